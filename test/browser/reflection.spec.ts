import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { Reflection } from '../../src/core/reflection/reflection.ts'
import { aPlay, choicesOf, choose, lookBack, sitDown, storage, toTheEnd } from './encounter.ts'
import { hands, write } from './hands.ts'
import { expect, test } from './setup.ts'

const by = (how: string) => hands[how as keyof typeof hands]

/** Comes to the end, looks back, says a word for how it felt, and comes to the page on which one writes. */
async function toWriting(page: Page, press = hands['by mouse']) {
  await toTheEnd(page)
  await lookBack(page, 'torn')
  await opensTheLog(page, press)
}

async function opensTheLog(page: Page, press = hands['by mouse']) {
  await press(page, '[data-opens=log]')
  await expect(page.locator('.writing > header h1')).toBeFocused()
}

/** What is written in this browser. */
const written = async (page: Page): Promise<readonly Reflection[]> =>
  Object.entries(await storage(page)).flatMap(([key, text]) => (key.startsWith('kbf:reflection:') ? [JSON.parse(text) as Reflection] : []))
/** Waits until what was typed is kept, and gives it. */
async function whenKept(page: Page, text: string): Promise<Reflection> {
  await expect.poll(async () => JSON.stringify(await written(page))).toContain(text)
  return (await written(page)).find((one) => JSON.stringify(one).includes(text)) as Reflection
}

for (const how of Object.keys(hands)) {
  const press = by(how)
  test.describe(`a reflection, ${how}`, () => {
    test('is kept as one writes, with the words given already and the lines one chooses, and is there again from the first page', async ({
      page,
    }) => {
      await toWriting(page, press)
      await expect(page.locator('.given')).toContainText('torn')
      await press(page, '[data-choose] summary')
      await press(page, '[data-choose] fieldset label:nth-of-type(1) input')
      await press(page, '[data-choose] fieldset label:nth-of-type(2) input')
      await expect(page.locator('.quotes blockquote')).toHaveCount(2)
      await write(page, press, '#step-what-what', 'He put the box away before I had finished.')
      const kept = await whenKept(page, 'before I had finished')
      expect(kept.about.word).toBe('torn')
      expect(kept.quotes).toHaveLength(2)

      await page.goto('./')
      await press(page, 'a[href$="log/"]')
      await page.locator('[data-log]').waitFor()
      await press(page, '[data-log] .rows a')
      await expect(page.locator('.writing > header h1')).toBeFocused()
      await expect(page.locator('#step-what-what')).toHaveValue('He put the box away before I had finished.')
      await write(page, press, '#step-what-so', 'It was his to offer.')
      const on = await whenKept(page, 'his to offer')
      expect(on.sittings.slice(0, 1)).toEqual(kept.sittings)
      expect(await written(page), 'what was written on from gives way, once the new words are safe').toHaveLength(1)
      await press(page, '[data-back]')
      await expect(page.locator('[data-log] .rows a')).toContainText('He put the box away')
    })

    test('can be written in another model, and what stood in the first one stays', async ({ page }) => {
      await toWriting(page, press)
      await write(page, press, '#step-what-what', 'Long day.')
      if (how === 'by mouse') await press(page, '.models input[value=gibbs]')
      else {
        // One stop for the three of them; the arrow keys go from one to the next.
        for (let presses = 0; presses < 250; presses++) {
          await page.keyboard.press('Tab')
          if (await page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'model')) break
        }
        await page.keyboard.press('ArrowDown')
      }
      await expect(page.locator('.writing > .step')).toHaveCount(6)
      await write(page, press, '#step-gibbs-feelings', 'Tired, and fond of him.')
      expect((await whenKept(page, 'fond of him')).answers).toMatchObject({ 'what.what': 'Long day.' })
      await page.locator('.models input[value=what]').check()
      await expect(page.locator('#step-what-what')).toHaveValue('Long day.')
    })

    test('goes into a text and into a Word document, the whole or the page for supervision', async ({ page }) => {
      await toWriting(page, press)
      await write(page, press, '#step-what-now', 'Ask *first*.')
      await write(page, press, '#step-supervision-think', 'Whose need was it?')
      const file = async (selector: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), press(page, selector)])
        return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
      }
      const text = await file('[data-markdown]')
      expect(text.name).toBe('gift-offer-reflection.md')
      expect(text.bytes.toString()).toContain('## Now what?\n\nAsk \\*first\\*.')
      await page.locator('input[value=sheet]').check()
      const word = await file('[data-word]')
      expect(word.name).toBe('gift-offer-supervision.docx')
      const inside = new TextDecoder().decode(unzipSync(word.bytes)['word/document.xml'])
      expect(inside).toContain('Whose need was it?')
      expect(inside, 'the page for supervision leaves the steps out').not.toContain('Ask *first*.')
    })
  })
}

test('each attempt has its own: going another way begins a new page, and the old one is as it was', async ({ page }) => {
  await toWriting(page)
  await page.locator('#step-what-what').fill('The first time.')
  const first = await whenKept(page, 'The first time.')
  await page.locator('[data-back]').click()
  await expect(page.locator('[data-opens=log]')).toBeFocused()
  await page.locator('[data-opens=log]').click()
  await expect(page.locator('#step-what-what')).toHaveValue('The first time.')
  await page.locator('[data-another]').click()
  await expect(page.locator('#step-what-what')).toHaveValue('')
  await page.locator('#step-what-what').fill('A week later.')
  await whenKept(page, 'A week later.')
  await page.locator('[data-back]').click()
  await page.locator('.ways .primary').click()
  await page.locator('[data-choice]').first().click()
  await page.keyboard.press('Escape')
  await page.locator('[data-panel=pause]').getByRole('button', { name: 'Look back from here' }).click()
  await page.locator('[data-reaction] button[type=submit]').click()
  await page.locator('[data-opens=log]').click()
  await expect(page.locator('#step-what-what')).toHaveValue('')
  await page.locator('#step-what-what').fill('The second time.')
  await whenKept(page, 'The second time.')
  const all = await written(page)
  expect(all).toHaveLength(3)
  expect(all.find(({ sittings }) => sittings[0] === first.sittings[0])?.answers).toEqual({ 'what.what': 'The first time.' })
})

test('what there was to practise is told as openings, by the framework of the place, and never as a mark; and a page that stays blank is not kept', async ({
  page,
}) => {
  await toWriting(page)
  await expect(page.locator('[data-competence=P2]')).toContainText(/Values and ethics\s*\d of \d/)
  expect(await page.locator('.writing').innerText()).not.toMatch(/\b(score|passed|failed|competent|grade)\b/i)
  await page.locator('.models input[value=kolb]').check()
  await page.waitForTimeout(600)
  expect(await written(page)).toEqual([])
})

test('the last words are kept when the page is left in the middle of them', async ({ page }) => {
  await toWriting(page)
  await page.locator('#step-what-what').fill('Half a sen')
  await page.goto('log/')
  await expect(page.locator('[data-log] .rows a')).toContainText('Half a sen')
})

test('both pages fit on one sheet, of A4 and of Letter, with a good deal written', async ({ page }) => {
  await toWriting(page)
  await page.locator('[data-choose] summary').click()
  for (const nth of [1, 2, 3, 4, 5, 6]) await page.locator(`[data-choose] fieldset:last-of-type label:nth-of-type(${nth}) input`).check()
  const much = 'I said the rule before I asked what the box was for, and he put it away. '.repeat(7)
  for (const field of ['what-what', 'what-so', 'what-now', 'supervision-report', 'supervision-think', 'supervision-carry'])
    await page.locator(`#step-${field}`).fill(much.slice(0, 320))
  for (const which of ['whole', 'sheet']) {
    await page.locator(`input[value=${which}]`).check()
    for (const format of ['A4', 'Letter']) {
      const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect(pages, `${which}, ${format}`).toHaveLength(1)
    }
  }
})

test('on paper there is what one wrote and nothing of the screen', async ({ page }) => {
  await toWriting(page)
  await page.locator('#step-what-what').fill('He put the box away.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-paper]')).toBeVisible()
  await expect(page.locator('[data-paper]')).toContainText('He put the box away.')
  await expect(page.locator('textarea').first()).toBeHidden()
  await expect(page.locator('[data-print]')).toBeHidden()
})

test('a school’s own titles are the ones that stand there', async ({ page }) => {
  await page.route('**/institution.json', (route) =>
    route.fulfill({
      json: { name: 'Our school', lines: [], frameworks: { P: 'Our framework' }, competences: { P2: 'How we treat people' } },
    }),
  )
  await toWriting(page)
  await expect(page.locator('[data-opportunities] th').first()).toHaveText('Our framework')
  await expect(page.locator('[data-competence]')).toHaveCount(1)
  await expect(page.locator('[data-competence=P2]')).toContainText('How we treat people')
})

test('looking back from half-way, one can write as well', async ({ page }) => {
  await sitDown(page, { facts: aPlay.facts })
  await choose(page, choicesOf(aPlay).slice(0, 2))
  await page.keyboard.press('Escape')
  await page.locator('[data-panel=pause]').getByRole('button', { name: 'Look back from here' }).click()
  await page.locator('[data-reaction] button[type=submit]').click()
  await opensTheLog(page)
  await page.locator('#step-what-what').fill('So far.')
  expect((await whenKept(page, 'So far.')).about.ending).toBe('')
})
