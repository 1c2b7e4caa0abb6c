import type { Page } from '@playwright/test'
import { address, aPlay, choicesOf, choose, engine, lookBack, sitDown, toTheEnd } from './encounter.ts'
import { through } from './screens.ts'
import { expect, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

/** How far the page, or the dialog on it, can be pushed sideways, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('html,dialog')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)),
  )

/** All the room there is. */
const WIDEST = { lines: 'widest', letters: 'widest', paragraphs: 'widest' } as const

/** Words that run out of what holds them: of the page, or of a box that cuts off what is too wide. What scrolls by itself can be read. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const within = document.querySelector('dialog') ?? document.body
    const hidden = '.unseen,.skip,.stage,svg,.in-waiting,.picture,.scrolls,.tools span,.from,.thought'
    const texts = [...within.querySelectorAll('*')].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.closest(hidden) &&
        [...one.childNodes].some(({ nodeType }) => nodeType === 3),
    )
    return texts.flatMap((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      const { left, right, width } = range.getBoundingClientRect()
      const out = width > 0 && (left < -1 || right > innerWidth + 1)
      return out ? `${one.textContent?.trim().slice(0, 40)}: ${Math.round(left)} to ${Math.round(right)}` : []
    })
  })

for (const [name, viewport, settings] of [
  ['320 wide', { width: 320, height: 640 }, {}],
  ['1280 × 1024 at 400 %', { width: 320, height: 256 }, {}],
  ['360 wide with letters at 150 %', { width: 360, height: 740 }, { size: '150' }],
  ['1366 wide with letters at 150 %', { width: 1366, height: 768 }, { size: '150' }],
  ['a phone on its side', { width: 740, height: 360 }, {}],
  // The two widest of the four faces.
  ['320 wide in Lexend, the largest letters, all the room', { width: 320, height: 640 }, { size: '150', type: 'lexend', ...WIDEST }],
  [
    '320 wide in OpenDyslexic, the largest letters, all the room',
    { width: 320, height: 640 },
    { size: '150', type: 'dyslexic', ...WIDEST },
  ],
  [
    '1366 wide in OpenDyslexic, the largest letters, all the room',
    { width: 1366, height: 768 },
    { size: '150', type: 'dyslexic', ...WIDEST },
  ],
] as const) {
  test.describe(`on a screen ${name}`, () => {
    test.use({ viewport })
    test('nothing has to be pushed sideways to be read, nothing is cut off, and every choice can be reached', async ({ page }) => {
      test.setTimeout(90_000)
      await page.addInitScript((text) => localStorage.setItem('kbf:settings', text), JSON.stringify(settings))
      await through(page, async (screen) => {
        expect(await sideways(page), screen).toBeLessThanOrEqual(0)
        expect(await cutOff(page), screen).toEqual([])
      })
      await page.goto(address(where))
      await page.locator('.go [data-start]:visible').last().click()
      await engine(page)
      for (const row of await page.locator('[data-choice]').all()) {
        await row.scrollIntoViewIfNeeded()
        await row.click({ trial: true })
      }
    })
  })
}

test.describe('at 1280 × 1024 and 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })
  test('new words begin on the first screen', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 1))
    const words = await page.locator('.passage .said').boundingBox()
    expect(words?.y).toBeLessThan(160)
  })
})

test.describe('what can be pressed is large enough', () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1366, height: 768 },
  ]) {
    test(`at ${viewport.width} wide: choices 48 high, everything else 24 by 24 at least`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await through(page, async (screen) => {
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('button,summary,select,label.quiet,a.quiet,a.primary')]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip'))
            .map((one) => ({ what: one.innerText.slice(0, 40), choice: one.matches('[data-choice]'), box: one.getBoundingClientRect() }))
            .filter(({ box: { width, height }, choice }) => width < 24 || height < (choice ? 48 : 24))
            .map(({ what, box }) => `${what}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
        )
        expect(small, screen).toEqual([])
      })
    })
  }
})

test.describe('movement', () => {
  const moving = (page: Page) => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)

  test('a new passage settles, for those who have not asked for less', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await sitDown(page, where)
    await choose(page, choices.slice(0, 1))
    expect(await moving(page)).toBeGreaterThan(0)
  })
  test('there is none for those who have', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await through(page, async (screen) => expect(await moving(page), screen).toBe(0))
  })
  test('never holds a press back: a choice can be made in the frame it appears', async ({ page }) => {
    await sitDown(page, where)
    const ended = await page.evaluate((ids) => {
      for (const id of ids) document.querySelector<HTMLElement>(`[data-choice="${id}"]`)?.click()
      return document.querySelector('[data-ending]') !== null
    }, choices)
    // The second part of the story may still be coming; then what was pressed waits for it, and the rest was never offered.
    if (!ended) await expect(page.locator('.passage .said')).toBeVisible()
  })
})

test('in forced colours the rows are parted, the focus is seen, and the words are there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await sitDown(page, where)
  await page.keyboard.press('Tab')
  const look = await page.evaluate(() => {
    const row = getComputedStyle(document.querySelector('.choices li') as Element)
    const ring = getComputedStyle(document.activeElement as Element)
    return { parted: row.borderTopWidth, ring: ring.outlineStyle, width: ring.outlineWidth }
  })
  expect(look).toEqual({ parted: '1px', ring: 'solid', width: '3px' })
  await page.screenshot({ path: '.tools/results/screens/forced-colours.png' })
})

test.describe('settings', () => {
  test('letters grow at once, and are as large on the next visit', async ({ page }) => {
    await sitDown(page, where)
    const size = () =>
      page
        .locator('[data-line]')
        .first()
        .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))
    const before = await size()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: '150 %' }).check()
    expect(await size()).toBeCloseTo(before * 1.5, 0)
    await page.reload()
    await page.locator('[data-start]:visible').click()
    expect(await size()).toBeCloseTo(before * 1.5, 0)
  })
  test('opened from the pause they stay open', async ({ page }) => {
    await sitDown(page, where)
    await page.keyboard.press('Escape')
    await page.locator('[data-panel=pause]').getByRole('button', { name: 'Settings' }).click()
    await expect(page.locator('[data-panel=settings]')).toBeVisible()
    await page.waitForTimeout(200)
    await expect(page.locator('[data-panel=settings]')).toBeVisible()
  })
  test('in the plain face nothing is set in italics', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"type":"plain"}'))
    await toTheEnd(page)
    const slanted = () =>
      page.evaluate(() => [...document.querySelectorAll('#play *')].filter((one) => getComputedStyle(one).fontStyle !== 'normal').length)
    expect(await slanted()).toBe(0)
    await lookBack(page)
    expect(await slanted()).toBe(0)
  })
  test('opened, the keyboard stands at the setting that holds', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"size":"150"}'))
    await sitDown(page, where)
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect(page.getByRole('radio', { name: '150 %' })).toBeFocused()
  })
  test('night is night, whatever the device says', async ({ page }) => {
    await sitDown(page, where)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: 'Night' }).check()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  })
  test('without pictures none is shown, and the place is told', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"pictures":"off","captions":"on"}'))
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('#play img')).toHaveCount(0)
    await expect(page.locator('.caption')).toContainText(/kitchen/)
  })
})
