import { keyFor, kindOf, PREFIX } from '../../core/encounter/keys.ts'
import { goesOn, type Log } from '../../core/encounter/log.ts'

// The log to browser storage and back. Storage may be full, forbidden or hold rubbish: each is a value, never a throw.
// localStorage, because it is written before the tab can close, and a log is some three kilobytes.

/** The part of localStorage used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What became of a save. */
export type Kept = 'kept' | 'full' | 'forbidden'

const current = (vignette: string) => keyFor('now', vignette)
const aside = (vignette: string, at: number) => keyFor('aside', vignette, at)

/** The browser's storage, or `undefined` where the page may not have any. */
export function openStore(page: { readonly localStorage: Storage }): Store | undefined {
  try {
    const store = page.localStorage
    store.getItem(PREFIX)
    return store
  } catch {
    return undefined
  }
}

/** The text that is kept of the encounter under way. */
export const underWay = (store: Store | undefined, vignette: string): string | undefined => read(store, current(vignette))

/**
 * Keeps the log. What is there and is no earlier state of it (another tab's, or unreadable) is put aside first; where that, or the
 * log itself, cannot be written, everything stays as it was.
 *
 * @param at  milliseconds since 1970
 * @param own  the text this page wrote last: where it is still there, nobody else's is
 */
export function keep(store: Store | undefined, log: Log, at: number, own?: string): Kept {
  const safe = own !== undefined && underWay(store, log.vignette) === own ? 'kept' : makeRoom(store, log, at)
  return safe === 'kept' ? putUnderWay(store, log, at) : safe
}

/** Makes this the encounter under way, in the place of whatever is there. `at`: milliseconds since 1970. */
export function putUnderWay(store: Store | undefined, log: Log, at: number): Kept {
  const kept = write(store, current(log.vignette), JSON.stringify(log))
  // Only for saying when it was: an encounter is as well kept without.
  if (kept === 'kept') write(store, keyFor('at', log.vignette), String(at))
  return kept
}

/** Puts aside what is there, if this log does not go on from it. */
function makeRoom(store: Store | undefined, log: Log, at: number): Kept {
  const there = underWay(store, log.vignette)
  return there === undefined || isEarlier(there, log) ? 'kept' : putAside(store, log.vignette, there, at)
}

/** Whether a text is an earlier state of this log. What says the same as the log does need not be read as one. */
function isEarlier(text: string, log: Log): boolean {
  try {
    return goesOn(log, JSON.parse(text))
  } catch {
    return false
  }
}

/** Puts a text aside for good, once, under the time it was put there: milliseconds since 1970. */
export function putAside(store: Store | undefined, vignette: string, text: string, at: number): Kept {
  const all = everything(store)
  if (Object.entries(all).some(([key, kept]) => key.startsWith('aside:') && kept === text)) return 'kept'
  const taken = (when: number) => aside(vignette, when).slice(PREFIX.length) in all
  let free = at
  while (taken(free)) free += 1
  return write(store, aside(vignette, free), text)
}

/** All this game has kept of encounters in this browser, by key: those under way, earlier ones, attempts, and what could not be read. */
export function everything(store: Store | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(keys(store).map((key) => [key.slice(PREFIX.length), read(store, key) ?? '']))
}

function keys(store: Store | undefined): readonly string[] {
  if (!store) return []
  const all = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  // When the encounter under way was kept is nothing by itself.
  return all.filter((key) => (kindOf(key) ?? 'at') !== 'at')
}

/** What stands under a key; nothing where nothing does, or where nothing may be read. */
export function read(store: Store | undefined, key: string): string | undefined {
  try {
    return store?.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Writes a text under a key, or says why it could not. */
export function write(store: Store | undefined, key: string, text: string): Kept {
  if (!store) return 'forbidden'
  try {
    store.setItem(key, text)
    return 'kept'
  } catch (wrong) {
    return wrong instanceof DOMException && wrong.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
}
