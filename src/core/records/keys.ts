import { drilledAt, readDrills } from '../debrief/drill.ts'
import { readAttempt, writeAttempt } from '../debrief/keptAttempt.ts'
import { keyFor, kindOf, PREFIX } from '../encounter/keys.ts'
import { markOf } from '../encounter/mark.ts'
import { readDrafts } from '../encounter/ownWords.ts'
import { readLog } from '../encounter/readLog.ts'
import { isKey, keyOf, readReflection } from '../reflection/reflection.ts'
import { groups, settled } from './merge.ts'
import { type OwnData, readSettings, timeIn, type Visit } from './ownData.ts'

// Own data as the texts under which a browser keeps it, by key, and back. What each key holds, src/README.md says.

type Texts = ReadonlyMap<string, string>

const SETTINGS = `${PREFIX}settings`

/** Whether a key is one of these. */
export const isOurs = (key: string): boolean => kindOf(key) !== undefined || key === SETTINGS || isKey(key)

/** All that stands under these keys. */
export function fromKeys(found: Texts): OwnData {
  const unreadable: string[] = []
  /** What of this kind was understood; the rest is kept as it is. `name`: how its key goes on. */
  const all = <Item>(kind: RegExp, read: (text: string, name: string) => Item | undefined): readonly Item[] =>
    [...found].flatMap(([key, text]) => {
      const name = key.slice(PREFIX.length)
      const item = kind.test(name) ? read(text, name) : undefined
      if (item === undefined && kind.test(name)) unreadable.push(text)
      return item === undefined ? [] : [item]
    })
  const encounters = all(/^(now|aside):/, (text, name) => {
    const log = readLog(text)
    const underWay = name.startsWith('now:')
    const at = underWay ? timeOf(found.get(keyFor('at', name.slice(4)))) : timeIn(name)
    return log && { log, at, underWay, ...(underWay && found.get(keyFor('over', log.vignette)) === markOf(log) && { over: true as const }) }
  })
  const reflections = all(/^reflection:/, readReflection)
  const attempts = all(/^attempt:/, readAttempt)
  const drills = all(/^drill:/, readDrills).flat()
  const visits = all(/^(here|met):/, (text, name) => visitIn(name, text))
  const drafts = all(/^draft:/, readDrafts).flat()
  return settled({ encounters, reflections, attempts, drills, visits, drafts, ...settingsIn(found.get(SETTINGS)), unreadable })
}

/** A time, or 0 where it is none. */
const timeOf = (text: string | undefined): number =>
  /^\d{1,16}$/.test(text ?? '') && Number.isSafeInteger(Number(text)) ? Number(text) : 0

function visitIn(name: string, text: string): Visit | undefined {
  const vignette = name.slice(name.indexOf(':') + 1)
  if (name.startsWith('here:')) return timeOf(text) > 0 ? { vignette, at: timeOf(text), met: [] } : undefined
  const met = parsed(text)
  return Array.isArray(met) && met.every((one) => typeof one === 'string') ? { vignette, at: 0, met } : undefined
}

function settingsIn(text: string | undefined): Pick<OwnData, 'settings'> {
  const settings = readSettings(parsed(text ?? ''))
  return settings ? { settings } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The keys and texts in which this is kept. */
export function toKeys({ encounters, reflections, attempts, drills, visits, drafts, settings, unreadable }: OwnData): Texts {
  const keys = new Map<string, string>()
  const put = (key: string, text: string) => {
    let free = key
    for (let n = 2; keys.has(free); n++) free = `${key}.${n}`
    keys.set(free, text)
  }
  for (const { log, at, underWay, over } of encounters) {
    const { vignette } = log
    put(underWay ? keyFor('now', vignette) : keyFor('aside', vignette, at), JSON.stringify(log))
    if (underWay && at > 0) put(keyFor('at', vignette), String(at))
    if (underWay && over) put(keyFor('over', vignette), markOf(log))
  }
  for (const reflection of reflections) put(keyOf(reflection), JSON.stringify(reflection))
  for (const attempt of attempts) put(keyFor('attempt', attempt.log.vignette, attempt.at), writeAttempt(attempt))
  for (const [key, of] of groups(drills, drilledAt)) put(key, JSON.stringify(of))
  for (const { vignette, at, met } of visits) {
    if (at > 0) put(keyFor('here', vignette), String(at))
    if (met.length > 0) put(keyFor('met', vignette), JSON.stringify(met))
  }
  for (const vignette of new Set(drafts.map((draft) => draft.vignette)))
    put(keyFor('draft', vignette), JSON.stringify(drafts.filter((draft) => draft.vignette === vignette)))
  for (const [index, text] of unreadable.entries()) put(keyFor('aside', 'unreadable', index), text)
  if (settings) keys.set(SETTINGS, JSON.stringify(settings))
  return keys
}
