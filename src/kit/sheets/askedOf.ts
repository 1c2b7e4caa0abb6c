import { bandFrom } from '../../core/relationship/relationship.ts'
import type { Book } from '../paper/book.ts'
import { opposite, type Test, type Value } from '../paper/test.ts'
import { scriptWords as words } from './scriptWords.ts'

// A test in plain words: "trust is 45 or more", "12 is crossed off".

type Pair = readonly [so: string, not: string]

/** What paragraphs are called where they are crossed off: by their number; and where two things would have one number, with a letter. */
export function namesOf({ paragraphs }: Book): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const name = (key: string, number: number) => {
    if (names.has(key)) return
    const free = ['', 'b', 'c', 'd'].map((letter) => `${number}${letter}`).find((one) => !taken.has(one)) ?? `${number}`
    taken.add(free)
    names.set(key, free)
  }
  for (const { key, number, crosses } of paragraphs) if (crosses.includes(key)) name(key, number)
  for (const { number, crosses, steps } of paragraphs) for (const key of [...crosses, ...steps.flatMap(turnsIn)]) name(key, number)
  return names
}

const turnsIn = (step: Book['paragraphs'][number]['steps'][number]): readonly string[] =>
  step.is === 'cross' ? [step.at] : step.is === 'when' ? [...step.so, ...step.otherwise].flatMap(turnsIn) : []

/** What is asked, as it is printed. */
export function inWords(test: Test, names: ReadonlyMap<string, string>): string {
  if (test.is === 'all' || test.is === 'any')
    return test.of
      .map((one) => (one.is === 'all' || one.is === 'any' ? `(${inWords(one, names)})` : inWords(one, names)))
      .join(test.is === 'all' ? words.and : words.or)
  if (test.is !== 'not') return pairOf(test, names)[0]
  const { of } = test
  // Not this or that is neither: each by itself is shorter than both in brackets.
  if (of.is === 'any') return of.of.map((one) => inWords(opposite(one), names)).join(words.and)
  if (of.is === 'all') return of.of.map((one) => inWords(opposite(one), names)).join(words.or)
  return pairOf(of, names)[1]
}

function pairOf(test: Test, names: ReadonlyMap<string, string>): Pair {
  if (test.is === 'been') return words.been(names.get(test.at) ?? '?')
  if (test.is === 'set') return flagged(test.name)
  if (test.is === 'one-of') return oneOf(test.name, test.values)
  if (test.is !== 'compare') return ['', '']
  const name = countOf(test.name)
  if (test.by === '==') return words.exactly(name, test.value)
  if (test.value === 1 && test.by === '>=' && flags[test.name]) return flagged(test.name)
  const pair = words.atLeast(name, test.value)
  return test.by === '>=' ? pair : [pair[1], pair[0]]
}

const flags: Readonly<Record<string, Pair>> = {
  need_unmet: words.need,
  strained: words.strained,
  switch_risk: words.switch,
  asks_to_leave: words.leave,
  promises_open: words.promises.open as Pair,
  promises_kept: words.promises.kept as Pair,
  promises_broken: words.promises.broken as Pair,
}

function flagged(name: string): Pair {
  const [, kind, topic = ''] = /^(exceptions|named)_(.+)$/.exec(name) ?? []
  if (kind === 'named') return words.limit(topic)
  if (kind === 'exceptions') return words.atLeast(words.exceptions(topic), 1)
  return flags[name] ?? words.ticked(spaced(name))
}

const countOf = (name: string) =>
  name
    .replace(/^exceptions_(.+)$/, (_, topic: string) => words.exceptions(topic))
    .replace(/^(?!exceptions)(.+)$/, (own) => (/ /.test(own) ? own : `“${spaced(own)}”`))

/** An author's own name as it stands on the sheet. */
export const spaced = (name: string) => name.replaceAll('_', ' ')

/** From where to where a band or a level goes. */
const ranges: Readonly<Record<string, { readonly of: string; readonly from: readonly (readonly [string, number])[] }>> = {
  trust_band: { of: words.dimensions.trust, from: Object.entries(bandFrom) },
  rapport_level: {
    of: words.dimensions.rapport,
    from: [
      ['low', 0],
      ['middle', 40],
      ['high', 60],
    ],
  },
  clarity_level: {
    of: words.dimensions.clarity,
    from: [
      ['low', 0],
      ['middle', 40],
      ['high', 60],
    ],
  },
  self_determination_level: {
    of: words.dimensions.selfDetermination,
    from: [
      ['low', 0],
      ['middle', 40],
      ['high', 60],
    ],
  },
}

function oneOf(name: string, values: readonly Value[]): Pair {
  const range = ranges[name]
  if (range) return inRange(range, values)
  if (name !== 'rupture') return words.says(spaced(name), values.map((value) => spaced(String(value))).join(words.or))
  if (values.includes('none')) return [words.rupture[1], words.rupture[0]]
  return values.length > 1 ? words.rupture : [words.ruptureKind[String(values[0])] ?? '', words.rupture[1]]
}

/** Bands beside each other are one stretch of numbers. */
function inRange({ of, from }: (typeof ranges)[string], values: readonly Value[]): Pair {
  const places = values.map((value) => from.findIndex(([name]) => name === value)).toSorted((a, b) => a - b)
  const [low, high] = [from[places[0] ?? 0]?.[1] ?? 0, from[(places.at(-1) ?? 0) + 1]?.[1]]
  if (high === undefined) return words.atLeast(of, low)
  if (low === 0) return [words.atLeast(of, high)[1], words.atLeast(of, high)[0]]
  return words.between(of, low, high - 1)
}
