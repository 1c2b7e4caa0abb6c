import type { Page } from '@playwright/test'
import type { Settings } from '../../src/browser/settings.ts'
import { address, aPlay, engine, openAll, sitDown, toTheEnd } from './encounter.ts'
import { expect, expectAccessible, test } from './setup.ts'

const where = { facts: aPlay.facts }

/** As somebody who has set this before comes back. */
const set = (page: Page, settings: Partial<Settings>) =>
  page.addInitScript((text) => localStorage.setItem('kbf:settings', text), JSON.stringify(settings))

const openSettings = async (page: Page) => {
  await page.getByRole('button', { name: 'Settings' }).first().click()
  await page.locator('[data-panel=settings]').waitFor()
}

/** The setting of that name, in the dialog. */
const setting = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

/** What the words of a story look like. */
const look = (page: Page) =>
  page
    .locator('[data-line]')
    .first()
    .evaluate((line) => {
      const { fontFamily, fontSize, lineHeight, letterSpacing, wordSpacing, color } = getComputedStyle(line)
      const size = Number.parseFloat(fontSize)
      const share = (length: string) => Number.parseFloat(length) / size
      const gap = Number.parseFloat(getComputedStyle(document.querySelector('.arrive') as Element).rowGap)
      return {
        face: fontFamily.split(',')[0],
        lines: share(lineHeight),
        letters: share(letterSpacing),
        words: share(wordSpacing),
        gap,
        color,
      }
    })

test.describe('the face of type', () => {
  for (const [type, says, face, file] of [
    ['plain', 'Plain', '"Atkinson Hyperlegible Next Variable"', /atkinson/],
    ['lexend', 'Lexend', '"Lexend Variable"', /lexend/],
    ['dyslexic', 'OpenDyslexic', 'OpenDyslexic', /opendyslexic/],
  ] as const) {
    test(`${says} holds at once when it is chosen, and on the next visit nothing else is fetched`, async ({ page }) => {
      const fonts: string[] = []
      page.on('request', (request) => request.url().endsWith('.woff2') && fonts.push(request.url()))
      await sitDown(page, where)
      await page.waitForLoadState('networkidle')
      expect(fonts.filter((font) => /lexend|dyslexic/.test(font))).toEqual([])
      await openSettings(page)
      await setting(page, 'Type').getByRole('radio', { name: says }).check()
      await expect.poll(() => page.evaluate((name) => document.fonts.check(`20px ${name}`), face)).toBe(true)
      expect((await look(page)).face).toBe(face)

      fonts.length = 0
      await page.reload()
      await expect.poll(() => page.evaluate((name) => document.fonts.check(`20px ${name}`), face)).toBe(true)
      await page.waitForLoadState('networkidle')
      expect(fonts.filter((font) => !file.test(font))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.dataset.type)).toBe(type)
    })
  }

  for (const where of ['./', 'practice/', 'moments/', 'log/', 'data/'])
    test(`holds on ${where}, too`, async ({ page }) => {
      await set(page, { type: 'lexend' })
      await page.goto(where)
      await expect.poll(() => page.evaluate(() => document.fonts.check('20px "Lexend Variable"'))).toBe(true)
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontFamily)).toContain('Lexend')
    })
})

test.describe('room to read', () => {
  test('lines, letters and paragraphs grow, each by itself, and stay so', async ({ page }) => {
    await sitDown(page, where)
    const before = await look(page)
    await openSettings(page)
    await setting(page, 'Lines').getByRole('radio', { name: 'Widest' }).check()
    expect((await look(page)).lines).toBeCloseTo(2)
    expect((await look(page)).letters).toBeCloseTo(before.letters)
    await setting(page, 'Letters and words').getByRole('radio', { name: 'Widest' }).check()
    await setting(page, 'Paragraphs').getByRole('radio', { name: 'Widest' }).check()
    const wide = await look(page)
    await page.reload()
    await page.locator('[data-start]:visible').click()
    expect(await look(page)).toEqual(wide)
    expect(wide.gap).toBeGreaterThan(before.gap * 2)
  })

  for (const where of ['./', 'practice/', 'moments/', 'log/', 'data/'])
    test(`is given on ${where}, too`, async ({ page }) => {
      await set(page, { lines: 'widest', letters: 'widest', paragraphs: 'widest' })
      await page.goto(where)
      const { lines, letters } = await page
        .locator('.lead')
        .first()
        .evaluate((lead) => {
          const { fontSize, lineHeight, letterSpacing } = getComputedStyle(lead)
          const ems = (length: string) => Number.parseFloat(length) / Number.parseFloat(fontSize)
          return { lines: ems(lineHeight), letters: ems(letterSpacing) }
        })
      expect(lines).toBeGreaterThanOrEqual(1.5)
      expect(letters).toBeCloseTo(0.12)
    })

  test('at its widest it is what WCAG asks a page to bear: lines 1.5, letters 0.12, words 0.16, paragraphs 2', async ({ page }) => {
    await set(page, { lines: 'widest', letters: 'widest', paragraphs: 'widest' })
    await sitDown(page, where)
    const { lines, letters, words } = await look(page)
    expect(lines).toBeGreaterThanOrEqual(1.5)
    expect(letters).toBeGreaterThanOrEqual(0.12)
    expect(words).toBeGreaterThanOrEqual(0.16)
    const paragraphs = await page.evaluate(() => {
      const { rowGap, fontSize } = getComputedStyle(document.querySelector('.arrive') as Element)
      return Number.parseFloat(rowGap) / Number.parseFloat(fontSize)
    })
    expect(paragraphs).toBeGreaterThanOrEqual(2)
  })
})

test.describe('more contrast', () => {
  for (const theme of ['day', 'night'] as const) {
    test(`by ${theme}: one ink, edges that are drawn, and nothing under 7 to 1`, async ({ page }) => {
      await set(page, { contrast: 'more', theme })
      await sitDown(page, where)
      await page.keyboard.press('Escape')
      await page.locator('[data-panel=pause]').waitFor()
      const seen = await page.evaluate(() => {
        const edge = getComputedStyle(document.querySelector('dialog') as Element).borderTopColor
        const probe = document.body.appendChild(document.createElement('i'))
        const colour = (name: string) => {
          probe.style.color = `var(--${name})`
          const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number)
          const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
          return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
        }
        const on = (name: string, paper: string) => {
          const [a, b] = [colour(name), colour(paper)].toSorted((x, y) => y - x) as [number, number]
          return (a + 0.05) / (b + 0.05)
        }
        const inks = ['ink', 'ink-2', 'warm', 'good', 'accent', 'line', 'rule']
        return { edge, least: Math.min(...inks.flatMap((ink) => [on(ink, 'paper'), on(ink, 'paper-3')])) }
      })
      expect(seen.edge).not.toBe('rgba(0, 0, 0, 0)')
      expect(seen.least).toBeGreaterThanOrEqual(7)
    })
  }
  test('is given to those who have asked their device for it', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' })
    await sitDown(page, where)
    expect((await look(page)).color).toBe('rgb(0, 0, 0)')
  })
})

test.describe('keys', () => {
  test('a question mark shows what each does, and Escape puts it away', async ({ page }) => {
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await expect(keys).toContainText('Step out, and come back in')
    await expect(keys).toContainText('1 to 9')
    await expectAccessible(page, 'keys')
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog')).toHaveCount(0)
  })
  test('stand in Settings as well, and keys of one character can be switched off: then they do nothing', async ({ page }) => {
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await openSettings(page)
    const dialog = page.locator('[data-panel=settings]')
    await expect(dialog).toContainText('Say or do what stands at that number')
    await setting(page, 'Single keys').getByRole('radio', { name: 'Off' }).check()
    await expect(dialog.locator('.keys .off')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.keyboard.press('1')
    await expect(page.locator('dialog')).toHaveCount(0)
    await expect(page.locator('.passage .said')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-panel=pause]'), 'Escape is no character').toBeVisible()
  })
  test('are let alone while one writes', async ({ page }) => {
    await toTheEnd(page)
    await page.locator('[data-ending] button').click()
    await page.locator('[data-reaction] input').pressSequentially('r u ok?')
    await expect(page.locator('[data-reaction] input')).toHaveValue('r u ok?')
    await expect(page.locator('dialog')).toHaveCount(0)
  })
})

const putPadIn = (page: Page) =>
  page.addInitScript(() => {
    const pad = { mapping: 'standard', connected: true, buttons: Array.from({ length: 17 }, () => ({ pressed: false })) }
    Object.assign(window, { pad })
    navigator.getGamepads = () => [pad] as unknown as Gamepad[]
  })

/** Presses a button of the pad, and lets it go. */
const pressPad = (page: Page, button: number) =>
  page.evaluate(async (index) => {
    const { pad } = window as unknown as { pad: { buttons: { pressed: boolean }[] } }
    const frame = () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))
    for (const pressed of [true, false]) {
      pad.buttons[index] = { pressed }
      await frame()
    }
  }, button)

test('a gamepad moves between the choices, takes one, steps out and comes back in', async ({ page }) => {
  await putPadIn(page)
  await sitDown(page, where)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => dispatchEvent(new Event('gamepadconnected')))
  const press = (button: number) => pressPad(page, button)
  const [A, B, UP, DOWN] = [0, 1, 12, 13]
  const movedTo = async () => {
    await press(DOWN)
    return page.locator('[data-choice]:focus').count()
  }
  await expect.poll(movedTo, 'its part has come').toBe(1)
  const at = () => page.evaluate(() => [...document.querySelectorAll('[data-choice]')].indexOf(document.activeElement as Element))
  const before = await at()
  await press(DOWN)
  await press(DOWN)
  await press(UP)
  expect(await at()).toBe(before + 1)
  await press(B)
  await expect(page.locator('[data-panel=pause]')).toBeVisible()
  await press(B)
  await expect(page.locator('dialog')).toHaveCount(0)
  await press(A)
  await expect(page.locator('.passage .said')).toBeVisible()
})

test('a gamepad goes through a list and along a slider, and leaves them up and down', async ({ page }) => {
  await putPadIn(page)
  await set(page, { sound: 'on' })
  await page.goto(address({}))
  await engine(page)
  await openAll(page)
  await page.evaluate(() => dispatchEvent(new Event('gamepadconnected')))
  const [DOWN, LEFT, RIGHT] = [13, 14, 15]
  const list = page.locator('select[data-fact]').first()
  const first = await list.inputValue()
  await list.focus()
  await expect
    .poll(async () => {
      await pressPad(page, RIGHT)
      return list.inputValue()
    }, 'its part has come')
    .not.toBe(first)
  await expect(list).toBeFocused()
  for (let n = 0; n < 5; n++) await pressPad(page, LEFT)
  await expect(list, 'it goes no further than its first').toHaveValue('')
  await pressPad(page, DOWN)
  await expect(list).not.toBeFocused()
  await page.locator('[data-start]:visible').click()
  await openSettings(page)
  const slider = page.locator('input[type=range]:visible').first()
  const before = Number(await slider.inputValue())
  await slider.focus()
  await pressPad(page, LEFT)
  await expect(slider).toHaveValue(String(before - 5))
  await expect(slider).toBeFocused()
})
