import type { Page } from '@playwright/test'
import {
  aPlay,
  choicesOf,
  choose,
  engine,
  fileFrom,
  kept,
  notice,
  offered,
  place,
  plant,
  playsOn,
  sitDown,
  storage,
  whenKept,
} from './encounter.ts'
import { expect, troubled as test } from './setup.ts'

const choices = choicesOf(aPlay)
const [first = '', second = '', third = ''] = choices
const where = { facts: aPlay.facts }
const key = 'kbf:now:gift-offer'

test.describe('this browser’s storage', () => {
  /** Fills the storage to its last character. */
  const fill = (page: Page) =>
    page.evaluate(() => {
      let [part, n] = ['x'.repeat(1 << 20), 0]
      while (part) {
        try {
          localStorage.setItem(`other-${n++}`, part)
        } catch {
          part = part.slice(part.length >> 1, -1)
        }
      }
    })

  test('is full: one is told for as long as it is, saves the encounter as a file, opens it elsewhere, and plays on', async ({
    page,
    browser,
  }) => {
    await sitDown(page, where)
    await choose(page, [first])
    await whenKept(page, 1)
    await fill(page)
    await choose(page, [second])
    await expect(notice(page, 'full')).toBeVisible()
    const file = await fileFrom(page, () => notice(page, 'full').getByRole('button').first().click())
    expect(JSON.parse(file).entries).toMatchObject([{ choice: first }, { choice: second }])
    expect((await kept(page))?.entries, 'what was kept before is still kept').toMatchObject([{ choice: first }])
    const there = await place(page)

    const elsewhere = await browser.newPage()
    await elsewhere.goto(new URL('.', page.url()).href)
    await elsewhere
      .locator('[data-open]')
      .setInputFiles({ name: 'gift-offer.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await engine(elsewhere)
    await elsewhere.locator('#play').waitFor()
    expect(await place(elsewhere)).toEqual(there)
    await elsewhere.close()

    await choose(page, choices.slice(2, -1))
    await expect(notice(page, 'full')).toBeVisible()
    await page.evaluate(() => localStorage.removeItem('other-0'))
    await choose(page, choices.slice(-1))
    await expect(page.locator('[data-ending]')).toBeVisible()
    await whenKept(page, choices.length)
    await expect(page.locator('[data-notice]')).toHaveCount(0)
  })

  test('is full, and what was kept cannot be read: the old text stays where it is', async ({ page }) => {
    await plant(page, { [key]: 'no log at all'.repeat(100) })
    await page.goto('play/gift-offer/')
    await fill(page)
    await page.locator('[data-resume]:visible').click()
    await engine(page)
    await expect(notice(page, 'unreadable')).toBeVisible()
    await playsOn(page)
    await expect(notice(page, 'full')).toBeVisible()
    expect((await storage(page))[key]).toBe('no log at all'.repeat(100))
  })

  test('is forbidden to the page: one is told, and plays to the end', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
    )
    await sitDown(page, where)
    await choose(page, [first])
    await expect(notice(page, 'forbidden')).toBeVisible()
    const file = await fileFrom(page, () => notice(page, 'forbidden').getByRole('button').first().click())
    expect(JSON.parse(file).entries).toMatchObject([{ choice: first }])
    await page.keyboard.press('Escape')
    await page.locator('[data-panel="pause"] .primary').click()
    await choose(page, choices.slice(1))
    await expect(page.locator('[data-ending]')).toBeVisible()
  })

  test('was written by another tab: one is told, and what the other tab played is not lost', async ({ page, context }) => {
    await sitDown(page, where)
    await choose(page, [first, second])
    await whenKept(page, 2)
    const other = await context.newPage()
    await other.goto(page.url())
    await engine(other)
    await other.locator('#play').waitFor()
    await choose(other, [third])
    await whenKept(other, 3)
    await expect(notice(page, 'elsewhere')).toBeVisible()
    const theirs = (await storage(other))[key]
    const mine = (await offered(page)).find((id) => id !== third)
    await choose(page, [String(mine)])
    await page.waitForFunction(([key, id]) => localStorage.getItem(String(key))?.includes(String(id)), [key, mine])
    expect(Object.values(await storage(page))).toContain(theirs)
    await other.close()
  })
})
