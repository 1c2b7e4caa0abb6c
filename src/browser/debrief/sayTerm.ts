import type { Effect, Term } from '../../core/relationship/effect.ts'
import type { MoveId } from '../../core/relationship/moves.ts'
import { level } from '../../core/relationship/relationship.ts'
import { curl } from '../words/curl.ts'
import type { DebriefWords } from '../words/debrief.ts'
import { trimmed } from './numbers.ts'
import { counted, type Voice } from './voice.ts'

/** What one part of a sum means, as one person would say it to another. */
export function sayTerm(term: Term, effect: Effect, voice: Voice): string {
  const { words, say } = voice
  if (term.kind === 'base' && losesTwice(effect)) return words.reasons.lossWeighsMore
  const said = say(words.reasons.terms[term.kind], valuesOf(term, effect, voice))
  if (term.kind === 'promise') return said + (kept(effect) && term.of !== undefined ? words.afterOthers : '')
  if (term.kind !== 'move' && term.kind !== 'secret') return said
  const usually = term.of === undefined ? '' : say(words.usually, { of: trimmed(term.of, 2) })
  return [said + usually, ...notes(effect, voice)].join('. ')
}

/** Losses of trust and rapport are steeper than gains; those of clarity and self-determination are not. */
export const losesTwice = ({ on, terms }: Effect): boolean =>
  (on === 'trust' || on === 'rapport') && terms.some((term) => (stepOf(term) ?? 0) < 0)

const stepOf = (term: Term): number | undefined =>
  'factor' in term && ['move', 'promise', 'secret'].includes(term.kind) ? term.factor : undefined

const kept = ({ rule, on }: Effect): boolean => rule === 'promise-kept' && on === 'trust'

function valuesOf(term: Term, effect: Effect, { words, secret }: Voice): Readonly<Record<string, string>> {
  const { on, rule } = effect
  const move = movedBy(effect, secret)
  const of = term.of ?? Math.abs(stepOf(term) ?? 0)
  return {
    of: trimmed(of, 2),
    ...(move && { did: words.reasons.did[move] }),
    step: step(stepOf(term) ?? 0, on, words),
    times: words.times[of] ?? '',
    exceptions: counted(of, words.exceptions, words),
    measure: words.measure[level(of)],
    level: words.levels[level(of)],
    size: words.sizes[of - 1] ?? '',
    status: STATUS.includes(rule as Status) ? words.statuses[rule.slice('promise-'.length) as keyof DebriefWords['statuses']] : '',
  }
}

/** What was done that moved it: a move now, or the one that was kept secret. A promise, time and rest are no move. */
const movedBy = (effect: Effect, secret: Voice['secret']): MoveId | undefined =>
  effect.rule === 'move' ? effect.why.move : effect.rule === 'exposure' ? secret(effect.why.secret) : undefined

const STATUS = ['promise-kept', 'promise-renegotiated', 'promise-late-owned', 'promise-broken'] as const
type Status = (typeof STATUS)[number]

function step(factor: number, on: Effect['on'], { step: sizes, ways }: DebriefWords): string {
  const size = Math.abs(factor)
  const way = on === 'strain' ? (factor > 0 ? ways.burden : ways.relief) : factor > 0 ? ways.up : ways.down
  return (size < 1 ? sizes.half : size < 2 ? sizes.small : size < 3 ? sizes.middling : sizes.large).replace('{way}', way)
}

/** Why the step is another than usual. */
function notes({ why }: Effect, { words, say }: Voice): readonly string[] {
  const contexts = (why.context ?? []).map((name) => words.reasons.contexts[name])
  const shifts = (why.adjusted ?? []).map((reason) => say(words.becauseHere, { why: curl(reason) }))
  return [...contexts, ...shifts, ...(why.lateness === undefined ? [] : [words.becauseLate])]
}
