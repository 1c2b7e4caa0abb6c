import { moves } from '../../../core/relationship/moves.ts'
import type { Problem } from '../../../script/problem.ts'

/** A word of a line that should be another. */
export type Correction = { readonly wrong: string; readonly right: string }

/** What a problem quotes: `There is no move \`quiet-exeption\`` is about `quiet-exeption`. The longest that stands in the line. */
export function pieceOf({ says }: Pick<Problem, 'says'>, line: string): string | undefined {
  const quoted = [...says.matchAll(/`([^`]+)`|"([^"]+)"|“([^”]+)”/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
  return quoted.filter((piece) => piece.length > 1 && line.includes(piece)).toSorted((a, b) => b.length - a.length)[0]
}

/**
 * What the author most likely meant, where one known word is near enough to the wrong one. `knots`: the names a divert can lead to.
 */
export function correction({ rule, says, cure }: Problem, line: string, knots: readonly string[]): Correction | undefined {
  const [, quoted = ''] = /`([^`]+)`|'([^']+)'/.exec(says) ?? []
  const written = rule === 'unknown-divert' ? (/-> ?([\w.]+)|'([\w.]+)'/.exec(says)?.slice(1).find(Boolean) ?? '') : quoted
  const wrong = written.includes(': ') ? (written.split(': ').at(-1) ?? '') : written
  if (!wrong || !line.includes(wrong)) return undefined
  const right = nearest(wrong, candidates(rule, cure, knots))
  return right === undefined || right === wrong ? undefined : { wrong, right }
}

function candidates(rule: string, cure: string, knots: readonly string[]): readonly string[] {
  if (rule === 'unknown-move') return Object.keys(moves)
  if (rule === 'unknown-divert') return knots
  const [, list = ''] = /(?:Known|Write one of|Bands|Offered|one of): ([^.`]+)/.exec(cure) ?? []
  return list.split(/,\s*/).filter(Boolean)
}

/** Letters that may differ: a third of them, and three at most. Our judgement: a slip, and no other word. */
const farthest = (word: string) => Math.min(3, Math.max(1, Math.floor(word.length / 3)))

function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({ one, far: distance(word, one) }))
    .filter(({ far }) => far <= farthest(word))
    .toSorted((a, b) => a.far - b.far)
  return best?.one
}

/** How many letters are to be put in, taken out, changed, or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const [above, left, across] = [rows[i - 1]?.[j] ?? 0, row[j - 1] ?? 0, rows[i - 1]?.[j - 1] ?? 0]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : 99
      row.push(Math.min(above + 1, left + 1, across + (a[i - 1] === b[j - 1] ? 0 : 1), swapped))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 99
}
