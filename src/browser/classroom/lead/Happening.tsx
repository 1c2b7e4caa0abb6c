import { isPlayed } from '../../../core/classroom/nextStep.ts'
import { curl } from '../../words/curl.ts'
import { DebriefSheet } from './DebriefSheet.tsx'
import { Joining } from './Joining.tsx'
import { Playing } from './Playing.tsx'
import { Releases } from './Releases.tsx'
import { Seats } from './Seats.tsx'
import type { InRoom } from './useRoom.ts'

/** What is happening, by the kind of step the room is at. */
export function Happening(room: InRoom & { readonly now: number }) {
  const { view, means, steer, did } = room
  const { words, shelf } = means
  if (view.paused) return <p class="say">{words.paused}</p>
  if (isPlayed(view)) return <Playing {...room} />
  const release = (what: 'word' | 'note') => (item: number, on: boolean) => did(steer.say({ type: 'released', what, item, on }))
  switch (view.doing.kind) {
    case 'rules':
      return (
        <>
          <Joining {...room} />
          <ol class="plainly">
            {words.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
          <p class="small">{words.rulesAlso}</p>
          <p class="small">
            <strong>{words.open.contentNote}.</strong> {curl(shelf.find(({ id }) => id === view.vignette)?.contentNote ?? '')}{' '}
            {words.contentNoteSays}
          </p>
          <Seats {...room} />
        </>
      )
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
      return (
        <>
          <p class="say">{words.triads}</p>
          <ol class="plainly">
            {words.triadsSays.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ol>
        </>
      )
    case 'exit':
      return (
        <>
          <p class="say">{words.exit}</p>
          <Releases title={words.notes} items={view.toRelease.notes} words={words} release={release('note')} none={words.wordNone} />
        </>
      )
    case 'teams':
      return <p class="say">{words.teams}</p>
    case 'debrief':
      return <DebriefSheet {...room} />
    default:
      return <p class="say">{view.doing.kind === 'break' ? words.break : words.talk}</p>
  }
}
