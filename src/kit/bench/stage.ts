import type { Browser } from '@playwright/test'
import { openTab, until } from './chromium.ts'
import { type Figure, median } from './figure.ts'
import { MEASURED } from './tellings.ts'

/** Holds once the stage stands in place of the still picture. */
export const STANDS = 'document.querySelector(".stage.live canvas")'

const START = '[...document.querySelectorAll("[data-start]")].find((one) => one.checkVisibility())'

const RUNS = 3
/** How long the page is left alone to see what it does then: milliseconds. */
const ALONE = 20_000

/** How soon the stage stands, on a slow line with a slow processor, and what it takes of a processor while nothing happens. */
export async function measureStage(browser: Browser, address: string): Promise<readonly Figure[]> {
  const waits: number[] = []
  for (let run = 0; run < RUNS; run++) waits.push(await standing(browser, address))
  return [
    {
      name: 'stage stands, after the first choice is usable',
      measured: median(waits),
      unit: 'ms',
      atMost: 3000,
      how: `median of ${RUNS}; cold, 1.6 Mbit/s, 150 ms, processor 4 times slower`,
    },
    {
      name: 'of one processor while nothing happens',
      measured: 100 * (await idleShare(browser, address)),
      unit: '%',
      atMost: 2,
      how: `${ALONE / 1000} s of breath and blink`,
    },
  ]
}

async function standing(browser: Browser, address: string): Promise<number> {
  const { page, close } = await openTab(browser, { processor: 4, line: 'slow' })
  await page.goto(`${address}/play/${MEASURED}/?seed=7`, { waitUntil: 'commit' })
  // A press before the page can take it is lost.
  await until(page, `!!window.kbf && !!${START}`)
  await page.evaluate(`${START}.click()`)
  const usable = (await until(
    page,
    '[...document.querySelectorAll("[data-choice]")].some((one) => one.checkVisibility()) && performance.now()',
  )) as number
  const stood = (await until(page, `${STANDS} && performance.now()`)) as number
  await close()
  return stood - usable
}

/** The part of one processor that the page's main thread is busy, 0 to 1. */
async function idleShare(browser: Browser, address: string): Promise<number> {
  const { page, session, close } = await openTab(browser, { processor: 1 })
  await page.goto(`${address}/play/${MEASURED}/?seed=1`)
  await page.locator('[data-start]:visible').click()
  await until(page, STANDS)
  await page.waitForTimeout(1500)
  await session.send('Performance.enable')
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await busy()
  await page.waitForTimeout(ALONE)
  const spent = (await busy()) - before
  await close()
  return spent / (ALONE / 1000)
}
