import type { Institution } from '../core/institution/institution.ts'

/** What the institution says of itself, and whom one can turn to. */
export async function fetchInstitution(root: string): Promise<Institution | undefined> {
  const [answer, { readInstitution }] = await Promise.all([fetch(`${root}institution.json`), import('../core/institution/institution.ts')])
  return answer.ok ? readInstitution(await answer.text()).institution : undefined
}
