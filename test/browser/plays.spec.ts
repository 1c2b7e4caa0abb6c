import { address, allEndings, choice, choicesOf, endingOf, engine, plays } from './encounter.ts'
import { expect, test } from './setup.ts'

test.describe('every play-through the authors wrote can be played in the browser', () => {
  test('and every ending has one', () => expect([...new Set(plays.map(endingOf))].toSorted()).toEqual([...allEndings].toSorted()))

  for (const play of plays) {
    test(`${play.file}, by mouse, in British English`, async ({ page }) => {
      await page.goto(address({ facts: play.facts }))
      await page.locator('[data-start]:visible').click()
      await engine(page)
      for (const id of choicesOf(play)) {
        const count = await page.locator('[data-choice]').count()
        expect(count, `ways on at ${id}`).toBeGreaterThan(1)
        expect(count, `ways on at ${id}`).toBeLessThanOrEqual(5)
        await expect(page.locator('.passage').getByText(/\S/).first()).toBeVisible()
        await choice(page, id).click()
      }
      const ending = endingOf(play)
      if (ending) await expect(page.locator(`[data-ending="${ending}"]`)).toBeVisible()
    })
  }
})
