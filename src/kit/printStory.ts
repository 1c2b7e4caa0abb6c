import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cardsOf } from './cards.ts'
import { folders } from './folder.ts'
import { PackFolder } from './paperPack.ts'
import { facilitatorPack } from './sheets/facilitatorPack.ts'
import { type pdf, writePdf } from './sheets/pdf.ts'
import type { Sheet } from './sheets/sheet.ts'

// `npm run print -- <vignette>`: the facilitator's pack, as a page and as PDF for both sheets of paper, in each locale; with `--cards` the
// cards for three alone.

export const STORY_USAGE = 'npm run print -- gift-offer --locale en-GB --version thanks --out print'

/** How a vignette is printed. `on`: the day, in words. */
export type Printing = { readonly press: typeof pdf; readonly on: string; readonly root: string }

/** Whether words ask for a vignette, and not for a sheet of another name. */
export const asksForStory = (words: readonly string[], root: string): boolean =>
  words.some(
    (word) =>
      word === 'all' || word === '--cards' || (/^[a-z0-9-]+$/.test(word) && existsSync(join(root, 'stories', word, 'vignette.json'))),
  )

const options = { cards: { type: 'boolean' }, out: { type: 'string' }, locale: { type: 'string' }, version: { type: 'string' } } as const

/** Prints what is asked for. @returns whether something was wrong */
export async function printStory(words: readonly string[], printing: Printing): Promise<boolean> {
  try {
    return await printed(parseArgs({ args: [...words], allowPositionals: true, options }), printing)
  } catch (wrong) {
    if (!String((wrong as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) throw wrong
    console.error(`${(wrong as Error).message} So: ${STORY_USAGE}`)
    return true
  }
}

type Asked = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>

async function printed({ positionals, values }: Asked, { press, on, root }: Printing): Promise<boolean> {
  const ids = positionals.includes('all') ? folders(join(root, 'stories')).map((path) => path.split(/[\\/]/).at(-1) ?? '') : positionals
  const asked = { ...(values.locale && { locale: values.locale }), ...(values.version && { version: values.version }) }
  const folder = values.out ?? 'print'
  let wrong = ids.length === 0
  for (const id of ids.length > 0 ? ids : ['']) {
    const sheets = values.cards ? cardsIn(root, id, { locale: 'en-GB', ...asked, on }) : packsIn(root, id, asked)
    if (typeof sheets === 'string') {
      console.error(`${sheets} So: ${STORY_USAGE}`)
      wrong = true
    } else for (const [name, sheet] of sheets) await written(join(folder, name), folder, sheet, press)
  }
  return wrong
}

type Named = readonly (readonly [name: string, sheet: Sheet])[]

function cardsIn(root: string, id: string, asked: Parameters<typeof cardsOf>[2]): Named | string {
  const sheet = cardsOf(root, id, asked)
  return typeof sheet === 'string' ? sheet : [[`${id}${asked.version ? `.${asked.version}` : ''}.cards.${asked.locale}`, sheet]]
}

/** The pack in each locale, or in the one asked for. */
function packsIn(root: string, id: string, { locale, version }: { readonly locale?: string; readonly version?: string }): Named | string {
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(join(root, 'stories', id, 'vignette.json'))) return `There is no vignette "${id}".`
  const folder = new PackFolder(join(root, 'stories', id), join(root, 'assets'))
  const named: (readonly [string, Sheet])[] = []
  try {
    for (const one of locale ? [locale] : folder.locales) {
      const sheet = folder.sheet(one, version)
      if (typeof sheet === 'string') return sheet
      named.push([`${id}${version ? `.${version}` : ''}.pack.${one}`, facilitatorPack(sheet)])
    }
  } catch (wrong) {
    return `"${id}" cannot be laid out on paper: ${wrong instanceof Error ? wrong.message : String(wrong)}.`
  }
  return named
}

async function written(path: string, folder: string, sheet: Sheet, press: typeof pdf): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.html`, sheet.html)
  console.log(`${path}.html`)
  for (const format of ['A4', 'Letter'] as const) console.log(await writePdf(`${path}.${format}.pdf`, sheet.html, press, format))
}
