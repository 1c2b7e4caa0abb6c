import { awaitsAgain } from '../../../core/classroom/ballot.ts'
import type { SeatBallot } from '../../../core/classroom/seatView.ts'
import { areUntold, counted, FigureOf, figuresSay, perDot } from '../shared/Figures.tsx'
import { letter, optionText } from '../shared/Told.tsx'
import type { Part } from './part.ts'
import { Writing } from './Vote.tsx'

type Props = Part & { readonly ballot: SeatBallot }

/** The vote is closed, and pairs will talk, or reasons are heard: one’s own choice, and a field for why. */
export function Reasons({ ballot, ...part }: Props) {
  const { words, heading, view } = part
  const mine = view.shown?.choices.find(({ id }) => id === ballot.mine)
  return (
    <>
      <h1 {...heading}>{words.closedVote}</h1>
      <p>{awaitsAgain(ballot) ? words.votedOnceSays : words.closedVoteSays}</p>
      {ballot.asked && (
        <div class="mine">
          <p class="small">{mine ? words.youChose : words.youPassed}</p>
          {mine && <p class="story">{optionText(mine)}</p>}
        </div>
      )}
      {ballot.asked && <Writing {...{ ballot }} {...part} />}
    </>
  )
}

/** The room sees how it chose: dots where a count points at nobody, else words. */
export function Figured({ ballot, ...part }: Props) {
  const { words, heading, view } = part
  const { results, round, mine } = ballot
  const figures = results?.figures ?? []
  const per = perDot(counted(figures))
  return (
    <>
      <h1 {...heading}>{round === 2 ? words.hereAgain : words.here}</h1>
      <ol class="figured">
        {view.shown?.choices.map((choice, index) => (
          <li key={choice.id}>
            <b aria-hidden="true">{letter(index)}</b>
            <div>
              <p class="story">
                {optionText(choice)}
                {mine === choice.id && <span class="own"> {words.mine}</span>}
              </p>
              {figures[index] !== undefined && !areUntold(figures) && <FigureOf figure={figures[index]} {...{ per, words }} />}
            </div>
          </li>
        ))}
      </ol>
      <p class="small">{figuresSay(figures, per, words)}</p>
      {ballot.asked && <Writing {...{ ballot }} {...part} />}
    </>
  )
}

/** What the room goes on with. */
export function Went({ ballot, words, heading, view }: Props) {
  const went = view.shown?.choices.find(({ id }) => id === ballot.went)
  return (
    <>
      <h1 {...heading}>{words.went}</h1>
      <div class="mine">{went && <p class="story">{optionText(went)}</p>}</div>
    </>
  )
}
