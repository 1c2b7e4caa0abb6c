import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { room } from './triads/room.ts'

// The screens of playing in threes, with the real reducer behind them. s1 is the worker, s2 the person, s3 watches.

const look = (page: Page, who: 'facilitator' | 'screen' | number) => page.evaluate((looked) => window.show(looked), who)
const [WORKER, PERSON, OBSERVER] = [0, 1, 2]

/** The facilitator forms threes and begins a round; then goes on as far as this. */
async function upTo(page: Page, phase: string): Promise<void> {
  await look(page, 'facilitator')
  const form = page.getByRole('button', { name: 'Form triads', exact: true })
  if (await form.isVisible()) await form.click()
  const begin = page.locator('[data-round="1"]')
  if (await begin.isVisible()) await begin.click()
  while (phase !== 'cards' && (await page.locator('[data-next]').isVisible())) {
    const next = await page.locator('[data-next]').getAttribute('data-next')
    await page.locator('[data-next]').click()
    if (next === phase) return
  }
}

const picture = (page: Page, name: string) =>
  process.env.PICTURES ? page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true }) : undefined

test.describe('on a phone of 360 by 740', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  for (const vignette of ['gift-offer', 'after-hours-caller', 'rescuer-trap'])
    for (const locale of ['en-GB', 'en-US'])
      test(`the person’s card of ${vignette} in ${locale} is one screen`, async ({ page }) => {
        await room(page, vignette, locale)
        await upTo(page, 'scene')
        await look(page, PERSON)
        await picture(page, `person-${vignette}-${locale}`)
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(740)
        await expect(page.locator('[data-stop]')).toBeInViewport({ ratio: 1 })
      })

  test('a round is played: each sees their own card, what is heard and felt lies side by side at the end', async ({ page }) => {
    await room(page)
    await upTo(page, 'scene')
    await look(page, WORKER)
    await expect(page.getByText('Your aim')).toBeVisible()
    await expect(page.getByText('You keep back')).toHaveCount(0)
    await picture(page, 'worker')
    await look(page, PERSON)
    await page.getByRole('radio', { name: 'easy' }).check()
    await look(page, OBSERVER)
    await page.getByRole('textbox', { name: 'In their words' }).fill('What would it mean to you?')
    await page.locator('[data-heard="ask-meaning"]').click()
    await expect(page.getByText('Written down: Asked what it means')).toBeVisible()
    await page.locator('[data-heard="open-question"]').click()
    await page.getByRole('button', { name: 'Take back the last' }).click()
    await page.getByText('What to watch for').click()
    await page.getByRole('radio', { name: 'partly' }).nth(1).check()
    await picture(page, 'observer')
    await look(page, PERSON)
    await page.getByRole('radio', { name: 'civil' }).check()
    await upTo(page, 'worker')
    await look(page, WORKER)
    await expect(page.getByText('It is your turn.')).toBeVisible()
    await picture(page, 'feedback-worker')
    await upTo(page, 'service-user')
    await look(page, PERSON)
    await picture(page, 'feedback-person')
    await upTo(page, 'de-role')
    await look(page, PERSON)
    await expect(page.getByText('You keep back')).toHaveCount(0)
    await picture(page, 'de-role')
    await upTo(page, 'observer')
    await look(page, WORKER)
    await expect(page.getByText('“What would it mean to you?”')).toBeVisible()
    await upTo(page, 'lines')
    await look(page, WORKER)
    await expect(page.getByText('the line rose and the feeling fell')).toBeVisible()
    await picture(page, 'lines')
  })

  test('anybody stops the scene, the others see it, and the facilitator sees which group', async ({ page }) => {
    await room(page, 'gift-offer', 'en-GB', 6)
    await upTo(page, 'scene')
    await look(page, PERSON)
    await page.locator('[data-stop]').press('Enter')
    await expect(page.locator('.stopping'), 'who pressed stays there').toBeFocused()
    await picture(page, 'stopped')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('.stopping')).toBeFocused()
    await page.locator('.thermometer input').nth(2).check()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await page.locator('[data-stop]').evaluate((button: HTMLElement) => button.click())
    await expect(page.getByRole('alert')).toContainText('This scene has stopped')
    expect(await seen(page), 'what is focused lies free').toBe(true)
    await look(page, WORKER)
    await expect(page.getByRole('alert')).toContainText('This scene has stopped')
    await look(page, 3)
    await expect(page.locator('[data-stop]')).toBeVisible()
    await look(page, 'facilitator')
    await expect(page.getByText('Group 1 has stopped.')).toBeVisible()
    await picture(page, 'panel')
  })

  test('a part is passed on, with its card', async ({ page }) => {
    await room(page)
    await upTo(page, 'cards')
    await look(page, PERSON)
    await page.getByText('Pass this part').click()
    await page.getByRole('button', { name: 'Rest, and watch' }).click()
    await expect(page.getByRole('heading', { name: 'The observer' })).toBeVisible()
    await look(page, OBSERVER)
    await expect(page.getByText('You keep back')).toBeVisible()
  })

  for (const phase of ['scene', 'service-user', 'observer', 'lines'])
    test(`nothing bars the way in the phase ${phase}`, async ({ page }) => {
      await room(page)
      await upTo(page, phase)
      for (const who of [WORKER, PERSON, OBSERVER, 'facilitator', 'screen'] as const) {
        await look(page, who)
        const { violations } = await new AxeBuilder({ page }).disableRules(['page-has-heading-one']).analyze()
        expect(violations.map(({ id, nodes }) => `${who} ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
})

test('the wall shows what is done now, large', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await room(page)
  await upTo(page, 'de-role')
  await look(page, 'screen')
  await expect(page.getByText('say your own name')).toBeVisible()
  await picture(page, 'screen')
})

/** Whether what is focused can be seen where it stands. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    const { left, top, width, height } = (at as Element).getBoundingClientRect()
    return at === document.elementFromPoint(left + width / 2, top + height / 2)
  })
