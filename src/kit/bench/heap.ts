import type { Browser } from '@playwright/test'
import { openTab, until } from './chromium.ts'
import type { Figure } from './figure.ts'
import { STANDS } from './stage.ts'
import { MEASURED } from './tellings.ts'

const CHOICES = 40

/** Presses one choice; at an ending it goes back three and plays on otherwise. Says how many were chosen. */
const PRESS = (count: number) => `(() => {
  const choices = document.querySelectorAll('[data-choice]')
  if (choices.length > 0) choices[${count} * 5 % choices.length].click()
  else for (let steps = 0; steps < 3; steps++) document.querySelector('.tools .desk').click()
  return choices.length > 0 ? 1 : 0
})()`

/** The heap in use after forty choices, once what is no longer needed is gone. Pressed from inside: Playwright's own tools would weigh too. */
export async function measureHeap(browser: Browser, address: string): Promise<readonly Figure[]> {
  const { page, session, close } = await openTab(browser, { processor: 1 })
  const weigh = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  await page.goto(`${address}/health`)
  const empty = await weigh()
  await page.goto(`${address}/play/${MEASURED}/?seed=1`)
  await until(page, 'window.kbf?.begin && document.readyState === "complete"')
  await page.waitForTimeout(1_000)
  await page.evaluate('document.querySelector("[data-start]").click()')
  await until(page, STANDS)
  for (let count = 0; count < CHOICES; ) {
    count += (await page.evaluate(PRESS(count))) as number
    await page.waitForTimeout(40)
  }
  const measured = await weigh()
  await close()
  return [
    { name: `heap after ${CHOICES} choices, with the stage`, measured, unit: 'MB', atMost: 9, how: `an empty page: ${empty.toFixed(1)}` },
  ]
}
