import { address, aPlay, choice, choicesOf, engine, gate } from './encounter.ts'
import { expect, test } from './setup.ts'

const [first = ''] = choicesOf(aPlay)
const later = /\.(woff2?|svg|png|webp|avif|jpg)$|phaser|Panels|lookBack|\.late[.-]|\.debrief[.-]/i

test.describe('the first words', () => {
  test('come before any font, picture or later part is asked for', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const { opened, open } = gate()
    await page.route(/\/assets\/main-/, async (route) => {
      await opened
      await route.continue()
    })
    await page.goto(address({ facts: aPlay.facts }), { waitUntil: 'commit' })
    await page.locator('[data-start]:visible').click()
    await expect(choice(page, first)).toBeVisible()
    await page.waitForTimeout(500)
    expect(asked.filter((path) => later.test(path) && !path.includes('favicon'))).toEqual([])
    open()
    await engine(page)
    await page.waitForLoadState('networkidle')
    expect(
      asked.some((path) => path.endsWith('.svg')),
      'pictures come afterwards',
    ).toBe(true)
    expect(
      asked.some((path) => path.endsWith('.woff2')),
      'fonts come afterwards',
    ).toBe(true)
  })

  test('and all that is needed to choose weighs less than a small photograph', async ({ page }) => {
    await page.goto(address({ facts: aPlay.facts }))
    await engine(page)
    const bytes = await page.evaluate(() => {
      const entries = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
      return entries
        .filter(({ name }) => /\/$|\?|main-|\.meta[.-]|\.story[.-]/.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    })
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(120_000)
  })

  test('stand in the page as it is served, with no script at all', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${baseURL}/play/gift-offer/`)
    await expect(page.locator('main.prebrief h1')).toBeVisible()
    await expect(page.getByText(/needs JavaScript/)).toBeVisible()
    expect(await page.locator('[data-choice]').count()).toBeGreaterThan(1)
    await context.close()
  })
})

test.describe('a deep link', () => {
  for (const [hash, path] of [
    ['#/play/gift-offer', '/play/gift-offer/'],
    ['#/play/gift-offer/', '/play/gift-offer/'],
    ['#/play/gift-offer/en-US', '/play/gift-offer/en-US/'],
  ] as const) {
    test(`${hash} leads to the vignette, with seed and facts`, async ({ page }) => {
      await page.goto(`./?seed=7&meaning=goodbye${hash}`)
      await page.waitForURL((url) => url.pathname === path)
      expect(new URL(page.url()).search).toBe('?seed=7&meaning=goodbye')
      await page.locator('[data-start]:visible').click()
      await engine(page)
      expect(await page.evaluate(() => window.kbf.seed)).toBe(7)
      expect(await page.evaluate(() => window.kbf.facts)).toEqual({ meaning: 'goodbye' })
    })
  }
  test('from one page of the site to another works too', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => {
      location.hash = '#/play/gift-offer'
    })
    await page.waitForURL(/\/play\/gift-offer\//)
  })
  test('to nowhere in particular stays on the first page', async ({ page }) => {
    await page.goto('./#/play/../../etc')
    await expect(page.locator('.open h1')).toBeVisible()
  })
})
