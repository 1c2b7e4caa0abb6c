import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Rules, rules } from '../core/relationship/rules.ts'
import { criterionOf } from '../validation/criterion.ts'
import { RESTS } from '../validation/drift.ts'
import { predict } from '../validation/predict.ts'
import { readSessions, type Session } from '../validation/session.ts'
import { vocabulary } from '../validation/vocabulary.ts'
import { rankings } from './rankings.ts'
import { study } from './study.ts'

// The researchers' command: `npm run validate`. What a file looks like and what is done with it: src/validation/README.md.

const usage = `npm run validate -- --moves FILE.jsonl --out PREDICTIONS.jsonl [--adapter NAME] [--set lambda=0]
npm run validate -- --study FILE.jsonl [--adapter NAME] [--set rest=start]
npm run validate -- --rankings FILE.csv
src/validation/README.md says more.`

const options = {
  moves: { type: 'string' },
  out: { type: 'string' },
  study: { type: 'string' },
  rankings: { type: 'string' },
  adapter: { type: 'string' },
  set: { type: 'string', multiple: true },
} as const

/** Predicts, studies or compares rankings, as the words of the command line say. @returns whether something was wrong */
export function validate(words: readonly string[]): boolean {
  try {
    return asked(words)()
  } catch (error) {
    // What somebody wrote wrongly is said in a line; anything else is ours, and shows where it came from.
    if (!(error instanceof Refused || isOfNode(error))) throw error
    console.error(error.message)
    return true
  }
}

/** Something in the words or the file that cannot be followed. */
class Refused extends Error {}

/** What is to be done. */
function asked(words: readonly string[]): () => boolean {
  const { rankings: ranked, moves, out, study: file, adapter, set = [] } = parseArgs({ args: [...words], options }).values
  const others = [moves, out, file, adapter, ...set].filter((one) => one !== undefined)
  if (ranked !== undefined && others.length === 0) return () => rankings(ranked)
  if (ranked !== undefined || (file === undefined ? moves === undefined || out === undefined : moves !== undefined || out !== undefined))
    throw new Refused(usage)
  const vocabulary = known(adapter)
  const changed = { ...rules, ...Object.assign({}, ...set.map(setting)), moves: vocabulary.moves }
  if (file !== undefined) {
    const sessions = load(file, vocabulary.codes, adapter)
    const criterion = refusing(() => criterionOf(sessions))
    return () => study(sessions, criterion, changed, adapter)
  }
  const [from, to] = [moves ?? '', out ?? '']
  if (isSame(from, to)) throw new Refused(`${to} holds the sessions; the predictions need a file of their own`)
  const sessions = load(from, vocabulary.codes, adapter)
  return () => predictAll(sessions, to, changed)
}

function predictAll(sessions: readonly Session[], out: string, changed: Rules): boolean {
  writeFileSync(out, sessions.map((session) => `${JSON.stringify(predict(session, changed))}\n`).join(''))
  console.log(`${out}: one prediction a line, sessions: ${sessions.length}`)
  return false
}

const known = (adapter: string | undefined) => refusing(() => vocabulary(adapter))

/** Turns what the field's own functions refuse into a line for whoever asked. */
function refusing<T>(find: () => T): T {
  try {
    return find()
  } catch (error) {
    throw error instanceof RangeError ? new Refused(error.message) : error
  }
}

/** Whether both names lead to one file, through links too. */
const isSame = (one: string, other: string): boolean => existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other)

/** @throws Refused naming every line that cannot be read, or if there is none */
function load(file: string, codes: ReadonlySet<string>, adapter: string | undefined): readonly Session[] {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refused(`${file}: there is no such file`)
  const { sessions, faults } = readSessions(readFileSync(file, 'utf8'), codes)
  if (faults.length > 0) {
    const lines = faults.slice(0, 20).map(({ line, says }) => `${file}:${line}: ${says}`)
    const more = faults.length > 20 ? [`and ${faults.length - 20} more lines`] : []
    const known = adapter === undefined ? [] : [`The codes of ${adapter}: ${[...codes].join(', ')}`]
    throw new Refused([...lines, ...more, ...known, 'Nothing was written.'].join('\n'))
  }
  if (sessions.length === 0) throw new Refused(`${file} holds no session`)
  return sessions
}

/** One `--set`: `lambda` is the part of the way that rapport drifts before each beat, `rest` where it comes to rest. */
function setting(words: string): Partial<Rules> {
  const [, name, value = ''] = /^(\w+)=(.*)$/.exec(words) ?? []
  if (name === 'lambda') {
    const drift = Number(value)
    if (!/^[0-9.]+$/.test(value) || !(drift >= 0 && drift <= 1)) throw new Refused(`lambda must be a number from 0 to 1, got "${value}"`)
    return { drift }
  }
  const rest = Object.hasOwn(RESTS, value) ? RESTS[value] : undefined
  if (name === 'rest' && rest) return { rest }
  throw new Refused(`"${words}" cannot be set; known: lambda=0 to 1, rest=${Object.keys(RESTS).join(' or ')}`)
}

/** An error of Node's own: a folder that is not there, an option that is unknown. */
const isOfNode = (error: unknown): error is Error => error instanceof Error && 'code' in error && typeof error.code === 'string'
