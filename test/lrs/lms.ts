import { broken } from './cmi5Rules.ts'
import { type Documents, documentAt, keyOf } from './documents.ts'
import { network, otherVersion, refuse } from './network.ts'
import type { Received } from './statement.ts'
import { broughtBy, freshIn, thanks } from './statements.ts'
import { BASE, type Going, launched, saidBeside, token, type Wanted } from './visits.ts'

/** What an LMS keeps. `statements`: what was taken, in its order. */
type Kept = {
  readonly statements: Received[]
  readonly states: Documents
  readonly profiles: Documents
  readonly visits: Going[]
}

/** An LMS that conforms to cmi5, with its LRS: it refuses what the specifications forbid, 400 for xAPI and 403 for cmi5. */
export function mockLms(base = BASE, publisherId = 'https://kind-but-firm.example/vignettes/gift-offer') {
  const kept: Kept = { statements: [], states: new Map(), profiles: new Map(), visits: [] }
  const { statements, states, profiles, visits } = kept
  return Object.assign(
    network((request) => handle(request, kept)),
    {
      ...{ statements, states, visits },
      /** Launches the vignette, as an LMS does: launch data and preferences are there, and the address says the rest. */
      launch(wanted: Wanted = {}): string {
        const visit = launched(wanted, publisherId)
        const { actor, registration, activityId, session } = visit
        // Whoever is launched again has left the earlier visit: an LMS says abandoned, and takes no more of it (cmi5 9.3.6).
        for (const earlier of visits) if (earlier.registration === registration) earlier.over = true
        visits.push(visit)
        saidBeside(visit, wanted, states, profiles)
        const fetch = `${base}/token?of=${session}`
        return `?${new URLSearchParams({ endpoint: `${base}/xapi/`, fetch, actor: JSON.stringify(actor), registration, activityId })}`
      },
    },
  )
}

async function handle(request: Request, kept: Kept): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/token') return token(request, kept.visits)
  if (!pathname.startsWith('/xapi/')) return refuse(404, 'Nothing there')
  const other = otherVersion(request)
  if (other) return other
  const visit = kept.visits.find((one) => one.fetched && request.headers.get('authorization') === `Basic ${one.token}`)
  if (!visit) return refuse(401, 'No token of ours')
  if (visit.over) return refuse(403, '9.3.8: the session is over')
  const resource = pathname.slice('/xapi/'.length)
  if (resource === 'statements') return taken(request, visit, kept.statements)
  if (resource === 'activities/state') return state(request, visit, kept.states)
  if (resource === 'agents/profile') return profile(request, visit, kept.profiles)
  return refuse(404, 'No such resource')
}

/** Takes all that is brought, or none; says why not. */
async function taken(request: Request, visit: Going, statements: Received[]): Promise<Response> {
  const brought = await broughtBy(request)
  if (brought instanceof Response) return brought
  const registered = statements.filter((one) => one.context?.registration === visit.registration)
  const fresh = freshIn(brought, statements, (statement, before) =>
    broken(statement, { ...visit, told: [...visit.told, ...before], registered: [...registered, ...before] }),
  )
  if (fresh instanceof Response) return fresh
  visit.told = [...visit.told, ...fresh]
  statements.push(...fresh)
  visit.over = fresh.at(-1)?.verb.id === 'http://adlnet.gov/expapi/verbs/terminated'
  return thanks(request)
}

async function state(request: Request, visit: Going, states: Documents): Promise<Response> {
  const of = Object.fromEntries(new URL(request.url).searchParams)
  const { activityId, agent, registration, stateId } = of
  if (Object.keys(of).length !== 4 || !activityId || !agent || !registration || !stateId) return refuse(400, 'A state has four parameters')
  if (agent !== JSON.stringify(visit.actor) || registration !== visit.registration || activityId !== visit.activityId)
    return refuse(403, '8.1: the state of somebody else')
  if (stateId === 'LMS.LaunchData' && request.method !== 'GET') return refuse(403, '10: the launch data are not the unit’s to write')
  if (stateId === 'LMS.LaunchData') visit.gotLaunchData = true
  return documentAt(states, keyOf(activityId, visit.actor, registration, stateId), request, false)
}

async function profile(request: Request, visit: Going, profiles: Documents): Promise<Response> {
  const { agent, profileId } = Object.fromEntries(new URL(request.url).searchParams)
  if (!agent || !profileId) return refuse(400, 'A profile has two parameters')
  if (agent !== JSON.stringify(visit.actor)) return refuse(403, '8.1.3: the profile of somebody else')
  if (profileId === 'cmi5LearnerPreferences') visit.gotPreferences = true
  return documentAt(profiles, keyOf('', visit.actor, '', profileId), request, true)
}
