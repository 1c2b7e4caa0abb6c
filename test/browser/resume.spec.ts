import type { Log } from '../../src/core/encounter/log.ts'
import {
  aPlay,
  choicesOf,
  choose,
  comeBack,
  fileFrom,
  kept,
  logOf,
  lookBack,
  place,
  reload,
  sitDown,
  toTheEnd,
  whenKept,
} from './encounter.ts'
import { expect, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts, seed: 11 }

test.describe('coming back, one stands where one left', () => {
  test('after every single choice: the same words, the same choices in the same order, the same picture', async ({ page }) => {
    // Two loads of the page after every choice.
    test.setTimeout(180_000)
    await sitDown(page, where)
    for (const [made, id] of choices.entries()) {
      await choose(page, [id])
      await whenKept(page, made + 1)
      const [there, log] = [await place(page), await kept(page)]
      await reload(page)
      expect(await place(page), `reloaded after ${id}`).toEqual(there)
      // Without seed and facts in the address: they are the encounter's own.
      await comeBack(page)
      expect(await place(page), `come back after ${id}`).toEqual(there)
      expect(await kept(page)).toEqual(log)
    }
    await expect(page.locator('[data-ending]')).toBeVisible()
    // What other tests plant instead of choosing all of it by hand.
    const untimed = (log: Log | null) => ({ ...log, entries: log?.entries.map((entry) => ({ ...entry, at: 0 })) })
    expect(untimed(logOf(choices, where))).toEqual(untimed(await kept(page)))
  })

  test('after going back to an earlier decision, and what was tried there is still marked', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 3))
    await page.getByRole('button', { name: 'Transcript' }).click()
    await page.locator('[data-rewind="1"]').click()
    await whenKept(page, 4)
    const there = await place(page)
    await reload(page)
    expect(await place(page)).toEqual(there)
    await expect(page.locator('[data-choice] .tried')).toHaveCount(1)
    await expect(page.locator(`[data-choice="${choices[1]}"] .tried`)).toBeVisible()
  })

  test('from the debrief, at the ending it looked back on, with the word one left', async ({ page }) => {
    await toTheEnd(page)
    const there = await place(page)
    await lookBack(page, 'lighter')
    await whenKept(page, choices.length + 1)
    await reload(page)
    expect(await place(page)).toEqual(there)
    expect((await kept(page))?.entries.at(-1)).toMatchObject({ type: 'reflected', text: 'lighter' })
    await lookBack(page)
  })

  test('in the other English: the same decision, choices in the same order, and on from there', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 2))
    await whenKept(page, 2)
    const ids = () => page.locator('[data-choice]').evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')))
    const there = await ids()
    await comeBack(page, 'play/gift-offer/en-US/')
    expect(await ids()).toEqual(there)
    await expect(page.locator('[data-notice]')).toHaveCount(0)
    await choose(page, choices.slice(2))
    await expect(page.locator('[data-ending]')).toBeVisible()
  })

  test('the first page and the prebrief say that an encounter is under way', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('[data-if-begun="gift-offer"]')).toBeHidden()
    await sitDown(page, where)
    await choose(page, choices.slice(0, 1))
    await whenKept(page, 1)
    await page.goto('./')
    await expect(page.locator('[data-if-begun="gift-offer"]')).toBeVisible()
    await page.goto('play/gift-offer/')
    await expect(page.locator('[data-resume]')).toBeVisible()
    await expect(page.locator('.go .primary:visible')).toHaveCount(1)
  })

  test('starting again keeps the one before, and Settings lead to where both can be saved', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 2))
    await whenKept(page, 2)
    const old = await page.evaluate(() => localStorage.getItem('kbf:now:gift-offer'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Start again' }).click()
    await page.locator('[data-panel="again"] .primary').click()
    await expect(page.locator('.passage .said')).toHaveCount(0)
    const [any] = await page.locator('[data-choice]').all()
    await any?.click()
    await whenKept(page, 1)
    const now = await page.evaluate(() => localStorage.getItem('kbf:now:gift-offer'))
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('link', { name: 'See, save or erase what is kept' }).click()
    await page.locator('[data-own-data]').waitFor()
    const file = JSON.parse(await fileFrom(page, () => page.locator('[data-save]').click()))
    const logs = file.encounters.map(({ log }: { readonly log: unknown }) => log)
    for (const text of [old, now]) expect(logs).toContainEqual(JSON.parse(String(text)))
  })
})
