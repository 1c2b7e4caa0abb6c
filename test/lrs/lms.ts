import { randomUUID } from 'node:crypto'
import { broken, SESSION, type Visit } from './cmi5Rules.ts'
import { type Documents, documentAt } from './documents.ts'
import { faultIn, type Received, saysTheSame } from './statement.ts'

/** How an LMS can fail. `answer-lost`: it takes what it is sent, and its answer never comes. */
export type Fault = 'none' | 'silent' | 'failing' | 'answer-lost'

type Wanted = {
  readonly mode?: Visit['mode']
  readonly masteryScore?: number
  readonly launchParameters?: string
  readonly returnURL?: string
  readonly registration?: string
  readonly preferences?: object
  readonly actor?: object
}
type Opened = Visit & { readonly token: string; fetched: boolean; over: boolean }

const BASE = 'https://lms.example'
const LEARNER = { objectType: 'Agent', account: { homePage: BASE, name: '1625378' } }

const refuse = (status: number, says: string) => new Response(says, { status })

/** An LMS that conforms to cmi5, with its LRS: it refuses what the specifications forbid, 400 for xAPI and 403 for cmi5. */
export function mockLms(base = BASE, publisherId = 'https://kind-but-firm.example/vignettes/gift-offer') {
  const visits: { -readonly [Name in keyof Opened]: Opened[Name] }[] = []
  const [states, profiles]: Documents[] = [new Map(), new Map()] as [Documents, Documents]
  const lms = {
    fault: 'none' as Fault,
    /** Every request that was refused, in words. */
    refusals: [] as string[],
    /** What was taken, in its order. */
    statements: [] as Received[],
    states: states as Documents,
    visits,
    /** Launches the vignette, as an LMS does: launch data and preferences are there, and the address says the rest. */
    launch(wanted: Wanted = {}): string {
      const {
        mode = 'Normal',
        registration = randomUUID(),
        actor = LEARNER,
        masteryScore,
        launchParameters,
        returnURL,
        preferences,
      } = wanted
      const [session, token] = [randomUUID(), btoa(randomUUID())]
      const activityId = `${BASE}/activities/7`
      const known = { actor, registration, activityId, session, publisherId, mode, ...(masteryScore !== undefined && { masteryScore }) }
      // Whoever is launched again has left the earlier visit: an LMS says abandoned, and takes no more of it (cmi5 9.3.6).
      for (const earlier of visits) if (earlier.registration === registration) earlier.over = true
      visits.push({ ...known, token, fetched: false, over: false, gotLaunchData: false, gotPreferences: false, told: [], registered: [] })
      const contextTemplate = { extensions: { [SESSION]: session }, contextActivities: { grouping: [{ id: publisherId }] } }
      const data = { contextTemplate, launchMode: mode, moveOn: 'Completed', masteryScore, launchParameters, returnURL }
      states?.set(keyOf(activityId, actor, registration, 'LMS.LaunchData'), { text: JSON.stringify(data), type: 'application/json' })
      if (preferences)
        profiles?.set(keyOf('', actor, '', 'cmi5LearnerPreferences'), { text: JSON.stringify(preferences), type: 'application/json' })
      const fetch = `${base}/token?of=${session}`
      return `?${new URLSearchParams({ endpoint: `${base}/xapi/`, fetch, actor: JSON.stringify(actor), registration, activityId })}`
    },
    /** The network as a page sees it. */
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      if (lms.fault === 'silent') throw new TypeError('Failed to fetch')
      if (lms.fault === 'failing') return refuse(503, 'Later')
      const request = new Request(input, init)
      const response = await handle(request)
      if (response.status >= 400 && response.status !== 404) lms.refusals.push(`${response.status} ${await response.clone().text()}`)
      if (lms.fault === 'answer-lost') throw new TypeError('Failed to fetch')
      return response
    },
  }

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url)
    if (url.pathname === '/token') return token(request, url)
    if (!url.pathname.startsWith('/xapi/')) return refuse(404, 'Nothing there')
    if (!/^1\.0(\.\d)?$/.test(request.headers.get('x-experience-api-version') ?? ''))
      return refuse(400, 'X-Experience-API-Version is missing, or of another version')
    const visit = visits.find((one) => one.fetched && request.headers.get('authorization') === `Basic ${one.token}`)
    if (!visit) return refuse(401, 'No token of ours')
    if (visit.over) return refuse(403, '9.3.8: the session is over')
    const resource = url.pathname.slice('/xapi/'.length)
    if (resource === 'statements') return statements(request, url, visit)
    if (resource === 'activities/state') return state(request, url, visit)
    if (resource === 'agents/profile') return profile(request, url, visit)
    return refuse(404, 'No such resource')
  }

  function token(request: Request, url: URL): Response {
    const visit = visits.find(({ session }) => session === url.searchParams.get('of'))
    if (request.method !== 'POST') return refuse(405, '8.2: the token is fetched by POST')
    if (!visit) return Response.json({ 'error-code': '2', 'error-text': 'Nobody was launched here.' })
    if (visit.fetched) return Response.json({ 'error-code': '1', 'error-text': 'The token has been fetched already.' })
    visit.fetched = true
    return Response.json({ 'auth-token': visit.token })
  }

  async function statements(request: Request, url: URL, visit: (typeof visits)[number]): Promise<Response> {
    if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse(400, 'Statements are application/json')
    const text = await request.text()
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      return refuse(400, 'This is no JSON')
    }
    const named = url.searchParams.get('statementId')
    if (request.method === 'PUT' && (Array.isArray(body) || named !== (body as { id?: unknown } | null)?.id))
      return refuse(400, 'The id in the address is not that of the statement')
    if (request.method === 'POST' && [...url.searchParams.keys()].length > 0) return refuse(400, 'An unknown parameter')
    if (request.method !== 'PUT' && request.method !== 'POST') return refuse(405, 'Statements are put or posted')
    return taken([body].flat(), visit) ?? (request.method === 'PUT' ? new Response(null, { status: 204 }) : Response.json([]))
  }

  /** Takes all of them, or none; says why not. */
  function taken(batch: readonly unknown[], visit: (typeof visits)[number]): Response | undefined {
    const [told, registered] = [[...visit.told], lms.statements.filter((one) => one.context?.registration === visit.registration)]
    const fresh: Received[] = []
    for (const value of batch) {
      const fault = faultIn(value)
      if (fault) return refuse(400, fault)
      const statement = value as Received
      if (fresh.some(({ id }) => id === statement.id)) return refuse(400, 'One id twice in a batch')
      const there = lms.statements.find(({ id }) => id === statement.id)
      if (there && !saysTheSame(there, statement)) return refuse(409, 'That id says something else already')
      if (there) continue
      const rule = broken(statement, { ...visit, told: [...told, ...fresh], registered: [...registered, ...fresh] })
      if (rule) return refuse(403, rule)
      fresh.push(statement)
    }
    visit.told = [...told, ...fresh]
    lms.statements.push(...fresh)
    visit.over = fresh.at(-1)?.verb.id === 'http://adlnet.gov/expapi/verbs/terminated'
    return undefined
  }

  async function state(request: Request, url: URL, visit: (typeof visits)[number]): Promise<Response> {
    const of = Object.fromEntries(url.searchParams)
    const { activityId, agent, registration, stateId } = of
    if (Object.keys(of).length !== 4 || !activityId || !agent || !registration || !stateId)
      return refuse(400, 'A state has four parameters')
    if (agent !== JSON.stringify(visit.actor) || registration !== visit.registration || activityId !== visit.activityId)
      return refuse(403, '8.1: the state of somebody else')
    if (stateId === 'LMS.LaunchData' && request.method !== 'GET') return refuse(403, '10: the launch data are not the unit’s to write')
    if (stateId === 'LMS.LaunchData') visit.gotLaunchData = true
    return documentAt(states as Documents, keyOf(activityId, visit.actor, registration, stateId), request, false)
  }

  async function profile(request: Request, url: URL, visit: (typeof visits)[number]): Promise<Response> {
    const { agent, profileId } = Object.fromEntries(url.searchParams)
    if (!agent || !profileId) return refuse(400, 'A profile has two parameters')
    if (agent !== JSON.stringify(visit.actor)) return refuse(403, '8.1.3: the profile of somebody else')
    if (profileId === 'cmi5LearnerPreferences') visit.gotPreferences = true
    return documentAt(profiles as Documents, keyOf('', visit.actor, '', profileId), request, true)
  }

  return lms
}

const keyOf = (activityId: string, actor: object, registration: string, id: string) => JSON.stringify([activityId, actor, registration, id])
