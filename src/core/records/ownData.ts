import { type Log, readLog } from '../encounter/log.ts'
import { type Reflection, readReflection } from '../reflection/reflection.ts'

/** An encounter as it is kept. `at`: when it was kept last, milliseconds since 1970; 0 where nobody knows. `underWay`: it can be gone on with. */
export type Kept = { readonly log: Log; readonly at: number; readonly underWay: boolean }

/** How one likes to read, by the settings' names, and when that was changed last. */
export type Reading = Readonly<Record<string, string | number>>

/** All that a browser keeps of somebody. `unreadable`: texts that are there and that no reading of ours understands. */
export type OwnData = {
  readonly encounters: readonly Kept[]
  readonly reflections: readonly Reflection[]
  readonly settings?: Reading
  readonly unreadable: readonly string[]
}

/** What was found in a file. `left`: how many parts of it could not be read. */
export type Found = { readonly data: OwnData; readonly left: number }

export const FORMAT = 'kind-but-firm/own-data'
export const VERSION = 1

/** No file of ours is longer: a browser's storage holds some five million characters, and a few more as they are written in JSON. */
const LONGEST = 12_000_000
/** Parts of each kind; more than anybody writes. Our judgement. */
const MOST = 5000

export const NOTHING: OwnData = { encounters: [], reflections: [], unreadable: [] }

/** All of it as a file. Its schema is `assets/own-data.schema.json`. `exported`: when, as an ISO date. */
export const asFile = ({ encounters, reflections, settings, unreadable }: OwnData, exported: string): string =>
  `${JSON.stringify(
    { format: FORMAT, version: VERSION, exported, encounters, reflections, ...(settings && { settings }), unreadable },
    null,
    1,
  )}\n`

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
    return found.data.encounters.length > 0 ? found : undefined
  } catch {
    return undefined
  }
}

function ours(file: Readonly<Record<string, unknown>>): Found {
  const [encounters, reflections, unreadable] = [file.encounters, file.reflections, file.unreadable].map(listed) as [
    unknown[],
    unknown[],
    unknown[],
  ]
  const kept = encounters.map(readKept).filter((one) => one !== undefined)
  const written = reflections.map((one) => readReflection(JSON.stringify(one) ?? '')).filter((one) => one !== undefined)
  const texts = unreadable.filter((one) => typeof one === 'string')
  const settings = readSettings(file.settings)
  return {
    data: { encounters: kept, reflections: written, ...(settings && { settings }), unreadable: texts },
    left: encounters.length - kept.length + reflections.length - written.length + unreadable.length - texts.length,
  }
}

/** What earlier versions wrote: the browser's own keys, `now:<vignette>` and `aside:<vignette>:<time>`, each with a log as text. */
function earlier(file: Readonly<Record<string, unknown>>): Found {
  const all = Object.entries(file).slice(0, MOST)
  const encounters = all.flatMap(([key, text]) => {
    const log = typeof text === 'string' ? readLog(text) : undefined
    return log ? [{ log, at: timeIn(key), underWay: key.startsWith('now:') }] : []
  })
  return { data: { ...NOTHING, encounters }, left: all.length - encounters.length }
}

/** The time in the key of an encounter that was put aside, or 0. */
export const timeIn = (key: string): number => Number(/^aside:.*:(\d{1,15})(?:\.\d+)?$/.exec(key)?.[1] ?? 0)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [])

function readKept(value: unknown): Kept | undefined {
  if (!isRecord(value)) return undefined
  const log = readLog(JSON.stringify(value.log) ?? '')
  const { at } = value
  return log && { log, at: typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? at : 0, underWay: value.underWay === true }
}

/** Settings are looked at again where they are used; here only their shape matters. Whether a computer is shared is no person's. */
export function readSettings(value: unknown): Reading | undefined {
  if (!isRecord(value)) return undefined
  const fits = Object.entries(value).filter(
    ([name, one]) =>
      /^[a-zA-Z]{1,40}$/.test(name) &&
      name !== 'keeps' &&
      (typeof one === 'number' ? Number.isFinite(one) : typeof one === 'string' && one.length < 100),
  )
  return fits.length > 0 && fits.length < 100 ? (Object.fromEntries(fits) as Reading) : undefined
}
