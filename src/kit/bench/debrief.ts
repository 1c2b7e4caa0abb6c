import type { Browser, Page } from '@playwright/test'
import { openTab, type Tab, until } from './chromium.ts'
import { type Figure, median } from './figure.ts'
import { type LongStory, longStory } from './longStory.ts'
import { MEASURED } from './tellings.ts'

const CHOICES = 60
const RUNS = 3

/** How soon the debrief of a long meeting opens on a slow processor, and how soon another road opens in it. */
export async function measureDebrief(browser: Browser, address: string): Promise<readonly Figure[]> {
  const story = longStory(CHOICES)
  const [opened, roads, elements]: number[][] = [[], [], []]
  for (let run = 0; run < RUNS; run++) {
    const tab = await openTab(browser, { processor: 1 })
    await playToEnd(tab.page, `${address}/play/${MEASURED}/?seed=1`, story)
    await slowDown(tab, 4)
    opened?.push(await answered(tab.page, '[data-reaction] button', '.debrief'))
    await slowDown(tab, 1)
    await until(tab.page, 'document.querySelectorAll("[data-road]").length === 2')
    roads?.push(await answered(tab.page, '.what-if fieldset:last-of-type label:last-child input', '[data-road]:last-child'))
    elements?.push((await tab.page.evaluate('document.getElementsByTagName("*").length')) as number)
    await tab.close()
  }
  const how = `${CHOICES} choices, median of ${RUNS}`
  return [
    { name: 'debrief opens, processor 4 times slower', measured: median(opened ?? []), unit: 'ms', atMost: 150, how },
    { name: 'what if: the other road is there', measured: median(roads ?? []), unit: 'ms', atMost: 50, how },
    { name: 'elements of the debrief', measured: Math.max(...(elements ?? [])), unit: '', how: 'closed' },
  ]
}

/** Plays a story of our own in place of the vignette's, to the question before the debrief. */
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
  await page.locator('[data-ending] button').click()
  await page.locator('[data-reaction]').waitFor()
  // The question is read; what comes after it is made meanwhile.
  await page.waitForTimeout(1500)
}

const slowDown = async ({ session, page }: Tab, rate: number) => {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.waitForTimeout(300)
}

/** Milliseconds from a press to the frame in which something is painted that was not there, or was other. */
async function answered(page: Page, press: string, seen: string): Promise<number> {
  await page.evaluate(PAINTED(press, seen))
  return until<number>(page, 'window.painted')
}

const PAINTED = (press: string, seen: string) => `(() => {
  const look = () => { const one = document.querySelector(${JSON.stringify(seen)}); return one?.checkVisibility({ visibilityProperty: true }) ? one.dataset.road ?? 'there' : '' }
  const before = look()
  const from = performance.now()
  window.painted = 0
  document.querySelector(${JSON.stringify(press)}).click()
  const frame = () => requestAnimationFrame(() => {
    if (look() === before) return frame()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { window.painted = performance.now() - from }
    port2.postMessage(undefined)
  })
  frame()
})()`
