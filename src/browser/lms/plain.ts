import { type Launch, statement } from '../../core/records/xapi/statement.ts'
import { initialized } from '../../core/records/xapi/visit.ts'
import type { PlainLaunch } from './launch.ts'
import { type Fetch, openLrs } from './lrs.ts'
import { type Means as MeansToTell, type Teller, telling, type Visit } from './telling.ts'

/** What a visit to a plain store is told with. `session`: tells this visit from any other of the registration. */
export type Means = Pick<MeansToTell, 'about' | 'store' | 'began' | 'now' | 'date' | 'paper'> & {
  readonly fetch: Fetch
  readonly session: string
}

/** Where a visit is told. `auth`: none where the store, or what stands before it, asks for none. */
export type At = Omit<PlainLaunch, 'auth' | 'registration'> & { readonly auth?: string; readonly registration: string }

/**
 * Tells a visit to a learning record store without cmi5: the same statements, but nobody's rules of order, and none of cmi5's categories.
 * What the store is to be spoken to with comes with the launch; this page keeps it nowhere.
 */
export function openPlain(at: At, means: Means): Teller {
  const { began } = means
  const { actor, registration, activityId } = at
  const launch: Launch = { by: 'xapi', actor, registration, activityId, session: means.session, mode: 'Normal', template: {} }
  const open = async (): Promise<Visit | 'later' | 'shut'> => {
    const lrs = openLrs(at.endpoint, at.auth, means.fetch)
    const answer = await lrs.send(statement(initialized(means.about, launch, began), launch, began, means.date))
    if (answer !== 'there') return answer === 'later' ? 'later' : 'shut'
    return { launch, lrs }
  }
  return telling({ ...means, enrolled: at, actor, open, closed: () => undefined })
}
