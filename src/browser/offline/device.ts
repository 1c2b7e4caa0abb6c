import { BUSY, keptIn, refusedIn, USE_NOW } from './names.ts'

// What of the game is on this device, so that it works without a network; and how it comes there, and is removed.

/**
 * Nothing, of so many bytes; on its way, `done` of `all` files, or broken off there; or all of it, and whether the browser has promised to
 * keep what one did here.
 */
export type Standing =
  | { readonly is: 'none'; readonly bytes: number }
  | { readonly is: 'coming' | 'partly'; readonly done: number; readonly all: number }
  | { readonly is: 'whole'; readonly promised: boolean }

/** How many files there are, and what they weigh on the line. */
export type Weight = { readonly files: number; readonly bytes: number }

/** The site's own address. */
const scopeOf = (root: string) => new URL(root, location.href).href

/**
 * Whether this browser can keep the files at all. Over plain HTTP, as in a classroom, it cannot, and in another site's frame it should
 * not: the game is whole without. While one works on the game there is nothing to keep: all of it changes. Neither is there in a learning
 * platform's package, nor in the one file.
 */
export const canKeep = (): boolean => import.meta.env.PROD && isOnSite() && canBrowser() && window.parent === window

const isOnSite = () => location.protocol !== 'file:' && !document.querySelector('[data-record]')
const canBrowser = () => window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window

const registered = (root: string) => navigator.serviceWorker.getRegistration(scopeOf(root))

/**
 * How it stands; nothing where the site has no such files.
 *
 * @param weighed  asked only where not all of it is here: with the network away nobody could answer
 */
export async function standing(root: string, weighed: () => Promise<Weight | undefined>): Promise<Standing | undefined> {
  const registration = await registered(root)
  if (registration?.active) return { is: 'whole', promised: (await navigator.storage?.persisted?.()) ?? false }
  const weight = await weighed()
  if (!weight) return undefined
  const name = keptIn(scopeOf(root))
  if (!registration?.installing && !(await caches.has(name))) return { is: 'none', bytes: weight.bytes }
  const came = (await (await caches.open(name)).keys()).length
  return { is: registration?.installing ? 'coming' : 'partly', done: Math.min(came, weight.files), all: weight.files }
}

/** What the files weigh, as the build counted them; nothing where the site has none. */
export async function weigh(root: string): Promise<Weight | undefined> {
  const answer = await fetch(`${root}offline.json`).catch(() => undefined)
  const told: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined
  const { files, bytes } = (told ?? {}) as Partial<Weight>
  return typeof files === 'number' && typeof bytes === 'number' ? { files, bytes } : undefined
}

/** Brings the files to this device. @returns whether the browser lets it; where it does not, nothing has changed */
export const bring = (root: string): Promise<boolean> =>
  navigator.serviceWorker.register(`${root}sw.js`, { updateViaCache: 'none' }).then(
    () => true,
    () => false,
  )

/** Somebody asks for the files: then the browser is asked, too, not to throw away what is kept here. */
export async function ask(root: string): Promise<boolean> {
  await caches.delete(refusedIn(scopeOf(root)))
  await promise()
  return bring(root)
}

/** Asks the browser to keep what is here until somebody removes it. Some ask the person: only a press, or an installed game, leads here. */
export const promise = async (): Promise<boolean> => (await navigator.storage?.persist?.().catch(() => false)) ?? false

/** Removes the files, and remembers that none are wanted unasked. What one did here is not touched. */
export async function remove(root: string): Promise<true> {
  await caches.open(refusedIn(scopeOf(root)))
  await (await registered(root))?.unregister()
  await caches.delete(keptIn(scopeOf(root)))
  return true
}

/** Whether the files may come unasked: not where somebody removed them, nor where the device saves data. */
export async function mayCome(root: string): Promise<boolean> {
  const { saveData = false, effectiveType = '' } =
    (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {}
  return !saveData && !effectiveType.includes('2g') && !(await caches.has(refusedIn(scopeOf(root))))
}

/** Calls back with a new version that waits to be asked for, now or as soon as there is one. */
export async function whenNewer(root: string, found: (waiting: ServiceWorker) => void): Promise<void> {
  const registration = await registered(root)
  if (!registration) return
  const look = () => {
    if (registration.active && registration.waiting) found(registration.waiting)
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}

/**
 * Has the new version take over, and `done` called once it has, or once it is gone since a newer one came in its place.
 *
 * @param busy  called instead where another page of the game is open
 */
export function takeNewVersion(waiting: ServiceWorker, done: () => void, busy: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => data === BUSY && busy()
  const look = () => (waiting.state === 'activated' || waiting.state === 'redundant') && done()
  waiting.addEventListener('statechange', look)
  look()
  waiting.postMessage(USE_NOW, [port2])
}
