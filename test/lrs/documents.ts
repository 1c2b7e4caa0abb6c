import { createHash } from 'node:crypto'

/** Documents of the State and Profile resources: each a text with its type, under the parameters that name it. */
export type Documents = Map<string, { readonly text: string; readonly type: string }>

/** The key of a document; of a profile, which belongs to no activity and no registration, those are empty. */
export const keyOf = (activityId: string, actor: object, registration: string, id: string) =>
  JSON.stringify([activityId, actor, registration, id])

const etagOf = (text: string) => `"${createHash('sha1').update(text).digest('hex')}"`

const answer = (status: number, text = '', headers: Readonly<Record<string, string>> = {}) =>
  new Response(status === 204 ? null : text, { status, headers })

/**
 * Reads, writes or erases a document, and holds to what xAPI 1.0.3 says of two who write at once (Part Three, 3.1): `If-Match` and
 * `If-None-Match` are kept to. `strict`: a profile, which may not be written without saying which of them.
 */
export async function documentAt(documents: Documents, key: string, request: Request, strict: boolean): Promise<Response> {
  const there = documents.get(key)
  if (request.method === 'GET')
    return there ? answer(200, there.text, { 'content-type': there.type, etag: etagOf(there.text) }) : answer(404)
  if (request.method === 'DELETE') return documents.delete(key) ? answer(204) : answer(204)
  if (request.method !== 'PUT') return answer(405, 'This document is read, put or deleted')
  const [match, none] = [request.headers.get('if-match'), request.headers.get('if-none-match')]
  if (strict && match === null && none === null)
    return answer(there ? 409 : 400, 'A profile is not written without If-Match or If-None-Match')
  if (match !== null && (!there || match !== etagOf(there.text))) return answer(412, 'Somebody else wrote it since')
  if (none === '*' && there) return answer(412, 'It is there already')
  const type = request.headers.get('content-type') ?? 'application/octet-stream'
  const text = await request.text()
  if (type.startsWith('application/json') && !isJson(text)) return answer(400, 'This is no JSON')
  documents.set(key, { text, type })
  return answer(204)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
