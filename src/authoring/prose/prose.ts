import type { Problem } from '../../script/problem.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Folder, Opened } from '../check.ts'
import { longSentences, readingRules, thoughts } from './readingRules.ts'
import { pageTexts, scriptTexts, vignetteTexts } from './text.ts'
import { verdicts, wordRules } from './wordRules.ts'

/** How a vignette is written, in one locale: its script, its words in vignette.json, and its pages. Facilitators read at their own age. */
export function proseRules(folder: Folder, { locale, compiled }: Opened, vignette: Vignette): readonly Problem[] {
  const page = (kind: string) => {
    const name = `${kind}.${locale}.md`
    const path = `${folder.path}/${name}`
    return folder.names.includes(name) ? pageTexts(path, folder.read(path)) : []
  }
  const said = scriptTexts(compiled.source, vignette.person.id)
  const inPlay = said.filter((text) => text.inPlay)
  const file = `${folder.path}/vignette.json`
  const around = vignetteTexts(file, folder.read(file), vignette, locale)
  const [debrief, colleague, cards, facilitator] = [page('debrief'), page('colleague'), page('cards'), page('facilitator')]
  return [
    ...wordRules([...said, ...around, ...debrief, ...colleague, ...cards, ...facilitator]),
    ...verdicts([...debrief, ...colleague]),
    ...[inPlay, around, debrief, colleague, cards].flatMap(readingRules),
    ...longSentences([...inPlay, ...around]),
    ...thoughts(said.filter(({ layer }) => layer === 'inner')),
  ]
}
