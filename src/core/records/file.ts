import { readDrill } from '../debrief/drill.ts'
import { readAttempt, writeAttempt } from '../debrief/keptAttempt.ts'
import { readDraft } from '../encounter/ownWords.ts'
import { isRecord } from '../encounter/readEach.ts'
import { readLog } from '../encounter/readLog.ts'
import { readReflection } from '../reflection/reflection.ts'
import { fromKeys, isOurs } from './keys.ts'
import { NOTHING, type OwnData, readKept, readSettings, readVisit } from './ownData.ts'

/** What was found in a file. `left`: how many parts of it could not be read. */
export type Found = { readonly data: OwnData; readonly left: number }

export const FORMAT = 'kind-but-firm/own-data'
const VERSION = 1

/** No file of ours is longer: a browser's storage holds some five million characters, and a few more as they are written in JSON. */
const LONGEST = 12_000_000
/** Parts of each kind; more than anybody writes. Our judgement. */
const MOST = 5000

/** All of it as a file. Its schema is `assets/own-data.schema.json`. `exported`: when, as an ISO date. */
export function asFile(
  { encounters, reflections, attempts, drills, visits, drafts, settings, unreadable }: OwnData,
  exported: string,
): string {
  const told = attempts.map((one) => JSON.parse(writeAttempt(one)) as unknown)
  const all = { encounters, reflections, attempts: told, drills, visits, drafts, ...(settings && { settings }), unreadable }
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, ...all }, null, 1)}\n`
}

/**
 * Reads a file: one of ours, a single encounter, or all that an earlier version of the game kept. Any text gives something or nothing;
 * what cannot be read in it is counted and left.
 */
export function readFile(text: string): Found | undefined {
  if (text.length > LONGEST || !/^\s*\{/.test(text)) return undefined
  const one = readLog(text)
  if (one) return { data: { ...NOTHING, encounters: [{ log: one, at: 0, underWay: true }] }, left: 0 }
  try {
    const file: unknown = JSON.parse(text)
    if (!isRecord(file)) return undefined
    if (file.format === FORMAT) return file.version === VERSION ? ours(file) : undefined
    const found = earlier(file)
    return found.data.encounters.length + found.data.attempts.length > 0 ? found : undefined
  } catch {
    return undefined
  }
}

function ours(file: Readonly<Record<string, unknown>>): Found {
  let left = 0
  const list = <Item>(value: unknown, read: (one: unknown) => Item | undefined): readonly Item[] => {
    const given: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST) : []
    const understood = given.map(read).filter((one) => one !== undefined)
    left += given.length - understood.length
    return understood
  }
  const asText = (one: unknown) => JSON.stringify(one) ?? ''
  const settings = readSettings(file.settings)
  const data = {
    encounters: list(file.encounters, readKept),
    reflections: list(file.reflections, (one) => readReflection(asText(one))),
    attempts: list(file.attempts, (one) => readAttempt(asText(one))),
    drills: list(file.drills, readDrill),
    visits: list(file.visits, readVisit),
    drafts: list(file.drafts, readDraft),
    ...(settings && { settings }),
    unreadable: list(file.unreadable, (one) => (typeof one === 'string' ? one : undefined)),
  }
  return { data, left }
}

/** What earlier versions wrote: the browser's own keys without what they all begin with, each with its text. */
function earlier(file: Readonly<Record<string, unknown>>): Found {
  const all = Object.entries(file).slice(0, MOST)
  const texts = all.flatMap(([name, text]) => (typeof text === 'string' && isOurs(`kbf:${name}`) ? [[`kbf:${name}`, text] as const] : []))
  const data = fromKeys(new Map(texts))
  return { data: { ...data, unreadable: [] }, left: all.length - texts.length + data.unreadable.length }
}
