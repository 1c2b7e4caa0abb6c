import type { Effect } from '../../core/relationship/effect.ts'
import { BANDS, band, level } from '../../core/relationship/relationship.ts'
import { strainShowsOver } from '../../core/relationship/weights.ts'
import { plain } from './numbers.ts'
import type { Voice } from './voice.ts'

/** Where a change led: from and to, and what that meant in words. */
export function sayResult({ on, from, to }: Pick<Effect, 'on' | 'from' | 'to'>, voice: Voice): string {
  return voice.say(voice.words.fromTo, { from: plain(from), to: plain(to), meaning: meaning(on, from, to, voice) })
}

function meaning(on: Effect['on'], from: number, to: number, { words, say }: Voice): string {
  if (on === 'scar') return say(words.scarred, { of: 100 - to })
  if (from === to) return words.stillSame
  if (on === 'strain') return say(to > strainShowsOver ? words.strained : words.unstrained, { of: strainShowsOver })
  const ladder: readonly string[] = on === 'trust' ? BANDS.map((each) => words.bands[each]) : LEVELS.map((each) => words.heights[each])
  const rung = (value: number) => (on === 'trust' ? BANDS.indexOf(band(value)) : LEVELS.indexOf(level(value)))
  const [before = '', after = ''] = [ladder[rung(from)], ladder[rung(to)]]
  if (before !== after) return say(words.became, { before, after })
  const next = ladder[rung(to) + 1]
  if (to > from) return next === undefined ? say(words.stillMore, { band: after }) : say(words.stillNearer, { band: after, next })
  return say(rung(to) === 0 ? words.stillLower : words.stillLess, { band: after })
}

const LEVELS = ['low', 'middle', 'high'] as const
