import type { Debrief } from './debrief.ts'
import type { Decision } from './decisions.ts'
import type { GateName } from './gates.ts'
import type { Graded, Level } from './rubric.ts'

/** A dimension to practise, and why: words at which another answer was open, what held its level, or the level alone. */
export type Next = { readonly stake: Graded['stake'] } & (
  | { readonly quote: string; readonly unspoken: boolean }
  | { readonly gate: GateName }
  | { readonly level: Level }
)

/** The level from which a side of the work stands firm: sound. Our judgement, as the bounds of the levels are. */
export const SOUND: Level = 3

/**
 * What to practise next. First the growing edge: the side of the work that the choice there served least. Without one, the lowest side
 * that is not yet sound, with what held it there. Where there is neither, nothing is named for the sake of naming something.
 */
export function nextOf({ analysis: { edge }, beats, graded }: Pick<Debrief, 'analysis' | 'beats' | 'graded'>): Next | undefined {
  const beat = beats[edge?.index ?? -1]
  const least = leastServed(graded, edge?.index)
  if (beat && least) return { stake: least.stake, quote: beat.quote, unspoken: beat.unspoken }
  const [lowest] = graded.filter(below).toSorted((a, b) => a.level - b.level)
  if (!lowest) return undefined
  const { stake, level, gates } = lowest
  const [gate] = gates.toSorted((a, b) => a.most - b.most)
  return gate ? { stake, gate: gate.name } : { stake, level }
}

/** Of the decisions that a choice was, the one of least quality; of equals, the one in the lowest dimension. */
function leastServed(graded: readonly Graded[], index: number | undefined): Decision | undefined {
  const levelIn = (stake: Graded['stake']) => graded.find((one) => one.stake === stake)?.level ?? SOUND
  return graded
    .flatMap(({ decisions }) => decisions)
    .filter((decision) => decision.index === index && decision.how.kind !== 'promise')
    .toSorted((a, b) => a.quality - b.quality || levelIn(a.stake) - levelIn(b.stake))[0]
}

const below = (one: Graded): one is Graded & { readonly level: Level } => one.level !== undefined && one.level < SOUND
