import { playAll } from '../authoring/playthrough.ts'
import { format, type Problem } from '../script/problem.ts'
import { folders, readFolder } from './folder.ts'
import { validate } from './validate.ts'
import { walk } from './walk.ts'

// The command line: `npm run check` and `npm run walk` for authors, each for all vignettes or for the folders named; `npm run print` for
// what is handed out on paper; `npm run validate` for researchers; `npm run bench` for developers.

/** The folders named, or all there are. */
const asked = (named: readonly string[]): readonly string[] => (named.length > 0 ? named : folders())

/** Prints all problems. @returns whether there were any */
function check(named: readonly string[]): boolean {
  const paths = asked(named)
  const problems = paths.flatMap((path): readonly Problem[] => {
    const folder = readFolder(path)
    return [...folder.problems, ...playAll(folder, folder)]
  })
  for (const problem of problems) console.log(format(problem))
  console.log(problems.length === 0 ? `${paths.length} checked, no problems` : `${problems.length} to put right`)
  return problems.length > 0
}

/** Measures how fast the game is; loaded only when asked for, because it brings a browser. */
async function bench(words: readonly string[]): Promise<boolean> {
  await (await import('./bench.ts')).bench(words)
  return false
}

/** Prints what is handed out on paper; loaded only when asked for, for the same reason. */
const print = async (names: readonly string[]): Promise<boolean> => (await import('./print.ts')).print(names)

const commands: Readonly<Record<string, (words: readonly string[]) => boolean | Promise<boolean>>> = { check, walk, print, validate, bench }
const [name = '', ...words] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}`)
  process.exitCode = 2
} else if (await command(words)) process.exitCode = 1
