import type { Page } from '@playwright/test'
import { choicesOf, choose, comeBack, endingOf, kept, lookBack, offered, plays, reload, sitDown, toTheEnd, whenKept } from './encounter.ts'
import { hands, type Press } from './hands.ts'
import { expect, test } from './setup.ts'

const named = (name: string) => plays.find((play) => play.file.includes(name)) as (typeof plays)[number]
/** Refused coldly, and mended in good time. */
const mended = named('rupture-repaired.play')

/** Comes to the end, and looks back. */
async function played(page: Page, play = mended) {
  await toTheEnd(page, play)
  await lookBack(page)
  await page.locator('[data-road]').nth(1).waitFor()
}

const text = async (page: Page, selector: string) => (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ')

/** A drawing opens to its numbers: one row before all choices, and one after each. */
async function asTable(page: Page, press: Press, place: string) {
  await press(page, `${place} summary`)
  await expect(page.locator(`${place} tbody tr`)).toHaveCount(choicesOf(mended).length + 1)
}

for (const [how, press] of Object.entries(hands)) {
  test.describe(`the debrief, ${how}`, () => {
    test('opens wherever one wants to know more, down to the numbers and whose work they lean on', async ({ page }) => {
      await played(page)
      await test.step('the chart stands as a table, too', () => asTable(page, press, '.chart ~ .as-table'))
      await test.step('a turning point, to what to make of it and to a sum that says whose work it leans on', async () => {
        await press(page, '.turns summary')
        expect(await text(page, '.turns .sum .result')).toMatch(/^= −\d+\.\d/)
        expect(await text(page, '.turns .sum .source')).toContain('Slovic 1993')
      })
      await test.step('all that was said can be read again, with what each choice did', async () => {
        await press(page, '.every > summary')
        await expect(page.locator('.beats > li')).toHaveCount(choicesOf(mended).length)
        expect(await text(page, '.beats .heard')).toContain('Desmond')
        await press(page, '.beats .changes summary')
        await expect(page.locator('.beats .sum').first()).toBeVisible()
      })
      await test.step('strengths and an edge are told with their costs, and their numbers open', async () => {
        await expect(page.locator('[data-strength]')).toHaveCount(2)
        await expect(page.locator('[data-edge] .other-ways > li')).toHaveCount(2)
        expect(await text(page, '[data-edge] .other-ways')).toContain('What it costs:')
        await press(page, '[data-strength] .moved > summary')
        await press(page, '[data-strength] .changes summary')
        await expect(page.locator('[data-strength] .sum').first()).toBeVisible()
      })
      await test.step('each of the seven dimensions, to the decisions it is read from', async () => {
        await expect(page.locator('[data-dimension]')).toHaveCount(7)
        await press(page, '[data-dimension=C] summary')
        expect(await text(page, '[data-dimension=C] .read-from')).toMatch(/by its size, and .* beside what else was offered/)
        expect(await text(page, '[data-dimension=C] .read-from')).toContain('Mean of')
      })
      await test.step('where one stood stands as a table, too', () => asTable(page, press, '.stood .as-table'))
    })

    test('what if: another reply opens its road at once, and one can play on from there', async ({ page }) => {
      await played(page)
      const fieldset = '.what-if fieldset:last-of-type'
      if (how === 'by mouse') await press(page, `${fieldset} label:nth-of-type(2) input`)
      else {
        // One stop for all of them; the arrow keys go from one to the next.
        await press(page, `${fieldset} input:checked`)
        await page.keyboard.press('ArrowDown')
      }
      const other = await page.locator(`${fieldset} input:checked`).getAttribute('value')
      await expect(page.locator(`[data-road="${other}"]`)).toBeVisible()
      expect(await text(page, `[data-road="${other}"]`)).toContain('If you had said')
      expect(await text(page, `[data-road="${other}"]`)).toContain('What it costs:')
      await press(page, '[data-play-on]')
      await expect(page.locator('.debrief')).toHaveCount(0)
      await page.locator('[data-choice]').first().waitFor()
      await expect.poll(async () => (await kept(page))?.entries.at(-1)).toMatchObject({ type: 'chose', choice: other })
      expect(await offered(page)).not.toHaveLength(0)
    })

    test('from their chair the meeting goes by again with what was thought, and back', async ({ page }) => {
      await played(page)
      await press(page, '[data-opens=chair]')
      await expect(page.locator('.chair h1')).toBeFocused()
      await expect(page.locator('.thought').first()).toBeVisible()
      expect(await text(page, '.chair')).toContain('Trust here: working')
      await press(page, '[data-chair-on]')
      for (let moment = 1; moment < 40; moment++) {
        if (await page.getByText('This is where it ended.').isVisible()) break
        if (how === 'by mouse') await page.locator('[data-chair-on]').click()
        else await page.keyboard.press('Enter')
      }
      await expect(page.getByText('This is where it ended.')).toBeVisible()
      await press(page, '[data-aside-done]')
      await expect(page.locator('.debrief h1')).toBeVisible()
      await expect(page.locator('[data-opens=chair]')).toBeFocused()
    })

    test('what one will try is kept, and there again another day', async ({ page }) => {
      await played(page)
      await expect(page.locator('.summary .quote')).toBeVisible()
      if (how === 'by mouse') await page.locator('#next').click()
      else await press(page, '#next')
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('Ask what it means first.')
      await page.keyboard.press('Tab')
      await expect(page.getByText('Kept.', { exact: true }).last()).toBeVisible()
      await whenKept(page, choicesOf(mended).length + 1)
      await reload(page)
      await lookBack(page)
      await expect(page.locator('#next')).toHaveValue('Ask what it means first.')
    })
  })
}

test('what was promised stands with what became of it, and its number opens', async ({ page }) => {
  await played(page, named('good-road'))
  await expect(page.locator('.promises [data-status=kept]').first()).toBeVisible()
  await page.locator('.promises .fate summary').first().click()
  await expect(page.locator('.promises .sum').first()).toBeVisible()
})

test('a secret is told, whether or not it came out', async ({ page }) => {
  const secret = plays.find((play) => endingOf(play) === 'quiet-drawer') as (typeof plays)[number]
  await toTheEnd(page, secret)
  await lookBack(page)
  await expect(page.getByText('What was left unsaid')).toBeVisible()
  expect(await text(page, '[data-dimension=T]')).toContain('Not yet')
})

test('the word comes before any feedback: until it is given nothing of the debrief can be read', async ({ page }) => {
  await toTheEnd(page, mended)
  await page.locator('[data-ending] button').click()
  await page.locator('[data-reaction]').waitFor()
  await page.waitForTimeout(800)
  expect(await page.locator('body').innerText()).not.toMatch(/trust/i)
  await expect(page.getByRole('heading')).toHaveCount(1)
  await expect(page.locator('.debrief'), 'it is made already').toHaveCount(1)
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.debrief') ?? null)).toBeNull()
  }
})

test('on paper sums are open and every table is there, no score is shown anywhere, nobody is called anything, and afterwards the page is as it was', async ({
  page,
}) => {
  await played(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  // What is long goes on paper for whoever has opened it.
  const closed = page.locator('.debrief details:not([open], [data-long])')
  await expect(closed).toHaveCount(0)
  await expect(page.locator('.beats')).toHaveCount(0)
  await expect(page.locator('.turns .sum')).not.toHaveCount(0)
  await expect(page.locator('.read-from')).toHaveCount(7)
  await expect(page.locator('.as-table table')).toHaveCount(2)
  // What people said themselves is theirs.
  const all = await page.locator('.debrief').evaluate((whole) => {
    const ours = whole.cloneNode(true) as Element
    for (const quote of ours.querySelectorAll('.story')) quote.remove()
    return ours.textContent
  })
  expect(all).not.toMatch(/\b(wrong|failed|should have|score|rescuer|persecutor|victim)\b/i)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await closed.count()).toBeGreaterThan(8)
  await page.locator('.every > summary').click()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.beats > li .sum').first()).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
})

test('looking back from half-way works as well: so far, and on again', async ({ page }) => {
  await sitDown(page, { facts: mended.facts })
  await choose(page, choicesOf(mended).slice(0, 3))
  await page.keyboard.press('Escape')
  await page.locator('[data-panel=pause]').getByRole('button', { name: 'Look back from here' }).click()
  await page.locator('[data-reaction] button[type=submit]').click()
  await expect(page.locator('.debrief')).toContainText('so far')
  await comeBack(page)
  await expect(page.locator('[data-choice]').first()).toBeVisible()
})
