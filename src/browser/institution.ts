import { type Institution, readInstitution } from '../core/institution/institution.ts'

/** What the institution says of itself, and whom one can turn to. `root`: from the page to the assets. */
export async function fetchInstitution(root: string): Promise<Institution | undefined> {
  const answer = await fetch(`${root}institution.json`)
  return answer.ok ? readInstitution(await answer.text()).institution : undefined
}
