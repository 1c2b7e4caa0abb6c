import { readLog } from '../../core/encounter/log.ts'
import { merged, settled } from '../../core/records/merge.ts'
import { type Kept, type OwnData, type Reading, readSettings, timeIn } from '../../core/records/ownData.ts'
import { keyOf, type Reflection, readReflection } from '../../core/reflection/reflection.ts'
import type { Kept as Outcome, Store } from '../play/save.ts'

// All that this browser keeps of somebody, as one piece of data, and back. Keys:
//   kbf:now:<vignette>                       the encounter under way, and kbf:at:<vignette> when it was kept last
//   kbf:aside:<vignette>:<time>              an earlier encounter
//   kbf:reflection:<first>:<last sitting>    a reflection
//   kbf:settings                             how one likes to read

const PREFIX = 'kbf:'
const SETTINGS = `${PREFIX}settings`
const OURS = /^kbf:(now|at|aside|reflection):|^kbf:settings$/

/** Everything there is, by key. */
function all(store: Store): ReadonlyMap<string, string> {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => OURS.test(key))
  return new Map(keys.map((key) => [key, store.getItem(key) ?? '']))
}

/** All that is kept here. */
export function read(store: Store): OwnData {
  const found = all(store)
  const encounters: Kept[] = []
  const reflections: Reflection[] = []
  const unreadable: string[] = []
  for (const [key, text] of found) {
    const name = key.slice(PREFIX.length)
    if (name.startsWith('reflection:')) place(readReflection(text), text, reflections)
    if (/^(now|aside):/.test(name)) {
      const log = readLog(text)
      const underWay = name.startsWith('now:')
      const at = underWay ? Number(found.get(`${PREFIX}at:${name.slice(4)}`) ?? 0) || 0 : timeIn(name)
      place(log && { log, at, underWay }, text, encounters)
    }
  }
  return settled({ encounters, reflections, ...settingsIn(found.get(SETTINGS)), unreadable })

  function place<Item>(item: Item | undefined, text: string, list: Item[]) {
    if (item === undefined) unreadable.push(text)
    else list.push(item)
  }
}

function settingsIn(text: string | undefined): { readonly settings?: Reading } {
  try {
    const settings = readSettings(JSON.parse(text ?? ''))
    return settings ? { settings } : {}
  } catch {
    return {}
  }
}

/** The keys and texts in which this is kept. */
function laidOut({ encounters, reflections, settings, unreadable }: OwnData): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const put = (key: string, text: string) => {
    let free = key
    for (let n = 2; keys.has(free); n++) free = `${key}.${n}`
    keys.set(free, text)
  }
  for (const { log, at, underWay } of encounters) {
    put(underWay ? `${PREFIX}now:${log.vignette}` : `${PREFIX}aside:${log.vignette}:${at}`, JSON.stringify(log))
    if (underWay && at > 0) keys.set(`${PREFIX}at:${log.vignette}`, String(at))
  }
  for (const reflection of reflections) put(keyOf(reflection), JSON.stringify(reflection))
  for (const [index, text] of unreadable.entries()) put(`${PREFIX}aside:unreadable:${index}`, text)
  if (settings) keys.set(SETTINGS, JSON.stringify(settings))
  return keys
}

/** Makes this what is kept here, all of it or nothing: where it cannot all be written, everything stays as it was. */
export function write(store: Store, data: OwnData): Outcome {
  const [before, after] = [all(store), laidOut(data)]
  const changed = [...after].filter(([key, text]) => before.get(key) !== text)
  try {
    for (const [key, text] of changed) store.setItem(key, text)
  } catch (wrong) {
    // First make room, then put back.
    for (const [key] of changed) store.removeItem(key)
    for (const [key, text] of before) if (store.getItem(key) !== text) store.setItem(key, text)
    return wrong instanceof DOMException && wrong.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
  for (const key of before.keys()) if (!after.has(key)) store.removeItem(key)
  return 'kept'
}

/** Adds what was brought from elsewhere to what is here. */
export const bring = (store: Store, brought: OwnData): Outcome => write(store, merged(read(store), brought))
