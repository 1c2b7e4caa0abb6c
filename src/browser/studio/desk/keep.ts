import type { Files, Package } from '../files/given.ts'

// What is written in the studio is kept in this browser, so that a reload loses nothing: one record a vignette, by its name. Storage may
// be full or forbidden; each is a value, never a throw.

export type Kept = 'kept' | 'full' | 'forbidden'

/** A vignette as it is kept. `at`: milliseconds since 1970. */
export type Record = { readonly name: string; readonly files: Files; readonly open: string; readonly at: number }

export type Keeper = {
  keep(found: Package, open: string, at: number): Promise<Kept>
  /** All that is kept, the latest first. */
  all(): Promise<readonly Record[]>
  forget(name: string): Promise<void>
}

const BASE = 'kbf-studio'
const SHELF = 'vignettes'

/** Opens the browser's own data base. Where there is none, nothing is kept, and that is said. */
export function keeper(factory: IDBFactory | undefined): Keeper {
  let base: Promise<IDBDatabase> | undefined
  const opened = () => {
    base ??= open(factory)
    base.catch(() => {
      base = undefined
    })
    return base
  }
  const within = async <Found>(mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest<Found>): Promise<Found> => {
    const transaction = (await opened()).transaction(SHELF, mode)
    return new Promise((resolve, reject) => {
      const asked = ask(transaction.objectStore(SHELF))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => reject(transaction.error)
      transaction.onerror = () => reject(transaction.error)
    })
  }
  return {
    keep: ({ name, files }, open, at) =>
      within('readwrite', (shelf) => shelf.put({ name, files, open, at })).then(
        () => 'kept' as const,
        (wrong: unknown) => (wrong instanceof DOMException && wrong.name === 'QuotaExceededError' ? 'full' : 'forbidden'),
      ),
    all: () =>
      within('readonly', (shelf) => shelf.getAll()).then(
        (found: readonly unknown[]) => found.filter(isRecord).toSorted((a, b) => b.at - a.at),
        () => [],
      ),
    forget: (name) =>
      within('readwrite', (shelf) => shelf.delete(name)).then(
        () => undefined,
        () => undefined,
      ),
  }
}

function open(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) return reject(new Error('this browser has no data base'))
    const asked = factory.open(BASE, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(SHELF, { keyPath: 'name' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
    asked.onblocked = () => reject(new Error('another page holds the data base'))
  })
}

/** What is in the data base was written by us, or by somebody who knows better. */
function isRecord(found: unknown): found is Record {
  const { name, files, open, at } = (found ?? {}) as { [Key in keyof Record]?: unknown }
  const texts = files instanceof Map && [...files].every((pair) => pair.every((part) => typeof part === 'string'))
  return typeof name === 'string' && typeof open === 'string' && typeof at === 'number' && texts
}
