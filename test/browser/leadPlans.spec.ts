import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './setup.ts'

// Whole plans, rehearsed: what a lecturer does the evening before. No server of rooms is needed for it.

const next = (page: Page) => page.locator('.dock [data-next]')
const does = (page: Page) => next(page).getAttribute('data-next')

async function rehearse(page: Page, plan: 'fifty' | 'day') {
  await page.route('**/api/classes', (route) => route.fulfill({ json: { live: false, open: false } }))
  await page.goto('room/lead/')
  await page.locator(`[name=plan][value=${plan}]`).check()
  await page.locator('[data-way=rehearsal]').click()
  await expect(page.locator('[data-seated="24"]')).toBeVisible({ timeout: 20_000 })
}

/** Presses the filled button until it does this. Where it leads to the options, one voice chooses the one it leads to. */
async function pressUntil(page: Page, wanted: string, press: () => Promise<void>) {
  for (let turn = 0; turn < 60; turn++) {
    const [what, says] = [await does(page), await next(page).textContent()]
    if (what === wanted) return
    const told = await page.locator('.mid').textContent()
    if (what === 'shut') await expect(page.locator('[data-chosen]')).toContainText(/\d+ of 24/, { timeout: 20_000 })
    await press()
    if (what === 'choose') await page.keyboard.press('Enter')
    await expect
      .poll(async () => `${await next(page).textContent()} ${await page.locator('.mid').textContent()}`)
      .not.toBe(`${says} ${told}`)
  }
  throw new Error(`the filled button never came to: ${wanted}`)
}

test('the plan of fifty minutes by the filled button alone, by mouse: to the end of the running sheet', async ({ page }) => {
  test.setTimeout(180_000)
  await rehearse(page, 'fifty')
  const press = () => next(page).click()
  await pressUntil(page, 'threes', press)
  await press()
  await expect(page.locator('.triads-panel')).toContainText('8 groups')
  await expect(next(page)).toHaveText('Begin round 1')
  await pressUntil(page, 'part', press)
  await expect(page.locator('.triads-panel')).toContainText('All together')
  await expectAccessible(page, 'threes, at the end of a round')
  await pressUntil(page, 'finish', press)
  await expect(page.locator('.run [aria-current=step]')).toContainText('One thing to try')
  await press()
  await expect(page.locator('dialog')).toContainText('Close the room?')
})

test('threes by the keyboard: formed, a round phase by phase, and pretend seats write what they hear', async ({ page }) => {
  test.setTimeout(120_000)
  await rehearse(page, 'fifty')
  await page.locator('[data-step="3"]').focus()
  await page.keyboard.press('Enter')
  await expect(next(page)).toHaveText('Form triads')
  await expect(page.locator('[data-step="3"]'), 'who pressed stands there still').toBeFocused()
  const press = async () => {
    await next(page).focus()
    await page.keyboard.press('Enter')
  }
  await press()
  await press()
  await expect(page.locator('.phases [aria-current]')).toHaveText('Read the cards')
  await press()
  await expect(page.locator('.phases [aria-current]')).toHaveText('Play the scene')
  await page.waitForTimeout(5_500)
  await pressUntil(page, 'round', press)
  await expect(page.locator('.room-heard')).toContainText('Limits')
  await expectAccessible(page, 'what the room heard')
})

test('a day comes to another vignette, and to teams: taken up, formed, brought back, looked back at, by the keyboard', async ({ page }) => {
  test.setTimeout(120_000)
  await rehearse(page, 'day')
  await expect(page.locator('.run-sheet')).toContainText('9:30')
  await page.locator('[data-step="6"]').focus()
  await page.keyboard.press('Enter')
  await expect(next(page)).toHaveText('Take up The after-hours caller')
  const press = async () => {
    await next(page).focus()
    await page.keyboard.press('Enter')
  }
  await expectAccessible(page, 'another vignette is due')
  await press()
  await expect(page.locator('.top')).toContainText('The after-hours caller')
  await press()
  await expect(page.locator('.dashboard')).toContainText('Where each team is')
  await expect(page.locator('.sankey, .splits').first()).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page, 'teams on their way')
  const table = page.locator('.scrolls:has(.where)')
  expect(await table.evaluate((part) => part.scrollWidth <= part.clientWidth), 'all that can be done with a team is in sight').toBe(true)
  await expect(next(page)).toHaveText('Bring all teams back')
  await press()
  await expect(page.locator('.wash-up')).toBeVisible()
  await expectAccessible(page, 'the wash-up')
  await expect(next(page)).toHaveText(/Go to: A break/)
})
