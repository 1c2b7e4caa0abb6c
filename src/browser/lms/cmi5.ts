import * as v from 'valibot'
import { PREFIX } from '../../core/encounter/keys.ts'
import { readJson } from '../../core/encounter/readJson.ts'
import type { Launch } from '../../core/records/xapi/statement.ts'
import { statement } from '../../core/records/xapi/statement.ts'
import { initialized } from '../../core/records/xapi/visit.ts'
import { read, type Store, write } from '../play/save.ts'
import { type AtLaunch, type Preferences, readLaunchData, readPreferences } from './launch.ts'
import { type Fetch, type Lrs, openLrs } from './lrs.ts'
import type { Recorder } from './recorder.ts'
import { type Means as MeansToTell, telling, type Visit } from './telling.ts'

/** What a cmi5 visit is told with. `tab`: the tab's own storage, in which the token is remembered for a reload. */
export type Means = Pick<MeansToTell, 'about' | 'store' | 'now' | 'date'> & {
  readonly fetch: Fetch
  readonly tab: Store | undefined
  /** What the LMS says beside the launch: what the learner likes, and where the page is left to. */
  readonly greeted: (preferences: Preferences, returnURL: string | undefined) => void
}

/** What this tab remembers of a visit (cmi5's best practice, Persist AU Session State): its token can be fetched only once. */
type Session = { readonly began: number; readonly token?: string; readonly initialized?: true; readonly closed?: true }

const session = v.object({
  began: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  token: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  initialized: v.exactOptional(v.literal(true)),
  closed: v.exactOptional(v.literal(true)),
})

/**
 * Tells a visit that cmi5 launched. It is opened in the order that cmi5 wants: the token, the launch data, the learner's preferences, and
 * the first statement; each is asked for again until it comes, and none twice that came.
 */
export function openCmi5(at: AtLaunch, means: Means): Recorder {
  const remembered = remember(means.tab, `${PREFIX}visit:${at.fetch}`, means.now())
  return telling({
    ...means,
    ...{ enrolled: at, actor: at.actor, began: remembered.now().began },
    open: () => open(at, means, remembered),
    closed: () => remembered.note({ closed: true }),
  })
}

async function open(at: AtLaunch, means: Means, { now, note }: Remembered): Promise<Visit | 'later' | 'shut'> {
  const { began, closed, initialized: begun, token: had } = now()
  if (closed) return 'shut'
  const token = had ?? (await fetchToken(at.fetch, means.fetch))
  if (typeof token !== 'string') return token.not
  if (!had) note({ token })
  const lrs = openLrs(at.endpoint, `Basic ${token}`, means.fetch)
  const said = await greeting(at, lrs)
  if (typeof said === 'string') return said
  const { launch, preferences, returnURL } = said
  const answer = begun ? 'there' : await lrs.send(statement(initialized(means.about, launch, began), launch, began, means.date))
  if (answer !== 'there') return answer === 'later' ? 'later' : 'shut'
  note({ initialized: true })
  means.greeted(preferences, returnURL)
  return { launch, lrs }
}

type Greeting = Omit<Visit, 'lrs'> & { readonly preferences: Preferences; readonly returnURL: string | undefined }

/** What the LMS says before the first statement: the launch data and the preferences, both of which a unit must read (cmi5 10, 11). */
async function greeting(at: AtLaunch, lrs: Lrs): Promise<Greeting | 'later' | 'shut'> {
  const { actor, registration, activityId } = at
  const document = await lrs.readState({ activityId, agent: actor, registration }, 'LMS.LaunchData')
  if (document === 'later' || document === 'shut') return document
  const data = document === 'none' ? undefined : readLaunchData(document.text)
  if (!data) return 'shut'
  const preferences = await lrs.readProfile(actor, 'cmi5LearnerPreferences')
  if (preferences === 'later') return 'later'
  const { template, session, mode, returnURL } = data
  const launch: Launch = { by: 'cmi5', actor, registration, activityId, session, mode, template }
  // An LMS may keep the preferences to itself (403): that is no error (cmi5 11).
  const liked = typeof preferences === 'string' ? readPreferences('') : readPreferences(preferences.text)
  return { launch, returnURL, preferences: liked }
}

const answer = v.object({ 'auth-token': v.pipe(v.string(), v.minLength(1)) })
const wrong = v.object({ 'error-code': v.union([v.string(), v.number()]) })

/**
 * Fetches the token. Error 3 is the LMS's own trouble, and may pass; 1 and 2 do not: the token was fetched before, or is not for us
 * (cmi5 8.2.3).
 */
async function fetchToken(address: string, fetch: Fetch): Promise<string | { readonly not: 'later' | 'shut' }> {
  try {
    // The address alone says who asks: where somebody else made it up, the learner's own session does not go along.
    const came = await fetch(address, { method: 'POST', credentials: 'omit', signal: AbortSignal.timeout(15_000) })
    if (!came.ok) return { not: came.status >= 500 || came.status === 429 ? 'later' : 'shut' }
    const said: unknown = await came.json().catch(() => undefined)
    const token = v.safeParse(answer, said)
    if (token.success) return token.output['auth-token']
    const error = v.safeParse(wrong, said)
    return { not: error.success && String(error.output['error-code']) === '3' ? 'later' : 'shut' }
  } catch {
    return { not: 'later' }
  }
}

type Remembered = { readonly now: () => Session; readonly note: (more: Partial<Session>) => void }

/** What this tab remembers under a key; where it may remember nothing, the page does. */
function remember(tab: Store | undefined, key: string, began: number): Remembered {
  let here: Session = readJson(session, read(tab, key)) ?? { began }
  return {
    now: () => here,
    note(more) {
      here = { ...here, ...more }
      write(tab, key, JSON.stringify(here))
    },
  }
}
