import type { Page } from '@playwright/test'
import {
  address,
  aPlay,
  choice,
  choicesOf,
  choose,
  engine,
  kept,
  lookBack,
  offered,
  openAll,
  plant,
  reload,
  storage,
  whenKept,
} from './encounter.ts'
import { hands, write } from './hands.ts'
import { expect, expectAccessible, test, troubled } from './setup.ts'

// In your own words first: what one would say is written before the options appear. Nobody marks it.

const [first, second, ...others] = choicesOf(aPlay) as [string, string, ...string[]]
const FIELD = '#own-words textarea'
const SHOW = '[data-show-options]'
const MINE = 'I would ask him what it means to him.'

const asked = (page: Page, also = {}) => plant(page, { 'kbf:settings': JSON.stringify({ ownWords: 'on', ...also }) })
const sitDown = async (page: Page) => {
  await page.goto(address({ facts: aPlay.facts }))
  await page.locator('[data-start]:visible').click()
  await engine(page)
}
const drafts = async (page: Page) => JSON.parse((await storage(page))['kbf:draft:gift-offer'] ?? '[]') as { text: string }[]
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

for (const [how, press] of Object.entries(hands)) {
  test(`${how}: one writes, the options appear beneath, one chooses, and both stand in the log`, async ({ page }) => {
    await asked(page)
    await sitDown(page)
    await expect(page.locator(FIELD)).toBeVisible()
    await expect(choice(page, first)).toBeHidden()
    await write(page, press, FIELD, MINE)
    await press(page, SHOW)
    await expect(choice(page, first)).toBeVisible()
    expect(await focused(page)).toBe('choices')
    await expect(page.locator(FIELD)).toHaveValue(MINE)
    await press(page, `[data-choice="${first}"]`)
    await whenKept(page, 1)
    expect((await kept(page))?.entries[0]).toMatchObject({ choice: first, said: MINE })
    // The next decision asks again, and what stands in the log is no draft any more.
    await expect(page.locator(FIELD)).toHaveValue('')
    await expect(choice(page, second)).toBeHidden()
    await expect.poll(() => drafts(page)).toEqual([])
  })
}

test('at a desk the pen is in the hand at each decision; Ctrl and Enter show the options, and a number chooses there', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(FIELD).focus()
  await expect(page.locator(FIELD)).toHaveAccessibleDescription(/Nobody marks this\. Up to 2,000 characters\./)
  await page.keyboard.type('1 thing at a time?')
  await page.keyboard.press('Control+Enter')
  expect(await focused(page)).toBe('choices')
  await page.keyboard.press(String((await offered(page)).indexOf(first) + 1))
  await expect(choice(page, second)).toBeAttached()
  expect(await focused(page)).toBe('own-words-field')
  // Neither the number that chose, nor Enter held too long, is written there.
  await page.keyboard.press('Enter')
  await expect(page.locator(FIELD)).toHaveValue('')
  await whenKept(page, 1)
  expect((await kept(page))?.entries[0]).toMatchObject({ choice: first, said: '1 thing at a time?' })
})

test('no number chooses while the options wait, wherever the focus is', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator('.passage').focus()
  for (const key of '123') await page.keyboard.press(key)
  await page.locator(FIELD).focus()
  await page.keyboard.type('123?r')
  await expect(page.locator(FIELD)).toHaveValue('123?r')
  await expect(page.locator('dialog')).toHaveCount(0)
  expect(await kept(page)).toBeNull()
})

test('one may pass: an empty field shows the options, too, and nothing is put down as said', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(SHOW).click()
  await choice(page, first).click()
  await whenKept(page, 1)
  expect((await kept(page))?.entries[0]).not.toHaveProperty('said')
})

test('what was written can be changed above the options, until one is chosen', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(FIELD).fill('At first.')
  await page.locator(SHOW).click()
  await page.locator(FIELD).fill('On second thoughts.')
  await choice(page, first).click()
  await whenKept(page, 1)
  expect((await kept(page))?.entries[0]).toMatchObject({ said: 'On second thoughts.' })
})

test('a reload in mid-writing loses nothing: at the first decision, and in the middle', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(FIELD).fill('Begun before')
  await page.reload()
  await page.locator('[data-start]:visible').click()
  await expect(page.locator(FIELD)).toHaveValue('Begun before')
  await page.locator(SHOW).click()
  await choice(page, first).click()
  await page.locator(FIELD).fill('In the middle of')
  await whenKept(page, 1)
  await reload(page)
  await expect(page.locator(FIELD)).toHaveValue('In the middle of')
  await expect(choice(page, second)).toBeHidden()
  await page.locator(SHOW).click()
  await reload(page)
  await expect(choice(page, second)).toBeVisible()
  await expect(page.locator(FIELD)).toHaveValue('In the middle of')
})

test('whoever goes back in mid-writing finds those words again, and what was said before stays in the log', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(FIELD).fill(MINE)
  await page.locator(SHOW).click()
  await choice(page, first).click()
  await page.locator(FIELD).fill('Half a')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.locator(FIELD)).toHaveValue('')
  await expect(choice(page, first)).toBeHidden()
  await page.locator(SHOW).click()
  await choice(page, first).click()
  await expect(page.locator(FIELD)).toHaveValue('Half a')
  await whenKept(page, 3)
  expect((await kept(page))?.entries[0]).toMatchObject({ said: MINE })
})

test('on a shared computer what is being written is not kept', async ({ page }) => {
  await plant(page, { 'kbf:settings': '{"keeps":"tab"}' })
  await sitDown(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('group', { name: 'In your own words first' }).getByLabel('On').check()
  await page.keyboard.press('Escape')
  await page.locator(FIELD).fill(MINE)
  expect(Object.keys(await storage(page))).toEqual(['kbf:settings'])
})

test('in Settings it is off until somebody wants it, holds at once, and is remembered', async ({ page }) => {
  await sitDown(page)
  await expect(choice(page, first)).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  const setting = page.getByRole('group', { name: 'In your own words first' })
  await expect(setting.getByLabel('Off')).toBeChecked()
  await setting.getByLabel('On').check()
  await page.keyboard.press('Escape')
  await expect(page.locator(FIELD)).toBeVisible()
  await expect(choice(page, first)).toBeHidden()
  await page.reload()
  await page.locator('[data-start]:visible').click()
  await expect(page.locator(FIELD)).toBeVisible()
})

test('looking back, what one wrote stands beside what one chose: in the transcript, at the turning points, and in all that was said', async ({
  page,
}) => {
  await asked(page)
  await sitDown(page)
  for (const id of [first, second, ...others]) {
    await page.locator(FIELD).fill(`Mine, before ${id}`)
    await page.locator(SHOW).click()
    await choice(page, id).click()
  }
  await lookBack(page)
  await openAll(page)
  const all = choicesOf(aPlay).length
  await expect(page.locator('.beats [data-wrote]')).toHaveCount(all)
  await expect(page.locator('.beats [data-wrote]').first()).toHaveText(/You wrote:.*Mine, before.*You chose:/s)
  expect(await page.locator('.turns .opened [data-wrote]').count()).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Transcript' }).click()
  await expect(page.locator('.transcript .own')).toHaveCount(all)
})

test('the page of one’s own data shows words that are on their way, and erases them', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(FIELD).fill(MINE)
  await page.goto('data/')
  const row = page.locator('[data-kept=drafts]')
  await expect(row).toContainText(MINE)
  await row.locator('[data-erase]').click()
  await page.locator('[data-go]').click()
  await page.locator('[data-sure]').click()
  await expect(row).toHaveCount(0)
  expect(await drafts(page)).toEqual([])
})

test('what one wrote can be quoted where one writes about the meeting', async ({ page }) => {
  await asked(page)
  await sitDown(page)
  await page.locator(FIELD).fill(MINE)
  await page.locator(SHOW).click()
  await choice(page, first).click()
  for (const id of [second, ...others]) {
    await page.locator(SHOW).click()
    await choice(page, id).click()
  }
  await lookBack(page)
  await page.getByRole('button', { name: 'Write a reflection' }).click()
  await page.locator('[data-choose] summary').click()
  await page.locator('label.line').filter({ hasText: MINE }).last().click()
  await expect(page.locator('blockquote').filter({ hasText: MINE })).toContainText('You wrote')
})

for (const [width, height] of [
  [360, 740],
  [1366, 768],
] as const)
  test(`has no barrier at ${width} by ${height}, before the options and above them, and nothing is pushed aside`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await asked(page)
    await sitDown(page)
    await page.locator(FIELD).fill('x'.repeat(1900))
    await expect(page.locator('#own-words .left')).toHaveText('100 characters left.')
    await expectAccessible(page, 'writing')
    await page.locator(SHOW).click()
    await expectAccessible(page, 'the options')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

troubled('where the field does not come, the options are there after all, and one line says so', async ({ page }) => {
  await page.route(/\/assets\/ownWords-.*\.css/, (route) => route.abort())
  await asked(page)
  await page.goto(address())
  await page.locator('[data-start]:visible').click()
  await expect(choice(page, first)).toBeVisible()
  await expect(page.locator('[data-notice=missing]')).toBeVisible()
  await choose(page, [first])
  await whenKept(page, 1)
})

troubled('where nothing comes at all, the options are there after a while', async ({ page }) => {
  await page.route(/\/assets\/.*\.js/, (route) => route.abort())
  await asked(page)
  await page.goto(address({ facts: aPlay.facts }))
  await page.locator('[data-start]:visible').click()
  await expect(choice(page, first)).toBeHidden()
  await expect(choice(page, first)).toBeVisible({ timeout: 10_000 })
})
