// What the seed decides: the hidden facts, and the order in which choices stand. Chance comes in once, as the seed.

/** A hidden fact of a vignette and the values it may take, at least one. */
export type HiddenFact = { readonly name: string; readonly values: readonly string[] }

/**
 * Mixes a seed with a number into a whole number from 0 to 2³² − 1, evenly spread: the finisher of MurmurHash3.
 * Enough for drawing lots; nothing here needs to be unguessable.
 */
export function mix(seed: number, salt: number): number {
  let h = (seed ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Draws each hidden fact by the seed; what a facilitator has `set` stands, if it is one of the fact's values. */
export function drawFacts(
  hidden: readonly HiddenFact[],
  seed: number,
  set: Readonly<Record<string, string | number>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    hidden.map(({ name, values }, index) => {
      const wish = values.find((value) => value === set[name])
      return [name, wish ?? (values[mix(seed, index) % values.length] as string)]
    }),
  )
}

/** Seeds that are looked at before one is taken. With as few values as hidden facts have, a few find each of them. */
const LOOKED_AT = 64

/**
 * A seed by which something is hidden that was not met before; where all has been, what was met longest ago.
 *
 * @param seed  where the search begins, as chance gave it: it stands if nothing speaks against it
 * @param met   what was hidden before, each as JSON, the latest last
 */
export function unmetSeed(hidden: readonly HiddenFact[], seed: number, met: readonly string[]): number {
  let [best, longest] = [seed, met.length]
  for (let step = 0; step < LOOKED_AT && longest >= 0; step++) {
    const tried = (seed + step) >>> 0
    const place = met.lastIndexOf(JSON.stringify(drawFacts(hidden, tried)))
    if (place < longest) [best, longest] = [tried, place]
  }
  return best
}

/**
 * The order in which choices stand on screen: shuffled by the seed and the number of choices made so far, so that no place
 * in the list is ever the better one. The same seed and turn give the same order.
 */
export function shuffled<T>(items: readonly T[], seed: number, turn: number): readonly T[] {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = mix(seed, turn * 64 + i + 1000) % (i + 1)
    const moved = order[i] as T
    order[i] = order[j] as T
    order[j] = moved
  }
  return order
}
