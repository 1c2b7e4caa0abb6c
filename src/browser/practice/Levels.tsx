import { line } from 'd3-shape'
import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import type { Level } from '../../core/debrief/rubric.ts'
import { STAKES } from '../../core/debrief/stakes.ts'
import { Icon } from '../icons/Icon.tsx'
import { sayDay } from '../words/day.ts'
import type { PracticeWords } from '../words/practice.ts'
import { DIMENSION_NAMES, RUBRIC } from '../words/rubric.ts'
import type { CourseProps } from './Course.tsx'
import { DaysHead } from './DaysHead.tsx'
import { across, up } from './places.ts'

/** Seven small drawings on one scale, each a side of the work over the attempts; and the same as a table. */
export function Levels(props: CourseProps) {
  const { words, first } = props
  return (
    <div class="levels">
      <h3>{words.levels}</h3>
      {first && <p class="small">{words.levelsLead}</p>}
      <ul>
        {STAKES.map((stake) => (
          <Side key={stake} {...props} stake={stake} />
        ))}
      </ul>
      <details>
        <summary class="quiet">
          {words.same} <Icon name="open" />
        </summary>
        <LevelsTable {...props} />
      </details>
    </div>
  )
}

type Stake = (typeof STAKES)[number]
type SideProps = CourseProps & { readonly stake: Stake }

const levelIn = (stake: Stake) => (attempt: KeptAttempt) => attempt.told.levels[stake]
const sayLevel = (level: Level | undefined, words: PracticeWords) => (level ? (RUBRIC.levels[level - 1] ?? '') : words.unseen)

/** One side of the work. The line is broken where not enough was seen: nothing is known there. */
function Side({ stake, attempts, words, locale, now }: SideProps) {
  const levels = attempts.map(levelIn(stake))
  const x = across(levels.length)
  const drawn = line<Level | undefined>(
    (_, index) => x(index),
    (level) => up(level ?? 1),
  ).defined((level) => level !== undefined)(levels)
  const told = attempts.map((attempt, index) => `${sayDay(attempt.at, locale, now)}: ${sayLevel(levels[index], words)}`).join(', ')
  return (
    <li data-side={stake}>
      <h4>{DIMENSION_NAMES[stake]}</h4>
      <p class="small">{sayLevel(levels.at(-1), words)}</p>
      <svg class="side" role="img" aria-label={told}>
        {([1, 2, 3, 4] as const).map((level) => (
          <line key={level} class="step" x1="0" x2="100%" y1={`${up(level)}%`} y2={`${up(level)}%`} />
        ))}
        <svg viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none" aria-hidden="true">
          <path d={drawn ?? ''} />
        </svg>
        {levels.map((level, index) =>
          level ? (
            <circle key={index} class={index === levels.length - 1 ? 'latest' : ''} cx={`${x(index)}%`} cy={`${up(level)}%`} />
          ) : (
            <line key={index} class="unseen-here" x1={`${x(index)}%`} x2={`${x(index)}%`} y1="93%" y2="100%" />
          ),
        )}
      </svg>
    </li>
  )
}

const LevelsTable = ({ attempts, words, locale, now }: CourseProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard.
  <section class="scrolls" aria-label={words.levels} tabIndex={0}>
    <table>
      <DaysHead of={words.side} {...{ attempts, locale, now }} />
      <tbody>
        {STAKES.map((stake) => (
          <tr key={stake}>
            <th scope="row">{DIMENSION_NAMES[stake]}</th>
            {attempts.map((attempt) => (
              <td key={attempt.at}>{sayLevel(levelIn(stake)(attempt), words)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
