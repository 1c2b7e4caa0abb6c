import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { unzipSync } from 'fflate'
import { compress } from '../../../scripts/compress.mjs'
import { openTab, type Slowness, until } from './chromium.ts'
import { type Figure, median } from './figure.ts'
import { serveFolder } from './site.ts'
import { MEASURED } from './tellings.ts'

// How soon one can choose in what is packed, beside the site's own page under the same conditions.

const RUNS = 5
/** Over what a package may take, the site's page being 1: as the project asks. */
const TIMES_SITE = 1.1
const PAGE = `play/${MEASURED}/index.html`
const SLOW: Slowness = { processor: 4, line: 'slow' }
/** A file on a disk comes over no line. */
const FROM_DISK: Slowness = { processor: 4 }

/** A platform that takes all it is told, and has kept nothing: what each standard looks for, above the frame. */
const PLATFORM = `<!doctype html><html lang="en"><title>Platform</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
<script>
const takes = new Proxy({}, { get: (_, call) => () => (/GetValue/.test(call) ? '' : /GetLastError/.test(call) ? '0' : 'true') })
window.API = window.API_1484_11 = takes
</script>
<iframe src="${PAGE}?seed=7&first-load"></iframe>`

/** Launched by a store that does not answer: play waits for none. */
const launched = (origin: string) =>
  new URLSearchParams({
    endpoint: `${origin}/none/`,
    fetch: `${origin}/none/fetch`,
    actor: JSON.stringify({ account: { homePage: origin, name: 'learner-1' } }),
    auth: 'Basic none',
    registration: '7d3ee1f6-3b9c-4c1f-9e0a-5e1d0f5b7a11',
    activityId: `${origin}/gift`,
    activity_id: `${origin}/gift`,
    seed: '7',
    'first-load': '',
  }).toString()

/** Packs every vignette for every target by the command itself, and opens one of each, cold, by turns with the site. */
export async function measureTargets(browser: Browser, game: string): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-packs-'))
  try {
    const from = performance.now()
    const { status } = spawnSync(process.execPath, ['src/kit/main.ts', 'pack', 'all', '--target', 'all', '--out', folder], {
      stdio: ['ignore', 'ignore', 2],
    })
    if (status !== 0) throw new Error(`pack ended with ${status}`)
    const packing = {
      name: 'pack: every vignette for every target',
      measured: performance.now() - from,
      unit: 'ms',
      atMost: 60_000,
    } as const
    const framed = ['scorm12', 'scorm2004'].map((target) => ({ target, at: () => '/' }))
    const alone = ['cmi5', 'xapi'].map((target) => ({ target, at: (origin: string) => `/${PAGE}?${launched(origin)}` }))
    const figures: Figure[] = [packing]
    for (const { target, at } of [...framed, ...alone]) {
      const served = await serveFolder(await unpacked(folder, target))
      figures.push(...(await compared(browser, target, served.address + at(served.address), game, SLOW)))
      served.close()
    }
    const file = `${pathToFileURL(join(folder, 'kind-but-firm.en-GB.html')).href}?seed=7&first-load#/play/${MEASURED}`
    return [...figures, ...(await compared(browser, 'html', file, game, FROM_DISK))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is in an archive, in a folder with a platform's page, compressed as the site is. @returns the folder */
async function unpacked(folder: string, target: string): Promise<string> {
  const place = join(folder, target)
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, `${MEASURED}.en-GB.${target}.zip`))))) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), bytes)
  }
  writeFileSync(join(place, 'index.html'), PLATFORM)
  await compress(place)
  return place
}

async function compared(browser: Browser, target: string, address: string, game: string, slowness: Slowness): Promise<readonly Figure[]> {
  const [its, sites]: [number[], number[]] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    its.push(await firstChoice(browser, address, slowness))
    sites.push(await firstChoice(browser, `${game}/play/${MEASURED}/?seed=7&first-load`, slowness))
  }
  const how = `median of ${RUNS}; cold, ${slowness.line ? '1.6 Mbit/s, 150 ms' : 'from the disk'}, processor 4 times slower`
  return [
    { name: `${target}: first choice usable`, measured: median(its), unit: 'ms', how },
    { name: `${target}: against the site`, measured: median(its) / median(sites), unit: 'times', atMost: TIMES_SITE },
  ]
}

/** Milliseconds from when the page, or the frame of it that holds the game, was asked for until its first choice could be pressed. */
async function firstChoice(browser: Browser, address: string, slowness: Slowness): Promise<number> {
  const tab = await openTab(browser, slowness)
  await tab.page.goto(address, { waitUntil: 'commit' })
  const framed = await tab.page
    .locator('iframe')
    .elementHandle({ timeout: 1000 })
    .catch(() => undefined)
  const usable = await until<number>((await framed?.contentFrame()) ?? tab.page, 'window.probe?.first.usable')
  await tab.close()
  return usable
}
