import type { Page } from '@playwright/test'
import { aPlay, choicesOf } from './encounter.ts'
import { expect, test } from './launched.ts'
import { expectAccessible } from './setup.ts'

// A package that was opened without a learning platform, in front of a store that the institution has set.

const choices = choicesOf(aPlay)
const open = async (page: Page, address: string) => {
  await page.goto(`${address}?seed=1&meaning=goodbye`)
  await page.waitForFunction(() => window.kbf?.begin !== undefined)
}
const begin = async (page: Page) => page.locator('[data-start]:visible').click()
const choose = async (page: Page, ids: readonly string[]) => {
  for (const id of ids) await page.locator(`[data-choice="${id}"]`).click()
}
const mayTell = (page: Page) => page.locator('.prebrief [data-may-tell]')
const ours = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kbf:')))

test('who is asked and says nothing is told of to nobody; who says yes is told of under a drawn name, also what a closed tab left', async ({
  page,
  lrs,
}) => {
  await open(page, lrs.open)
  await expect(page.locator('.prebrief')).toContainText('Nothing leaves this device unless you say so below')
  await expect(page.locator('.prebrief')).toContainText('the research office of Harbour College is told of this meeting')
  await expect(
    page
      .locator('.prebrief')
      .getByText(/learning platform/)
      .filter({ visible: true }),
  ).toHaveCount(0)
  await expect(mayTell(page)).not.toBeChecked()
  await expect(page.locator('[data-agree-writing]:visible'), 'what else may be told, before a yes').toHaveCount(0)
  await expectAccessible(page)
  await begin(page)
  await choose(page, choices.slice(0, 2))
  await page.goto('about:blank')
  expect(lrs.asked, 'without a yes').toEqual([])

  await open(page, lrs.open)
  await mayTell(page).check()
  const name = /name (P-\w{8})/.exec((await page.locator('.prebrief .consent').first().textContent()) ?? '')?.[1]
  expect(name).toBeDefined()
  await page.locator('[data-resume]:visible').click()
  await choose(page, choices.slice(2, 4))
  await expect.poll(() => lrs.statements.flatMap(({ result }) => result?.response ?? [])).toEqual(choices.slice(0, 4))
  lrs.fault = 'failing'
  await choose(page, choices.slice(4, 6))
  await page.goto('about:blank')
  await expect.poll(() => lrs.asked.at(-1), 'the last try, as the tab is closed').toBe('POST /xapi/statements')
  lrs.fault = 'none'
  await open(page, lrs.open)
  await expect(mayTell(page)).toBeChecked()
  await expect.poll(() => lrs.statements.flatMap(({ result }) => result?.response ?? [])).toEqual(choices.slice(0, 6))
  expect(new Set(lrs.statements.map(({ actor }) => actor.account?.name))).toEqual(new Set([name]))
  expect(lrs.refusals).toEqual([])

  await mayTell(page).uncheck()
  await expect(page.locator('.prebrief .consent').first()).toContainText(`stands under the name ${name}`)
  const before = lrs.asked.length
  await page.locator('[data-resume]:visible').click()
  await choose(page, choices.slice(6, 8))
  await page.goto('about:blank')
  await open(page, lrs.open)
  await expect(mayTell(page)).not.toBeChecked()
  expect(lrs.asked, 'after the yes was taken back').toHaveLength(before)
})

test('what a package keeps on a device can be erased in it: asked once more, then all of it is gone', async ({ page, lrs }) => {
  await open(page, lrs.open)
  await mayTell(page).check()
  await begin(page)
  await choose(page, choices.slice(0, 2))
  await expect.poll(() => lrs.statements.length).toBe(3)
  await page.goto('about:blank')
  await open(page, lrs.open)
  expect(await ours(page)).toEqual(expect.arrayContaining(['kbf:now:gift-offer', 'kbf:told:gift-offer', 'kbf:learner:gift-offer']))
  await page.locator('[data-erase-here]').click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Erase it and leave' }).click()
  await expect(page.getByRole('heading', { name: 'It is erased' })).toBeVisible()
  await expect(page).toHaveTitle(/^It is erased · /)
  await expect(page.getByRole('heading', { name: 'That is kept' })).toBeHidden()
  expect(await ours(page)).toEqual([])
  await page.getByRole('link', { name: 'Go back in' }).click()
  await expect(mayTell(page)).not.toBeChecked()
  await expect(page.locator('[data-resume]:visible')).toHaveCount(0)
})
