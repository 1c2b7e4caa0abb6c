import type { Browser, Page } from '@playwright/test'
import { openTab, type Tab, until } from './chromium.ts'
import { type Figure, median, quantile } from './figure.ts'
import { type LongStory, longStory } from './longStory.ts'
import { MEASURED } from './tellings.ts'

const CHOICES = 60
const RUNS = 7
/** How long the question before the debrief is read, in which the debrief is made: milliseconds, our judgement. */
const READ = 4_000
/** As good as not read at all: milliseconds. */
const AT_ONCE = 100

/**
 * How soon the debrief of a long meeting opens on a slow processor, and how soon another road opens in it. No story that ships has a
 * road of sixty choices: a story of our own has, with four others at each place. The processor is slowed before the question is asked.
 */
export async function measureDebrief(browser: Browser, address: string): Promise<readonly Figure[]> {
  const story = longStory(CHOICES)
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await lookBack(browser, address, story))
  const of = (mark: keyof Run) => runs.map((run) => run[mark])
  const opens = 'debrief opens, processor 4 times slower'
  const how = `${CHOICES} choices; from the press to its heading painted, the question read for ${READ / 1000} s; ${RUNS} runs`
  return [
    { name: `${opens}: median`, measured: median(of('opened')), unit: 'ms', atMost: 150, how },
    { name: `${opens}: p95`, measured: quantile(of('opened'), 0.95), unit: 'ms', atMost: 150, how: 'of so few runs the slowest' },
    { name: `${opens}, answered at once: median`, measured: median(of('atOnce')), unit: 'ms', how: 'it had no time to be made ahead' },
    { name: 'what if: the other road is there', measured: median(of('road')), unit: 'ms', atMost: 50, how: `median of ${RUNS}` },
    { name: 'elements of the debrief', measured: Math.max(...of('elements')), unit: '', how: 'closed' },
  ]
}

/** Times in milliseconds, and how many elements the page then has. */
type Run = Readonly<Record<'opened' | 'atOnce' | 'road' | 'elements', number>>

async function lookBack(browser: Browser, address: string, story: LongStory): Promise<Run> {
  const atOnce = await toQuestion(browser, address, story, AT_ONCE)
  const cold = await opening(atOnce.page)
  await atOnce.close()
  const tab = await toQuestion(browser, address, story, READ)
  const opened = await opening(tab.page)
  await slowDown(tab, 1)
  await until(tab.page, 'document.querySelectorAll("[data-road]").length === 2')
  const road = await answered(tab.page, '.what-if fieldset:last-of-type label:last-child input', '[data-road]:last-child')
  const elements = (await tab.page.evaluate('document.getElementsByTagName("*").length')) as number
  await tab.close()
  return { opened, atOnce: cold, road, elements }
}

const opening = (page: Page) => answered(page, '[data-reaction] button', '.debrief h1')

/** Plays to the end, and reads the question before the debrief for so many milliseconds, on a slow processor. */
async function toQuestion(browser: Browser, address: string, story: LongStory, read: number): Promise<Tab> {
  const tab = await openTab(browser, { processor: 1 })
  const { page } = tab
  await playToEnd(page, `${address}/play/${MEASURED}/?seed=1`, story)
  await slowDown(tab, 4)
  await page.evaluate('document.querySelector("[data-ending] button").click()')
  await page.locator('[data-reaction]').waitFor()
  await page.waitForTimeout(read)
  return tab
}

/** Plays a story of our own in place of the vignette's, to its ending. */
async function playToEnd(page: Page, address: string, { story, late }: LongStory): Promise<void> {
  await page.route(/\.story-[^/]*\.json$/, (route) => route.fulfill({ json: story }))
  await page.route(/\.late-[^/]*\.json$/, (route) => route.fulfill({ json: late }))
  await page.goto(address)
  await page.locator('[data-start]:visible').click()
  await until(page, 'window.kbf?.begin && document.readyState === "complete" && document.querySelector("[data-choice^=place-0]")')
  for (let turn = 0; turn < CHOICES; turn++) {
    await until(page, `document.querySelector('[data-choice^="place-${turn}/"]')`)
    await page.evaluate(`document.querySelectorAll("[data-choice]")[${turn % 4}].click()`)
  }
  await page.locator('[data-ending] button').waitFor()
  // All that comes after the first words is there.
  await page.waitForLoadState('networkidle')
}

const slowDown = async ({ session, page }: Tab, rate: number) => {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.waitForTimeout(300)
}

/** Milliseconds from a press to the frame in which something is painted that was not there, or was other. Nothing asks the page meanwhile. */
const answered = (page: Page, press: string, seen: string) => page.evaluate(PAINTED(press, seen)) as Promise<number>

const PAINTED = (press: string, seen: string) => `new Promise((painted) => {
  const look = () => { const one = document.querySelector(${JSON.stringify(seen)}); return one?.checkVisibility({ visibilityProperty: true }) ? one.dataset.road ?? 'there' : '' }
  const before = look()
  const from = performance.now()
  document.querySelector(${JSON.stringify(press)}).click()
  const frame = () => requestAnimationFrame(() => {
    if (look() === before) return frame()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => painted(performance.now() - from)
    port2.postMessage(undefined)
  })
  frame()
})`
