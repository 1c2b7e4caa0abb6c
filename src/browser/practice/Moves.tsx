import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import { type Group, isMove, type MoveId, moves } from '../../core/relationship/moves.ts'
import { Icon } from '../icons/Icon.tsx'
import type { PracticeWords } from '../words/practice.ts'
import { DID } from '../words/reasonsOfMoves.ts'
import { fill } from '../words/words.ts'
import type { CourseProps } from './Course.tsx'
import { DaysHead } from './DaysHead.tsx'

/** What one did in each attempt, move by move; and what was open all along and was never done, as far as it helps. */
export function Moves({ drawn, ...props }: CourseProps & { readonly drawn: readonly KeptAttempt[] }) {
  const { attempts, words, meeting } = props
  const all = (Object.keys(moves) as MoveId[]).filter((move) => attempts.some((one) => timesOf(one, move) > 0))
  const offered = new Set(attempts.flatMap(({ told }) => told.offered).filter((move) => isMove(move)))
  const never = [...offered].filter((move) => !all.includes(move) && moves[move].helpful)
  const say = (move: MoveId) => fill(DID[move], meeting.pronouns)
  return (
    <div class="moves">
      <h3>{words.neverTried}</h3>
      {never.length === 0 ? (
        <p class="small">{words.allTried}</p>
      ) : (
        <ul class="never">
          {never.map((move) => (
            <li key={move} data-never={move}>
              {say(move)}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary class="quiet">
          {words.moves} <Icon name="open" />
        </summary>
        <MovesTable {...props} attempts={drawn} all={all.filter((move) => drawn.some((one) => timesOf(one, move) > 0))} say={say} />
      </details>
    </div>
  )
}

const timesOf = ({ told }: KeptAttempt, move: MoveId): number => told.made[move] ?? 0

type TableProps = CourseProps & { readonly all: readonly MoveId[]; readonly say: (move: MoveId) => string }

function MovesTable({ attempts, words, locale, now, all, say }: TableProps) {
  const groups = [...new Set(all.map((move) => moves[move].group))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard.
    <section class="scrolls" aria-label={words.moves} tabIndex={0}>
      <p class="small">{words.movesLead}</p>
      <table>
        <DaysHead of={words.move} {...{ attempts, locale, now }} />
        {groups.map((group) => (
          <GroupRows key={group} {...{ group, attempts, words, say }} all={all.filter((move) => moves[move].group === group)} />
        ))}
      </table>
    </section>
  )
}

type RowsProps = Pick<TableProps, 'attempts' | 'words' | 'all' | 'say'> & { readonly group: Group }

const GroupRows = ({ group, attempts, words, all, say }: RowsProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={attempts.length + 1} class="small">
        {words.groups[group]}
      </th>
    </tr>
    {all.map((move) => (
      <tr key={move} data-move={move}>
        <th scope="row">{say(move)}</th>
        {attempts.map((attempt) => (
          <td key={attempt.at}>
            <Dot times={timesOf(attempt, move)} open={attempt.told.offered.includes(move)} words={words} />
          </td>
        ))}
      </tr>
    ))}
  </tbody>
)

/** Done, open and not done, or not open: a full dot, a ring, and nothing; with the words for it. */
const Dot = ({ times, open, words }: { readonly times: number; readonly open: boolean; readonly words: PracticeWords }) => (
  <>
    {(times > 0 || open) && (
      <svg class="dot" viewBox="0 0 16 16" aria-hidden="true">
        <circle class={times > 0 ? 'done' : ''} cx="8" cy="8" r="5" />
      </svg>
    )}
    <span class="unseen">{says(times, open, words)}</span>
  </>
)

function says(times: number, open: boolean, words: PracticeWords): string {
  if (times > 1) return fill(words.didIt.many, { count: times })
  return times === 1 ? words.didIt.one : open ? words.wasOpen : words.wasNot
}
