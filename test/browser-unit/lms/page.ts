import { openCmi5 } from '../../../src/browser/lms/cmi5.ts'
import { cmi5In } from '../../../src/browser/lms/launch.ts'
import type { Standing } from '../../../src/browser/lms/pump.ts'
import type { Store } from '../../../src/browser/play/save.ts'
import { asOf, type Encounter } from '../../../src/core/encounter/encounter.ts'
import type { Entry, Log } from '../../../src/core/encounter/log.ts'
import type { Consent } from '../../../src/core/records/xapiDecision.ts'
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
  function open(search: string, { tab = storage(), store = local, consent = { words: false, levels: false } }: Sitting = {}) {
    const at = cmi5In(search)
    if (!at) throw new Error(`no launch in ${search}`)
    const said: Standing[] = []
    const due: { act: () => void; at: number }[] = []
    const telling = openCmi5(at, {
      ...{ about, store, tab, fetch: lms.fetch, say: (standing) => said.push(standing), consent: () => consent },
      now: () => world.clock,
      date: (ms) => new Date(ms).toISOString(),
      later(act, ms) {
        const one = { act, at: world.clock + ms }
        due.push(one)
        return () => void due.splice(0, due.length, ...due.filter((other) => other !== one))
      },
    })
    return {
      ...{ telling, said, tab },
      /** The learner makes the next choice, or those up to it. */
      async choose(choices: number, also: readonly Entry[] = []) {
        world.clock += 20_000
        telling.told(asOf(whole, choices), logOf(choices, also))
        await settled()
      },
      /** Time goes by; what is due is done. */
      async wait(ms: number) {
        world.clock += ms
        for (let one = next(); one; one = next()) {
          due.splice(due.indexOf(one), 1)
          one.act()
          await settled()
        }
      },
      async leave() {
        world.clock += 1000
        void telling.leave()
        await settled()
      },
    }
    function next() {
      return due.find((one) => one.at <= world.clock)
    }
  }
  return { lms, local, world, open }
}

type Sitting = { readonly tab?: Store; readonly store?: Store; readonly consent?: Consent }

/** Lets everything answer that is under way. */
export async function settled() {
  for (let n = 0; n < 30; n++) await new Promise((done) => setImmediate(done))
}

/** The verbs an LMS took, in their order. */
export const verbs = (statements: readonly { readonly verb: { readonly id: string } }[]): readonly string[] =>
  statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '')
