import { useState } from 'preact/hooks'
import type { FacilitatorBallot } from '../../../core/classroom/facilitatorView.ts'
import { letterOf } from '../../../core/classroom/summary.ts'
import type { Choice } from '../../../core/encounter/passage.ts'
import { fill } from '../../words/words.ts'
import type { InRoom } from './useRoom.ts'

type Props = Pick<InRoom, 'steer' | 'did' | 'entered'> & {
  readonly words: InRoom['means']['words']
  readonly ballot: FacilitatorBallot
  readonly choices: readonly Choice[]
}

/** Most hands that are counted for one option. */
const MOST = 2000

/** A show of hands, counted and typed in. What was typed stays as it was typed, for as long as this vote is on the page. */
export function Hands({ words, ballot, choices, steer, did }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [round, setRound] = useState(ballot.round)
  if (round !== ballot.round) {
    setRound(ballot.round)
    setTyped({})
  }
  const type = (id: string, text: string) => {
    const next = { ...typed, [id]: text }
    setTyped(next)
    const counts = Object.fromEntries(choices.map((choice) => [choice.id, whole(next[choice.id])]))
    did(steer.say({ type: 'hands', counts }))
  }
  return (
    <fieldset class="hands">
      <legend>{words.hands}</legend>
      {choices.map(({ id }, index) => (
        <label key={id}>
          <b aria-hidden="true">{letterOf(index)}</b>
          <input
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            data-hands={id}
            aria-label={fill(words.handsFor, { letter: letterOf(index) })}
            value={typed[id] ?? ''}
            onInput={({ currentTarget: { value } }) => type(id, value)}
          />
        </label>
      ))}
    </fieldset>
  )
}

const whole = (text = ''): number => (/^\d{1,4}$/.test(text.trim()) ? Math.min(MOST, Number(text)) : 0)
