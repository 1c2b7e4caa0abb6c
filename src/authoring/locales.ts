import type { Compiled } from '../script/compile.ts'
import { kebab, markOf } from '../script/marks.ts'
import type { Problem } from '../script/problem.ts'

/** One thing a script says, without its words: what must be the same in every locale. */
type Bone = { readonly file: string; readonly line: number; readonly knot: string; readonly is: string }

/**
 * Compares a script with the one it follows: the same knots, and in each the same choices, moves and tags in the same order.
 * Words may differ: lines, cues, captions, what is promised, reasons.
 */
export function differences(leading: Compiled, other: Compiled, otherPath: string): readonly Problem[] {
  const expected = byKnot(bones(leading))
  const found = byKnot(bones(other))
  const problems: Problem[] = []
  for (const knot of new Set([...expected.keys(), ...found.keys()])) {
    const theirs = expected.get(knot) ?? []
    const ours = found.get(knot) ?? []
    const at = theirs.findIndex((bone, index) => bone.is !== ours[index]?.is)
    const first = at < 0 ? theirs.length : at
    if (at < 0 && ours.length === theirs.length) continue
    const one = theirs[first]
    const bone = ours[first]
    problems.push({
      file: otherPath,
      line: bone?.line ?? ours.at(-1)?.line ?? 0,
      rule: 'locale-differs',
      says: `In "${knot}" there stands ${bone?.is ?? 'nothing more'}, where ${one ? `${one.file}:${one.line} has ${one.is}` : 'the other locale has nothing'}`,
      cure: 'Give both locales the same knots, choices and tags; only words may differ',
    })
  }
  return problems
}

function byKnot(all: readonly Bone[]): ReadonlyMap<string, readonly Bone[]> {
  const groups = new Map<string, Bone[]>()
  for (const bone of all) groups.set(bone.knot, [...(groups.get(bone.knot) ?? []), bone])
  return groups
}

function bones({ source }: Compiled): readonly Bone[] {
  const choices = source.choices
    .filter(({ invisible }) => !invisible)
    .map(({ file, line, knot, tags }) => {
      const { mark } = markOf(
        tags.map(({ text }) => text),
        knot,
      )
      return { file, line, knot, is: `the choice ${mark.choice?.id} ${wordless(mark)}` }
    })
  const lines = source.lines
    .filter(({ tags }) => tags.length > 0)
    .map(({ file, line, knot, tags }) => {
      const { mark, layer } = markOf(
        tags.map(({ text }) => text),
        knot,
      )
      return { file, line, knot, is: `a line tagged ${wordless({ ...mark, ...(layer && { layer: Object.keys(layer) }) })}` }
    })
  const knots = source.knots.map(({ file, line, knot }) => ({ file, line, knot, is: `the knot ${kebab(knot)}` }))
  return [...knots, ...choices, ...lines]
}

/** What is words in a mark: it is kept out of the comparison. */
const WORDS = new Set(['text', 'why', 'caption', 'body'])

const wordless = (mark: unknown) => JSON.stringify(mark, (key, value) => (WORDS.has(key) ? '' : value))
