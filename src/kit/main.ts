import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Said } from './author/check.ts'

// The command line. Authors: `npm run new`, `play`, `check`, `walk`; `npm run print` for what is handed out on paper; `npm run pack` for
// learning platforms; `npm run validate` for researchers; `npm run bench` for developers. `npm run <command> -- --help` says more.

// Half a second of each process goes into taking the types out of the sources. What was taken once is kept; other threads look there, too.
Object.assign(process.env, { NODE_COMPILE_CACHE: fileURLToPath(new URL('../../.tools/compiled', import.meta.url)), ...process.env })
enableCompileCache()

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

const walk = async (words: readonly string[]): Promise<boolean> => (await import('./walk.ts')).walk(words)
const validate = async (words: readonly string[]): Promise<Answer> => (await import('./validate.ts')).validate(words)

/** Measures how fast the game is; loaded only when asked for, because it brings a browser. */
async function bench(words: readonly string[]): Promise<boolean> {
  await (await import('./bench.ts')).bench(words)
  return false
}

/** Prints what is handed out on paper; loaded only when asked for, for the same reason. */
const print = async (names: readonly string[]): Promise<boolean> => (await import('./print.ts')).print(names)

/** Packs vignettes for learning platforms; loaded only when asked for. */
const pack = async (words: readonly string[]): Promise<boolean> => (await import('./pack.ts')).pack(words)

/** Whether something was wrong, or the exit code that says what. */
type Answer = boolean | number

type Command = { readonly is: string; readonly run: (words: readonly string[]) => Answer | Promise<Answer>; readonly usage?: string }

/** `usage`: of those that do not say it themselves. */
const commands: Readonly<Record<string, Command>> = {
  new: { is: 'writes a vignette that plays at once', run: newCase },
  play: { is: 'plays a vignette in the terminal', run: play },
  check: { is: 'lists what has to be put right, and what is lacking', run: check },
  walk: { is: 'walks every path, holds the claims, writes walk.txt', run: walk },
  print: {
    is: 'prints what is handed out on paper',
    run: print,
    usage:
      'npm run print -- face-validity\nnpm run print -- gift-offer     a facilitator’s pack: --version thanks, --locale en-US, --out DIR; all     of every vignette\nnpm run print -- gift-offer --cards     the cards for three alone',
  },
  pack: { is: 'packs vignettes for learning platforms', run: pack },
  validate: { is: 'holds the model against coded sessions', run: validate },
  bench: {
    is: 'measures speed, size and memory',
    run: bench,
    usage:
      'npm run bench                                   all of it\nnpm run bench -- model, walk, check, page or studio     a part; --json for machines\nnpm run bench -- live                              live classes, eight minutes; --seconds=20 for less',
  },
}

const [name = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) {
  const known = Object.entries(commands).map(([each, { is }]) => `  ${each.padEnd(9)} ${is}`)
  console.error(`Unknown command "${name}". Known:\n${known.join('\n')}`)
  process.exitCode = 2
} else if (command.usage && words.some((word) => word === '--help' || word === '-h')) console.log(command.usage)
else process.exitCode = Number(await command.run(words))
