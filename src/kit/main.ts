import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { report, unreached, walkAll } from '../authoring/report.ts'
import type { Said } from './author/check.ts'
import { folders, readFolder } from './folder.ts'
import { validate } from './validate.ts'

// The command line: `npm run check` and `npm run walk` for authors, each for all vignettes or for the folders named; `npm run print` for
// what is handed out on paper; `npm run validate` for researchers; `npm run bench` for developers.

/** The folders named, or all there are. */
const asked = (named: readonly string[]): readonly string[] => (named.length > 0 ? named : folders())

/** Prints what a command has to say. @returns the exit code */
function said({ code, text }: Said): number {
  if (code === 2) console.error(text)
  else if (text) console.log(text)
  return code
}

/** Authors' commands, each loaded only when asked for. */
const check = async (words: readonly string[]): Promise<number> => said(await (await import('./author/check.ts')).check(words))
const newCase = async (words: readonly string[]): Promise<number> => said(await (await import('./author/new.ts')).newCase(words))
const play = async (words: readonly string[]): Promise<number> => said(await (await import('./author/play.ts')).play(words))

/** Walks each vignette whole and writes its walk.txt. @returns whether something is broken or never reached */
function walk(named: readonly string[]): boolean {
  return asked(named).map(walkOne).includes(true)
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

/** Whether something was wrong, or the exit code that says what. */
type Answer = boolean | number

const commands: Readonly<Record<string, (words: readonly string[]) => Answer | Promise<Answer>>> = {
  new: newCase,
  check,
  play,
  walk,
  print,
  validate,
  bench,
}
const [name = '', ...words] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}`)
  process.exitCode = 2
} else process.exitCode = Number(await command(words))
