import { useState } from 'preact/hooks'
import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import { firmest, firmIn } from '../../core/debrief/course.ts'
import { sayDay } from '../words/day.ts'
import type { PracticeWords } from '../words/practice.ts'
import { DIMENSION_NAMES } from '../words/rubric.ts'
import { fill } from '../words/words.ts'
import type { CourseProps } from './Course.tsx'
import { capital, small } from './letters.ts'

type Props = CourseProps & { readonly open: (attempt: KeptAttempt) => boolean }

/** The first, the best and the latest attempt; one that is several of these stands once. Each can be opened again. */
export function Attempts({ attempts, meeting, words, locale, now, open }: Props) {
  const [refused, setRefused] = useState(false)
  return (
    <>
      <ul class="attempts">
        {chosen(attempts, words).map(({ attempt, which }) => (
          <li key={attempt.at} data-attempt={attempt.at}>
            <p class="small" id={`attempt-${meeting.id}-${attempt.at}`}>
              <strong>{capital(which.join(', '))}</strong> · {sayDay(attempt.at, locale, now)}
            </p>
            <p class="story">{meeting.endings[attempt.told.ending] ?? attempt.told.ending}</p>
            <p class="small">
              {sides(attempt, words)} {attempt.told.again && words.again}
            </p>
            <button
              type="button"
              class="quiet"
              aria-describedby={`attempt-${meeting.id}-${attempt.at}`}
              onClick={() => setRefused(!open(attempt))}
            >
              {words.lookAgain}
            </button>
          </li>
        ))}
      </ul>
      <p class="small" role="status">
        {refused && words.lookAgainFull}
      </p>
    </>
  )
}

type Named = { readonly attempt: KeptAttempt; readonly which: readonly string[] }

/** First, best and latest, in the order of time. Of a single attempt it is said only that it is the first. */
function chosen(attempts: readonly KeptAttempt[], { which }: PracticeWords): readonly Named[] {
  const [first, latest, best] = [attempts[0], attempts.at(-1), firmest(attempts)]
  const several = attempts.length > 1
  return attempts.flatMap((attempt) => {
    const names = [
      attempt === first && which.first,
      several && attempt === best && which.best,
      several && attempt === latest && which.latest,
    ]
    const said = names.filter((name) => name !== false)
    return said.length > 0 ? [{ attempt, which: said }] : []
  })
}

/** The sides in which one stood firm, by their names: a number alone would read as a mark. */
function sides({ told: { levels } }: KeptAttempt, { firmIn: words }: PracticeWords): string {
  const { firm, seen } = firmIn(levels)
  if (firm.length === 0) return seen.length === 0 ? words.unseen : words.none
  const named = firm.map((stake) => small(DIMENSION_NAMES[stake]))
  return fill(firm.length === seen.length ? words.all : words.some, { sides: named.join('; ') })
}
