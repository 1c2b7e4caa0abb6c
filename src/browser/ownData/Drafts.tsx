import type { OwnData } from '../../core/records/ownData.ts'
import { quoted } from '../words/curl.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
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
export const Drafts = ({ drafts, locale, words, titles, erase }: Props) => (
  <section data-kept="drafts">
    <h2>{words.drafts}</h2>
    <p class="lead">{words.draftsSay}</p>
    <ul class="rows">
      {drafts.toReversed().map((one) => {
        const title = titles[one.vignette] ?? one.vignette
        const [date, count] = [day(one.at, locale, words), one.after.length]
        const when = count === 0 ? fill(words.draftFirst, { date }) : fill(words.draftOn, { choices: counted(count, words.choices), date })
        return (
          <li key={JSON.stringify(one)}>
            <div>
              <p class="story">{title}</p>
              <p>{quoted(one.text.trim())}</p>
              <p class="small">{when}</p>
            </div>
            {erase(`${title}, ${when}`, (all) => ({ ...all, drafts: all.drafts.filter((other) => !same(other, one)) }))}
          </li>
        )
      })}
    </ul>
  </section>
)
