import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Frame, type Page } from '@playwright/test'
import { findChromium, switches } from '../../../scripts/ensure/browser.mjs'

/** What the machine is slowed to: its processor this many times; and a line of 1.6 Mbit/s with 150 ms there and back, or none. */
export type Slowness = { readonly processor: number; readonly line?: 'slow' }

/** A page with the probe in it, in a context of its own: nothing cached, nothing stored. */
export type Tab = { readonly page: Page; readonly session: CDPSession; close(): Promise<void> }

export const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** What is measured in a Chromium of its own. */
export async function inChromium<Found>(measure: (browser: Browser) => Promise<Found>): Promise<Found> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ args: switches, ...(executablePath && { executablePath }) })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

export async function openTab(browser: Browser, { processor, line }: Slowness): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  await context.addInitScript({ path: join(import.meta.dirname, 'probe.js') })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (line) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_LINE)
  }
  if (processor > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
  return { page, session, close: () => context.close() }
}

/** Waits until an expression holds in the page or frame, and takes what it gives. The page forbids `eval`, so Playwright's own wait will not do. */
export async function until<Found>(page: Page | Frame, expression: string, seconds = 30): Promise<Found> {
  for (const end = Date.now() + 1000 * seconds; Date.now() < end; ) {
    const found = await page.evaluate(expression)
    if (found) return found as Found
    await page.waitForTimeout(20)
  }
  throw new Error(`For ${seconds} s this did not hold in ${page.url()}: ${expression}`)
}
