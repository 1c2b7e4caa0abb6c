import type { Page } from '@playwright/test'
import type { Play } from '../../src/authoring/playthrough.ts'
import { allEndings, choicesOf, endingOf, engine, offered, plays } from './encounter.ts'
import { expect, test } from './setup.ts'
import { gift, vignettes } from './stories.ts'

/** Presses Tab until the focus stands on what is looked for, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${most} presses of Tab do not reach ${selector}`)
}

async function chooseByKeys(page: Page, id: string, byNumber: boolean) {
  const place = (await offered(page)).indexOf(id)
  expect(place, `${id} is offered`).toBeGreaterThanOrEqual(0)
  if (byNumber) return page.keyboard.press(String(place + 1))
  await tabTo(page, `[data-choice="${id}"]`)
  await page.keyboard.press('Enter')
}

/** Sets a hidden fact as a facilitator would: opens the part for facilitators, and types the first letters of the value. */
async function setFact(page: Page, name: string, value: string) {
  const says = await page.locator(`select[name="${name}"] option[value="${value}"]`).textContent()
  await tabTo(page, `select[name="${name}"]`)
  await page.keyboard.type(String(says).slice(0, 4))
  await expect(page.locator(`select[name="${name}"]`)).toHaveValue(value)
}

/** Sits down with the facts of a play-through, and plays it to its end. */
async function playByKeys(page: Page, play: Play) {
  const facts = Object.entries(play.facts)
  if (facts.length > 0) {
    await tabTo(page, '.facilitator summary')
    await page.keyboard.press('Enter')
    for (const [name, value] of facts) await setFact(page, name, value)
  }
  await tabTo(page, '[data-start]')
  await page.keyboard.press('Enter')
  for (const [turn, id] of choicesOf(play).entries()) await chooseByKeys(page, id, turn % 2 === 0)
  await expect(page.locator(`[data-ending="${endingOf(play)}"]`)).toBeVisible()
}

test.describe('with the keyboard alone, in American English, from the first page to the debrief and back in', () => {
  for (const ending of allEndings) {
    const play = plays.find((each) => endingOf(each) === ending)
    if (!play) continue

    test(`to “${ending}”`, async ({ page }) => {
      await page.goto('en-US/')
      await tabTo(page, 'a.primary')
      await page.keyboard.press('Enter')
      await engine(page)
      expect(page.url()).toContain('/play/gift-offer/en-US/')
      await playByKeys(page, play)

      await tabTo(page, '[data-ending] button')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-reaction] input')).toBeFocused()
      await page.keyboard.type('tired')
      await page.keyboard.press('Enter')
      await expect(page.locator('.debrief h1')).toBeFocused()

      await tabTo(page, '.turns summary')
      await page.keyboard.press('Enter')
      await tabTo(page, '[data-play-from]')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-choice] .tried')).toHaveCount(1)
      await page.keyboard.press('1')
      await expect(page.locator('.passage .said')).toBeVisible()
    })
  }
})

test.describe('with the keyboard alone, from the first page to the end of the others', () => {
  for (const { id, plays } of vignettes.filter((each) => each !== gift))
    for (const play of plays.filter(({ file }) => /(good|tempting)-road/.test(file)))
      test(`${id}, ${play.file}`, async ({ page }) => {
        await page.goto('./')
        await tabTo(page, `a[href*="play/${id}"]`)
        await page.keyboard.press('Enter')
        await engine(page)
        await playByKeys(page, play)
      })
})
