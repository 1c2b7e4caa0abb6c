import type { Relationship } from '../../core/relationship/relationship.ts'

// Two relationships that are equal in all they hold are one to whatever lies ahead. Millions are compared, so each is named by a string
// that is short and quick to make: numbers as characters, and lists, which change seldom, by a number of their own.

/** More than there are moves. */
const MOVES = 128

/**
 * Makes a function that gives equal relationships the same string, and others another. What is a set (limits named, meanings asked
 * about, what counts once) is compared as a set. Strings of two makers cannot be compared.
 */
export function naming(): (relationship: Relationship) => string {
  const numbered = numbering()
  const moves = new Map<string, number>()
  const list = memoised((part) => numbered(JSON.stringify(part)))
  const set = memoised((part) => numbered((part as readonly string[]).toSorted().join()))
  const record = memoised((part) => numbered(Object.entries(part).toSorted().join()))
  return (relationship) => {
    const { memory, falls, traces, rupture, ledger, secrets, named, exceptions, asked, once, unmet } = relationship
    let moved = 0
    for (const move of memory) moved = moved * MOVES + 1 + numberOf(moves, move)
    const numbers = String.fromCharCode(
      tenths(relationship.trust),
      tenths(relationship.rapport),
      tenths(relationship.clarity),
      tenths(relationship.selfDetermination),
      tenths(relationship.strain),
      relationship.scar,
      tenths(relationship.distress),
      relationship.beats,
      relationship.repairs,
      relationship.streak,
      Math.round(traces.rescuing * 1000),
      Math.round(traces.pushing * 1000),
      Math.round(traces.stuck * 1000),
      falls.length,
      tenths(-(falls[0] ?? 0)),
      tenths(-(falls[1] ?? 0)),
    )
    const lists = `${list(ledger)},${list(secrets)},${record(named)},${record(exceptions)},${set(asked)},${set(once)},${list(unmet)}`
    return `${numbers}${moved},${lists}${rupture ? JSON.stringify(rupture) : ''}`
  }
}

/** The model keeps one decimal. */
const tenths = (value: number): number => Math.round(value * 10)

function numberOf(known: Map<string, number>, text: string): number {
  const before = known.get(text)
  if (before !== undefined) return before
  known.set(text, known.size)
  return known.size - 1
}

function numbering(): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => numberOf(known, text)
}

/** Data is replaced, never changed: what was named once keeps its name. */
function memoised(name: (part: object) => number): (part: object) => number {
  const known = new WeakMap<object, number>()
  return (part) => {
    const before = known.get(part)
    if (before !== undefined) return before
    const now = name(part)
    known.set(part, now)
    return now
  }
}
