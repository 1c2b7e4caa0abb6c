import type { Browser } from '@playwright/test'
import { openTab, until } from './chromium.ts'
import { type Figure, median } from './figure.ts'
import { MEASURED } from './tellings.ts'

/** Milliseconds since the page was asked for. */
type First = { readonly start: number; readonly usable: number; readonly taken?: number; readonly answered: number }
/** One thing the page asked for. `size`: bytes on the line, headers among them; 0 where it cannot be told. */
export type Asked = { readonly name: string; readonly from: number; readonly to: number; readonly size: number }
type Load = { readonly first: First; readonly asked: readonly Asked[] }

const RUNS = 5
/** Over what the first answer may take, the bare page's being 1: as the project asks. */
const TIMES_BARE = 1.1

/** Opens the game and the bare page by turns, cold, over a slow line and with the processor four times slower. */
export async function measureFirstLoad(
  browser: Browser,
  game: string,
  bare: string,
): Promise<{ figures: readonly Figure[]; asked: readonly Asked[] }> {
  const [ours, bares]: [Load[], Load[]] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    ours.push(await load(browser, `${game}/play/${MEASURED}/?seed=7&first-load`))
    bares.push(await load(browser, `${bare}/?first-load`))
  }
  const of = (loads: readonly Load[], mark: keyof First) => median(loads.map(({ first }) => first[mark] ?? first.answered))
  const answer = of(ours, 'answered')
  const { asked } = ours[0] as Load
  const early = asked.filter(({ name, from }) => /\.(woff2|svg|png|webp)$/.test(name) && from < (ours[0] as Load).first.usable)
  const how = `median of ${RUNS}; cold, 1.6 Mbit/s, 150 ms, processor 4 times slower`
  const figures: readonly Figure[] = [
    { name: 'first load: start there', measured: of(ours, 'start'), unit: 'ms', how },
    { name: 'first load: first choice usable', measured: of(ours, 'usable'), unit: 'ms', atMost: 1000, how: 'aim: 600' },
    {
      name: 'first load: early press shown as taken',
      measured: of(ours, 'taken') - of(ours, 'usable'),
      unit: 'ms',
      how: 'after the press',
    },
    { name: 'first load: first press answered', measured: answer, unit: 'ms' },
    { name: 'bare page: first choice usable', measured: of(bares, 'usable'), unit: 'ms' },
    { name: 'bare page: first press answered', measured: of(bares, 'answered'), unit: 'ms' },
    { name: 'first answer, against the bare page', measured: answer / of(bares, 'answered'), unit: 'times', atMost: TIMES_BARE },
    { name: 'fonts and pictures asked for before the first choice', measured: early.length, unit: '', atMost: 0 },
  ]
  return { figures, asked }
}

async function load(browser: Browser, address: string): Promise<Load> {
  const tab = await openTab(browser, { processor: 4, line: 'slow' })
  await tab.page.goto(address, { waitUntil: 'commit' })
  await until(tab.page, 'window.probe?.first.answered')
  await tab.page.waitForTimeout(3_000)
  const first = (await tab.page.evaluate('probe.first')) as First
  const asked = (await tab.page.evaluate(ASKED)) as Asked[]
  await tab.close()
  return { first, asked }
}

const ASKED = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) =>
  ({ name: new URL(entry.name).pathname, from: Math.round(entry.startTime), to: Math.round(entry.responseEnd), size: entry.transferSize }))`
