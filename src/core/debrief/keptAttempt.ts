import * as v from 'valibot'
import { readJson } from '../encounter/readJson.ts'
import { readLog } from '../encounter/readLog.ts'
import type { PromiseStatus } from '../relationship/promises.ts'
import type { KeptAttempt } from './attempt.ts'
import type { GateName } from './gates.ts'
import { STAKES } from './stakes.ts'

// An attempt to a text and back. What a browser kept may be of another game, half written, or rubbish.

/** The way an attempt is written down. A text of another number is of a later game, and is left alone. */
const VERSION = 1

/** Every gate, by name: the pages that read what was kept need no more of them. */
const GATES: Readonly<Record<GateName, true>> = {
  'rupture-open': true,
  'promises-unkept': true,
  secret: true,
  'secret-told': true,
  'never-warm': true,
  'never-firm': true,
  'say-fell': true,
  'need-unmet': true,
  'signal-unexplored': true,
  breach: true,
  'never-steady': true,
}

/** Every status of a promise, by name: a new one that is missing here would make each attempt that holds it unreadable. */
const STATUSES: Readonly<Record<PromiseStatus, true>> = {
  open: true,
  kept: true,
  renegotiated: true,
  'late-owned': true,
  broken: true,
}

/** One of these names. */
const named = <Name extends string>(names: Readonly<Record<Name, true>>) =>
  v.custom<Name>((name) => typeof name === 'string' && Object.hasOwn(names, name))

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const words = v.pipe(v.string(), v.maxLength(20_000))
const stake = v.picklist(STAKES)
const level = v.picklist([1, 2, 3, 4] as const)
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const several = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(1000))

const told = v.object({
  ending: name,
  levels: v.record(stake, level),
  turns: several(name),
  made: v.record(name, count),
  offered: several(name),
  promises: several(v.object({ text: words, status: named(STATUSES) })),
  next: v.exactOptional(
    v.union([
      v.object({ stake, quote: words, unspoken: v.boolean() }),
      v.object({ stake, gate: named(GATES) }),
      v.object({ stake, level }),
    ]),
  ),
  again: v.exactOptional(v.literal(true)),
})

/** An attempt as a text. */
export const writeAttempt = ({ at, log, told }: KeptAttempt): string => JSON.stringify({ v: VERSION, at, log, told })

const written = v.object({
  v: v.literal(VERSION),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  log: v.unknown(),
  told,
})

/** Reads a kept attempt. Any text gives one or nothing; it never throws. */
export function readAttempt(text: string): KeptAttempt | undefined {
  const read = readJson(written, text)
  const log = read && readLog(JSON.stringify(read.log))
  return log && { at: read.at, log, told: read.told }
}
