import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCards } from '../script/cards.ts'
import { readVignette } from '../script/vignette.ts'
import { cardSheet } from './sheets/cards.ts'
import { lineFace } from './sheets/lineFace.ts'
import type { Sheet } from './sheets/sheet.ts'

/** The cards for three of a vignette, or what there are none for. `on`: the day, in words. */
export function cardsOf(root: string, vignette: string, locale: string, on: string): Sheet | string {
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
