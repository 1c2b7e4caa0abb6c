import { type Launch, statement } from '../../core/records/xapi.ts'
import { initialized } from '../../core/records/xapiVisit.ts'
import type { PlainLaunch } from './launch.ts'
import { type Fetch, openLrs } from './lrs.ts'
import type { Recorder } from './recorder.ts'
import { type Means as MeansToTell, telling, type Visit } from './telling.ts'

/** What a visit to a plain store is told with. `session`: tells this visit from any other of the registration. */
export type Means = Pick<MeansToTell, 'about' | 'store' | 'now' | 'date'> & { readonly fetch: Fetch; readonly session: string }

/**
 * Tells a visit to a learning record store without cmi5: the same statements, but nobody's rules of order, and none of cmi5's categories.
 * What the store is to be spoken to with comes with the launch; this page keeps it nowhere.
 */
export function openPlain(at: PlainLaunch & { readonly registration: string }, means: Means): Recorder {
  const began = means.now()
  const { actor, registration, activityId } = at
  const launch: Launch = { by: 'xapi', actor, registration, activityId, session: means.session, mode: 'Normal', template: {} }
  const open = async (): Promise<Visit | 'later' | 'shut'> => {
    const lrs = openLrs(at.endpoint, at.auth, means.fetch)
    const answer = await lrs.send(statement(initialized(means.about, launch, began), launch, began, means.date))
    if (answer !== 'there') return answer === 'later' ? 'later' : 'shut'
    return { launch, lrs }
  }
  return telling({ ...means, enrolled: at, actor, began, open, closed: () => undefined })
}
