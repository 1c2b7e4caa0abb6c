import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import { Icon } from '../icons/Icon.tsx'
import { sayDay } from '../words/day.ts'
import { practiceWordsFor } from '../words/practice.ts'
import { fill } from '../words/words.ts'
import { sayFound } from './sayFound.ts'
import { sayNext } from './sayNext.ts'

type Props = {
  /** Oldest first. */
  readonly attempts: readonly KeptAttempt[]
  /** When one was last here, and now: milliseconds since 1970. */
  readonly at: number
  readonly now: number
  readonly locale: string
  readonly name: string
  /** How many ways it can end. */
  readonly endings: number
}

/** How it stands with one vignette: when one was last here, what one came upon, and what to practise next. It gives no ending away. */
export function Standing({ attempts, at, now, locale, name, endings }: Props) {
  const words = practiceWordsFor(locale)
  const last = attempts.at(-1)
  return (
    <>
      {last && <p class="next">{sayNext(last.told.next, words, name)}</p>}
      <p class="small">
        {fill(words.lastHere, { date: sayDay(at, locale, now) })}
        {last && ` ${sayFound(attempts, endings, words)}`}
      </p>
    </>
  )
}

/** The way to practice over time. */
export const OverTime = ({ locale, page }: { readonly locale: string; readonly page: string }) => (
  <a class="quiet" href={page}>
    {practiceWordsFor(locale).overTime} <Icon name="arrow" />
  </a>
)
