import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { pack } from '../../src/kit/pack.ts'
import { aPlay, choicesOf, choose, endingOf, engine, lookBack, offered, place, reload, whenKept } from './encounter.ts'
import { test as base, expect } from './setup.ts'

// All of it in one file, opened from a disk by somebody without a network.

const folder = mkdtempSync(join(tmpdir(), 'one-file-'))
const file = pathToFileURL(join(folder, 'kind-but-firm.en-GB.html')).href
base.beforeAll(async () => {
  expect(await pack(['all', '--target', 'html', '--out', folder], { build: () => undefined })).toBe(false)
})
base.afterAll(() => rmSync(folder, { recursive: true }))

/** Nothing but the file itself is ever asked for, and nothing is complained of, in any of the windows. */
const test = base.extend<{ alone: undefined }>({
  alone: [
    async ({ context }, use) => {
      const [asked, said]: [string[], string[]] = [[], []]
      context.on('request', (request) => /^(blob|data):/.test(request.url()) || asked.push(request.url().split(/[?#]/)[0] ?? ''))
      context.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()))
      context.on('weberror', (error) => said.push(error.error().message))
      await context.setOffline(true)
      await use(undefined)
      expect([...new Set(asked)]).toEqual([file])
      expect(said.filter((text) => !/GPU stall|swiftshader/i.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

const choices = choicesOf(aPlay)
const facts = new URLSearchParams(Object.entries(aPlay.facts ?? {}))
const begin = async (page: Page) => {
  await page.locator('[data-start]:visible').click()
  await engine(page)
}

test('from the shelf each vignette is opened to its first choice, and left again; nothing leads to what is not in the file', async ({
  page,
}) => {
  await page.goto(file)
  await expect(
    page.locator('link[rel=stylesheet]:not([href^=blob]),[href*="studio/"]:visible,[href$="room/"]:visible,[hreflang]:visible'),
  ).toHaveCount(0)
  await expect
    .poll(() => page.locator('img:visible').evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toBe(true)
  for (const vignette of ['gift-offer', 'after-hours-caller', 'rescuer-trap']) {
    await page.locator(`.shelf a[href$="play/${vignette}/"]`).first().click()
    await begin(page)
    const before = await offered(page)
    expect(before.length).toBeGreaterThan(1)
    await choose(page, [String(before[0])])
    await expect.poll(() => offered(page)).not.toEqual(before)
    await page.goBack()
    await page.locator('[data-standing]').first().waitFor({ state: 'attached' })
  }
})

test('a link to a vignette opens it; it is played to an ending with its stage, through a reload, and looked back at', async ({ page }) => {
  await page.goto(`${file}?seed=1&${facts}#/play/gift-offer`)
  await begin(page)
  await choose(page, choices.slice(0, 3))
  await page.locator('.stage[data-stage=ready]').waitFor()
  await whenKept(page, 3)
  const there = await place(page)
  await reload(page)
  await expect.poll(() => place(page)).toEqual(there)
  await page.locator('.stage.live[data-stage=ready] canvas').waitFor({ timeout: 20_000 })
  await choose(page, choices.slice(3))
  await expect(page.locator('[data-ending]')).toBeVisible()
  await lookBack(page, 'quiet')
  await expect(page.locator('.debrief')).toHaveAttribute('data-debrief', endingOf(aPlay) ?? '')
  await expect(page.locator('.debrief h1')).toHaveCSS('font-family', /Literata/)
  const story = await page.evaluate(() => [...document.fonts].filter(({ family }) => family === 'Literata').map(({ status }) => status))
  expect(story).toEqual(['loaded', 'loaded', 'loaded'])
})

test('a hard moment, the log, one’s own data and practice over time open', async ({ page }) => {
  await page.goto(`${file}#/moments`)
  await page.locator('[data-begin]').click()
  await page.locator('[data-choice]').first().waitFor()
  for (const where of ['log', 'data', 'practice']) {
    await page.goto(`${file}?page=${where}/`)
    await expect(page.locator('main h1')).toBeVisible()
  }
})

test('a class is led on one laptop, and another window shows its screen', async ({ page, context }) => {
  await page.goto(`${file}#/room/lead`)
  await page.locator('[data-way=rehearsal]').click()
  const [screen] = await Promise.all([context.waitForEvent('page'), page.locator('[data-screen]').click()])
  await expect(screen.locator('#room')).toContainText('Before we begin', { timeout: 20_000 })
})

test('where the browser keeps nothing, it is played from memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await page.goto(`${file}?page=play/gift-offer/&seed=1&${facts}`)
  await begin(page)
  await choose(page, choices.slice(0, 3))
  await expect(page.locator(`[data-choice="${choices[3]}"]`)).toBeVisible()
})

base.describe('what cannot be opened', () => {
  const alert = (page: Page) => page.locator('[role=alert]')
  /** Where the first script has just ended: before that nothing can say anything. */
  const host = (whole: Buffer) => whole.indexOf(Buffer.from('</script>', 'utf16le')) + 2 * '</script>'.length
  const half = (whole: Buffer) => Math.floor(whole.length / 2)
  const cut = (at: (whole: Buffer) => number) => {
    const whole = readFileSync(fileURLToPath(file))
    const path = join(folder, `cut-${at.name}.html`)
    writeFileSync(path, whole.subarray(0, at(whole)))
    return { url: pathToFileURL(path).href, mb: (whole.length / 1e6).toFixed(1) }
  }

  base('a file that was cut short says so, and how large it should be', async ({ page }) => {
    for (const at of [host, half]) {
      const { url, mb } = cut(at)
      await page.goto(url)
      await expect(alert(page)).toHaveText(`This file was cut short on its way. Copy it again: it should be about ${mb} MB.`)
    }
    await expect(page.locator('main h1')).toBeVisible()
  })

  base('a browser that is too old is told which are new enough', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'))
    await page.goto(file)
    await expect(alert(page)).toContainText('Chrome or Edge 103, Firefox 113, Safari 16.4')
  })

  base('where scripts may not run, one sentence says what to do', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(file)
    const says = page.locator('noscript')
    await expect(says).toBeVisible()
    expect(await says.innerText()).toContain('Save the file, and open it with a browser')
    await page.close()
  })
})
