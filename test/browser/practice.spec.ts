import type { Page } from '@playwright/test'
import type { Play } from '../../src/authoring/playthrough.ts'
import {
  aPlay,
  choice,
  choicesOf,
  engine,
  fileFrom,
  kept,
  lookBack,
  offered,
  openAll,
  plant,
  plays,
  storage,
  toTheEnd,
  whenKept,
} from './encounter.ts'
import { expect, expectAccessible, test } from './setup.ts'

// Practice over time, as the person has it who comes back: the shelf, the meeting itself, and the page that shows how it goes.

const standing = (page: Page) => page.locator('[data-standing=gift-offer]')

/** A play in which something is promised. */
const promising = plays.find((play) => choicesOf(play).some((id) => /\/(noted|paged|draft|sure)$/.test(id))) as Play

async function comeToTheEnd(page: Page, play = aPlay) {
  await toTheEnd(page, play)
  await lookBack(page, 'warm')
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kbf:attempt:')))
}

/** All that is kept of who was here once. */
let all: Readonly<Record<string, string>> = {}
test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: String(baseURL), serviceWorkers: 'block' })
  await comeToTheEnd(page)
  all = await storage(page)
  await page.close()
})

const attempts = async (page: Page) => Object.keys(await storage(page)).filter((key) => key.startsWith('kbf:attempt:'))

/** What is hidden in the meeting under way. */
const hidden = async (page: Page) => (await kept(page))?.facts.meaning

/** Comes by the shelf, sits down, and says one thing. */
async function beginAgain(page: Page) {
  await page.goto('./')
  await page.locator('.shelf a[href*="gift-offer"]').click()
  await engine(page)
  await page.locator('.go [data-start]:visible').click()
  const [first = ''] = await offered(page)
  await choice(page, String(first)).click()
  await whenKept(page, 1)
  await page.waitForFunction(() => localStorage.getItem('kbf:here:gift-offer') !== null)
}

test.describe('practice over time, by mouse', () => {
  test('after looking back, three days to come back go into a calendar', async ({ page }) => {
    await comeToTheEnd(page)
    await expect(page.locator('.come-back li')).toHaveCount(3)
    const file = await fileFrom(page, () => page.locator('[data-calendar]').click())
    expect(file.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(3)
    expect(file.replaceAll('\r\n ', '')).toContain('/play/gift-offer/\r\n')
    expect(await fileFrom(page, () => page.locator('[data-calendar]').click()), 'the same file when asked for again').toBe(file)
  })

  test('the shelf says when one was here, what one came upon, and what to practise next', async ({ page }) => {
    await page.goto('./')
    await expect(standing(page)).toBeEmpty()
    await comeToTheEnd(page)
    await page.goto('./')
    await expect(standing(page)).toContainText('Last here on')
    await expect(standing(page)).toContainText('Endings seen: 1 of 7.')
    await expect(standing(page).locator('.next')).toBeVisible()
    await expect(page.getByText('You are in the middle of this one.').filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('[data-standing=rescuer-trap]')).toBeEmpty()
  })

  test('a meeting that was left in the middle is no attempt: the shelf says only when one was here', async ({ page }) => {
    await beginAgain(page)
    await page.goto('./')
    await expect(standing(page)).toHaveText(/^Last here on .*\.$/)
    await expect(page.locator('[data-if-begun=gift-offer]')).toBeVisible()
    expect(await attempts(page)).toEqual([])
  })

  test('who comes back is told what they promised and what became of it, before they begin', async ({ page }) => {
    await comeToTheEnd(page, promising)
    await page.goto('play/gift-offer/')
    await expect(page.locator('[data-last-time]')).toContainText('You promised')
    await expect(page.locator('[data-last-time] [data-promise]').first()).toBeVisible()
    await expect(page.locator('.go [data-start]:visible')).toHaveClass('primary')
    await expectAccessible(page, 'prebrief of a return')
  })

  test('who comes back meets something else each time, until all of it was met', async ({ page }) => {
    const met: unknown[] = []
    for (let visit = 0; visit < 3; visit++) {
      if (visit > 0) await page.evaluate(() => localStorage.removeItem('kbf:now:gift-offer'))
      await beginAgain(page)
      met.push(await hidden(page))
    }
    expect(new Set(met).size).toBe(3)
  })

  test('starting again in the room meets something else, too', async ({ page }) => {
    await beginAgain(page)
    const before = await hidden(page)
    await page.keyboard.press('Escape')
    await page.locator('[data-panel=pause]').getByRole('button', { name: 'Start again' }).click()
    await page.locator('[data-panel=again] .primary').click()
    const [first = ''] = await offered(page)
    await choice(page, String(first)).click()
    await whenKept(page, 1)
    expect(await hidden(page)).not.toBe(before)
  })

  test('looking back twice makes one attempt; going back in and ending again makes another', async ({ page }) => {
    await comeToTheEnd(page)
    await page.reload()
    await engine(page)
    await lookBack(page)
    expect(await attempts(page)).toHaveLength(1)
    await page
      .locator('[data-debrief] .ways')
      .getByRole('button', { name: 'Start again' })
      .or(page.locator('[data-debrief] .ways .primary'))
      .first()
      .click()
    await expect(page.locator('[data-choice]').first()).toBeVisible()
    for (let turn = 0; turn < 60 && !(await page.locator('[data-ending]').isVisible()); turn++) {
      const [id = ''] = await offered(page)
      await choice(page, String(id)).click()
      await page.waitForTimeout(30)
    }
    await lookBack(page)
    await expect.poll(async () => (await attempts(page)).length).toBe(2)
  })

  test('an attempt can be opened again from the page of practice, and what was under way is put aside', async ({ page }) => {
    await plant(page, all)
    await beginAgain(page)
    const underWay = await page.evaluate(() => localStorage.getItem('kbf:now:gift-offer'))
    await page.goto('./#/practice')
    await page.getByRole('button', { name: 'Open it again' }).click()
    await engine(page)
    await expect(page.locator('[data-ending="box-in-the-window"]')).toBeVisible()
    expect(Object.values(await storage(page))).toContain(underWay)
  })

  test('where the storage is full one is told that this attempt was not kept, and the days are there all the same', async ({ page }) => {
    await toTheEnd(page)
    await page.evaluate(() => {
      let part = 'x'.repeat(1 << 20)
      for (let n = 0; part; n++) {
        try {
          localStorage.setItem(`other-${n}`, part)
        } catch {
          part = part.slice(part.length >> 1, -1)
        }
      }
    })
    await lookBack(page)
    await expect(page.locator('[data-not-kept=full]')).toBeVisible()
    await expect(page.locator('[data-calendar]')).toBeVisible()
    expect(await attempts(page)).toEqual([])
  })
})

test.describe('with the keyboard alone', () => {
  test('one goes from the shelf to the page of practice, unfolds what it draws as a table, and opens an attempt', async ({ page }) => {
    const press = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return page.keyboard.press('Enter')
      }
      throw new Error(`Tab does not reach ${selector}`)
    }
    await plant(page, all)
    await page.goto('./')
    await page.locator('[data-over-time] a').waitFor()
    await press('.shelf summary')
    await expect(page.locator('.shelf details p').first()).toBeVisible()
    await press('[data-over-time] a')
    await page.locator('[data-course=gift-offer] .side').first().waitFor()
    await press('.levels summary')
    await expect(page.locator('.levels table')).toBeVisible()
    await press('.moves summary')
    await expect(page.locator('.moves table')).toBeVisible()
    await page.reload()
    await press('[data-attempt] button')
    await expect(page.locator('[data-ending]')).toBeVisible()
  })
})

test.describe('with more attempts than a narrow page is wide', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the tables hold no barrier, and scroll by the keyboard alone', async ({ page }) => {
    await plant(page, all)
    await page.goto('practice/')
    await page.evaluate(() => {
      const [[, text = '']] = Object.entries(localStorage).filter(([key]) => key.startsWith('kbf:attempt:')) as [[string, string]]
      const { at, log, ...attempt } = JSON.parse(text)
      for (let n = 1; n < 12; n++) {
        const then = at - n * 86_400_000
        const other = { ...attempt, at: then, log: { ...log, seed: log.seed + n } }
        localStorage.setItem(`kbf:attempt:gift-offer:${then}`, JSON.stringify(other))
      }
    })
    await page.goto('practice/')
    await openAll(page)
    await expect(page.locator('.levels thead th')).toHaveCount(13)
    await expectAccessible(page, 'practice over time, with twelve attempts')
    for (const within of ['.levels', '.moves']) {
      await page.locator(`${within} summary`).focus()
      await page.keyboard.press('Tab')
      await expect(page.locator(`${within} .scrolls`)).toBeFocused()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.locator(`${within} .scrolls`).evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
    }
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the shelf is whole: what is there, the minutes, and what to know before choosing', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.shelf li')).toHaveCount(3)
    await page.locator('.shelf summary').first().click()
    await expect(page.locator('.shelf details p').first()).toContainText('You can step out at any time.')
    await expect(page.locator('.shelf li').first()).toContainText('12 minutes')
  })
})

test('nobody who was never here fetches what tells of practice', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('./', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /shelf-|practice|sayNext|day-/.test(path))).toEqual([])
  await page.goto('play/gift-offer/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /returning/.test(path))).toEqual([])
})

for (const [viewport, colorScheme] of [
  [{ width: 320, height: 640 }, 'dark'],
  [{ width: 1366, height: 768 }, 'light'],
] as const) {
  test.describe(`at ${viewport.width}, ${colorScheme === 'dark' ? 'by night' : 'by day'}`, () => {
    test.use({ viewport, colorScheme })
    test('the shelf and the page of practice hold no barrier, and nothing runs out at the side', async ({ page }) => {
      await plant(page, all)
      for (const path of ['./', 'practice/', 'en-US/', 'practice/en-US/']) {
        await page.goto(path)
        await page.locator('.next').first().waitFor()
        for (const details of await page.locator('details').all())
          await details.evaluate((one: HTMLDetailsElement) => {
            one.open = true
          })
        await expectAccessible(page, path)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
      }
    })
  })
}
