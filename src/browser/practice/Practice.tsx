import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import { type PracticeWords, practiceWordsFor } from '../words/practice.ts'
import { fill } from '../words/words.ts'
import { Course } from './Course.tsx'
import type { Meeting } from './meeting.ts'

type Props = {
  readonly meetings: readonly Meeting[]
  readonly attemptsOf: (id: string) => readonly KeptAttempt[]
  readonly locale: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly root: string
  /** Opens an attempt again. @returns whether it could */
  readonly open: (attempt: KeptAttempt, meeting: Meeting) => boolean
}

/** What one looked back at, vignette by vignette; and the way to those one has not played to an end yet. */
export function Practice({ meetings, attemptsOf, locale, now, root, open }: Props) {
  const words = practiceWordsFor(locale)
  const all = meetings.map((meeting) => ({ meeting, attempts: attemptsOf(meeting.id) }))
  const first = all.find(({ attempts }) => attempts.length > 0)
  const none = !first
  return (
    <>
      {none && <p class="nothing story">{words.nothingYet}</p>}
      {all.map(({ meeting, attempts }) =>
        attempts.length > 0 ? (
          <Course
            key={meeting.id}
            {...{ meeting, attempts, words, locale, now, root }}
            first={meeting === first?.meeting}
            open={(attempt) => open(attempt, meeting)}
          />
        ) : (
          <NotYet key={meeting.id} {...{ meeting, words, root }} />
        ),
      )}
      {!none && <p class="small foot">{words.bestSays}</p>}
      <p class="small foot">{words.practiceNote}</p>
    </>
  )
}

type NotYetProps = { readonly meeting: Meeting; readonly words: PracticeWords; readonly root: string }

const NotYet = ({ meeting: { id, title, name, object, page }, words, root }: NotYetProps) => (
  <section class="not-yet" aria-label={title} data-course={id}>
    <img src={`${root}shelf/${object}.svg`} alt="" />
    <p>
      <strong class="story">{title}</strong>
      <a class="quiet" href={root + page}>
        {fill(words.meet, { name })}
      </a>
    </p>
  </section>
)
