import type { Page } from '@playwright/test'
import { aPlay, choicesOf, choose, offered, playsOn, sitDown } from './encounter.ts'
import { expect, test } from './setup.ts'
import { deviceSpeaks, type Heard } from './voices.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
const words = async (page: Page) => (await heard(page)).map(({ text }) => text)
const silent = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard.splice(0))
const button = (page: Page) => page.getByRole('button', { name: 'Read aloud' })
const stop = (page: Page) => page.getByRole('button', { name: 'Stop reading' })

test.describe('read aloud when asked', () => {
  test('the passage and then every choice, in the order on screen; the button stops it, and is then what it was', async ({ page }) => {
    await deviceSpeaks(page, { aloud: 'asked' })
    await sitDown(page, where)
    await expect(button(page)).toBeVisible()
    await page.waitForTimeout(300)
    expect(await heard(page), 'nothing by itself').toEqual([])
    await button(page).click()
    await expect(button(page)).toBeVisible({ timeout: 8000 })
    const all = (await words(page)).join(' ')
    const spoken = await page.locator('.choice > span:nth-child(2)').allInnerTexts()
    const plain = (text: string) => text.replace(/[“”‘’"']/g, '')
    const places = spoken.map((text) => plain(all).indexOf(plain(text)))
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((a, b) => a - b))

    await silent(page)
    await button(page).focus()
    await page.keyboard.press('Enter')
    await expect(stop(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button(page)).toBeFocused()
    const said = (await words(page)).length
    await page.waitForTimeout(200)
    expect((await words(page)).length).toBe(said)
  })

  test('what is spoken has another voice than what is told', async ({ page }) => {
    await deviceSpeaks(page, { aloud: 'asked', pace: 'slower' })
    await sitDown(page, where)
    await button(page).click()
    await expect.poll(async () => new Set((await heard(page)).map(({ voice }) => voice)).size).toBe(2)
    expect(new Set((await heard(page)).map(({ rate }) => rate))).toEqual(new Set([0.8]))
  })

  test('R reads and stops, unless single keys are off', async ({ page }) => {
    await deviceSpeaks(page, { aloud: 'asked' })
    await sitDown(page, where)
    await expect(button(page)).toBeVisible()
    await page.keyboard.press('r')
    await expect(stop(page)).toBeVisible()
    await page.keyboard.press('r')
    await expect(button(page)).toBeVisible()
    await page.evaluate(() => localStorage.setItem('kbf:settings', '{"aloud":"asked","keys":"off"}'))
    await page.reload()
    await page.locator('[data-start]:visible').click()
    await expect(button(page)).toBeVisible()
    await page.keyboard.press('r')
    await page.waitForTimeout(200)
    expect(await heard(page)).toEqual([])
  })

  test('R reads nothing once reading is off again', async ({ page }) => {
    await deviceSpeaks(page, { aloud: 'asked' })
    await sitDown(page, where)
    await expect(button(page)).toBeVisible()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('group', { name: 'Read aloud' }).getByRole('radio', { name: 'Off' }).check()
    await page.keyboard.press('Escape')
    await expect(button(page)).toHaveCount(0)
    await page.keyboard.press('r')
    await page.waitForTimeout(200)
    expect(await heard(page)).toEqual([])
  })

  test('whoever chooses or steps out is not read to any longer', async ({ page }) => {
    await deviceSpeaks(page, { aloud: 'asked' })
    await sitDown(page, where)
    await button(page).click()
    await page.keyboard.press('Escape')
    await page.locator('[data-panel=pause]').waitFor()
    const then = (await heard(page)).length
    await page.waitForTimeout(200)
    expect((await heard(page)).length).toBe(then)
    await page.keyboard.press('Escape')
    await button(page).click()
    await choose(page, choices.slice(0, 1))
    await expect(button(page)).toBeVisible()
    await silent(page)
    await page.waitForTimeout(200)
    expect(await heard(page)).toEqual([])
  })
})

test.describe('read aloud always', () => {
  test('each new passage is read once; nothing is said before a press, not after a reload either', async ({ page }) => {
    await deviceSpeaks(page, { aloud: 'always' })
    await page.goto('play/gift-offer/?seed=1')
    await page.waitForLoadState('networkidle')
    expect(await heard(page)).toEqual([])
    await page.locator('[data-start]:visible').click()
    await expect.poll(() => words(page)).toContain('Desmond:')
    const [first] = await offered(page)
    await playsOn(page)
    await silent(page)
    await expect.poll(async () => (await words(page)).length).toBeGreaterThan(0)
    expect(first).toBeDefined()
    await page.reload()
    await page.locator('#play').waitFor()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(400)
    expect(await heard(page)).toEqual([])
  })

  test('it can be chosen by keyboard in Settings; the passage is read once they are closed', async ({ page }) => {
    await deviceSpeaks(page, {})
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('group', { name: 'Read aloud' }).getByRole('radio', { name: 'Off' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Always' })).toBeChecked()
    await expect(page.getByText('The voices are this device’s own')).toBeVisible()
    expect(await heard(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => words(page)).toContain('Desmond:')
  })
})

test.describe('where the device cannot speak', () => {
  for (const [why, voices] of [
    ['it has no voice for the language', ['de-DE']],
    ['it has no voice at all', []],
  ] as const) {
    test(`${why}: the setting says so, there is no button that does nothing, and everything works`, async ({ page }) => {
      await deviceSpeaks(page, { aloud: 'always' }, voices)
      await sitDown(page, where)
      await page.getByRole('button', { name: 'Settings' }).click()
      await expect(page.getByText('There is no voice for this language on this device')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(button(page)).toHaveCount(0)
      await playsOn(page)
    })
  }
  test('the browser knows nothing of speech', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined })
      localStorage.setItem('kbf:settings', '{"aloud":"asked"}')
    })
    await sitDown(page, where)
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect(page.getByText('There is no voice for this language on this device')).toBeVisible()
    await page.keyboard.press('Escape')
    await playsOn(page)
  })
})
