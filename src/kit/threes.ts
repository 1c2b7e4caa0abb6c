import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TriadFile } from '../core/classroom/triadMessages.ts'
import { readCards } from '../script/cards.ts'
import type { Vignette } from '../script/vignette.ts'

/** The folder's cards in this locale; none where there are none, or something is missing of them. @param path  of the folder */
export function cardsIn(path: string, names: readonly string[], vignette: Vignette, locale: string): TriadFile | undefined {
  const name = `cards.${locale}.md`
  const words = vignette.locales[locale]
  if (!words || !names.includes(name)) return undefined
  const { cards, problems } = readCards(name, readFileSync(join(path, name), 'utf8'))
  const { person, triads } = vignette
  const played = { ...person, name: words.names[person.id] ?? person.id, pronouns: words.pronouns, ...triads }
  return problems.length > 0 ? undefined : { person: played, cards }
}
