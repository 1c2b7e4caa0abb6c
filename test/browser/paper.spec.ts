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
