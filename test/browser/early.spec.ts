import type { Page } from '@playwright/test'
import { address, aPlay, choice, choicesOf, choose, comeBack, engine, gate, kept, offered, place, sitDown, whenKept } from './encounter.ts'
import { expect, test } from './setup.ts'

const [first = '', second = ''] = choicesOf(aPlay)
const where = { facts: aPlay.facts }

/** Holds the engine back on a slow line; what is returned lets it through. */
async function slowLine(page: Page): Promise<() => void> {
  const { opened, open } = gate()
  await page.route(/\/assets\/main-/, async (route) => {
    await opened
    await route.continue()
  })
  return open
}

/** The page as served: nothing but its own few lines has come. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' })

test.describe('pressed before the engine has arrived', () => {
  test('the first choice is answered at once, in the words the engine would have used', async ({ page }) => {
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('[data-start]:visible').click()
    const words = await choice(page, first).locator('span').last().innerText()
    await choice(page, first).click()
    await expect(page.locator('#play .passage .said')).toContainText(words)
    await expect(choice(page, second)).toBeVisible()
    await expect(page.locator('#choices')).toBeFocused()
    const answered = { order: await offered(page), words: (await place(page)).words }
    arrive()
    await engine(page)
    expect({ order: await offered(page), words: (await place(page)).words }).toEqual(answered)
    await expect(page.locator('#choices')).toBeFocused()
    await whenKept(page, 1)
    expect((await kept(page))?.entries).toMatchObject([{ type: 'chose', choice: first }])
  })

  test('the second is shown as taken, said to be waiting, and carried out when the engine comes', async ({ page }) => {
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('[data-start]:visible').click()
    await choice(page, first).click()
    const words = await choice(page, second).locator('span').last().innerText()
    await choice(page, second).click()
    await expect(choice(page, second)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('[data-waiting]')).toBeVisible()
    arrive()
    await engine(page)
    await expect(page.locator('.passage .said')).toContainText(words)
    await expect(page.locator('[data-waiting]')).toBeHidden()
    await expect(page.locator('[data-choice][aria-pressed=true]')).toHaveCount(0)
    await expect(page.locator('#choices')).toBeFocused()
    await whenKept(page, 2)
    expect((await kept(page))?.entries).toMatchObject([{ choice: first }, { choice: second }])
  })

  test('of two presses that wait the first one counts', async ({ page }) => {
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('[data-start]:visible').click()
    await choice(page, first).click()
    const others = (await offered(page)).filter((id) => id !== second)
    await choice(page, second).click()
    await choice(page, String(others[0])).click()
    await page.keyboard.press('2')
    arrive()
    await engine(page)
    await whenKept(page, 2)
    expect((await kept(page))?.entries).toMatchObject([{ choice: first }, { choice: second }])
  })

  test('whatever is hidden, the page answers as the engine does', async ({ page }) => {
    for (const meaning of ['thanks', 'goodbye', 'favour']) {
      const arrive = await slowLine(page)
      await open(page, address({ facts: { meaning } }))
      await page.locator('[data-start]:visible').click()
      await choice(page, first).click()
      const answered = (await place(page)).words
      arrive()
      await engine(page)
      expect((await place(page)).words, meaning).toEqual(answered)
      await page.evaluate(() => localStorage.clear())
      await page.unrouteAll()
    }
  })

  test('a dialog asked for early opens as soon as there is something to show it', async ({ page }) => {
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('[data-start]:visible').click()
    await page.keyboard.press('Escape')
    arrive()
    await expect(page.locator('dialog[data-panel=pause]')).toBeVisible()
  })

  test('a number key does as the button does', async ({ page }) => {
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('[data-start]:visible').click()
    const [, at2] = await offered(page)
    await page.keyboard.press('2')
    await expect(page.locator('#play .passage .said')).toBeVisible()
    arrive()
    await engine(page)
    await whenKept(page, 1)
    expect((await kept(page))?.entries).toMatchObject([{ choice: at2 }])
  })

  test('sitting down needs no engine, and nothing moves when it comes', async ({ page }) => {
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('[data-start]:visible').click()
    await expect(choice(page, first)).toBeVisible()
    const before = { order: await offered(page), words: (await place(page)).words }
    arrive()
    await engine(page)
    expect({ order: await offered(page), words: (await place(page)).words }).toEqual(before)
  })

  test('going on is shown as taken, and lands where one was', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, [first, second])
    await whenKept(page, 2)
    const there = await place(page)
    const arrive = await slowLine(page)
    await open(page, 'play/gift-offer/')
    await page.locator('[data-resume]:visible').click()
    await expect(page.locator('[data-resume]')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('[data-waiting]')).toBeVisible()
    arrive()
    await engine(page)
    await expect(page.locator('[data-waiting]')).toBeHidden()
    expect(await place(page)).toEqual(there)
  })

  test('starting from the beginning puts the one under way aside, even so early', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, [first, second])
    await whenKept(page, 2)
    const old = await page.evaluate(() => localStorage.getItem('kbf:now:gift-offer'))
    const arrive = await slowLine(page)
    await open(page, address(where))
    await page.locator('.go .quiet[data-start]').click()
    await choice(page, first).click()
    arrive()
    await engine(page)
    await whenKept(page, 1)
    expect(await page.evaluate(() => Object.values(localStorage))).toContain(old)
    await comeBack(page)
    await expect(page.locator('.passage .said')).toBeVisible()
  })
})
