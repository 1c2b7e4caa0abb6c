import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printStory } from '../../src/kit/printStory.ts'
import { faceValidity } from '../../src/kit/sheets/faceValidity.ts'
import { pdf } from '../../src/kit/sheets/pdf.ts'
import { expect, expectAccessible, test } from './setup.ts'

/** Pages of a PDF: each says of itself that it is one. */
const pages = (file: Buffer | undefined) => file?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

for (const format of ['A4', 'Letter'] as const) {
  test(`the face-validity sheet is two pages on ${format}`, async () => {
    expect(pages(await pdf(faceValidity().html, format))).toBe(2)
  })
}

test('the face-validity sheet can be read without barriers, on screen and as it is printed', async ({ page }) => {
  await page.setContent(faceValidity().html)
  await expectAccessible(page, 'the sheet on screen')
  await page.emulateMedia({ media: 'print' })
  await expectAccessible(page, 'the sheet as it is printed')
})

test.describe('a pack in the browser', () => {
  test('is read and used without barriers', async ({ page }) => {
    // Hundreds of paragraphs, each looked at.
    test.setTimeout(150_000)
    await page.goto('/print/gift-offer/')
    await expectAccessible(page, 'the pack')
  })

  test('keeps within the screen, from a small phone to a projector', async ({ page }) => {
    for (const width of [320, 360, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/print/gift-offer/')
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} wide`).toBeLessThanOrEqual(width)
    }
  })

  test('leads to the pack of each other version, and says which one is shown', async ({ page }) => {
    await page.goto('/print/gift-offer/')
    await expect(page.locator('.bar [aria-current]')).toContainText('Goodbye')
    await page.getByRole('link', { name: 'Thanks: he pays his way' }).click()
    await expect(page).toHaveURL(/\/print\/gift-offer\/thanks\/$/)
    await expect(page.locator('.bar [aria-current]')).toContainText('Thanks')
    await expect(page.locator('main')).toContainText('Thanks: he pays his way, and wants to owe nothing.')
    await expect(page.locator('body')).not.toContainText('npm run')
    await page.getByRole('link', { name: 'Back to the shelf' }).click()
    await expect(page.locator('[data-standing="gift-offer"]')).toBeAttached()
  })

  test('prints on the paper chosen by keyboard, and the way to it is not printed', async ({ page }) => {
    await page.goto('/print/gift-offer/')
    const size = () =>
      page.evaluate(() => {
        const rules = [...(document.querySelector('style')?.sheet?.cssRules ?? [])]
        return rules.map(({ cssText }) => /@page\s*\{[^}]*size: *(\w+)/.exec(cssText)?.[1]).filter(Boolean)
      })
    expect(await size()).toEqual([])
    await page.getByRole('radio', { name: 'The printer’s own' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await size()).toEqual(['a4'])
    await page.keyboard.press('ArrowDown')
    expect(await size()).toEqual(['letter'])
    await page.evaluate(() => Object.assign(window, { print: () => document.body.append('printed') }))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('body')).toContainText('printed')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.bar')).toBeHidden()
  })
})

for (const vignette of ['gift-offer', 'after-hours-caller', 'rescuer-trap'])
  for (const locale of ['en-GB', 'en-US'])
    test(`each card of ${vignette} in ${locale} is one page, on both sheets of paper`, async () => {
      test.setTimeout(60_000)
      const folder = mkdtempSync(join(tmpdir(), 'cards-'))
      const printed: (number | undefined)[] = []
      const press: typeof pdf = async (html, format) => {
        const file = await pdf(html, format)
        printed.push(pages(file))
        return file
      }
      try {
        await printStory([vignette, '--cards', '--locale', locale, '--out', folder], { press, on: '26 November 2026', root: process.cwd() })
      } finally {
        rmSync(folder, { recursive: true })
      }
      // What all three read, three cards, and leaving the parts.
      expect(printed).toEqual([5, 5])
    })
