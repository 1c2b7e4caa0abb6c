import type { Page } from '@playwright/test'
import { writeAttempt } from '../../src/core/debrief/keptAttempt.ts'
import { attempt } from '../core/debrief/attempts.ts'
import { address, aPlay, choicesOf, choose, comeBack, engine, openAll, plant } from './encounter.ts'
import { expect, expectAccessible, test } from './setup.ts'

const choices = choicesOf(aPlay)

/** Every screen a person meets, one after the other. */
async function everyScreen(page: Page, look: (name: string) => Promise<void>) {
  await page.goto('./')
  await look('opening')
  await page.goto(address({ facts: aPlay.facts }))
  await engine(page)
  await look('prebrief')
  await page.locator('[data-start]:visible').click()
  await page.locator('[data-stage=ready]').waitFor()
  await look('play')
  await choose(page, choices.slice(0, 2))
  await look('play-later')
  for (const panel of ['pause', 'minute', 'transcript', 'settings', 'keys', 'again'] as const) {
    await open(page, panel)
    await look(panel)
    // Whoever leaves the quiet minute is outside still.
    for (let open = await page.locator('dialog').count(); open > 0; open = await page.locator('dialog').count())
      await page.keyboard.press('Escape')
  }
  await choose(page, choices.slice(2))
  await look('ending')
  await page.locator('[data-ending] button').click()
  await page.locator('[data-reaction]').waitFor()
  await look('reaction')
  await page.locator('[data-reaction] button[type=submit]').click()
  await page.locator('.debrief').waitFor()
  await look('debrief')
  await page.locator('[data-road]').nth(1).waitFor()
  await openAll(page)
  await look('debrief-open')
  await page.locator('[data-opens=chair]').click()
  await page.locator('[data-chair-on]').click()
  await look('chair')
  await page.locator('[data-aside-done]').click()
  await page.locator('[data-opens=log]').click()
  await page.locator('[data-competence]').first().waitFor()
  await page.locator('#step-what-what').fill('He put the box away before I had finished.')
  await openAll(page)
  await page.locator('.line input').first().check()
  await expect(page.locator('[data-kept=kept]')).toBeVisible()
  await look('reflection')
}

/** The screens of who has been here, and comes back. */
async function everyReturn(page: Page, look: (name: string) => Promise<void>) {
  const levels = { C: 3, T: 4, B: 2 } as const
  const promises = [{ text: 'read you the note before I go', status: 'kept' as const }]
  const made = { 'kind-firm': 1, rescue: 2 }
  const all = [attempt(1_780_000_000_000, { C: 1, B: 1 }), attempt(1_790_000_000_000, levels, { promises, made, offered: ['validate'] })]
  await plant(page, Object.fromEntries(all.map((one) => [`kbf:attempt:gift-offer:${one.at}`, writeAttempt(one)])))
  await page.goto('./')
  await page.locator('[data-over-time] a').waitFor()
  await look('shelf-again')
  await page.locator('[data-over-time] a').click()
  await page.locator('[data-course] .side').first().waitFor()
  await openAll(page)
  await look('practice')
  await page.goto(address())
  await page.locator('[data-last-time]').waitFor()
  await look('prebrief-again')
  await page.goto('log/')
  await page.locator('[data-log]').waitFor()
  await look('log')
  await page.goto('data/')
  await page.locator('[data-own-data]').waitFor()
  await look('data')
  await page.locator('[data-erase-all]').click()
  await look('erasing')
  await page.locator('[data-go]').click()
  await page.locator('[data-sure]').click()
  await look('erased')
}

async function open(page: Page, panel: 'pause' | 'minute' | 'transcript' | 'settings' | 'keys' | 'again') {
  if (panel === 'transcript') await page.getByRole('button', { name: 'Transcript' }).click()
  else await page.keyboard.press(panel === 'keys' ? '?' : 'Escape')
  if (panel === 'minute') await page.getByRole('button', { name: 'A quiet minute' }).click()
  if (panel === 'settings') await page.locator('[data-panel=pause]').getByRole('button', { name: 'Settings' }).click()
  if (panel === 'again') await page.locator('[data-panel=pause]').getByRole('button', { name: 'Start again' }).click()
  await page.locator(`[data-panel=${panel}]`).waitFor()
}

/** Night and day part the colours, a phone and a desk the layout: two pairs hold all four. */
const barred = [
  [{ width: 360, height: 740 }, 'dark'],
  [{ width: 1366, height: 768 }, 'light'],
] as const

const pictured = [
  { width: 360, height: 740 },
  { width: 1920, height: 1080 },
] as const

/** A picture for people to look at; nothing compares it. */
async function picture(page: Page, name: string) {
  // A picture that gave way to the next takes its animation with it, unfinished. A breath to follow is not waited for.
  await page.evaluate(() => {
    const brief = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 2000)
    const all = Promise.allSettled(brief.map((animation) => animation.finished))
    return Promise.race([all, new Promise((late) => setTimeout(late, 2000))])
  })
  const image = await page.screenshot({ path: `.tools/results/screens/${name}-${page.viewportSize()?.width}.png` })
  expect(image.length).toBeGreaterThan(5000)
}

/** Screens that show less of what another one shows too. */
const shownElsewhere = ['play', 'debrief']

for (const [viewport, colorScheme] of barred) {
  test.describe(`at ${viewport.width} × ${viewport.height}, ${colorScheme === 'dark' ? 'by night' : 'by day'}`, () => {
    test.use({ viewport, colorScheme })
    test('no screen holds a barrier that axe can find', async ({ page }) => {
      test.setTimeout(180_000)
      await everyScreen(page, async (name) => {
        if (!shownElsewhere.includes(name)) await expectAccessible(page, name)
      })
    })
    test('no screen of a return holds a barrier', async ({ page }) => everyReturn(page, (name) => expectAccessible(page, name)))
  })
}

for (const viewport of pictured) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })
    test('every screen can be looked at', async ({ page }) => everyScreen(page, (name) => picture(page, name)))
    test('every screen of a return can be looked at', async ({ page }) => everyReturn(page, (name) => picture(page, name)))
  })
}

test('a shared computer holds no barrier', async ({ page }) => {
  await plant(page, { 'kbf:settings': '{"keeps":"tab"}' })
  for (const [where, waits] of [
    ['./', '.shelf'],
    ['play/gift-offer/', '.prebrief'],
    ['log/', '[data-log]'],
    ['data/', '[data-own-data]'],
  ] as const) {
    await page.goto(where)
    await page.locator(waits).waitFor()
    await expectAccessible(page, `${where}, shared`)
  }
})

test('a notice holds no barrier', async ({ page }) => {
  await plant(page, { 'kbf:now:gift-offer': 'rubbish' })
  await comeBack(page)
  await expect(page.locator('[data-notice]')).toBeVisible()
  await expectAccessible(page, 'notice')
})
