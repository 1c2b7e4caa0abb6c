import { tenth, within } from './decimals.ts'
import type { Cause, Effect, Term } from './effect.ts'

/** What the terms come to: the product of the factors (0 where there are none) plus the addends. */
export function total(terms: readonly Term[]): number {
  let product: number | undefined
  let sum = 0
  for (const term of terms) {
    if ('factor' in term) product = (product ?? 1) * term.factor
    else sum += term.addend
  }
  return (product ?? 0) + sum
}

/**
 * Makes an effect of a sum: rounds it to one decimal, adds it, keeps it in range. What rounding and range took away become terms,
 * so that the terms always come to what was applied.
 *
 * @param low   of the range, in points
 * @param high  of the range, in points
 */
export function effect(what: Pick<Effect, 'on' | 'from' | 'terms'>, cause: Cause, low: number, high: number): Effect {
  const { on, from, terms } = what
  const sum = total(terms)
  const rounded = tenth(sum)
  const to = tenth(within(low, from + rounded, high))
  const by = tenth(to - from)
  const shown = [...terms]
  if (Math.abs(rounded - sum) > 1e-9) shown.push({ kind: 'rounding', addend: rounded - sum })
  if (by !== rounded) shown.push({ kind: 'clamp', addend: by - rounded, of: by < rounded ? high : low })
  return { on, by, from, to, terms: shown, ...cause }
}
