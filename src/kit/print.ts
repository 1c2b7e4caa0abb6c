import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawCharts } from './charts/charts.ts'
import { asksForStory, printStory, STORY_USAGE } from './printStory.ts'
import { faceValidity } from './sheets/faceValidity.ts'
import { pdf, writePdf } from './sheets/pdf.ts'
import type { Sheet } from './sheets/sheet.ts'

// `npm run print -- <sheet>`: what is handed out on paper, as a page, as PDF, and the tables that come with it; and the drawings of a README.
// `npm run print -- <vignette>`: a facilitator's pack, or its cards alone (printStory.ts).

/** The project. */
const ROOT = join(import.meta.dirname, '../..')

type Printed = (name: string, folder: string, press: typeof pdf) => void | Promise<void>

const sheets: Readonly<Record<string, Printed>> = {
  'face-validity': (name, folder, press) => write(name, faceValidity(), folder, press),
  charts: drawCharts,
}

/** Writes the sheets named into `folder`. @returns whether one is not known, or none was named */
export async function print(names: readonly string[], folder = 'print', press: typeof pdf = pdf): Promise<boolean> {
  if (asksForStory(names, ROOT))
    return printStory(names, { press, on: new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }), root: ROOT })
  const unknown = names.filter((name) => !Object.hasOwn(sheets, name))
  if (names.length === 0 || unknown.length > 0) {
    const asked = names.length === 0 ? 'Which sheet?' : `Unknown sheet ${unknown.map((name) => `"${name}"`).join(', ')}.`
    console.error(
      `${asked} Known: ${Object.keys(sheets).join(', ')}. So: npm run print -- ${Object.keys(sheets)[0]}. A vignette: ${STORY_USAGE}`,
    )
    return true
  }
  for (const name of names) await sheets[name]?.(name, folder, press)
  return false
}

async function write(name: string, { html, tables = {} }: Sheet, folder: string, press: typeof pdf): Promise<void> {
  const at = (ending: string) => join(folder, `${name}.${ending}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(at('html'), html)
  console.log(at('html'))
  for (const [ending, text] of Object.entries(tables)) console.log(writeTable(at(ending), text))
  console.log(await writePdf(at('pdf'), html, press))
}

/** Writes an empty table, unless there is one: somebody may have filled it in. @returns what to say of it */
function writeTable(path: string, text: string): string {
  if (existsSync(path)) return `${path} (was there; left as it is)`
  writeFileSync(path, text)
  return path
}
