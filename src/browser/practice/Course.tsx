import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import type { PracticeWords } from '../words/practice.ts'
import { fill } from '../words/words.ts'
import { Attempts } from './Attempts.tsx'
import { Levels } from './Levels.tsx'
import { Moves } from './Moves.tsx'
import type { Meeting } from './meeting.ts'
import { sayFound } from './sayFound.ts'
import { sayNext } from './sayNext.ts'

export type CourseProps = {
  readonly meeting: Meeting
  /** Oldest first; at least one. */
  readonly attempts: readonly KeptAttempt[]
  readonly words: PracticeWords
  readonly locale: string
  readonly now: number
  /** It is the first on the page, where the drawings are explained. */
  readonly first: boolean
}

/** As many attempts as can be drawn beside each other. Our judgement. */
const DRAWN = 12

type Props = CourseProps & { readonly root: string; readonly open: (attempt: KeptAttempt) => boolean }

/** One vignette over time: the attempts, the seven sides of the work, and the moves. */
export function Course({ root, open, ...props }: Props) {
  const { meeting, attempts, words } = props
  const drawn = { ...props, attempts: attempts.slice(-DRAWN) }
  const counted = attempts.length === 1 ? words.attempts.one : fill(words.attempts.many, { count: attempts.length })
  return (
    <section class="course" aria-labelledby={`course-${meeting.id}`} data-course={meeting.id}>
      <header>
        <img src={`${root}shelf/${meeting.object}.svg`} alt="" />
        <div>
          <h2 id={`course-${meeting.id}`}>{meeting.title}</h2>
          <p class="small">
            {counted}. {sayFound(attempts, Object.keys(meeting.endings).length, words)}
          </p>
        </div>
      </header>
      <p class="next story">{sayNext(attempts.at(-1)?.told.next, words, meeting.name)}</p>
      <Attempts {...props} open={open} />
      <Levels {...drawn} />
      <Moves {...props} drawn={drawn.attempts} />
      {attempts.length > DRAWN && <p class="small">{fill(words.lastOnes, { count: DRAWN })}</p>}
    </section>
  )
}
