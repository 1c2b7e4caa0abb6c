import { randomUUID } from 'node:crypto'
import { SESSION, type Visit } from './cmi5Rules.ts'
import { type Documents, keyOf } from './documents.ts'
import { refuse } from './network.ts'

/** How a vignette is launched; what is left out is as it usually is. */
export type Wanted = {
  readonly mode?: Visit['mode']
  readonly masteryScore?: number
  readonly launchParameters?: string
  readonly returnURL?: string
  readonly registration?: string
  readonly preferences?: object
  readonly actor?: object
}

type Opened = Visit & { readonly token: string; fetched: boolean; over: boolean }
/** A visit as it goes. */
export type Going = { -readonly [Name in keyof Opened]: Opened[Name] }

export const BASE = 'https://lms.example'
const LEARNER = { objectType: 'Agent', account: { homePage: BASE, name: '1625378' } }

/** A launch: who comes, under which registration, and with which token. */
export function launched(wanted: Wanted, publisherId: string): Going {
  const { mode = 'Normal', registration = randomUUID(), actor = LEARNER, masteryScore } = wanted
  return {
    ...{ actor, registration, activityId: `${BASE}/activities/7`, session: randomUUID(), publisherId, mode },
    ...(masteryScore !== undefined && { masteryScore }),
    ...{ token: btoa(randomUUID()), fetched: false, over: false, gotLaunchData: false, gotPreferences: false, told: [], registered: [] },
  }
}

/** Puts down what an LMS says beside a launch: its data, and what the learner likes. */
export function saidBeside(visit: Going, wanted: Wanted, states: Documents, profiles: Documents): void {
  const { actor, registration, activityId, session, publisherId, mode: launchMode } = visit
  const { masteryScore, launchParameters, returnURL, preferences } = wanted
  const contextTemplate = { extensions: { [SESSION]: session }, contextActivities: { grouping: [{ id: publisherId }] } }
  const data = { contextTemplate, launchMode, moveOn: 'Completed', masteryScore, launchParameters, returnURL }
  const put = (documents: Documents, key: string, what: object) =>
    documents.set(key, { text: JSON.stringify(what), type: 'application/json' })
  put(states, keyOf(activityId, actor, registration, 'LMS.LaunchData'), data)
  if (preferences) put(profiles, keyOf('', actor, '', 'cmi5LearnerPreferences'), preferences)
}

/** Hands out the token of a launch, once. */
export function token(request: Request, visits: readonly Going[]): Response {
  const of = new URL(request.url).searchParams.get('of')
  const visit = visits.find(({ session }) => session === of)
  if (request.method !== 'POST') return refuse(405, '8.2: the token is fetched by POST')
  if (!visit) return Response.json({ 'error-code': '2', 'error-text': 'Nobody was launched here.' })
  if (visit.fetched) return Response.json({ 'error-code': '1', 'error-text': 'The token has been fetched already.' })
  visit.fetched = true
  return Response.json({ 'auth-token': visit.token })
}
