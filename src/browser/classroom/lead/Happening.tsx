import type { Item } from '../../../core/classroom/facilitatorView.ts'
import { isPlayed } from '../../../core/classroom/nextStep.ts'
import { DebriefSheet } from './DebriefSheet.tsx'
import { GroundRules } from './GroundRules.tsx'
import { Joining } from './Joining.tsx'
import { Playing } from './Playing.tsx'
import { Releases } from './Releases.tsx'
import { Seats } from './Seats.tsx'
import type { InRoom } from './useRoom.ts'

type Props = InRoom & { readonly now: number }

/** What is happening: where another vignette is due, that first; then the step the room is at. In a pause it is out of sight and stays as it is. */
export function Happening(room: Props) {
  const { words, parts } = room.means
  return (
    <>
      {room.view.paused && <p class="say pausing">{words.paused}</p>}
      {parts && <parts.TakeUp {...room} />}
      {isPlayed(room.view) ? <Playing {...room} /> : <AtStep {...room} />}
    </>
  )
}

/** By the kind of step. */
function AtStep(room: Props) {
  const { view, means, entered, steer, did } = room
  const { words, parts } = means
  const release =
    (what: 'word' | 'note') =>
    ({ text }: Item, on: boolean) =>
      did(steer.say({ type: 'released', what, text, on }))
  // Threes and teams are steered where there are phones.
  const phones = entered.room.way !== 'laptop'
  switch (view.doing.kind) {
    case 'rules':
      return <GroundRules {...room} />
    case 'word':
      return (
        <>
          <Joining {...room} />
          <p class="say">{words.word}</p>
          <Releases title={words.words} items={view.toRelease.words} words={words} release={release('word')} none={words.wordNone} />
          <Seats {...room} />
        </>
      )
    case 'triads':
      return phones ? parts && <parts.Triads {...room} /> : <OfThrees {...room} />
    case 'teams':
      return phones ? parts && <parts.Teams {...room} /> : <p class="say">{words.teams}</p>
    case 'exit':
      return (
        <>
          <p class="say">{words.exit}</p>
          <Releases title={words.notes} items={view.toRelease.notes} words={words} release={release('note')} none={words.wordNone} />
        </>
      )
    case 'debrief':
      return (
        <>
          {parts && <parts.WashUp {...room} />}
          <DebriefSheet {...room} />
        </>
      )
    default:
      return view.doing.name === 'welcome' ? <Welcome {...room} /> : <Talk {...room} />
  }
}

/** How threes go, where there are no phones: with cards on paper. */
const OfThrees = ({ means: { words } }: InRoom) => (
  <>
    <p class="say">{words.triads}</p>
    <ol class="plainly">
      {words.triadsSays.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ol>
  </>
)

const Talk = ({ view, means: { words } }: InRoom) => <p class="say">{view.doing.kind === 'break' ? words.break : words.talk}</p>

/** A day begins with the ground rules, and with what the day holds. */
const Welcome = (room: InRoom) => (
  <>
    <GroundRules {...room} />
    {room.means.parts && <room.means.parts.Day means={room.means} />}
  </>
)
