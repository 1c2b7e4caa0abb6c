import { tenth } from '../relationship/decimals.ts'
import type { Effect, Term } from '../relationship/effect.ts'
import { total } from '../relationship/sum.ts'

/** A sum as a reader sees it: terms rounded for print, in the order of the rules. Who works it out gets the effect's `by`. */
export type Sum = {
  readonly terms: readonly Term[]
  /** Decimals that the terms are rounded to; trailing zeros need not be shown. */
  readonly decimals: number
}

/**
 * Rounds the terms of an effect for print, as coarsely as the result allows: two decimals, or as many more as it takes for the printed
 * terms to come to the printed result. What rounding adds at the end is shown only where they would not come to it otherwise.
 */
export function sumOf({ by, terms }: Effect): Sum {
  const spoken = terms.filter((term) => term.kind !== 'rounding')
  for (let decimals = 2; decimals <= 6; decimals++) {
    const rounded = spoken.map((term) => roundedTo(term, decimals))
    if (tenth(total(rounded)) === by) return { terms: rounded, decimals }
  }
  const rounded = spoken.map((term) => roundedTo(term, 2))
  const rest: Term = { kind: 'rounding', addend: toDecimals(by - total(rounded), 4) }
  return { terms: [...rounded, rest], decimals: 4 }
}

const roundedTo = (term: Term, decimals: number): Term =>
  'factor' in term ? { ...term, factor: toDecimals(term.factor, decimals) } : { ...term, addend: toDecimals(term.addend, decimals) }

const toDecimals = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals + 0
