import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCards } from '../script/cards.ts'
import { readVignette } from '../script/vignette.ts'
import { cardSheet } from './sheets/cards.ts'
import { lineFace } from './sheets/lineFace.ts'
import type { Sheet } from './sheets/sheet.ts'
import { helpLines } from './sheets/support.ts'
import { noVersion, versionsOf } from './versions.ts'

/** How they are asked for. `on`: the day, in words. `version`: the one of what is hidden that the person's card is for. */
type Asked = { readonly locale: string; readonly on: string; readonly version?: string }

/** The cards for three of a vignette, or what there are none for. */
export function cardsOf(root: string, vignette: string, { locale, on, version }: Asked): Sheet | string {
  const at = (name: string) => join(root, 'stories', vignette, name)
  if (!/^[a-z0-9-]+$/.test(vignette) || !existsSync(at('vignette.json'))) return `There is no vignette "${vignette}".`
  const file = at(`cards.${locale}.md`)
  const read = readVignette(readFileSync(at('vignette.json'), 'utf8'))
  const words = 'vignette' in read ? read.vignette.locales[locale] : undefined
  if (!('vignette' in read) || !words || !existsSync(file)) return `"${vignette}" has no cards in ${locale}.`
  const { cards, problems } = readCards(file, readFileSync(file, 'utf8'))
  if (problems.length > 0) return problems.map(({ says, cure }) => `${says}. ${cure}.`).join(' ')
  const { person, hidden } = read.vignette
  const all = versionsOf(hidden, words.facts)
  const named = all.find(({ value }) => value === version)
  if (version !== undefined && !named) return noVersion(vignette, version, all)
  return cardSheet({
    cards,
    title: words.title,
    name: words.names[person.id] ?? person.id,
    locale,
    face: lineFace(join(root, 'assets'), person.id),
    on,
    support: helpLines(join(root, 'assets')),
    ...(named && { versions: [named] }),
  })
}
