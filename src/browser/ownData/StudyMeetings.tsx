import { path } from '../../core/encounter/log.ts'
import type { Meeting } from '../../core/records/study/meetings.ts'
import { ownDataWordsFor } from '../words/ownData.ts'
import type { StudyWords } from '../words/study.ts'
import { counted, day } from './say.ts'

/** By what a meeting is known again. */
export const textOf = ({ log }: Meeting): string => JSON.stringify(log)

type Props = {
  /** Every meeting that could be given. */
  readonly all: readonly Meeting[]
  readonly locale: string
  /** Titles of vignettes, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly words: StudyWords
  /** Those to be given, each by its text. */
  readonly ticked: ReadonlySet<string>
  readonly tick: (ticked: ReadonlySet<string>) => void
  /** What is wanted, where a file was asked for before one was ticked. */
  readonly odd: string | undefined
}

/** What is still wanted, said where it is given. */
export const Wanted = ({ says }: { readonly says: string | undefined }) =>
  says ? (
    <p class="wanted" id="study-wanted">
      {says}
    </p>
  ) : null

/** The meetings to choose from, the latest first, as their owner knows them again. */
export const StudyMeetings = ({ all, locale, titles, words, ticked, tick, odd }: Props) => (
  <fieldset data-which aria-describedby="study-which">
    <legend>{words.which}</legend>
    <p class="small" id="study-which">
      {words.whichSays}
    </p>
    <Wanted says={odd} />
    {all.toReversed().map((meeting) => {
      const text = textOf(meeting)
      const { vignette, entries } = meeting.log
      return (
        <label key={text} class="agree">
          <input
            type="checkbox"
            name="meeting"
            checked={ticked.has(text)}
            {...(odd && { 'aria-invalid': true, 'aria-describedby': 'study-wanted' })}
            onChange={({ currentTarget: { checked } }) =>
              tick(new Set([...ticked].filter((one) => one !== text).concat(checked ? [text] : [])))
            }
          />
          <span>
            {titles[vignette] ?? vignette}
            <span class="small">
              {' '}
              · {[counted(path(entries).length, words.decisions), day(meeting.at, locale, ownDataWordsFor(locale))].join(' · ')}
            </span>
          </span>
        </label>
      )
    })}
    {all.length > 1 && (
      <p class="actions">
        <button type="button" class="quiet" data-every onClick={() => tick(new Set(all.map(textOf)))}>
          {words.every}
        </button>
      </p>
    )}
  </fieldset>
)
