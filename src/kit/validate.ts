import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Rules, rules } from '../core/relationship/rules.ts'
import { RESTS } from '../validation/drift.ts'
import { predict } from '../validation/predict.ts'
import { readSessions, type Session } from '../validation/session.ts'
import { vocabulary } from '../validation/vocabulary.ts'
import { rankings } from './rankings.ts'
import { study } from './study.ts'

// The researchers' command: `npm run validate`. What a file looks like and what is done with it: src/validation/README.md.

const usage = `npm run validate -- --moves FILE.jsonl --out PREDICTIONS.jsonl [--adapter NAME] [--set lambda=0]
npm run validate -- --study FILE.jsonl [--adapter NAME]
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
    const { rankings: ranked, ...asked } = parseArgs({ args: [...words], options }).values
    if (ranked !== undefined && Object.keys(asked).length === 0) return rankings(ranked)
    if (ranked !== undefined) throw new RangeError(usage)
    const { moves, out, study: file, adapter, set = [] } = asked
    const changed = { ...rules, ...Object.assign({}, ...set.map(setting)) }
    if (file !== undefined && moves === undefined && out === undefined) study(load(file, adapter), changed, adapter)
    else if (moves !== undefined && out !== undefined && file === undefined) predictAll(moves, out, changed, adapter)
    else throw new RangeError(usage)
    return false
  } catch (error) {
    // What someone wrote wrongly is said in a line; anything else is ours, and shows where it came from.
    if (!(error instanceof RangeError || isOfNode(error))) throw error
    console.error(error.message)
    return true
  }
}

function predictAll(moves: string, out: string, changed: Rules, adapter: string | undefined): void {
  if (resolve(moves) === resolve(out)) throw new RangeError(`${out} holds the sessions; the predictions need a file of their own`)
  const sessions = load(moves, adapter)
  const within = { ...changed, moves: vocabulary(adapter).moves }
  writeFileSync(out, sessions.map((session) => `${JSON.stringify(predict(session, within))}\n`).join(''))
  console.log(`${out}: one prediction a line, sessions: ${sessions.length}`)
}

/** @throws RangeError naming every line that cannot be read, or if there is none */
function load(file: string, adapter: string | undefined): readonly Session[] {
  const { codes } = vocabulary(adapter)
  const { sessions, faults } = readSessions(readFileSync(file, 'utf8'), codes)
  if (faults.length > 0) {
    const lines = faults.slice(0, 20).map(({ line, says }) => `${file}:${line}: ${says}`)
    const more = faults.length > 20 ? [`and ${faults.length - 20} more lines`] : []
    const known = adapter === undefined ? [] : [`The codes of ${adapter}: ${[...codes].join(', ')}`]
    throw new RangeError([...lines, ...more, ...known, 'Nothing was written.'].join('\n'))
  }
  if (sessions.length === 0) throw new RangeError(`${file} holds no session`)
  return sessions
}

/** One `--set`: `lambda` is the part of the way that rapport drifts before each beat, `rest` where it comes to rest. */
function setting(words: string): Partial<Rules> {
  const [name, value = ''] = words.split('=')
  if (name === 'lambda') {
    const drift = Number(value)
    if (value.trim() === '' || !(drift >= 0 && drift <= 1)) throw new RangeError(`lambda must be a number from 0 to 1, got "${value}"`)
    return { drift }
  }
  const rest = Object.hasOwn(RESTS, value) ? RESTS[value] : undefined
  if (name === 'rest' && rest) return { rest }
  throw new RangeError(`"${words}" cannot be set; known: lambda=0 to 1, rest=${Object.keys(RESTS).join(' or ')}`)
}

/** An error of Node's own: a file that is not there, an option that is unknown. */
const isOfNode = (error: unknown): error is Error => error instanceof Error && 'code' in error && typeof error.code === 'string'
