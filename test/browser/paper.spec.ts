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
