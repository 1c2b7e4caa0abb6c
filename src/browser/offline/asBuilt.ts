import { readInstitution } from '../../core/institution/institution.ts'

// A host may answer what it has not, or not yet, with a page of its own, a page to sign in, or what stood there before, and call that well.
// Kept, it would stand in a file's place for good.

/** Whether what came is the file as it was built. `mark`: how the SHA-256 of its bytes begins, in hexadecimal. */
export async function isAsBuilt(answer: Response, mark: string): Promise<boolean> {
  if (!answer.ok) return false
  const sum = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer())
  const digits = Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0'))
  return digits.join('').startsWith(mark)
}

/** Whether what came is what an institution says of itself. It edits that on the host: so no mark tells, but whether it can be read. */
export const isInstitution = async (answer: Response): Promise<boolean> =>
  answer.ok && readInstitution(await answer.clone().text()).institution !== undefined
