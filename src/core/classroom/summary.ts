import type { ChoiceId } from '../encounter/passage.ts'
import type { Decision, FacilitatorView, HadView } from './facilitatorView.ts'
import { type Figure, HIDDEN_UNDER } from './figures.ts'
import type { RoundTold } from './roomHeard.ts'
import { type Parting, type TeamTold, teamsTold } from './teamsTold.ts'

// What a class leaves behind: how it chose, as far as that may be told, and what was released. No names, and no count under five.

/** An option as the room saw it, by its letter. `before`: the first round's figure, where there were two. */
export type OptionTold = {
  readonly letter: string
  readonly choice: ChoiceId
  readonly text: string
  readonly unspoken?: true
  readonly figure: Figure
  readonly before?: Figure
}

/**
 * `agreed`: more than half chose one thing; `divided`: nothing had more than half; `unsaid`: so few that it cannot be told; `open`: the vote
 * had not closed, and what is told of it could be read from a single tap.
 */
export type Standing = 'agreed' | 'divided' | 'unsaid' | 'open'

/** One decision of the class. `reasons`: those that were released. */
export type Split = {
  readonly number: number
  readonly title?: string
  readonly path: readonly ChoiceId[]
  readonly rounds: 1 | 2
  readonly chosen: Figure
  readonly how: Standing
  readonly options: readonly OptionTold[]
  readonly went?: ChoiceId
  readonly reasons: readonly { readonly text: string; readonly letter?: string }[]
  readonly said: readonly string[]
}

/**
 * A vignette as a class played it: its votes, its rounds in threes, its teams. `vignetteHash`: which text of it, `model`: by which rules;
 * `unknown` where the class was opened by a page that did not say.
 */
export type Played = {
  readonly vignette: string
  readonly vignetteHash: string
  readonly model: number | 'unknown'
  readonly locale: string
  readonly path: readonly ChoiceId[]
  readonly splits: readonly Split[]
  readonly threes: readonly Omit<RoundTold, 'step'>[]
  readonly teams: readonly TeamTold[]
  readonly partings: readonly Parting[]
}

/** `had`: the vignettes before this one, in their order. */
export type Summary = Played & {
  readonly title: string
  readonly plan: string
  readonly had: readonly Played[]
  readonly words: readonly string[]
  readonly notes: readonly string[]
}

export function summary(view: FacilitatorView): Summary {
  const { title, plan, earlier, ballot, words, toRelease, triads, workshop } = view
  const decisions = [...earlier, ...(ballot ? [ballot] : [])]
  const notes = toRelease.notes.filter(({ released }) => released).map(({ text }) => text)
  const now = played({ ...view, decisions, rounds: triads?.past ?? [], ...(workshop && { workshop }) })
  return { ...now, title, plan, had: view.had.map(played), words, notes }
}

/** Every vignette of this class, in the order it was played. */
export const allPlayed = ({ had, ...now }: Summary): readonly Played[] => [...had, now]

function played({ vignette, script, model, locale, path, decisions, rounds, workshop }: Omit<HadView, 'title'>): Played {
  const threes = rounds.map(({ step: _, ...round }) => round)
  const by = { vignetteHash: script ?? 'unknown', model: model ?? ('unknown' as const) }
  return { vignette, ...by, locale, path, splits: decisions.map(split), threes, ...teamsTold(workshop) }
}

/** A, B, C: as options stand on every screen. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)

function split(decision: Decision): Split {
  const { number, title, path, round, chosen, standing, before, offered, went, reasons, said } = decision
  const letters = new Map(offered.map(({ id }, index) => [id, letterOf(index)]))
  return {
    number: number + 1,
    path,
    rounds: round,
    chosen: chosen === 0 ? 'nobody' : chosen < HIDDEN_UNDER ? 'few' : chosen,
    how: standing ? howOf(standing.figures) : 'open',
    options: offered.map(({ id, text, unspoken }, index) => {
      const first = before?.figures[index]
      const figure = standing?.figures[index] ?? 'unsaid'
      return {
        letter: letterOf(index),
        choice: id,
        text,
        figure,
        ...(unspoken && { unspoken }),
        ...(first !== undefined && { before: first }),
      }
    }),
    reasons: reasons.map(({ choice, text }) => {
      const letter = choice === undefined ? undefined : letters.get(choice)
      return { text, ...(letter !== undefined && { letter }) }
    }),
    said,
    ...(title !== undefined && { title }),
    ...(went !== undefined && { went }),
  }
}

/** Counts that are hidden are under five each; whether one count is more than half can be said where it is more than all others could be. */
function howOf(figures: readonly Figure[]): Standing {
  if (figures.includes('unsaid')) return 'unsaid'
  if (figures.includes('most')) return 'agreed'
  const counts = figures.filter((figure) => typeof figure === 'number')
  if (counts.length === 0) return 'divided'
  const most = Math.max(...counts)
  const others = counts.reduce((sum, count) => sum + count, 0) - most
  const hidden = figures.filter((figure) => figure === 'few' || figure === 'some').length * (HIDDEN_UNDER - 1)
  return most > others + hidden ? 'agreed' : 'divided'
}
