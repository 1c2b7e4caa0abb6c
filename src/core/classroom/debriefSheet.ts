import { allPlayed, type Split, type Summary } from './summary.ts'

/**
 * A debrief for this class, written from what it did, in the order of PEARLS (Eppich and Cheng 2015): reactions, description, analysis,
 * summary. Which decisions are worth asking about: where the room was divided, or moved between two rounds.
 */
export type DebriefSheet = {
  readonly reactions: { readonly words: readonly string[] }
  readonly description: { readonly decisions: readonly Split[] }
  readonly analysis: { readonly worthAsking: readonly { readonly split: Split; readonly why: 'divided' | 'moved' | 'put' }[] }
  readonly summary: { readonly notes: readonly string[] }
}

/** Decisions that are asked about in the time there is. Our judgement. */
const MOST = 3

export function debriefSheet(told: Summary): DebriefSheet {
  const { words, notes } = told
  const splits = allPlayed(told).flatMap((played) => played.splits)
  const why = (split: Split) => (split.how === 'divided' ? 'divided' : moved(split) ? 'moved' : 'put')
  const order = ['divided', 'moved', 'put']
  const worthAsking = splits
    .map((split) => ({ split, why: why(split) }) as const)
    .toSorted((one, other) => order.indexOf(one.why) - order.indexOf(other.why))
    .slice(0, MOST)
    .toSorted((one, other) => one.split.number - other.split.number)
  return { reactions: { words }, description: { decisions: splits }, analysis: { worthAsking }, summary: { notes } }
}

/** Another figure in the second round than in the first. */
const moved = ({ options }: Split): boolean => options.some(({ figure, before }) => before !== undefined && before !== figure)
