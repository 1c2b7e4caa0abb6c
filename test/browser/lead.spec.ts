import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './setup.ts'

// A facilitator leads a class. No server of rooms is needed for it: the page keeps the class itself.

const next = (page: Page) => page.locator('[data-next]')
const open = async (page: Page, server: object = { live: false, open: false }) => {
  await page.route('**/api/classes', (route) => route.fulfill({ json: server }))
  await page.goto('room/lead/')
  await page.locator('[data-way=laptop]').waitFor()
}
/** One voice chooses until there is something worth putting to the room. */
async function toDecision(page: Page) {
  for (let turn = 0; turn < 12 && (await next(page).getAttribute('data-next')) !== 'put'; turn++) {
    const words = await page.locator('.lines').first().textContent()
    await page.locator('.tally.press button').first().click()
    await expect(page.locator('.lines').first()).not.toHaveText(words ?? '')
  }
}

test('a rehearsal by mouse: from the ground rules to a vote, and both roads of it', async ({ page }) => {
  await open(page)
  await expectAccessible(page, 'the way into a room')
  await page.locator('[data-way=rehearsal]').click()
  await expect(page.locator('.top')).toContainText('All seats are pretend')
  await expect(page.locator('[data-seated="24"]')).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page, 'the ground rules')
  await next(page).click()
  await expect(page.locator('.releases li').first()).toBeVisible()
  await page.locator('.releases button').first().click()
  await expect(page.locator('.releases button').first()).toHaveAttribute('aria-pressed', 'true')
  await next(page).click()
  await toDecision(page)
  await expect(page.locator('.tally .mv').first()).toContainText('protects')
  await next(page).click()
  await expect(page.locator('[data-chosen]')).toContainText(/1\d of 24 have chosen/, { timeout: 20_000 })
  await expectAccessible(page, 'an open vote')
  await next(page).click()
  await expect(page.locator('[data-stage=closed]')).toBeVisible()
  await next(page).click()
  await expect(page.locator('[data-stage=shown]')).toBeVisible()
  await expectAccessible(page, 'the room is shown')
  const [going, other] = [page.locator('[data-go]').nth(0), page.locator('[data-beside]').nth(1)]
  await other.click()
  await going.click()
  await expect(page.locator('.beside')).toContainText('The road not taken')
  await expect(page.locator('.beside .ledger')).toContainText('Trust:')
})

test('one laptop by the keyboard alone: hands are counted, the room goes on, and the table is taken along', async ({ page }) => {
  await open(page)
  await page.locator('[data-way=laptop]').focus()
  await page.keyboard.press('Enter')
  await expect(next(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(next(page)).toHaveText(/Play it together/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.lines').first()).toBeVisible()
  for (let turn = 0; turn < 12 && (await next(page).getAttribute('data-next')) === 'choose'; turn++) {
    await next(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.tally button').first()).toBeFocused()
    const words = await page.locator('.lines').first().textContent()
    await page.keyboard.press('Enter')
    await expect(page.locator('.lines').first()).not.toHaveText(words ?? '')
  }
  await next(page).focus()
  await page.keyboard.press('Enter')
  const fields = page.locator('[data-hands]')
  await fields.first().focus()
  for (const count of ['12', '5', '5']) {
    await page.keyboard.type(count)
    await page.keyboard.press('Tab')
  }
  await next(page).focus()
  await page.keyboard.press('Enter')
  await expect(next(page)).toHaveText('Show the room')
  await page.keyboard.press('Enter')
  await expect(next(page)).toHaveText('Go on with A')
  await page.keyboard.press('Enter')
  await expect(page.locator('.run')).toContainText('The box')
  await page.locator('[data-close]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog')).toContainText('Nothing of it can be brought back')
  await expectAccessible(page, 'closing a room')
  const download = page.waitForEvent('download')
  await page.locator('[data-take=csv]').focus()
  await page.keyboard.press('Enter')
  const table = readFileSync(await (await download).path(), 'utf8')
  expect(table.split('\r\n')[1]).toMatch(/^gift-offer,1,The box,1,.*,12,true$/)
  await page.locator('[data-erase]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText('The room is closed.')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kbf:class:')))).toEqual([])
})

test('a laptop that was restarted in the middle of a vote comes back to it', async ({ page }) => {
  await open(page)
  await page.locator('[data-way=laptop]').click()
  await next(page).click()
  await next(page).click()
  await toDecision(page)
  await next(page).click()
  await page.locator('[data-hands]').first().fill('11')
  const words = await page.locator('.lines').first().textContent()
  await page.reload()
  await page.locator('[data-room]').click()
  await expect(next(page)).toHaveText('Close the vote')
  await expect(page.locator('.lines').first()).toHaveText(words ?? '')
  await expect(page.locator('[data-figure="11"], [data-figure=most]')).toHaveCount(1)
})

test('the room can be paused at any time, and one step gone back', async ({ page }) => {
  await open(page)
  await page.locator('[data-way=laptop]').click()
  await page.locator('[data-pause]').click()
  await expect(page.locator('.mid')).toContainText('The room is paused.')
  await next(page).click()
  await next(page).click()
  await next(page).click()
  const words = await page.locator('.lines').first().textContent()
  await page.locator('.tally.press button').first().click()
  await page.locator('[data-back]').click()
  await expect(page.locator('.lines').first()).toHaveText(words ?? '')
})

test('where phones cannot join, the page says so, and what to do', async ({ page }) => {
  await open(page)
  await expect(page.locator('[data-server]')).toContainText('Phones cannot join here')
  await expect(page.locator('[data-way=server]')).toHaveCount(0)
  await open(page, { live: true, open: false })
  await expect(page.locator('[data-server]')).toContainText('npm start -- --lan')
  await expect(page.locator('[data-way=server]')).toBeVisible()
})

test('a facilitator with a phone has one column, and the next step at hand', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page)
  await page.locator('[data-way=laptop]').click()
  await next(page).click()
  await next(page).click()
  await expect(page.locator('.lines').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expect(next(page)).toBeInViewport()
  const dock = await page.locator('.dock').boundingBox()
  expect(dock?.height, 'most of the page is the room').toBeLessThan(740 / 6)
})
