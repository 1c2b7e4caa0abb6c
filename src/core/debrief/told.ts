import type { Moment } from '../encounter/encounter.ts'
import { tenth } from '../relationship/decimals.ts'
import type { Effect } from '../relationship/effect.ts'
import type { Happening } from '../relationship/happening.ts'

/** Every change that a moment brought: the answer to the choice, and what a contact that ended there brought due. */
export const effectsOf = ({ response, after }: Moment): readonly Effect[] => [response, ...after].flatMap((outcome) => outcome.effects)

/** Everything that happened in a moment and is no number. */
export const happeningsOf = ({ response, after }: Moment): readonly Happening[] =>
  [response, ...after].flatMap((outcome) => outcome.happenings)

/** What these changes come to on one dimension; points, to one decimal. */
export const net = (effects: readonly Effect[], on: Effect['on']): number =>
  tenth(effects.reduce((sum, effect) => (effect.on === on ? sum + effect.by : sum), 0))
