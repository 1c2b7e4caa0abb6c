import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { isAsBuilt, isInstitution } from './asBuilt.ts'
import { awayPage, BUSY, keptIn, refusedIn, USE_NOW } from './names.ts'

// Built as `sw.js`: keeps every file of the game on the device and answers with it, network or not. All of a version is kept or none of
// it, and a new one waits until somebody asks for it, or until the game was closed.

type Lasting = Event & { waitUntil(done: Promise<unknown>): void }
type Asked = Lasting & { readonly request: Request; respondWith(answer: Promise<Response> | Response): void }
type Told = Lasting & { readonly data: unknown; readonly ports: readonly MessagePort[] }
type Place = {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { matchAll(which: object): Promise<readonly { readonly url: string }[]>; claim(): Promise<void> }
  /** Every file to keep; stands in the first line of the built file (`kit/offlineFiles.ts`). */
  readonly __WB_MANIFEST: { url: string; revision: string | null; mark?: string }[]
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', act: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', act: (event: Asked) => void): void
  addEventListener(kind: 'message', act: (event: Told) => void): void
}

const place = self as unknown as Place
const { scope } = place.registration

/** Whom one can turn to: a number put right there is to be seen at once, not with the next version. */
const FRESH = new URL('institution.json', scope).href

/** The address by which a file is kept: what is asked after it changes nothing of it. */
const fileAt = ({ origin, pathname }: URL) => origin + pathname.replace(/\/index\.html$/, '/')

const marks = new Map(place.__WB_MANIFEST.map(({ url, revision, mark }) => [new URL(url, scope).href, revision ?? mark ?? '']))

/** Whether what came, or was kept, is the file of that address. */
function isOurs(address: string, answer: Response): Promise<boolean> {
  const file = fileAt(new URL(address))
  return file === FRESH ? isInstitution(answer) : isAsBuilt(answer, marks.get(file) ?? '')
}

const files = new PrecacheController({
  cacheName: keptIn(scope),
  plugins: [
    {
      cacheWillUpdate: async ({ request: { url }, response }) => {
        if (await isOurs(url, response)) return response
        // Where an institution's own file cannot be read, it names nobody, as on its pages; the game is kept all the same.
        return url === FRESH && response.ok ? new Response('{}') : null
      },
      // What is not the file any more, or never was, is fetched again with the next version.
      cachedResponseWillBeUsed: async ({ request: { url }, cachedResponse }) =>
        cachedResponse && (await isOurs(url, cachedResponse)) ? cachedResponse : null,
    },
  ],
})
files.addToCacheList(place.__WB_MANIFEST)

place.addEventListener('install', (event) => event.waitUntil(install(event)))
// The page that brought the files is answered from them, too: what it asks for later is on the device now.
place.addEventListener('activate', (event) => event.waitUntil(Promise.all([files.activate(event), place.clients.claim()])))

/** Fetches what is not here yet. Where the network goes away it goes on from there another time; where there is no room it leaves none taken. */
async function install(event: Lasting): Promise<void> {
  const cache = await caches.open(keptIn(scope))
  const before = new Set((await cache.keys()).map(({ url }) => url))
  try {
    await files.install(event)
  } catch (wrong) {
    if ((wrong as Error).name === 'QuotaExceededError') await giveBack(cache, before)
    throw wrong
  }
}

/** Removes what came in vain: what one did here may need the room. Nor does it come again unasked. */
async function giveBack(cache: Cache, before: ReadonlySet<string>): Promise<void> {
  if (place.registration.active) {
    for (const { url } of await cache.keys()) if (!before.has(url)) await cache.delete(url)
    return
  }
  await caches.delete(keptIn(scope))
  await caches.open(refusedIn(scope))
}

place.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return
  const file = fileAt(url)
  const kept = files.getCacheKeyForURL(file) !== undefined
  // In another site's frame the server may have changed its mind about who holds it: its own answer goes first.
  if (kept) event.respondWith(file === FRESH || request.destination === 'iframe' ? fresh(request, file) : fromDevice(request, file))
  else if (request.mode === 'navigate') event.respondWith(elsewhere(request, url))
})

/** What the browser has thrown away, or does not let us have, is fetched again. */
const fromDevice = async (request: Request, file: string) => (await onDevice(file)) ?? fetch(request)

const onDevice = (file: string) => files.matchPrecache(file).catch(() => undefined)

async function fresh(request: Request, file: string): Promise<Response> {
  const came = await fetch(request).catch(() => undefined)
  const good = came && (file === FRESH ? await isInstitution(came) : came.ok) ? came : undefined
  if (good && file === FRESH) await keep(file, good.clone()).catch(() => undefined) // No room: it is asked for again next time.
  return good ?? (await onDevice(file)) ?? came ?? Response.error()
}

async function keep(file: string, answer: Response): Promise<void> {
  const cache = await caches.open(keptIn(scope))
  await cache.put(files.getCacheKeyForURL(file) ?? file, answer)
}

/** A page that is not kept; where the network is away, one that says so. */
async function elsewhere(request: Request, url: URL): Promise<Response> {
  const folder = `${url.origin}${url.pathname}/`
  if (files.getCacheKeyForURL(folder) !== undefined) return Response.redirect(folder + url.search)
  const path = url.href.slice(scope.length)
  return fetch(request).catch(() => Response.redirect(`${scope}${awayPage(path)}?page=${encodeURIComponent(path)}`))
}

place.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(takeOver(event.ports[0]))
})

/** A page that is open goes on with the files it began with: the new version comes where the one that asks is alone. */
async function takeOver(asking: MessagePort | undefined): Promise<void> {
  const open = await place.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.filter(({ url }) => url.startsWith(scope)).length > 1) asking?.postMessage(BUSY)
  else await place.skipWaiting()
}
