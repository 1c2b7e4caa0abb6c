import type { Encounter, Moment } from '../encounter/encounter.ts'
import type { ChoiceId } from '../encounter/passage.ts'
import { moves } from '../relationship/moves.ts'
import { type Alternative, alternativesAt } from './alternatives.ts'
import { type Decision, judge, weigh } from './decisions.ts'
import { effectsOf, net } from './told.ts'

/** The choice where another road would have done most, and the ways it could have gone: two or three, the better first. */
export type Edge = { readonly index: number; readonly alternatives: readonly Alternative[] }

/** What went well, at most two choices in order of time; which of them to keep; and one growing edge. */
export type Analysis = { readonly strengths: readonly number[]; readonly keep?: number; readonly edge?: Edge }

/** As many strengths as one takes in; as many other ways, of which a tempting one makes up a second at most. Our judgement. */
const [strengthsAtMost, waysAtLeast, waysAtMost] = [2, 2, 3]

/** Mean quality from which a choice is a strength: that of the level "sound", rounded up. Our judgement. */
const strong = 2

/** Looks for two strengths and one growing edge. */
export function analyse(encounter: Encounter, decisions: readonly Decision[]): Analysis {
  const strengths = strengthsOf(encounter, decisions)
  const edge = edgeOf(encounter)
  const [keep] = strengths
  return {
    strengths: strengths.toSorted((a, b) => a - b),
    ...(keep !== undefined && { keep }),
    ...(edge && { edge }),
  }
}

/**
 * The choices that were good at most of what was at stake, the best first; the second is another move where there is one. Only helpful
 * moves count. In a story that says nothing of stakes, gains of trust stand in.
 */
function strengthsOf({ moments }: Encounter, decisions: readonly Decision[]): readonly number[] {
  const found = moments
    .map((moment, index) => ({ index, move: moment.response.as, trust: net(effectsOf(moment), 'trust'), ...wholeOf(decisions, index) }))
    .filter(({ move, trust, mean }) => moves[move].helpful && (mean === undefined ? trust > 0 : mean >= strong))
    .toSorted((a, b) => b.sum - a.sum || b.trust - a.trust || a.index - b.index)
  const [first] = found
  if (!first) return []
  const others = found.slice(1).toSorted((a, b) => Number(a.move === first.move) - Number(b.move === first.move))
  return [first, ...others].slice(0, strengthsAtMost).map(({ index }) => index)
}

function wholeOf(decisions: readonly Decision[], index: number): { readonly sum: number; readonly mean?: number } {
  const own = decisions.filter((decision) => decision.index === index)
  const sum = own.reduce((all, { quality }) => all + quality, 0)
  return { sum, ...(own.length > 0 && { mean: sum / own.length }) }
}

/**
 * The choice that another one on offer would have bettered most, by all that was at stake together; none where none would have. Where
 * each option costs something, a helpful move that was best at one thing and paid for it with another is no edge but a decision.
 */
function edgeOf(encounter: Encounter): Edge | undefined {
  const found = encounter.moments
    .map((moment, index) => ({ index, trust: net(moment.response.effects, 'trust'), ...rankedAt(moment, encounter) }))
    .filter(({ missed }) => missed > 0)
    .toSorted((a, b) => b.missed - a.missed || a.trust - b.trust || a.index - b.index)[0]
  if (!found) return undefined
  const all = alternativesAt(encounter, found.index)
  const ways = found.better.flatMap((id) => all.find(({ choice }) => choice === id) ?? [])
  const helpful = ways.filter(({ move }) => moves[move].helpful).length
  const alternatives = ways.slice(0, Math.min(waysAtMost, Math.max(waysAtLeast, helpful)))
  return alternatives.length > 0 ? { index: found.index, alternatives } : undefined
}

/** What else was offered, helpful moves first and of these the better first; and by how much the best was better than what was chosen. */
function rankedAt(moment: Moment, encounter: Encounter): { readonly better: readonly ChoiceId[]; readonly missed: number } {
  const { stakes } = moment.choice.act
  const offered = weigh(moment, encounter).map((one, _, all) => ({
    id: one.choice.id,
    helpful: moves[one.worth.as].helpful,
    qualities: stakes.map((stake) => judge(one, all, stake)?.quality ?? 0),
  }))
  const chosen = offered.find(({ id }) => id === moment.choice.id)
  const sum = ({ qualities }: { readonly qualities: readonly number[] }) => qualities.reduce((all, quality) => all + quality, 0)
  const others = offered.filter((one) => one !== chosen).toSorted((a, b) => Number(b.helpful) - Number(a.helpful) || sum(b) - sum(a))
  const better = others.filter(
    (one) => chosen && (!chosen.helpful || one.qualities.every((quality, at) => quality >= (chosen.qualities[at] ?? 0))),
  )
  const missed = Math.max(0, ...better.map((one) => (chosen ? sum(one) - sum(chosen) : 0)))
  return { better: others.map(({ id }) => id), missed }
}
