import fc from 'fast-check'
import type { Attempt, KeptAttempt } from '../../../src/core/debrief/attempt.ts'
import type { GateName } from '../../../src/core/debrief/gates.ts'
import { STAKES } from '../../../src/core/debrief/stakes.ts'
import type { Log } from '../../../src/core/encounter/log.ts'
import type { PromiseStatus } from '../../../src/core/relationship/promises.ts'
import { anyLog } from '../../arbitrary/logs.ts'

/** An attempt of these levels, looked back at then. */
export const attempt = (at: number, levels: Attempt['levels'], more: Partial<Attempt> = {}, log: Partial<Log> = {}): KeptAttempt => ({
  at,
  log: {
    vignette: 'gift-offer',
    script: 'first',
    model: 1,
    locale: 'en-GB',
    seed: at % 1e9,
    facts: { meaning: 'thanks' },
    entries: [],
    ...log,
  },
  told: { ending: 'quiet-drawer', levels, turns: [], made: {}, offered: [], promises: [], ...more },
})

const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const id = fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}$/)
const stake = fc.constantFrom(...STAKES)
const move = fc.constantFrom('kind-firm', 'rescue', 'open-question', 'validate')

export const anyLevels: fc.Arbitrary<Attempt['levels']> = fc.dictionary(stake, level, { noNullPrototype: true })

const next: fc.Arbitrary<NonNullable<Attempt['next']>> = fc.oneof(
  fc.record({ stake, quote: fc.string(), unspoken: fc.boolean() }),
  fc.record({ stake, gate: fc.constantFrom<GateName>('secret', 'never-warm', 'rupture-open') }),
  fc.record({ stake, level }),
)

export const anyAttempt: fc.Arbitrary<KeptAttempt> = fc.record({
  at: fc.nat({ max: 4_000_000_000_000 }),
  log: anyLog,
  told: fc.record(
    {
      ending: fc.constantFrom('quiet-drawer', 'two-letters', 'for-the-team'),
      levels: anyLevels,
      turns: fc.uniqueArray(id, { maxLength: 3 }),
      made: fc.dictionary(move, fc.integer({ min: 1, max: 9 }), { noNullPrototype: true }),
      offered: fc.uniqueArray(move),
      promises: fc.array(
        fc.record({
          text: fc.string(),
          status: fc.constantFrom<PromiseStatus>('open', 'kept', 'renegotiated', 'late-owned', 'broken'),
        }),
        { maxLength: 3 },
      ),
      next,
      again: fc.constant(true as const),
    },
    { requiredKeys: ['ending', 'levels', 'turns', 'made', 'offered', 'promises'] },
  ),
})
