import { choice, choicesOf, endingOf, engine } from './encounter.ts'
import { expect, test } from './setup.ts'
import { vignettes } from './stories.ts'

for (const { id, plays, endings, address } of vignettes)
  test.describe(`${id}: what its authors played can be played in the browser`, () => {
    test('and every ending has a play-through', () => expect([...new Set(plays.map(endingOf))].toSorted()).toEqual([...endings].toSorted()))

    // One to each ending: all of them are played without a browser in test/stories.
    const those = endings.flatMap((ending) => plays.find((each) => endingOf(each) === ending) ?? [])
    for (const play of those) {
      test(`${play.file}, by mouse, in British English`, async ({ page }) => {
        await page.goto(address({ facts: play.facts }))
        await page.locator('[data-start]:visible').click()
        await engine(page)
        for (const made of choicesOf(play)) {
          const count = await page.locator('[data-choice]').count()
          expect(count, `ways on at ${made}`).toBeGreaterThan(1)
          expect(count, `ways on at ${made}`).toBeLessThanOrEqual(5)
          await expect(page.locator('.passage').getByText(/\S/).first()).toBeVisible()
          await choice(page, made).click()
        }
        const ending = endingOf(play)
        if (ending) await expect(page.locator(`[data-ending="${ending}"]`)).toBeVisible()
      })
    }
  })
