import type { Page } from '@playwright/test'
import type { Drill } from '../../src/core/debrief/drill.ts'
import { offered, openAll, plant, storage } from './encounter.ts'
import { hands } from './hands.ts'
import { expect, expectAccessible, test } from './setup.ts'

// One hard moment by itself: from the list to what the choice did, and on from there.

const answer = async (page: Page) => {
  await page.locator('[data-choice]').first().waitFor()
  await page.keyboard.press('1')
  await page.locator('[data-at-once]').waitFor()
}
const drills = async (page: Page, place = 'kept') =>
  JSON.parse((await storage(page))[`kbf:drill:gift-offer:${place}`] ?? '[]') as readonly Drill[]

for (const [how, press] of Object.entries(hands))
  test.describe(how, () => {
    test('one takes what is suggested, answers once, and sees at once what it did; then again, and on another day', async ({ page }) => {
      await page.goto('./')
      await press(page, '.one-moment a')
      await page.locator('[data-begin]').waitFor()
      await press(page, '[data-begin]')
      await page.locator('[data-choice]').first().waitFor()
      await expect(page.locator('.so-far')).toContainText('Trust between you')
      await press(page, '[data-choice]')
      await expect(page.locator('[data-at-once] .both-sides').first()).toContainText('What it cost:')
      await expect(page.locator('[data-at-once] .sum').first()).toBeVisible()
      await expect(page.locator('.other-ways li').first()).toContainText('What it opens:')
      expect(await drills(page)).toHaveLength(1)

      await press(page, '[data-again]')
      await expect(page.locator('[data-choice] .tried')).toHaveCount(1)
      await press(page, '[data-choice]')
      await press(page, '[data-other-day]')
      await expect(page.locator('.so-far')).toBeVisible()
      await press(page, '[data-choice]')
      await page.locator('[data-at-once]').waitFor()
      const [first, again, other] = await drills(page)
      expect(again?.road).toBe(first?.road)
      expect(other?.road).not.toBe(first?.road)

      await press(page, '[data-other]')
      await page.locator('[data-choice]').first().waitFor()
      expect(new URL(page.url()).search).not.toContain('gift-offer')
    })
  })

test('the list says what was practised, and suggests something else', async ({ page }) => {
  await page.goto('moments/?at=gift-offer/kept')
  await answer(page)
  await page.locator('[data-all]').click()
  await page.locator('[data-person=gift-offer] summary').click()
  await expect(page.locator('[data-person=gift-offer] summary')).toContainText('1 practised')
  await expect(page.locator('[data-moment=kept]')).toContainText('practised once, on')
  await expect(page.locator('[data-begin]')).not.toHaveAttribute('href', '?at=gift-offer/kept')
})

test('a drill leaves alone what is under way: nothing is kept of it but the answer', async ({ page }) => {
  await plant(page, { 'kbf:now:gift-offer': 'what was under way', 'kbf:here:gift-offer': '1800000000000' })
  await page.goto('moments/?at=gift-offer/kept')
  await answer(page)
  await page.locator('[data-again]').click()
  await answer(page)
  const { 'kbf:drill:gift-offer:kept': kept, ...others } = await storage(page)
  expect(kept).toBeDefined()
  expect(others).toEqual({ 'kbf:now:gift-offer': 'what was under way', 'kbf:here:gift-offer': '1800000000000' })
})

test('on a shared computer nothing is kept', async ({ page }) => {
  await plant(page, { 'kbf:settings': '{"keeps":"tab"}' })
  await page.goto('moments/?at=gift-offer/kept')
  await answer(page)
  expect(Object.keys(await storage(page))).toEqual(['kbf:settings'])
})

test('one steps out by the key that works everywhere, for a quiet minute, and comes back to the same words', async ({ page }) => {
  await page.goto('moments/?at=rescuer-trap/shoved')
  await page.locator('[data-choice]').first().waitFor()
  const before = await offered(page)
  await page.keyboard.press('Escape')
  const pause = page.locator('[data-panel=pause]')
  await expect(pause).toBeVisible()
  await expect(pause.getByRole('button', { name: 'Look back from here' })).toHaveCount(0)
  await pause.getByRole('button', { name: 'A quiet minute' }).click()
  await page.getByRole('button', { name: 'That is enough' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  expect(await offered(page)).toEqual(before)
  await page.getByRole('button', { name: 'Transcript' }).click()
  await expect(page.locator('[data-panel=transcript] .stretch').first()).toBeVisible()
  await expect(page.locator('[data-rewind]')).toHaveCount(0)
})

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
])
  test.describe(`at a desk, ${viewport.width} wide`, () => {
    test.use({ viewport })
    test('one reads on from what happened so far to what can be said: nothing in between scrolls by itself', async ({ page }) => {
      await page.goto('moments/?at=gift-offer/kept')
      await page.locator('[data-choice]').first().waitFor()
      const scrolls = await page
        .locator('.words *')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).overflowY === 'auto' && one.scrollHeight > one.clientHeight).length)
      expect(scrolls).toBe(0)
    })
  })

test('a moment that is not there leads to the list, and says so', async ({ page }) => {
  await page.goto('moments/?at=gift-offer/nowhere')
  await expect(page.locator('#moments [role=status]')).toHaveText('There is no such moment any more.')
  await expect(page.locator('[data-begin]')).toBeVisible()
})

test('what was drilled stands with all that is one’s own, and can be erased', async ({ page }) => {
  await page.goto('moments/?at=gift-offer/kept')
  await answer(page)
  await page.goto('data/')
  await expect(page.locator('[data-kept=drills]')).toContainText('one answer')
})

// Day and night part the colours, width parts the layout: each is met in each language once, not in each of the other.
for (const [path, viewport, colorScheme] of [
  ['moments/', { width: 360, height: 740 }, 'dark'],
  ['moments/', { width: 1366, height: 768 }, 'light'],
  ['moments/en-US/', { width: 360, height: 740 }, 'light'],
  ['moments/en-US/', { width: 1366, height: 768 }, 'dark'],
] as const)
  test.describe(`at ${viewport.width}, ${colorScheme === 'dark' ? 'by night' : 'by day'}`, () => {
    test.use({ viewport, colorScheme })
    test(`the list, a moment and its feedback hold no barrier on ${path}, and nothing runs out at the side`, async ({ page }) => {
      test.setTimeout(90_000)
      const look = async (what: string) => {
        await expectAccessible(page, what)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), what).toBeLessThanOrEqual(0)
      }
      await page.goto(path)
      await page.locator('[data-begin]').waitFor()
      await openAll(page)
      await look('the list')
      await page.locator('[data-begin]').click()
      await page.locator('[data-choice]').first().waitFor()
      await look('a moment')
      await answer(page)
      await openAll(page)
      await look('its feedback')
    })
  })
