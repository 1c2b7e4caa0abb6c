import type { Page } from '@playwright/test'
import { aPlay, choicesOf, sitDown } from './encounter.ts'
import { expect, test, troubled } from './setup.ts'

// The stage shows what the cue says and nothing else. The words never wait for it, and the game is whole without it.

const live = (page: Page) => page.locator('.stage.live[data-stage=ready] canvas').waitFor({ timeout: 20_000 })
const still = (page: Page) => page.locator('.stage[data-stage=ready] img').first().waitFor()
const stage = (page: Page) => page.locator('.stage')
const without = (page: Page, ...contexts: readonly string[]) =>
  page.addInitScript((names) => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: Parameters<typeof getContext>) {
      return names.some((name) => asked[0].includes(name)) ? null : getContext.apply(this, asked)
    } as typeof getContext
  }, contexts)

/** As on a machine with a graphics processor: the page is told of one. Here the processor itself draws, which the page would avoid. */
const withGraphics = (page: Page) =>
  page.addInitScript(() => {
    const { getParameter } = WebGLRenderingContext.prototype
    const UNMASKED_RENDERER = 0x9246
    WebGLRenderingContext.prototype.getParameter = function (this: WebGLRenderingContext, asked: number) {
      return asked === UNMASKED_RENDERER ? 'A graphics processor' : getParameter.call(this, asked)
    }
  })
const onGl = (page: Page) => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') === null)

/** The part of the pixels, 0 to 1, in which two pictures differ so that one would see it. */
async function differ(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      if (!a || !b || a.length !== b.length) return 1
      let unlike = 0
      for (let i = 0; i < a.length; i += 4)
        if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) + Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0)) > 60) unlike++
      return (4 * unlike) / a.length
    },
    [one.toString('base64'), other.toString('base64')],
  )
}

test.describe('the stage', () => {
  test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } })

  test('follows the cue through a whole play: what it shows is what the still picture would show', async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000)
    const other = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: baseURL ?? '' })).newPage()
    await other.route(/\/engine-[^/]*\.js/, (route) => route.abort())
    const blank = await browser.newPage()
    for (const each of [page, other]) await sitDown(each)
    await live(page)
    await still(other)
    const seen: Buffer[] = []
    for (const choice of choicesOf(aPlay)) {
      for (const each of [page, other]) await each.locator(`[data-choice="${choice}"]`).click()
      await expect
        .poll(async () => differ(blank, await stage(page).screenshot(), await stage(other).screenshot()), { timeout: 15_000 })
        .toBeLessThan(0.03)
      seen.push(await stage(page).screenshot())
    }
    const changes = await Promise.all(seen.slice(1).map((picture, n) => differ(blank, picture, seen[n] as Buffer)))
    expect(changes.filter((part) => part > 0.02).length, 'passages whose picture is another').toBeGreaterThan(3)
    await other.context().close()
    await blank.close()
  })

  test('stands on WebGL where there is a graphics processor, the right way up', async ({ page, browser, baseURL }) => {
    const other = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: baseURL ?? '' })).newPage()
    await withGraphics(page)
    for (const each of [page, other]) await sitDown(each)
    for (const each of [page, other]) await live(each)
    expect([await onGl(page), await onGl(other)]).toEqual([true, false])
    const blank = await browser.newPage()
    expect(await differ(blank, await stage(page).screenshot(), await stage(other).screenshot())).toBeLessThan(0.03)
    for (const each of [other, blank]) await each.context().close()
  })

  test('stands without WebGL, on a plain canvas', async ({ page }) => {
    await without(page, 'webgl')
    await sitDown(page)
    await live(page)
    expect(await onGl(page)).toBe(false)
  })

  test('is drawn again for a window of another size', async ({ page }) => {
    await sitDown(page)
    await live(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expect
      .poll(() => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.clientWidth]))
      .toEqual([360, 360])
    await expect(page.locator('.stage.live')).toBeVisible()
  })

  test('stands whole in the new size: what it shows is what the still picture would show', async ({ page, browser, baseURL }) => {
    const other = await (await browser.newContext({ viewport: { width: 900, height: 700 }, baseURL: baseURL ?? '' })).newPage()
    await other.route(/\/engine-[^/]*\.js/, (route) => route.abort())
    await sitDown(other)
    await still(other)
    await sitDown(page)
    await live(page)
    await page.setViewportSize({ width: 900, height: 700 })
    const blank = await browser.newPage()
    await expect.poll(async () => differ(blank, await stage(page).screenshot(), await stage(other).screenshot())).toBeLessThan(0.03)
    for (const each of [other, blank]) await each.context().close()
  })

  test('takes no focus and answers to no key', async ({ page }) => {
    await sitDown(page)
    const before = await page.evaluate(() => document.activeElement?.outerHTML)
    await live(page)
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    expect(await page.evaluate(() => document.querySelector('.stage')?.contains(document.activeElement))).toBe(false)
    await expect(page.locator('.stage canvas')).toHaveAttribute('aria-hidden', 'true')
    await expect(stage(page)).toHaveAttribute('role', 'img')
  })

  test('sleeps: where nothing moves, no frame is drawn', async ({ page }) => {
    await page.addInitScript(() => {
      const { requestAnimationFrame: real } = window
      Object.assign(window, { frames_: 0 })
      window.requestAnimationFrame = (work) => {
        ;(window as unknown as { frames_: number }).frames_++
        return real.call(window, work)
      }
    })
    await sitDown(page)
    await live(page)
    await page.waitForTimeout(1000)
    const frames = () => page.evaluate(() => (window as unknown as { frames_: number }).frames_)
    const before = await frames()
    await page.waitForTimeout(2000)
    expect((await frames()) - before).toBeLessThan(5)
  })

  test('is not fetched where no pictures are wanted', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"pictures":"off"}'))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await sitDown(page)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => /\/engine-|people\/|settings\//.test(url))).toEqual([])
  })
})

test.describe('the stage, where motion is welcome', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('comes to rest after choices pressed faster than it can turn, showing the last of them', async ({ page, browser, baseURL }) => {
    const other = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: baseURL ?? '' })).newPage()
    await other.route(/\/engine-[^/]*\.js/, (route) => route.abort())
    const blank = await browser.newPage()
    for (const each of [page, other]) await sitDown(each)
    await live(page)
    for (const choice of choicesOf(aPlay).slice(0, -1)) {
      for (const each of [page, other]) await each.locator(`[data-choice="${choice}"]`).click()
    }
    await still(other)
    await expect
      .poll(async () => differ(blank, await stage(page).screenshot(), await stage(other).screenshot()), { timeout: 15_000 })
      .toBeLessThan(0.03)
    for (const each of [other, blank]) await each.context().close()
  })

  test('is fetched as soon as pictures are wanted again', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"pictures":"off"}'))
    await sitDown(page)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Settings' }).first().click()
    await page.getByRole('group', { name: 'Pictures', exact: true }).getByRole('radio', { name: 'On' }).check()
    await page.keyboard.press('Escape')
    await live(page)
  })
})

troubled.describe('where the stage cannot be', () => {
  troubled.use({ viewport: { width: 1366, height: 768 } })

  troubled('the still picture stays, and the game is whole', async ({ page }) => {
    await without(page, 'webgl', '2d')
    await sitDown(page)
    await still(page)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1500)
    await expect(page.locator('.stage img').first()).toBeVisible()
    await page.locator('[data-choice]').first().click()
    await expect(page.locator('[data-choice]').first()).toBeVisible()
  })

  troubled('a lost context gives way to the still picture, and the stage stands again', async ({ page }) => {
    await withGraphics(page)
    await sitDown(page)
    await live(page)
    await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.dataset.lost = ''
      ;(canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await page.locator('.stage canvas[data-lost]').waitFor({ state: 'detached' })
    await live(page)
    expect(await page.locator('.stage canvas').count()).toBe(1)
    expect(await onGl(page)).toBe(false)
  })
})
