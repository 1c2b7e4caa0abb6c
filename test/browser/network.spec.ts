import type { Page } from '@playwright/test'
import { address, aPlay, choice, choicesOf, choose, engine, gate, lookBack, sitDown, whenKept } from './encounter.ts'
import { expect, troubled as test } from './setup.ts'

const choices = choicesOf(aPlay)
const [first = '', second = ''] = choices
const where = { facts: aPlay.facts }

/** All that the page fetches by itself has come. */
const settled = (page: Page) => page.waitForLoadState('networkidle')

test.describe('with the connection gone after the first passage', () => {
  test('one plays to the end, steps out, reads back, changes settings, looks back and plays again', async ({ page, context }) => {
    await sitDown(page, where)
    await settled(page)
    await context.setOffline(true)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-panel=pause]')).toBeVisible()
    await page.keyboard.press('Escape')
    await choose(page, choices)
    await page.getByRole('button', { name: 'Transcript' }).click()
    await expect(page.locator('[data-panel=transcript] .stretch')).toHaveCount(choices.length + 1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: '115 %' }).check()
    await page.keyboard.press('Escape')
    await lookBack(page, 'quiet')
    await expect(page.locator('.debrief h2').first()).toBeVisible()
    expect(await page.locator('.debrief').innerText()).toMatch(/trust/i)
    await page.locator('[data-debrief] .primary').click()
    await expect(page.locator('[data-choice]').first()).toBeVisible()
  })

  test('their side of it is there too: it came while one was playing', async ({ page, context }) => {
    await sitDown(page, where)
    await choose(page, choices)
    await settled(page)
    await lookBack(page)
    const online = await page.locator('.debrief').innerText()
    await page.goto(address(where))
    await page.locator('.go [data-start]:visible').click()
    await engine(page)
    await settled(page)
    await context.setOffline(true)
    await choose(page, choices)
    await lookBack(page)
    expect(await page.locator('.debrief').innerText()).toBe(online)
  })
})

test.describe('where the story', () => {
  for (const [what, answer] of [
    ['does not come', { status: 404, contentType: 'text/html', body: '<h1>Not here' }],
    ['is kept back by a page that asks for a login', { status: 200, contentType: 'text/html', body: '<h1>Welcome to our Wi-Fi' }],
  ] as const) {
    test(`${what}, one is told in words; when it comes after all, the choice is carried out`, async ({ page }) => {
      await page.route(/\.story[.-]/, (route) => route.fulfill(answer))
      await page.goto(address(where))
      await page.locator('[data-start]:visible').click()
      await choice(page, first).click()
      await choice(page, second).click()
      await expect(page.locator('[data-slow]')).toBeVisible()
      await page.unroute(/\.story[.-]/)
      await expect(choice(page, second)).toHaveCount(0, { timeout: 20_000 })
      await expect(page.locator('[data-slow]')).toBeHidden()
    })
  }

  test('is slow, one is told after a moment, and the choice is carried out when it comes', async ({ page }) => {
    const { opened, open } = gate()
    await page.route(/\.story[.-]/, async (route) => {
      await opened
      await route.continue()
    })
    await page.goto(address(where), { waitUntil: 'commit' })
    await page.locator('[data-start]:visible').click()
    await choice(page, first).click()
    await choice(page, second).click()
    await expect(page.locator('[data-waiting]')).toBeVisible()
    open()
    await expect(choice(page, second)).toHaveCount(0)
    await expect(page.locator('[data-waiting]')).toBeHidden()
  })

  test('comes in two parts and the second is slow, a choice is taken and carried out when it comes', async ({ page }) => {
    const { opened, open } = gate()
    await page.route(/\.late[.-]/, async (route) => {
      await opened
      await route.continue()
    })
    await sitDown(page, where)
    // As far as the first part reaches, then one more.
    for (const id of choices) {
      if ((await page.locator('[data-choice][aria-pressed=true]').count()) > 0) break
      await choice(page, id).click()
    }
    await expect(page.locator('[data-choice][aria-pressed=true]')).toHaveCount(1)
    await expect(page.locator('[data-waiting]')).toBeVisible()
    open()
    await expect(page.locator('[data-choice][aria-pressed=true]')).toHaveCount(0)
    await expect(page.locator('[data-waiting]')).toBeHidden()
    await expect(page.locator('.passage .said')).toBeVisible()
    await expect(page.locator('[data-notice]')).toHaveCount(0)
  })
})

test('where the dialogs do not come, one is told, and plays on', async ({ page }) => {
  await page.route(/\/assets\/panels-/i, (route) => route.abort())
  await sitDown(page, where)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-notice]')).toBeVisible()
  await choose(page, [first])
  await expect(page.locator('.passage .said')).toBeVisible()
})

test('where the pictures do not come, the game is whole: every place is told in words', async ({ page }) => {
  await page.route(/\.svg$|index\.json$/, (route) => route.abort())
  await sitDown(page, where)
  await choose(page, choices)
  await expect(page.locator('[data-ending]')).toBeVisible()
  expect(await page.getByRole('img').first().getAttribute('aria-label')).toMatch(/\w/)
  await whenKept(page, choices.length)
})
