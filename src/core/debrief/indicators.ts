import type { Encounter } from '../encounter/encounter.ts'
import { type Miti, moves } from '../relationship/moves.ts'

/**
 * Behaviour counts after MITI 4.2.1 (Moyers, Manuel & Ernst), read from the moves: borrowed indicators, never a MITI score, which takes
 * a trained coder and a recording. Of each code the choices that show it, whole, 0 is the first; a choice may show two.
 */
export type Indicators = {
  readonly counts: Readonly<Record<Miti, readonly number[]>>
  /** What goes with the spirit of it (AF, Seek, Emphasize), and what goes against it (Persuade, Confront): how many. */
  readonly adherent: number
  readonly nonAdherent: number
  /** Reflections for each question. None where too little was seen, or nothing was asked. */
  readonly reflectionsToQuestions?: number
  /** Complex among all reflections; percent. None where too little was seen. */
  readonly complex?: number
}

/** Reflections, or reflections and questions together, under which a ratio says nothing. Our judgement: MITI codes twenty minutes. */
export const ENOUGH = 3

/** Where the manual's authors, as experts and not from outcomes, would call practice fair, and good. */
export const THRESHOLDS = {
  reflectionsToQuestions: { fair: 1, good: 2 },
  complex: { fair: 40, good: 50 },
} as const

/** The codes, in the order they are told. */
export const CODES: readonly Miti[] = ['SR', 'CR', 'Q', 'AF', 'Seek', 'Emphasize', 'GI', 'Persuade', 'Confront']

/** Counts what was said as it was heard. What the worker did alone was said to nobody. */
export function indicators({ moments }: Pick<Encounter, 'moments'>): Indicators {
  const said = moments.map(({ passage, response }) => (passage.scene.alone ? [] : moves[response.as].miti))
  const of = (code: Miti) => said.flatMap((codes, index) => (codes.includes(code) ? [index] : []))
  const counts: Indicators['counts'] = {
    SR: of('SR'),
    CR: of('CR'),
    Q: of('Q'),
    AF: of('AF'),
    Seek: of('Seek'),
    Emphasize: of('Emphasize'),
    GI: of('GI'),
    Persuade: of('Persuade'),
    Confront: of('Confront'),
  }
  const many = (...codes: readonly Miti[]) => codes.reduce((sum, code) => sum + counts[code].length, 0)
  const [reflections, questions] = [many('SR', 'CR'), many('Q')]
  return {
    counts,
    adherent: many('AF', 'Seek', 'Emphasize'),
    nonAdherent: many('Persuade', 'Confront'),
    ...(questions > 0 && reflections + questions >= ENOUGH && { reflectionsToQuestions: reflections / questions }),
    ...(reflections >= ENOUGH && { complex: (100 * many('CR')) / reflections }),
  }
}
