import { network, otherVersion, refuse } from './network.ts'
import type { Received } from './statement.ts'
import { broughtBy, freshIn, thanks } from './statements.ts'

/**
 * A store that takes statements as they are, from whoever brings them: no key, no launch, no document. It refuses what xAPI 1.0.3 forbids,
 * and whoever brings a key or a cookie nobody asked for.
 */
export function mockLrs() {
  const statements: Received[] = []
  const handle = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (request.headers.has('authorization') || request.headers.has('cookie')) return refuse(400, 'Nobody asked who this is')
    const other = otherVersion(request)
    if (other) return other
    if (pathname !== '/xapi/statements') return refuse(403, 'Nothing but statements is taken here')
    const brought = await broughtBy(request)
    if (brought instanceof Response) return brought
    const fresh = freshIn(brought, statements, () => undefined)
    if (fresh instanceof Response) return fresh
    statements.push(...fresh)
    return thanks(request)
  }
  return Object.assign(network(handle), { statements })
}
