import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium, switches } from '../../../scripts/ensure/browser.mjs'

/** A sheet of paper by the name printers know it by. */
export type Format = 'A4' | 'Letter'

/**
 * A page printed by the Chromium at hand, with its headings and tables marked for screen readers.
 *
 * @returns nothing where there is no Chromium
 */
export async function pdf(html: string, format: Format = 'A4'): Promise<Buffer | undefined> {
  const executablePath = findChromium()
  if (!executablePath) return undefined
  const browser = await chromium.launch({ executablePath, args: switches })
  try {
    const page = await browser.newPage()
    await page.setContent(html)
    // The type stands in the page, and still takes a moment to be read.
    await page.evaluate('document.fonts.ready')
    return await page.pdf({ format, tagged: true, outline: true })
  } finally {
    await browser.close()
  }
}

/** Writes the PDF where there is a Chromium to print it; without `format` on A4. @returns what to say of it */
export async function writePdf(path: string, html: string, press: typeof pdf, format?: Format): Promise<string> {
  const instead = `Open the page in any browser and print it: ${format ?? 'A4 or US Letter'}.`
  try {
    const printed = await press(html, format)
    if (!printed) return `There is no Chromium here, so there is no PDF. ${instead}`
    writeFileSync(path, printed)
    return path
  } catch (error) {
    return `Chromium could not print it, so there is no new PDF (${String(error).split('\n')[0]}). ${instead}`
  }
}
