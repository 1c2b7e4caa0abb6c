import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCards } from '../script/cards.ts'
import { readVignette } from '../script/vignette.ts'
import { cardSheet } from './sheets/cards.ts'
import { lineFace } from './sheets/lineFace.ts'
import type { Format, pdf } from './sheets/pdf.ts'
import type { Sheet } from './sheets/sheet.ts'

// `npm run print -- <vignette> --cards`: cards for three, as a page and as PDF for both sheets of paper.

const USAGE = 'npm run print -- gift-offer --cards --locale en-GB --out print'

/** Prints the cards of a vignette. @param on  the day, in words @returns whether something was wrong */
export async function printCards(
  words: readonly string[],
  press: typeof pdf,
  on: string,
  root = join(import.meta.dirname, '../..'),
): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: { cards: { type: 'boolean' }, out: { type: 'string' }, locale: { type: 'string' } },
  })
  const [vignette = ''] = positionals
  const [locale, folder] = [String(values.locale ?? 'en-GB'), String(values.out ?? 'print')]
  const sheet = sheetOf(root, vignette, locale, on)
  if (typeof sheet === 'string') {
    console.error(`${sheet} So: ${USAGE}`)
    return true
  }
  const at = (ending: string) => join(folder, `${vignette}.cards.${locale}.${ending}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(at('html'), sheet.html)
  console.log(at('html'))
  for (const format of ['A4', 'Letter'] as const) console.log(await pressed(at(`${format}.pdf`), sheet, format, press))
  return false
}

/** The sheet, or what there is none for. */
function sheetOf(root: string, vignette: string, locale: string, on: string): Sheet | string {
  const at = (name: string) => join(root, 'stories', vignette, name)
  if (!/^[a-z0-9-]+$/.test(vignette) || !existsSync(at('vignette.json'))) return `There is no vignette "${vignette}".`
  const file = at(`cards.${locale}.md`)
  const read = readVignette(readFileSync(at('vignette.json'), 'utf8'))
  const words = 'vignette' in read ? read.vignette.locales[locale] : undefined
  if (!('vignette' in read) || !words || !existsSync(file)) return `"${vignette}" has no cards in ${locale}.`
  const { cards, problems } = readCards(file, readFileSync(file, 'utf8'))
  if (problems.length > 0) return problems.map(({ says, cure }) => `${says}. ${cure}.`).join(' ')
  const { person } = read.vignette
  return cardSheet({
    cards,
    title: words.title,
    name: words.names[person.id] ?? person.id,
    locale,
    face: lineFace(join(root, 'assets'), person.id),
    on,
  })
}

async function pressed(path: string, { html }: Sheet, format: Format, press: typeof pdf): Promise<string> {
  const printed = await press(html, format)
  if (!printed) return `There is no Chromium here, so there is no PDF. Open the page in any browser and print it: ${format}.`
  writeFileSync(path, printed)
  return path
}
