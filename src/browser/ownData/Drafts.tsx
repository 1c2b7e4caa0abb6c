import type { OwnData } from '../../core/records/ownData.ts'
import { quoted } from '../words/curl.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import { Group } from './Group.tsx'
import type { Erase } from './Rows.tsx'
import { counted, day, same } from './say.ts'

type Props = {
  readonly drafts: OwnData['drafts']
  readonly locale: string
  readonly words: OwnDataWords
  /** Titles of vignettes, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly erase: Erase
}

/** Own words nothing was chosen after yet: what they are, where they were written and when. */
export function Drafts({ drafts, locale, words, titles, erase }: Props) {
  const rows = drafts.toReversed().map((one) => {
    const title = titles[one.vignette] ?? one.vignette
    const [date, count] = [day(one.at, locale, words), one.after.length]
    const says = count === 0 ? fill(words.draftFirst, { date }) : fill(words.draftOn, { choices: counted(count, words.choices), date })
    const button = erase(`${title}, ${says}`, (all) => ({ ...all, drafts: all.drafts.filter((other) => !same(other, one)) }))
    return { key: JSON.stringify(one), title, inside: quoted(one.text.trim()), says, erase: button }
  })
  return <Group kind="drafts" heading={words.drafts} lead={words.draftsSay} rows={rows} />
}
