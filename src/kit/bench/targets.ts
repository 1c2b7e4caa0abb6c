import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { compress } from '../../../scripts/compress.mjs'
import type { Slowness } from './chromium.ts'
import { type Figure, median } from './figure.ts'
import { type Site, serveFolder } from './site.ts'
import { MEASURED } from './tellings.ts'
import { openUnwatched, type Unwatched } from './unwatched.ts'

// How soon one can choose in what is packed, beside the site's own page under the same conditions.

/** A page slowed so opens 20 % sooner or later from one time to the next. */
const RUNS = 11
/** Over what a package may take, the site's page being 1: as the project asks. */
const TIMES_SITE = 1.1
const PAGE = `play/${MEASURED}/`
const SLOW: Slowness = { processor: 4, line: 'slow' }
/** A file on a disk comes over no line; nor does a site on the same machine, which nobody has. */
const NO_LINE: Slowness = { processor: 4 }

/** A platform that takes all it is told, and has kept nothing: what each standard looks for, above the frame. */
const PLATFORM = {
  'index.html': `<!doctype html><html lang="en"><title>Platform</title><script src="platform.js"></script>
<iframe width="1300" height="700" src="${PAGE}?seed=7&first-load"></iframe>`,
  'platform.js': `const takes = (_, call) => () => (/GetValue/.test(call) ? '' : /GetLastError/.test(call) ? '0' : 'true')
window.API = window.API_1484_11 = new Proxy({}, { get: takes })`,
}

/** Launched by a store, at the address given. */
const launched = (origin: string, store: string) =>
  new URLSearchParams({
    endpoint: `${store}/`,
    fetch: `${store}/fetch`,
    actor: JSON.stringify({ account: { homePage: origin, name: 'learner-1' } }),
    auth: 'Basic none',
    registration: '7d3ee1f6-3b9c-4c1f-9e0a-5e1d0f5b7a11',
    activityId: `${origin}/gift`,
    activity_id: `${origin}/gift`,
    seed: '7',
    'first-load': '',
  }).toString()

/** What is opened: what it is called, its address, and under what conditions. */
type Opened = { readonly name: string; readonly address: string; readonly slowness: Slowness }

/** Packs every vignette for every target by the command itself, and opens one of each, cold, by turns with the site. */
export async function measureTargets(game: string): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-packs-'))
  const [silent, browser] = [await serveSilence(), openUnwatched()]
  const sites: Site[] = [silent]
  try {
    const packing = pack(folder)
    const opened: Opened[] = []
    for (const target of ['scorm12', 'scorm2004', 'cmi5', 'xapi']) {
      const site = await serveFolder(await unpacked(folder, target))
      sites.push(site)
      const at = target.startsWith('scorm') ? '/' : `/${PAGE}?${launched(site.address, silent.address)}`
      opened.push({ name: target, address: site.address + at, slowness: SLOW })
    }
    const page = `${game}/play/${MEASURED}/?seed=7&first-load`
    const file = `${pathToFileURL(join(folder, 'kind-but-firm.en-GB.html')).href}?page=play/${MEASURED}/&seed=7&first-load`
    return [
      packing,
      ...(await compared(browser, { name: 'site', address: page, slowness: SLOW }, [
        ...opened,
        { name: 'html', address: file, slowness: NO_LINE },
        { name: 'site on this machine', address: page, slowness: NO_LINE },
      ])),
    ]
  } finally {
    await browser.close()
    for (const site of sites) site.close()
    rmSync(folder, { recursive: true })
  }
}

/** A store that takes every call and answers none: play waits for no such thing. */
async function serveSilence(): Promise<Site> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close().closeAllConnections() }
}

function pack(folder: string): Figure {
  const from = performance.now()
  const { status } = spawnSync(process.execPath, ['src/kit/main.ts', 'pack', 'all', '--target', 'all', '--out', folder], {
    stdio: ['ignore', 'ignore', 2],
  })
  if (status !== 0) throw new Error(`pack ended with ${status}`)
  return {
    name: 'pack: every vignette for every target',
    measured: performance.now() - from,
    unit: 'ms',
    atMost: 60_000,
    how: 'and the build, where the last one is old',
  }
}

/** What is in an archive, in a folder with a platform's page, compressed as the site is. @returns the folder */
async function unpacked(folder: string, target: string): Promise<string> {
  const place = join(folder, target)
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, `${MEASURED}.en-GB.${target}.zip`))))) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), bytes)
  }
  for (const [name, text] of Object.entries(PLATFORM)) writeFileSync(join(place, name), text)
  await compress(place)
  return place
}

async function compared(browser: Unwatched, site: Opened, opened: readonly Opened[]): Promise<readonly Figure[]> {
  const all = [site, ...opened].map((each) => ({ ...each, times: [] as number[] }))
  for (let run = 0; run < RUNS; run++) for (const each of all) each.times.push(await firstChoice(browser, each))
  const base = median(all[0]?.times ?? [])
  return all.flatMap(({ name, times, slowness }): readonly Figure[] => {
    const how = `median of ${RUNS}; cold, ${slowness.line ? '1.6 Mbit/s, 150 ms' : 'no line'}, processor 4 times slower`
    const usable: Figure = { name: `${name}: first choice usable`, measured: median(times), unit: 'ms', how }
    if (name.startsWith(site.name)) return [usable]
    return [usable, { name: `${name}: against the site`, measured: median(times) / base, unit: 'times', atMost: TIMES_SITE }]
  })
}

/** Milliseconds from when the page, or the frame of it that holds the game, was asked for until its first choice could be pressed. */
async function firstChoice(browser: Unwatched, { address, slowness }: Opened): Promise<number> {
  return (await browser.ask(address, slowness, '(document.querySelector("iframe")?.contentWindow ?? window).probe?.first.usable')) as number
}
