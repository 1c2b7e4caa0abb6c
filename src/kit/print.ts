import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faceValidity } from './sheets/faceValidity.ts'
import { pdf } from './sheets/pdf.ts'
import type { Sheet } from './sheets/sheet.ts'

// `npm run print -- <sheet>`: what is handed out on paper, as a page, as PDF, and the tables that come with it.

const sheets: Readonly<Record<string, () => Sheet>> = { 'face-validity': faceValidity }

/** Writes the sheets named into `folder`. @returns whether one is not known, or none was named */
export async function print(names: readonly string[], folder = 'print', press: typeof pdf = pdf): Promise<boolean> {
  const unknown = names.filter((name) => !Object.hasOwn(sheets, name))
  if (names.length === 0 || unknown.length > 0) {
    const asked = names.length === 0 ? 'Which sheet?' : `Unknown sheet ${unknown.map((name) => `"${name}"`).join(', ')}.`
    console.error(`${asked} Known: ${Object.keys(sheets).join(', ')}. So: npm run print -- ${Object.keys(sheets)[0]}`)
    return true
  }
  for (const name of names) await write(name, folder, press)
  return false
}

async function write(name: string, folder: string, press: typeof pdf): Promise<void> {
  const { html, tables = {} } = sheets[name]?.() ?? { html: '' }
  const at = (ending: string) => join(folder, `${name}.${ending}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(at('html'), html)
  for (const [ending, text] of Object.entries(tables)) writeFileSync(at(ending), text)
  const printed = await press(html)
  if (printed) writeFileSync(at('pdf'), printed)
  for (const ending of ['html', ...(printed ? ['pdf'] : []), ...Object.keys(tables)]) console.log(at(ending))
  if (!printed) console.log(`There is no Chromium here, so there is no PDF. Open ${at('html')} in any browser and print it.`)
}
