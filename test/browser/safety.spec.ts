import type { Page } from '@playwright/test'
import { aPlay, choicesOf, choose, gate, kept, lookBack, place, sitDown, toTheEnd, whenKept } from './encounter.ts'
import { expect, expectAccessible, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

const pause = (page: Page) => page.getByRole('dialog', { name: 'You have stepped out.' })
const minute = (page: Page) => page.getByRole('dialog', { name: 'A quiet minute' })

/** Steps out by the one key, and comes back by it. */
async function outAndIn(page: Page, screen: string) {
  await page.keyboard.press('Escape')
  await expect(pause(page), screen).toBeVisible()
  await expect(pause(page)).toContainText('Nothing is lost, and no clock is running.')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog'), screen).toHaveCount(0)
}

/** The page as the institution's file makes it. */
const institutionSays = (page: Page, text: string) => page.route('**/institution.json', (route) => route.fulfill({ body: text }))

test.describe('stepping out', () => {
  test('one key is enough on every screen where a scene is looked at, and one comes back to where one was', async ({ page }) => {
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await outAndIn(page, 'the first words')
    await choose(page, choices.slice(0, 2))
    const there = await place(page)
    await outAndIn(page, 'in the middle')
    expect(await place(page)).toEqual(there)
    await choose(page, choices.slice(2))
    await outAndIn(page, 'the end')
    await page.locator('[data-ending] button').click()
    await page.locator('[data-reaction] input').fill('sad')
    await outAndIn(page, 'the question')
    await expect(page.locator('[data-reaction] input')).toHaveValue('sad')
    await expect(page.locator('[data-reaction] input')).toBeFocused()
    await page.keyboard.press('Enter')
    await page.locator('.debrief').waitFor()
    await outAndIn(page, 'the debrief')
    await page.locator('[data-opens=chair]').click()
    await outAndIn(page, 'their chair')
    await expect(page.locator('[data-chair]')).toBeVisible()
  })

  test('a button says so on every one of them, for those who do not know the key', async ({ page }) => {
    await toTheEnd(page)
    await page.locator('[data-ending] button').click()
    for (const go of [
      () => page.locator('[data-reaction] button[type=submit]').click(),
      () => page.locator('[data-opens=chair]').click(),
      () => page.locator('[data-aside-done]').click(),
    ]) {
      await page.getByRole('button', { name: 'Step out' }).click()
      await expect(pause(page)).toBeVisible()
      await page.getByRole('button', { name: 'Go on looking back' }).click()
      await expect(page.locator('dialog')).toHaveCount(0)
      await go()
    }
  })

  test('nothing is chosen, scored or written down by it, however long one is away', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 2))
    await whenKept(page, 2)
    const before = await kept(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'A quiet minute' }).click()
    await page.getByRole('button', { name: 'That is enough' }).click()
    await page.getByRole('button', { name: 'Go back in' }).click()
    expect(await kept(page)).toEqual(before)
  })

  test('from looking back one can leave for today, and is not sent back into a scene', async ({ page }) => {
    await toTheEnd(page)
    await lookBack(page)
    await page.keyboard.press('Escape')
    await expect(pause(page).getByRole('button')).toHaveText(['Go on looking back', 'A quiet minute', 'Leave for today', 'Settings'])
    await page.getByRole('button', { name: 'Leave for today' }).click()
    await page.waitForURL((url) => !url.pathname.includes('/play/'))
  })
})

test.describe('a quiet minute', () => {
  const open = async (page: Page) => {
    await sitDown(page, where)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'A quiet minute' }).click()
    await expect(minute(page)).toBeVisible()
  }

  test('has a breath one can follow, and words that need none; it can be left at any time, to where one stepped out', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page)
    const moving = () => page.evaluate(() => document.querySelector('[data-breath]')?.getAnimations({ subtree: true }).length)
    expect(await moving()).toBe(3)
    await expect(minute(page)).toContainText('look out of a window')
    // Who cannot see the cup hears how to breathe.
    await expect(minute(page)).toMatchAriaSnapshot('- paragraph: /In while you count to four/')
    await expectAccessible(page, 'a quiet minute')
    await page.keyboard.press('Escape')
    await expect(pause(page)).toBeVisible()
    await page.getByRole('button', { name: 'A quiet minute' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'That is enough' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(pause(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog')).toHaveCount(0)
  })

  test('is over after six breaths, says so, and sends nobody away', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page)
    await expect(minute(page)).not.toContainText('That was a minute')
    const length = await page.evaluate(() => {
      const all = document.querySelector('[data-breath]')?.getAnimations({ subtree: true }) ?? []
      for (const animation of all) animation.finish()
      return Number(all[0]?.effect?.getComputedTiming().endTime)
    })
    expect(length).toBe(60_000)
    await expect(minute(page)).toContainText('That was a minute. Stay as long as you want to.')
  })

  for (const [how, ask] of [
    ['the device asks for less movement', (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' })],
    ['movement is off in Settings', (page: Page) => page.addInitScript(() => localStorage.setItem('kbf:settings', '{"motion":"off"}'))],
  ] as const) {
    test(`where ${how}, nothing moves, and the breath is counted in words`, async ({ page }) => {
      await ask(page)
      await open(page)
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      await expect(page.getByText('In while you count to four')).toBeVisible()
      await expect(page.locator('[data-breath] p').first()).toBeHidden()
    })
  }

  test('claims nothing: no word of healing, treatment or symptoms', async ({ page }) => {
    await open(page)
    expect(await minute(page).innerText()).not.toMatch(/heal|treat|therap|symptom|anxi|panic|calm you|reduce|trauma/i)
  })
})

test.describe('somebody to talk to', () => {
  const lines = JSON.stringify({
    name: 'Harbour College',
    lines: [
      { label: 'Student support', phone: '01632 960 123', hours: 'Monday to Friday, 9 to 5' },
      { label: 'At night', url: 'https://support.example.org/' },
    ],
  })

  test('is who the institution says, with number, address and hours; the keyboard stands at the way back, not at the number', async ({
    page,
  }) => {
    await institutionSays(page, lines)
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Escape')
    const support = page.locator('.support')
    await expect(support.getByRole('heading')).toHaveText('Someone to talk to, from Harbour College')
    await expect(support.getByRole('link', { name: '01632 960 123' })).toHaveAttribute('href', 'tel:01632960123')
    await expect(support.getByRole('link', { name: 'support.example.org' })).toHaveAttribute('href', 'https://support.example.org/')
    await expect(support).toContainText('Monday to Friday, 9 to 5')
    await expect(page.getByRole('button', { name: 'Go back in' })).toBeFocused()
    await expectAccessible(page, 'help lines')
  })

  test('is there for who steps out at once, while pictures are still on their way', async ({ page }) => {
    await institutionSays(page, lines)
    const pictures = gate()
    await page.route(/\/engine-[^/]*\.js/, async (route) => {
      await pictures.opened
      await route.continue().catch(() => undefined)
    })
    await sitDown(page, where)
    await page.keyboard.press('Escape')
    await expect(page.locator('.support').getByRole('heading')).toBeVisible()
    pictures.open()
  })

  for (const [what, text] of [
    ['says nothing', '{}'],
    ['is broken', '{"name": "Harbour'],
    ['holds something that could run', lines.replace('https://support.example.org/', 'javascript:alert(1)')],
  ] as const) {
    test(`is not shown where the file ${what}, and stepping out works as ever`, async ({ page }) => {
      await institutionSays(page, text)
      await sitDown(page, where)
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('Escape')
      await expect(pause(page)).toBeVisible()
      await expect(page.locator('.support')).toHaveCount(0)
    })
  }
})

test.describe('out of the part', () => {
  const closing = (page: Page) => page.locator('[data-closing]')

  test('looking back ends with who one was and who one is again', async ({ page }) => {
    await toTheEnd(page)
    await lookBack(page)
    await expect(closing(page).getByRole('heading')).toHaveText('Out of the part')
    await expect(closing(page)).toContainText('you were the worker Desmond talked to')
    await expect(closing(page).getByRole('listitem')).toHaveCount(3)
    const after = await page.evaluate(() => document.querySelector('[data-closing]')?.nextElementSibling?.tagName)
    expect(after, 'then come the ways on').toBe('FOOTER')
  })

  test('one thing can be left behind, by keyboard alone: it is gone, and kept nowhere; nothing has to be written', async ({ page }) => {
    await toTheEnd(page)
    await lookBack(page)
    await page.getByRole('button', { name: 'Leave it here' }).click()
    await expect(page.getByLabel('One thing to leave behind here:')).toBeFocused()
    await expect(closing(page)).not.toContainText('It stays here. You can go.')
    await page.getByLabel('One thing to leave behind here:').focus()
    await page.keyboard.type('his pencil')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('One thing to leave behind here:')).toHaveValue('')
    await expect(closing(page)).toContainText('It stays here. You can go.')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('pencil')
  })
})
