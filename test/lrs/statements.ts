import { refuse } from './network.ts'
import { faultIn, type Received, saysTheSame } from './statement.ts'

/** What a request brings to the Statements resource, or why it is refused (xAPI 1.0.3, Part Three, 2.1). */
export async function broughtBy(request: Request): Promise<readonly unknown[] | Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse(400, 'Statements are application/json')
  const { searchParams } = new URL(request.url)
  let body: unknown
  try {
    body = JSON.parse(await request.text())
  } catch {
    return refuse(400, 'This is no JSON')
  }
  if (request.method === 'PUT' && (Array.isArray(body) || searchParams.get('statementId') !== (body as { id?: unknown } | null)?.id))
    return refuse(400, 'The id in the address is not that of the statement')
  if (request.method === 'POST' && [...searchParams.keys()].length > 0) return refuse(400, 'An unknown parameter')
  if (request.method !== 'PUT' && request.method !== 'POST') return refuse(405, 'Statements are put or posted')
  return [body].flat()
}

/**
 * What of a batch is new to a store, or why none of it is taken.
 *
 * @param broken  what further rule a statement breaks, after those before it
 */
export function freshIn(
  batch: readonly unknown[],
  there: readonly Received[],
  broken: (statement: Received, fresh: readonly Received[]) => string | undefined,
): readonly Received[] | Response {
  const fresh: Received[] = []
  for (const value of batch) {
    const fault = faultIn(value)
    if (fault) return refuse(400, fault)
    const statement = value as Received
    if (fresh.some(({ id }) => id === statement.id)) return refuse(400, 'One id twice in a batch')
    const known = there.find(({ id }) => id === statement.id)
    if (known && !saysTheSame(known, statement)) return refuse(409, 'That id says something else already')
    if (known) continue
    const rule = broken(statement, fresh)
    if (rule) return refuse(403, rule)
    fresh.push(statement)
  }
  return fresh
}

/** What a store says of statements it took. */
export const thanks = (request: Request) => (request.method === 'PUT' ? new Response(null, { status: 204 }) : Response.json([]))
