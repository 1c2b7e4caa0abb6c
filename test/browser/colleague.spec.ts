import type { Page } from '@playwright/test'
import { choicesOf, choose, lookBack, plays, sitDown, toTheEnd } from './encounter.ts'
import { hands } from './hands.ts'
import { expect, expectAccessible, test, troubled } from './setup.ts'

const named = (name: string) => plays.find((play) => play.file.endsWith(`${name}.play`)) as (typeof plays)[number]
/** What the learner plays themselves: refused coldly, and mended. */
const own = named('rupture-repaired')
const steps = { skilled: choicesOf(named('good-road')).length, tempting: choicesOf(named('tempting-road')).length }

async function played(page: Page) {
  await toTheEnd(page, own)
  await lookBack(page)
  await page.locator('.runs').waitFor()
}

const text = async (page: Page, selector: string) => (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ')

for (const [how, press] of Object.entries(hands)) {
  test.describe(`a colleague's run, ${how}`, () => {
    test('goes by step by step with its reasons, one comes back to where one was, and it ends with both side by side', async ({ page }) => {
      await played(page)
      await press(page, '[data-opens=skilled]')
      await expect(page.locator('.colleague h1')).toBeFocused()
      await expect(page.locator('[data-place]')).toHaveText(`1 of ${steps.skilled}`)
      expect(await text(page, '.weighed')).toContain('After six months I knew the answer')
      expect(await text(page, '.why')).toContain('What it cost:')
      await expect(page.locator('.thought').first()).toBeVisible()
      await press(page, '[data-run-on]')
      await expect(page.locator('[data-place]')).toHaveText(`2 of ${steps.skilled}`)
      await press(page, '[data-run-back]')
      await expect(page.locator('[data-place]')).toHaveText(`1 of ${steps.skilled}`)
      await press(page, '[data-aside-done]')
      await expect(page.locator('.debrief h1')).toBeVisible()
      await expect(page.locator('[data-opens=skilled]')).toBeFocused()

      await test.step('the other one, to its end: endings, promises, and one question', async () => {
        await press(page, '[data-opens=tempting]')
        await press(page, '[data-run-end]')
        expect(await text(page, '.one')).toContain('The quiet drawer')
        expect(await text(page, '.one + .one')).toMatch(/It ends with/)
        expect(await text(page, '.question')).toContain('What would you borrow, and what would it cost you?')
        await press(page, '[data-run-on]')
        await expect(page.locator('[data-opens=tempting]')).toBeFocused()
      })
    })
  })
}

test('where one stood at the same decision, what one said stands beside it, marked in words', async ({ page }) => {
  await played(page)
  await page.locator('[data-opens=skilled]').click()
  const box = choicesOf(named('good-road')).indexOf('box/ask-meaning')
  for (let step = 0; step < box; step++) await page.locator('[data-run-on]').click()
  expect(await text(page, '[data-taken=true]')).toContain('Taken in this run')
  expect(await text(page, '[data-yours=true]')).toContain('What you chose')
  expect(await text(page, '.yours')).toMatch(/You said: .*not allowed/i)
})

test('where one chose the same, it is said once; there are headings, and a word, for whoever hears the page, and no barriers at either end', async ({
  page,
}) => {
  await played(page)
  await page.locator('[data-opens=skilled]').click()
  await page.locator('.colleague').waitFor()
  await expectAccessible(page, 'a colleague’s run')
  expect(await text(page, '[data-yours=true]')).toContain('Taken in this run, and what you chose')
  await expect(page.locator('.yours')).toContainText('You chose the same.')
  await expect(page.locator('.yours .quote')).toHaveCount(0)
  await page.locator('[data-run-end]').click()
  await expect(page.locator('.colleague [role=status]')).toHaveText('Side by side')
  await expect(page.getByRole('heading', { name: 'How it ended' })).toBeVisible()
  await expectAccessible(page, 'the comparison')
})

test('the arrow keys go back and on, and a turning point is one press away', async ({ page }) => {
  await played(page)
  await page.locator('[data-opens=skilled]').click()
  await page.locator('.colleague').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-place]')).toHaveText(`3 of ${steps.skilled}`)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-place]')).toHaveText(`2 of ${steps.skilled}`)
  await page.locator('.jumps .disc').last().click()
  await expect(page.locator('.jumps .disc').last()).toHaveAttribute('aria-current', 'step')
  await page.locator('.why .moved > summary').first().click()
  await page.locator('.why .changes summary').first().click()
  await expect(page.locator('.why .sum').first()).toBeVisible()
})

test('nobody is shown it before their own is over, and nothing of it is fetched before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await sitDown(page, { facts: own.facts })
  await choose(page, choicesOf(own).slice(0, 3))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Look back from here' }).click()
  await page.locator('[data-reaction] button[type=submit]').click()
  await page.locator('.debrief').waitFor()
  await expect(page.locator('.runs')).toHaveCount(0)
  expect(asked.filter((url) => /\.(skilled|tempting)-/.test(url))).toEqual([])
})

troubled('where it does not come it says so, and the debrief goes on', async ({ page }) => {
  await played(page)
  await page.route(/\.skilled-/, (route) => route.abort())
  await page.locator('[data-opens=skilled]').click()
  await expect(page.getByText('That part has not arrived.')).toBeVisible()
  await page.locator('[data-opens=tempting]').click()
  await page.locator('[data-run=tempting]').waitFor()
})

test('said, counted: each count opens to the words, and it says that it is no score', async ({ page }) => {
  await played(page)
  await page.locator('.indicators > summary').click()
  expect(await text(page, '.indicators .lead')).toContain('not a MITI score')
  expect(await text(page, '.indicators .source')).toContain('expert opinion')
  await page.locator('.indicators [data-code=Q] summary').click()
  await expect(page.locator('.indicators .counted li').first()).toBeVisible()
})
