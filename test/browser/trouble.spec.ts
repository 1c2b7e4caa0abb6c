import { aPlay, choice, choicesOf, choose, comeBack, fileFrom, notice, plant, playsOn, reload, storage, whenKept } from './encounter.ts'
import { expect, troubled as test } from './setup.ts'

const [first = '', second = '', third = ''] = choicesOf(aPlay)
const key = 'kbf:now:gift-offer'

/** The text of a log that was made by choosing these. */
const logText = (ids: readonly string[], also: object = {}) =>
  JSON.stringify({
    vignette: 'gift-offer',
    script: 'of-last-year',
    model: 1,
    locale: 'en-GB',
    seed: 5,
    facts: aPlay.facts,
    entries: ids.map((id, index) => ({ type: 'chose', choice: id, at: index * 1000 })),
    ...also,
  })

test.describe('what was kept in this browser', () => {
  for (const [what, text] of [
    ['breaks off in the middle', '{"vignette":"gift-offer","entries":[{"type":"cho'],
    ['is something else entirely', '<!doctype html><p>Sorry, we are down.'],
    ['is nothing', ''],
  ] as const) {
    test(`${what}: one is told, the old text can be saved as a file, and one begins afresh`, async ({ page }) => {
      await plant(page, { [key]: text })
      await comeBack(page)
      await expect(notice(page, 'unreadable')).toBeVisible()
      expect(await fileFrom(page, () => notice(page, 'unreadable').getByRole('button').first().click())).toBe(text)
      await playsOn(page)
      await whenKept(page, 1)
      expect(Object.values(await storage(page))).toContain(text)
      await expect(page.locator('[data-notice]')).toHaveCount(0)
    })
  }

  test('is of an earlier model: one is told, and stands where one was', async ({ page }) => {
    await plant(page, { [key]: logText([first, second], { model: 0 }) })
    await comeBack(page)
    await expect(notice(page, 'revised-whole')).toBeVisible()
    await expect(choice(page, third)).toBeVisible()
    await playsOn(page)
  })

  test('is of a story reworded since: one is told, and stands where one was', async ({ page }) => {
    await plant(page, { [key]: logText([first, second]) })
    await comeBack(page)
    await expect(notice(page, 'revised-whole')).toBeVisible()
    await expect(choice(page, third)).toBeVisible()
    await reload(page)
    await expect(page.locator('[data-notice]'), 'said once').toHaveCount(0)
  })

  test('has a choice that is no longer in the story: one stands before it, and the old one can be saved as it was', async ({ page }) => {
    const old = logText([first, 'attic/sing-a-song', third])
    await plant(page, { [key]: old })
    await comeBack(page)
    await expect(notice(page, 'revised-part')).toBeVisible()
    await expect(choice(page, second)).toBeVisible()
    expect(JSON.parse(await fileFrom(page, () => notice(page, 'revised-part').getByRole('button').first().click()))).toEqual(
      JSON.parse(old),
    )
    await choose(page, [second])
    await whenKept(page, 5)
    expect(Object.values(await storage(page))).toContain(old)
  })
})

test('an address with a slash too many, as some servers let it pass, begins like any other', async ({ page, baseURL }) => {
  const usual = '/play/gift-offer/?seed=5'
  await page.route('**//play/gift-offer/*', async (route) => route.fulfill({ response: await route.fetch({ url: `${baseURL}${usual}` }) }))
  await page.goto(`${baseURL}/${usual}`)
  await page.locator('[data-start]:visible').click()
  await expect(page.locator('.passage')).toBeFocused()
  expect(page.url()).toBe(`${baseURL}/${usual}#encounter`)
})
