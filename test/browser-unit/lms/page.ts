import { openCmi5 } from '../../../src/browser/lms/cmi5.ts'
import { cmi5In } from '../../../src/browser/lms/launch.ts'
import { openMade } from '../../../src/browser/lms/made.ts'
import { type Meeting, type Opened, Over } from '../../../src/browser/lms/recorder.ts'
import type { Store } from '../../../src/browser/play/save.ts'
import { asOf, type Encounter } from '../../../src/core/encounter/encounter.ts'
import { type Entry, type Log, path } from '../../../src/core/encounter/log.ts'
import type { Report } from '../../../src/core/records/scorm.ts'
import type { Levelled } from '../../../src/core/records/xapi/visit.ts'
import { played, refusal } from '../../core/debrief/playing.ts'
import { mockLms } from '../../lrs/lms.ts'
import { storage } from '../play/shelf.ts'

/** The gift, refused and mended, whole. */
export const whole: Encounter = played(refusal)
export const about = { vignette: 'gift-offer', script: 'first', model: 1, locale: 'en-GB', title: 'The gift' }

const chosen = whole.moments.map(({ choice }, n): Entry => ({ type: 'chose', choice: choice.id, at: 20_000 * (n + 1) }))

/** The log after so many choices. */
export const logOf = (choices: number, also: readonly Entry[] = []): Log => ({
  ...{ vignette: 'gift-offer', script: 'first', model: 1, locale: 'en-GB', seed: 7, facts: {} },
  entries: [...chosen.slice(0, choices), ...also],
})

/** An LMS, a computer in front of it, and a clock. */
export function classroom() {
  const lms = mockLms()
  const local = storage()
  const world = { clock: Date.parse('2027-03-01T09:00:00Z') }

  /** A tab in which the LMS has opened the vignette. `tab`: what the tab itself remembers; a reload keeps it. */
  function open(search: string, { tab = storage(), store = local, words = false, levels = [] }: Sitting = {}) {
    const at = cmi5In(search)
    if (!at) throw new Error(`no launch in ${search}`)
    const greeted: unknown[] = []
    const made = openMade()
    const recorder = openCmi5(at, {
      ...{ about, store, tab, fetch: lms.fetch, greeted: (...said) => greeted.push(...said) },
      now: () => world.clock,
      date: (ms) => new Date(ms).toISOString(),
    })
    let [opened, log, completed]: [Opened | undefined, Log, boolean] = [undefined, logOf(0), false]
    const report = (): Report & Meeting => ({
      ...{
        encounter: asOf(whole, path(log.entries).length),
        log,
        words: page.agrees,
        locale: log.locale,
        place: '',
        spent: 0,
        progress: 0,
      },
      ...{ completed, levels: completed ? page.levels.map((one) => ({ ...one, says: '' })) : [] },
      decisions: log.entries.flatMap(({ type }, n) => (type === 'chose' ? [{ ...decision, when: made.when(n) }] : [])),
    })
    const page = {
      ...{ recorder, tab, greeted, said: [] as string[] },
      /** Whether the learner agrees, now, that what they write is sent. */
      agrees: words,
      /** The levels there are to tell, where the learner agrees, now, that they are sent. */
      levels,
      opened: () => opened,
      /** As a page does with each change: it is put by, the visit is opened where it is not yet, and all is told. */
      async tell() {
        recorder.note?.(report())
        const open = async () => {
          opened ??= await recorder.open()
          if (opened.mode === 'normal') await recorder.tell(report())
        }
        page.said.push(
          await open().then(
            () => 'well',
            (wrong: unknown) => (wrong instanceof Over ? 'over' : 'silent'),
          ),
        )
      },
      /** Play goes on with this log, as after a reload. */
      takeUp(before: Log) {
        log = before
      },
      /** The learner makes the next choice, or those up to it. */
      async choose(choices: number, also: readonly Entry[] = []) {
        world.clock += 20_000
        const next = logOf(choices, also)
        made.follow(next, log, world.clock)
        log = next
        await page.tell()
      },
      /** The learner has looked back from the end. */
      async lookBack() {
        completed = true
        await page.tell()
      },
      async leave() {
        world.clock += 1000
        if (opened) recorder.leave(report())
        await settled()
      },
    }
    return page
  }
  return { lms, local, world, open }
}

const decision = { place: 'place', name: 'x', move: 'kind-firm', words: '', heard: '' } as const

type Sitting = {
  readonly tab?: Store
  readonly store?: Store
  readonly words?: boolean
  readonly levels?: readonly Levelled[]
}

/** Lets everything answer that is under way. */
export async function settled() {
  for (let n = 0; n < 30; n++) await new Promise((done) => setImmediate(done))
}

/** The verbs an LMS took, in their order. */
export const verbs = (statements: readonly { readonly verb: { readonly id: string } }[]): readonly string[] =>
  statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '')
