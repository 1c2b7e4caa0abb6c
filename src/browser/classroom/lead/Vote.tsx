import { useEffect, useState } from 'preact/hooks'
import { awaitsAgain } from '../../../core/classroom/ballot.ts'
import type { FacilitatorBallot, Item } from '../../../core/classroom/facilitatorView.ts'
import { letterOf } from '../../../core/classroom/summary.ts'
import type { Encounter } from '../../../core/encounter/encounter.ts'
import { fill } from '../../words/words.ts'
import { Figure } from './Figure.tsx'
import { Hands } from './Hands.tsx'
import { Option } from './Options.tsx'
import { Releases } from './Releases.tsx'
import { inOrder, protects, type Story } from './story.ts'
import type { InRoom } from './useRoom.ts'

type Props = InRoom & {
  readonly ballot: FacilitatorBallot
  readonly story: Story
  readonly encounter: Encounter
  readonly now: number
}

/** A vote: how it stands, as far as anybody may see it; once it has closed, reasons, and ways on. */
export function Vote(room: Props) {
  const { ballot, means, encounter, view, entered, steer, did, now } = room
  const { words } = means
  const [byHand, setByHand] = useState(entered.room.way === 'laptop')
  return (
    <>
      <Stands {...{ ballot, words, now }} laptop={entered.room.way === 'laptop'} />
      <Tally {...room} />
      {byHand ? (
        <Hands {...{ ballot, words, steer, did, entered }} choices={inOrder(encounter, view)} />
      ) : (
        ballot.stage === 'open' && (
          <button type="button" class="quiet" onClick={() => setByHand(true)}>
            {words.countHands}
          </button>
        )
      )}
      <Written {...room} />
    </>
  )
}

/** Each option, how many chose it, and, once the vote is closed, the way on from it. */
function Tally({ ballot, means: { words }, story, encounter, view, steer, did, beside, tellBeside }: Props) {
  const { stage, standing, before, chosen } = ballot
  return (
    <ol class="tally" data-stage={stage}>
      {inOrder(encounter, view).map((choice, index) => (
        <li key={choice.id}>
          <b>{letterOf(index)}</b>
          <Option {...{ words }} text={choice.text} unspoken={choice.act.unspoken} stands={protects(story, encounter.passage, choice)} />
          {standing && <Figure figure={standing.figures[index]} before={before?.figures[index]} total={chosen} words={words} />}
          {stage !== 'open' && (
            <p class="on">
              <button type="button" class="quiet" data-go={choice.id} onClick={() => did(steer.go(choice.id))}>
                {fill(words.goWith, { letter: letterOf(index) })}
              </button>
              <button
                type="button"
                class="quiet"
                data-beside={choice.id}
                aria-pressed={beside === choice.id}
                onClick={() => tellBeside(beside === choice.id ? undefined : choice.id)}
              >
                {fill(words.beside, { letter: letterOf(index) })}
              </button>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

type StandsProps = Pick<Props, 'ballot' | 'now'> & { readonly words: InRoom['means']['words']; readonly laptop: boolean }

/** How far the vote is, in a sentence. */
function Stands({ ballot, words, now, laptop }: StandsProps) {
  const { stage, round, chosen, of, part, talkUntil = 0, standing } = ballot
  const seconds = Math.ceil((talkUntil - now) / 1000)
  const figures = chosen > 0 || laptop
  const says = {
    open: laptop ? words.handsSay : words.stillOpen,
    closed: awaitsAgain(ballot) ? (talkUntil === 0 ? words.pairsNow : words.pairsTalk) : words.reasonsNow,
    shown: standing?.leads === undefined ? `${words.roomSees} ${words.noLead}` : words.roomSees,
  }[stage]
  return (
    <p class="small stands">
      {round === 2 && <strong>{words.round2} </strong>}
      {part && <strong>{words.partOnly} </strong>}
      {!laptop && <strong data-chosen={chosen}>{chosen === 0 ? words.chosenNobody : fill(words.chosen, { chosen, of })} </strong>}
      <span role="status">{says}</span> {figures && standing?.figures.includes('unsaid') && stage !== 'open' && words.unsaid}{' '}
      {seconds > 0 && <strong data-pairs>{fill(words.pairs, { seconds })}</strong>}
    </p>
  )
}

/** Whether people may write. The tick stands where it was put while the room has not answered yet. */
function FreeText({ view, words, steer, did }: Pick<Props, 'view' | 'steer' | 'did'> & { readonly words: InRoom['means']['words'] }) {
  const [wanted, want] = useState<boolean>()
  useEffect(() => want(undefined), [view.freeText])
  const put = (on: boolean) => {
    want(on)
    const said = steer.say({ type: 'free-text', on })
    void said.then(({ ok }) => ok || want(undefined))
    did(said)
  }
  return (
    <label class="tick">
      <input
        type="checkbox"
        name="free-text"
        checked={wanted ?? view.freeText}
        onChange={({ currentTarget: { checked } }) => put(checked)}
      />
      <span>
        {words.freeText} <span class="small">{words.freeTextSays}</span>
      </span>
    </label>
  )
}

/** Whether people may write, and what they have written, to be released one by one. */
function Written({ view, ballot, means: { words }, entered, steer, did }: Props) {
  if (entered.room.way === 'laptop') return null
  const letters = new Map(ballot.offered.map(({ id }, index) => [id, letterOf(index)]))
  const release =
    (what: 'reason' | 'said') =>
    ({ text, choice }: Item, on: boolean) =>
      did(steer.say({ type: 'released', what, text, ...(choice !== undefined && { choice }), on }))
  return (
    <>
      <FreeText {...{ view, words, steer, did }} />
      <Releases title={words.said} items={ballot.toRelease.said} words={words} release={release('said')} />
      <Releases
        title={words.reasons}
        items={ballot.toRelease.reasons}
        words={words}
        release={release('reason')}
        of={({ choice = '' }) => letters.get(choice) ?? ''}
      />
    </>
  )
}
