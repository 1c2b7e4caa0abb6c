import type { Page } from '@playwright/test'
import { theBox } from '../browser-unit/classroom/showing.ts'
import { cardsOf } from './cards.ts'
import { asks, comeIn, test as inClass, say, sitDown, steers, wall } from './classes.ts'
import { expect, expectAccessible, test } from './setup.ts'

// A class in threes and in teams where there is little room: 320 pixels, which is also 1280 at 400 %, and in the system's own colours.

const SMALL = { width: 320, height: 640 } as const
/** 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 } as const
const [THREES, TEAMS] = [3, 6]

/** Nothing goes past the side, nothing bars the way, and the same in the system's colours. */
async function holds(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  for (const size of [SMALL, ZOOMED]) {
    await page.setViewportSize(size)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name}, ${size.height} high`).toBeLessThanOrEqual(size.width)
    await page.screenshot({ path: `.tools/results/screens/small-${name}-${size.height}.png` })
  }
  await page.setViewportSize({ ...SMALL, height: 2400 })
  await expectAccessible(page, name)
  await page.setViewportSize(SMALL)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.screenshot({ path: `.tools/results/screens/small-${name}-forced.png`, fullPage: true })
  await page.emulateMedia({ forcedColors: null })
}

const next = (page: Page) => page.locator('.dock [data-next]')

async function rehearse(page: Page, plan: 'fifty' | 'day', step: number) {
  await page.setViewportSize(SMALL)
  await page.route('**/api/classes', (route) => route.fulfill({ json: { live: false, open: false } }))
  await page.goto('room/lead/')
  await page.locator(`[name=plan][value=${plan}]`).check()
  await page.locator('[data-way=rehearsal]').click()
  await expect(page.locator('[data-seated="24"]')).toBeVisible({ timeout: 20_000 })
  // Of the running sheet a small page shows where one is.
  await page.locator(`[data-step="${step}"]`).evaluate((button: HTMLElement) => button.click())
}

test('a room is opened on a small page', async ({ page }) => {
  await page.goto('room/lead/')
  await expect(page.locator('[name^=fact-]').first()).toBeVisible()
  await holds(page, 'lead-start')
})

test('a facilitator leads threes on a small page', async ({ page }) => {
  await rehearse(page, 'fifty', THREES)
  await next(page).click()
  await next(page).click()
  await expect(page.locator('.phases [aria-current]')).toHaveText('Read the cards')
  await holds(page, 'host-threes')
})

test('a facilitator leads teams on a small page, and reaches what can be done with each', async ({ page }) => {
  test.setTimeout(90_000)
  await rehearse(page, 'day', TEAMS)
  await next(page).click()
  await next(page).click()
  await expect(page.locator('.sankey, .splits').first()).toBeVisible({ timeout: 20_000 })
  for (const button of await page.locator('.where .do button').all()) {
    const box = await button.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SMALL.width)
  }
  await holds(page, 'host-teams')
})

inClass.describe('a phone and the wall of 320', () => {
  inClass.use({ viewport: SMALL })
  inClass('in threes', async ({ page, live, context }) => {
    inClass.setTimeout(90_000)
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES }, cardsOf('gift-offer', 'en-GB'), { type: 'triads-formed' })
    steers(live, { type: 'round-began', round: 2 }, { type: 'triad-phase', phase: 'scene' })
    await asks(page, 'triads 2 scene service-user')
    await holds(page, 'phone-threes')
    const screen = await context.newPage()
    await wall(screen)
    await expect(screen.locator('.triads-screen')).toBeVisible()
    await holds(screen, 'wall-threes')
    say(live, 's2', { type: 'heard', move: 'ask-meaning', quote: 'What would it mean to you?' })
    steers(live, { type: 'triad-phase', phase: 'lines' })
    await asks(page, 'triads 2 lines service-user')
    await expect(page.locator('.sides .why').first()).toBeVisible()
    await holds(page, 'phone-lines')
  })
  inClass.describe('of a day', () => {
    inClass.use({ plan: 'day' })
    inClass('in teams', async ({ page, live, context }) => {
      inClass.setTimeout(90_000)
      await page.goto('room/#KDF-GHJ')
      await page.locator('[data-in]').click()
      await expect.poll(() => live.now().seats[0]?.ready).toBe(true)
      sitDown(live, 5)
      steers(live, { type: 'went-to', step: TEAMS }, { type: 'teams-formed', size: 3 }, { type: 'event-sent', text: 'The phone rings.' })
      await page.locator('[data-choice]').first().waitFor()
      await holds(page, 'phone-teams')
      const screen = await context.newPage()
      await wall(screen)
      await expect(screen.locator('.ways li')).toHaveCount(2)
      await holds(screen, 'wall-teams')
      steers(live, { type: 'light-asked', team: 0, on: true })
      await page.locator('[data-light-yes]').click()
      await expect(page.locator('[data-asked-light=yes]')).toBeVisible()
      steers(live, { type: 'spotlight', lit: { team: 0, shown: theBox } })
      await expect(screen.locator('[data-light="1"]')).toBeVisible()
      await holds(screen, 'wall-light')
    })
  })
})
