import { choicesOf, choose, lookBack, plays, sitDown } from './encounter.ts'
import { test } from './setup.ts'

const own = plays.find((play) => play.file.endsWith('rupture-repaired.play')) as (typeof plays)[number]
for (const [w, h] of [
  [360, 740],
  [1366, 768],
] as const)
  test(`shots ${w}`, async ({ page }) => {
    await page.setViewportSize({ width: w, height: h })
    await sitDown(page, { facts: own.facts })
    await choose(page, choicesOf(own))
    await lookBack(page)
    await page.locator('.runs').waitFor()
    await page.locator('.runs').screenshot({ path: `/tmp/shots-colleague/runs-${w}.png` })
    await page.locator('.indicators > summary').click()
    await page.locator('.indicators [data-code=Q] summary').click()
    await page.locator('.indicators').screenshot({ path: `/tmp/shots-colleague/indicators-${w}.png` })
    await page.locator('[data-opens=skilled]').click()
    await page.locator('.colleague').waitFor()
    await page.screenshot({ path: `/tmp/shots-colleague/first-${w}.png`, fullPage: true })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.screenshot({ path: `/tmp/shots-colleague/third-${w}.png`, fullPage: true })
    await page.locator('[data-run-end]').click()
    await page.screenshot({ path: `/tmp/shots-colleague/end-${w}.png`, fullPage: true })
  })
