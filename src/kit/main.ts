import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { playAll } from '../authoring/playthrough.ts'
import { report, unreached, walkAll } from '../authoring/report.ts'
import { format, type Problem } from '../script/problem.ts'
import { folders, readFolder } from './folder.ts'

// The authors' command line: `npm run check` and `npm run walk` for all vignettes or for the folders named; `npm run print` for a sheet.

/** Prints all problems. @returns whether there were any */
function check(paths: readonly string[]): boolean {
  const problems = paths.flatMap((path): readonly Problem[] => {
    const folder = readFolder(path)
    return [...folder.problems, ...playAll(folder, folder)]
  })
  for (const problem of problems) console.log(format(problem))
  console.log(problems.length === 0 ? `${paths.length} checked, no problems` : `${problems.length} to put right`)
  return problems.length > 0
}

/** Walks each vignette whole and writes its walk.txt. @returns whether something is broken or never reached */
function walk(paths: readonly string[]): boolean {
  return paths.map(walkOne).includes(true)
}

function walkOne(path: string): boolean {
  const { vignette, scripts, problems } = readFolder(path)
  const [script] = scripts
  if (!vignette || !script || problems.length > 0) {
    console.log(`${path} has problems; \`npm run check -- ${path}\` lists them`)
    return true
  }
  const found = walkAll(script, vignette)
  const text = report(script, vignette, found)
  writeFileSync(join(path, 'walk.txt'), text)
  console.log(text)
  return found.some(({ faults }) => faults.length > 0) || unreached(found, vignette).length > 0
}

/** Measures how fast the game is; loaded only when asked for, because it brings a browser. */
async function bench(words: readonly string[]): Promise<boolean> {
  await (await import('./bench.ts')).bench(words)
  return false
}

/** Prints what is handed out on paper; loaded only when asked for, for the same reason. */
const print = async (names: readonly string[]): Promise<boolean> => (await import('./print.ts')).print(names)

/** The folders named, or all there are. */
const orAll = (paths: readonly string[]) => (paths.length > 0 ? paths : folders())

const commands: Readonly<Record<string, (words: readonly string[]) => boolean | Promise<boolean>>> = {
  check: (words) => check(orAll(words)),
  walk: (words) => walk(orAll(words)),
  bench,
  print,
}
const [name = '', ...named] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}`)
  process.exitCode = 2
} else if (await command(named)) process.exitCode = 1
