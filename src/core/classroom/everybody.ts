import { type Ballot, counts, isAsked } from './ballot.ts'
import { type Classroom, seated } from './classroom.ts'
import { type Figure, figures } from './figures.ts'
import { PLANS, type Step } from './plan.ts'

/** What everybody may know. Times: milliseconds since the class was opened. */
export type Common = {
  readonly n: number
  readonly vignette: string
  readonly locale: string
  readonly title: string
  readonly plan: Classroom['opened']['plan']
  readonly step: number
  readonly doing: Step
  readonly stepAt: number
  readonly paused: boolean
  readonly closed: boolean
  readonly freeText: boolean
  readonly names: boolean
}

export function common({ n, opened, step, stepAt, paused, closed, freeText }: Classroom): Common {
  const { vignette, locale, title, plan, names } = opened
  const doing = PLANS[plan][step] as Step
  return { n, vignette, locale, title, plan, step, doing, stepAt, paused, closed, freeText, names }
}

/** How the room chose, in the order of the choices; and what most chose, where that may be said. */
export type Results = { readonly figures: readonly Figure[]; readonly leads?: string }

export function results(ballot: Pick<Ballot, 'choices' | 'votes' | 'hands'>): Results {
  const chosen = counts(ballot)
  const said = figures(chosen)
  const most = Math.max(0, ...chosen)
  const leads = ballot.choices.filter((_, index) => chosen[index] === most && (said[index] === 'most' || typeof said[index] === 'number'))
  return { figures: said, ...(leads.length === 1 && { leads: leads[0] as string }) }
}

/** How many were asked and how many have chosen: who stepped out is not told apart from who thinks. */
export function turnout(classroom: Classroom, ballot: Ballot): { readonly chosen: number; readonly of: number } {
  const asked = seated(classroom).filter(({ id }) => isAsked(ballot, id))
  const chosen = counts(ballot).reduce((sum, count) => sum + count, 0)
  return { chosen, of: Math.max(chosen, asked.length) }
}

/** Texts that were released, in the order of their letters: not in the order they came in, which could point at somebody. */
export const letOutOf = (list: readonly { readonly text: string; readonly released: boolean }[]): readonly string[] =>
  list
    .filter(({ released }) => released)
    .map(({ text }) => text)
    .toSorted()
