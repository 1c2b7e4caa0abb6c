import type { Page } from '@playwright/test'
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
  for (const panel of ['pause', 'transcript', 'settings', 'again'] as const) {
    await open(page, panel)
    await look(panel)
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog')).toHaveCount(0)
  }
  await choose(page, choices.slice(2))
  await look('ending')
  await page.locator('[data-ending] button').click()
  await page.locator('[data-reaction]').waitFor()
  await look('reaction')
  await page.locator('[data-reaction] button[type=submit]').click()
  await page.locator('.debrief').waitFor()
  await look('debrief')
  await openAll(page)
  await look('debrief-open')
}

async function open(page: Page, panel: 'pause' | 'transcript' | 'settings' | 'again') {
  if (panel === 'transcript') await page.getByRole('button', { name: 'Transcript' }).click()
  else await page.keyboard.press('Escape')
  if (panel === 'settings') await page.locator('[data-panel=pause]').getByRole('button', { name: 'Settings' }).click()
  if (panel === 'again') await page.locator('[data-panel=pause]').getByRole('button', { name: 'Start again' }).click()
  await page.locator(`[data-panel=${panel}]`).waitFor()
}

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const

for (const viewport of sizes.slice(0, 2)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${viewport.width} × ${viewport.height}, ${colorScheme === 'light' ? 'by day' : 'by night'}`, () => {
      test.use({ viewport, colorScheme })
      test('no screen holds a barrier that axe can find', async ({ page }) => {
        test.setTimeout(90_000)
        await everyScreen(page, (name) => expectAccessible(page, name))
      })
    })
  }
}

test('a notice holds no barrier', async ({ page }) => {
  await plant(page, { 'kbf:now:gift-offer': 'rubbish' })
  await comeBack(page)
  await expect(page.locator('[data-notice]')).toBeVisible()
  await expectAccessible(page, 'notice')
})

for (const viewport of sizes) {
  test.describe(`pictures for people to look at, ${viewport.width} wide`, () => {
    test.use({ viewport })
    test('every screen', async ({ page }) => {
      await everyScreen(page, async (name) => {
        await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
        const image = await page.screenshot({ path: `.tools/results/screens/${name}-${viewport.width}.png` })
        expect(image.length).toBeGreaterThan(5000)
      })
    })
  })
}
