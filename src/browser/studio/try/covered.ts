import type { Encounter } from '../../../core/encounter/encounter.ts'
import type { ChoiceId } from '../../../core/encounter/passage.ts'

/** What playings have come by: places, choices, endings, and lines, each as it was heard. */
export type Covered = {
  readonly places: ReadonlySet<string>
  readonly choices: ReadonlySet<ChoiceId>
  readonly endings: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
}

export const NOTHING: Covered = { places: new Set(), choices: new Set(), endings: new Set(), lines: new Set() }

/** What one encounter has come by. */
export function coveredBy({ moments, passage }: Encounter): Covered {
  const passages = [...moments.map((moment) => moment.passage), passage]
  return {
    places: new Set(passages.map(({ scene }) => scene.place)),
    choices: new Set(moments.map(({ choice }) => choice.id)),
    endings: new Set(passages.flatMap(({ ending }) => ending ?? [])),
    lines: new Set(passages.flatMap(({ lines }) => lines.map(({ text }) => text))),
  }
}

/** What several have come by together; the first itself, where the second adds nothing. */
export function together(one: Covered, other: Covered): Covered {
  const adds = (Object.keys(one) as (keyof Covered)[]).some((kind) => [...other[kind]].some((each) => !one[kind].has(each)))
  if (!adds) return one
  const both = (kind: keyof Covered) => new Set([...one[kind], ...other[kind]])
  return { places: both('places'), choices: both('choices'), endings: both('endings'), lines: both('lines') }
}

/** A line of the script, in its place. `text`: its words, the longest of its ways; `ways`: each stretch of it that is heard as it stands. */
export type Written = { readonly knot: string; readonly line: number; readonly text: string; readonly ways: readonly string[] }

/** How much of a script was come by: of how many, and what is left. */
export type Share<Kind> = { readonly of: number; readonly met: number; readonly left: readonly Kind[] }

const share = <Kind>(all: readonly Kind[], met: (one: Kind) => boolean): Share<Kind> => {
  const left = all.filter((one) => !met(one))
  return { of: all.length, met: all.length - left.length, left }
}

/** The lines of a script that were heard, and those that were not. One with alternatives counts as heard when one of them was. */
export function linesHeard(written: readonly Written[], { lines }: Covered): Share<Written> {
  const heard = [...lines].join('\n')
  return share(written, ({ ways }) => ways.some((text) => heard.includes(text)))
}

export const choicesTaken = (ids: readonly ChoiceId[], { choices }: Covered): Share<ChoiceId> => share(ids, (id) => choices.has(id))
export const endingsReached = (ids: readonly string[], { endings }: Covered): Share<string> => share(ids, (id) => endings.has(id))
