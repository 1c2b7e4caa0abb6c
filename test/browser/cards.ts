import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FacilitatorMessage } from '../../src/core/classroom/messages.ts'
import { readCards } from '../../src/script/cards.ts'
import { readVignette, type Vignette } from '../../src/script/vignette.ts'

const story = (vignette: string, name: string) => readFileSync(join(import.meta.dirname, '../../stories', vignette, name), 'utf8')

/** The cards of a vignette, as a facilitator's page sends them. */
export function cardsOf(id: string, locale: string): Extract<FacilitatorMessage, { readonly type: 'cards' }> {
  const read = readVignette(story(id, 'vignette.json'))
  if (!('vignette' in read)) throw new Error(`${id} cannot be read`)
  const { person, locales } = read.vignette
  const { names, pronouns } = locales[locale] as Vignette['locales'][string]
  return {
    type: 'cards',
    person: { ...person, name: names[person.id] ?? person.id, pronouns },
    cards: readCards('cards.md', story(id, `cards.${locale}.md`)).cards,
  }
}
