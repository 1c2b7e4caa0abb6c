/** Where a value stands in JSON: keys and places in lists, joined by dots. */
type Path = string

type Level = { readonly list: boolean; key: string | number }

/** Where things stand in a JSON text, lines counted from 1. `twice`: keys that stand twice in one object; JSON keeps only the last. */
export type JsonLines = {
  readonly lines: ReadonlyMap<Path, number>
  readonly twice: readonly { readonly path: Path; readonly line: number }[]
}

/** Finds the line of each value. Of a text that is no JSON: as far as it could be read. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<Path, number>()
  const twice: { path: Path; line: number }[] = []
  const levels: Level[] = []
  let line = 1
  let before = ''
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g)) {
    if (token === '\n') {
      line++
      continue
    }
    const level = levels.at(-1)
    const begins = before === '[' || before === '{' || before === ','
    if (level?.list && before === ',') level.key = Number(level.key) + 1
    if (level && !level.list && begins) level.key = token.slice(1, -1)
    if (level && begins && !/^[\]},]$/.test(token)) {
      const path = levels.map(({ key }) => key).join('.')
      if (lines.has(path)) twice.push({ path, line })
      lines.set(path, line)
    }
    if (token === '{' || token === '[') levels.push({ list: token === '[', key: token === '[' ? 0 : '' })
    if (token === '}' || token === ']') levels.pop()
    before = token
  }
  return { lines, twice }
}

/** The line of a value, or of the nearest thing around it that is there; 0 where nothing is. */
export function lineOf({ lines }: JsonLines, path: Path): number {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const line = lines.get(parts.slice(0, length).join('.'))
    if (line !== undefined) return line
  }
  return 0
}
