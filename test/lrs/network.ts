/** How a store can fail. `answer-lost`: it takes what it is sent, and its answer never comes. */
export type Fault = 'none' | 'silent' | 'failing' | 'answer-lost'

export const refuse = (status: number, says: string) => new Response(says, { status })

/** A network with one store in it, as a page sees it. */
export function network(handle: (request: Request) => Promise<Response>) {
  const seen = {
    fault: 'none' as Fault,
    /** Every request that was refused, in words. */
    refusals: [] as string[],
    /** Every request, also one that nobody answered. */
    asked: [] as string[],
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init)
      seen.asked.push(`${request.method} ${new URL(request.url).pathname}`)
      if (seen.fault === 'silent') throw new TypeError('Failed to fetch')
      if (seen.fault === 'failing') return refuse(503, 'Later')
      const response = await handle(request)
      if (response.status >= 400 && response.status !== 404) seen.refusals.push(`${response.status} ${await response.clone().text()}`)
      if (seen.fault === 'answer-lost') throw new TypeError('Failed to fetch')
      return response
    },
  }
  return seen
}

/** Why a request is none of xAPI 1.0.x; nothing where it is one. */
export const otherVersion = (request: Request): Response | undefined =>
  /^1\.0(\.\d)?$/.test(request.headers.get('x-experience-api-version') ?? '')
    ? undefined
    : refuse(400, 'X-Experience-API-Version is missing, or of another version')
