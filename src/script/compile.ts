import { Compiler, CompilerOptions } from 'inkjs/full'
import { Files } from './files.ts'
import { contentHash } from './hash.ts'
import { type Marked, markTags } from './marks.ts'
import { inOrder, type Problem } from './problem.ts'
import type { StoryFacts } from './rule.ts'
import { broken } from './rules.ts'
import { readSource, type Source } from './source.ts'

/**
 * A script to compile. `path` names it in problems, and its INCLUDEs are found from its folder; `read` gives the text of
 * another file and throws where there is none. `facts` is what vignette.json says, where it is known.
 */
export type Entry = {
  readonly path: string
  readonly source: string
  readonly read: (path: string) => string
  readonly facts?: StoryFacts
}

/** A compiled script: text to store, and what was found on the way. */
export type Compiled = {
  /** The story for the player (`CompiledStory` as JSON); '' where Ink could not compile it. */
  readonly json: string
  /** Inner voice and plain words (`Layers` as JSON), which may load later. */
  readonly layers: string
  /** Names this text of the story, layers among it: logs are kept under it. */
  readonly hash: string
  readonly problems: readonly Problem[]
  /** Paths of the files it includes, for watching. */
  readonly includes: readonly string[]
  readonly source: Source
}

const NOTHING: Source = { lines: [], choices: [], diverts: [], knots: [], declared: [], assigned: [], externals: [] }

/** Compiles a script. Whatever is wrong with it comes back as problems, all at once; it never throws. */
export function compile(entry: Entry): Compiled {
  const files = new Files(entry)
  const said: { message: string; severity: number }[] = []
  // Visits are counted only where the script asks for them: the state stays small, and paths that differ in nothing meet again.
  const options = new CompilerOptions(entry.path, [], false, (message: string, severity: number) => said.push({ message, severity }), files)
  const compiler = new Compiler(entry.source, options)
  let ink = ''
  let source = NOTHING
  try {
    ink = compiler.Compile().ToJson() ?? ''
  } catch (error) {
    if (!said.some(({ severity }) => severity === 2)) said.push({ message: String(error), severity: 2 })
  }
  try {
    source = readSource(compiler.parsedStory, files.fileOf)
  } catch {
    // Ink gave up before there was a story to read; what it said stands in `said`.
  }
  const inks = said.map(({ message }) => inkProblem(message, files.fileOf))
  const astray = inks.some(({ rule }) => rule === 'unknown-divert' || rule === 'loose-end')
  const problems = [
    ...files.missing,
    ...inks,
    ...[...files.texts].flatMap(([path, text]) => comments(path, text)),
    // Where a way leads nowhere, what it should have led to is no second mistake.
    ...broken(source, entry.facts).filter(({ rule }) => !(astray && rule === 'unreachable-knot')),
  ]
  const { json, layers } = stored(ink ? markTags(ink) : undefined)
  return { json, layers, hash: contentHash(json + layers), problems: inOrder(problems), includes: files.included, source }
}

function stored(marked: Marked | undefined): { json: string; layers: string } {
  if (!marked) return { json: '', layers: '{}' }
  const { ink, marks, layers } = marked
  return { json: JSON.stringify({ ink, marks }), layers: JSON.stringify(layers) }
}

const CURES: readonly (readonly [RegExp, string, string])[] = [
  [
    /unresolved variable|variable could not be found/i,
    'undeclared-variable',
    "Declare it (`VAR name = value`) in this script, or correct the name; relationship.ink lists the model's",
  ],
  [/divert target not found|target not found/i, 'unknown-divert', 'Write the knot it goes to, or correct the name'],
  [/loose end|apparent loose end/i, 'loose-end', 'Say where it goes on: `-> knot`, or gather it with `-`'],
]

/** Ink says `ERROR: 'file' line 12: what`. */
function inkProblem(message: string, fileOf: (name: string | null) => string): Problem {
  const [, file, line, says] = /^(?:RUNTIME )?(?:ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): (.*)$/s.exec(message) ?? []
  const what = says ?? message
  const known = CURES.find(([pattern]) => pattern.test(what))
  return {
    file: fileOf(file ?? null),
    line: Number(line ?? 0),
    rule: known?.[1] ?? 'ink',
    says: what,
    cure: known?.[2] ?? 'This is Ink\'s own grammar; see its manual, "Writing with Ink"',
  }
}

/** `//` starts a comment, also inside prose, where it cuts an address at `http:`. */
function comments(file: string, text: string): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const position = line.indexOf('//')
    const code = /^\s*(VAR|CONST|LIST|INCLUDE|EXTERNAL|~|=|->|\/\*)/.test(line)
    if (position < 0 || code || line.slice(0, position).trim() === '') return []
    return [
      {
        file,
        line: index + 1,
        rule: 'comment-in-prose',
        says: `Ink drops everything from \`${line.slice(position, position + 20)}\` on`,
        cure: 'Put the comment on a line of its own; write an address without `//`',
      },
    ]
  })
}
