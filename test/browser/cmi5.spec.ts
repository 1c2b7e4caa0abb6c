import type { Page } from '@playwright/test'
import { aPlay, choicesOf } from './encounter.ts'
import { expect, test } from './launched.ts'
import { expectAccessible } from './setup.ts'

// A package in front of an LMS that refuses what cmi5 forbids.

const choices = choicesOf(aPlay)
const registration = '11111111-2222-4333-8444-555555555555'

const begin = async (page: Page) => {
  await page.waitForFunction(() => window.kbf?.begin !== undefined)
  await page.locator('[data-start]:visible').click()
}
const choose = async (page: Page, ids: readonly string[]) => {
  for (const id of ids) await page.locator(`[data-choice="${id}"]`).click()
}
const lookBack = async (page: Page, word = '') => {
  await page.locator('[data-ending] button').click()
  await page.locator('[data-reaction] input').fill(word)
  await page.locator('[data-reaction] button[type=submit]').click()
  await page.locator('.debrief').waitFor()
}
const verbs = (all: readonly { readonly verb: { readonly id: string } }[]) => all.map(({ verb }) => verb.id.split('/').at(-1))
const line = (page: Page, says: RegExp) => page.locator('[data-platform]').filter({ hasText: says })
const seeded = (address: string) => `${address}&seed=1&meaning=goodbye`

test('one is launched, plays, looks back and leaves: the LMS has all of it, refuses nothing, and is where one ends', async ({
  page,
  lms,
}) => {
  await page.goto(seeded(lms.open()))
  await expect(page.locator('.prebrief')).toContainText('What you write stays in this browser unless you say so below')
  await expectAccessible(page)
  await begin(page)
  await choose(page, choices)
  await lookBack(page, 'cornered')
  await expect.poll(() => verbs(lms.statements)).toEqual(['initialized', ...choices.map(() => 'responded'), 'completed'])
  expect(lms.statements.flatMap(({ result }) => result?.response ?? [])).toEqual(choices)
  await page.goto(await page.locator('#play').evaluate((play) => play.dataset.leave ?? ''))
  await expect(page).toHaveTitle('Course')
  await expect.poll(() => verbs(lms.statements).at(-1)).toBe('terminated')
  expect(lms.refusals).toEqual([])
  expect(JSON.stringify([lms.statements, [...lms.states.values()]])).not.toContain('cornered')
})

test('on another computer one goes on where one was, and no decision is told twice', async ({ page, lms }) => {
  await page.goto(seeded(lms.open({ registration })))
  await begin(page)
  await choose(page, choices.slice(0, 4))
  await expect.poll(() => lms.statements.length).toBe(5)
  await page.goto('about:blank')
  await expect.poll(() => verbs(lms.statements).at(-1)).toBe('terminated')
  await page.context().clearCookies()
  const address = lms.open({ registration })
  await page.goto(address.replace(/\/content.*/, '/course'))
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.goto(seeded(address))
  await page.locator('[data-resume]:visible').click()
  await choose(page, choices.slice(4, 6))
  await expect.poll(() => verbs(lms.statements).filter((verb) => verb === 'responded')).toHaveLength(6)
  expect(lms.statements.flatMap(({ result }) => result?.response ?? [])).toEqual(choices.slice(0, 6))
  expect(lms.refusals).toEqual([])
})

test('an LMS that does not answer keeps nobody: a line says so, and once it answers it has everything', async ({ page, lms }) => {
  lms.fault = 'silent'
  await page.goto(seeded(lms.open()))
  await begin(page)
  await choose(page, choices.slice(0, 3))
  await expect(line(page, /does not answer/)).toBeVisible()
  await choose(page, choices.slice(3, 5))
  expect(lms.statements).toEqual([])
  lms.fault = 'none'
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => lms.statements.flatMap(({ result }) => result?.response ?? []), { timeout: 60_000 }).toEqual(choices.slice(0, 5))
  expect(lms.refusals).toEqual([])
})

test('what an LMS did not hear survives the tab, and is told at the next launch', async ({ page, lms }) => {
  await page.goto(seeded(lms.open({ registration })))
  await begin(page)
  await choose(page, choices.slice(0, 2))
  await expect.poll(() => lms.statements.length).toBe(3)
  lms.fault = 'failing'
  await choose(page, choices.slice(2, 4))
  await page.goto('about:blank')
  lms.fault = 'none'
  await page.goto(seeded(lms.open({ registration })))
  await expect.poll(() => lms.statements.flatMap(({ result }) => result?.response ?? [])).toEqual(choices.slice(0, 4))
  expect(lms.refusals).toEqual([])
})

test('what one writes is sent where one says so', async ({ page, lms }) => {
  await page.goto(seeded(lms.open()))
  await page.waitForFunction(() => window.kbf?.begin !== undefined)
  await page.locator('[data-agree-writing]:visible').check()
  await begin(page)
  await choose(page, choices)
  await lookBack(page, 'cornered')
  const said = () => lms.statements.flatMap(({ result }) => result?.response ?? [])
  await expect.poll(said).toContain('cornered')
  // And no more of it, once one takes that back beside the look back.
  await expectAccessible(page)
  await page.locator('[data-agree-writing]:visible').uncheck()
  await expect(page.locator('.consent:visible [role=status]')).toContainText('Nothing more of what you write is sent')
  await page.locator('#next').fill('Say it earlier.')
  await page.locator('#next').blur()
  await page.goto('about:blank')
  await expect.poll(() => verbs(lms.statements).at(-1)).toBe('terminated')
  expect(JSON.stringify([lms.statements, [...lms.states.values()]])).not.toContain('Say it earlier.')
})

test('who only looks on is asked nothing, since nothing is told', async ({ page, lms }) => {
  await page.goto(seeded(lms.open({ mode: 'Review' })))
  await expect(line(page, /nothing yet to look back at/)).toBeVisible()
  await expect(page.locator('.consent:visible')).toHaveCount(0)
})

test.describe('assessed', () => {
  test.use({ settings: '{ "records": { "mode": "assessed" } }' })
  test('levels are sent to who agrees, side by side and with no total', async ({ page, lms }) => {
    await page.goto(seeded(lms.open()))
    await page.waitForFunction(() => window.kbf?.begin !== undefined)
    await page.locator('.prebrief [data-agree]').check()
    await begin(page)
    await choose(page, choices)
    await lookBack(page)
    await expect.poll(() => verbs(lms.statements)).toEqual(expect.arrayContaining(['completed', 'looked-back']))
    expect(JSON.stringify(lms.statements)).not.toContain('"score"')
    expect(lms.refusals).toEqual([])
  })
})
