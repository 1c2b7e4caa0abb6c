import { readCards } from '../script/cards.ts'
import type { Problem } from '../script/problem.ts'
import type { Folder } from './check.ts'

/** What a locale's cards for three lack. That there are none is said elsewhere. */
export function cardsFor({ path, names, read }: Folder, locale: string): readonly Problem[] {
  const name = `cards.${locale}.md`
  return names.includes(name) ? readCards(`${path}/${name}`, read(`${path}/${name}`)).problems : []
}
