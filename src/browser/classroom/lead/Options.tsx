import { useState } from 'preact/hooks'
import { letterOf } from '../../../core/classroom/summary.ts'
import type { Encounter } from '../../../core/encounter/encounter.ts'
import { Icon } from '../../icons/Icon.tsx'
import { curl, quoted } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import type { Put } from './steering.ts'
import { inOrder, protects, type Stands, type Story } from './story.ts'
import type { InRoom } from './useRoom.ts'

type Props = InRoom & { readonly story: Story; readonly encounter: Encounter }

/** Between votes one voice chooses: each option can be pressed. Beneath them, how to put it to the room. */
export function Options({ view, means: { words }, story, encounter, steer, did }: Props) {
  const { passage } = encounter
  return (
    <>
      <ol class="tally press">
        {inOrder(encounter, view).map((choice, index) => (
          <li key={choice.id}>
            <button type="button" data-choice={choice.id} onClick={(event) => event.detail < 2 && did(steer.go(choice.id))}>
              <b>{letterOf(index)}</b>
              <Option {...{ words }} text={choice.text} unspoken={choice.act.unspoken} stands={protects(story, passage, choice)} />
            </button>
          </li>
        ))}
      </ol>
      <HowToVote {...{ words }} put={(how) => did(steer.put(how))} />
    </>
  )
}

type OptionProps = {
  readonly text: string
  readonly unspoken?: boolean | undefined
  readonly stands: Stands
  readonly words: InRoom['means']['words']
}

/** An option's words, its move, and what it protects: for the facilitator alone. */
export const Option = ({ text, unspoken, stands, words }: OptionProps) => (
  <span class={unspoken ? 'story act' : 'story'}>
    {unspoken ? curl(text) : quoted(text)}
    <span class="mv">
      {stands.move} · {'says' in stands ? fill(words.protects, { what: curl(stands.says) }) : fill(words.opensAndCosts, stands)}
    </span>
  </span>
)

type HowProps = { readonly words: InRoom['means']['words']; readonly put: (how: Put) => void }

/** A vote of half of the room, or with one's own words first. */
function HowToVote({ words, put }: HowProps) {
  const [part, setPart] = useState<'odd' | 'even' | ''>('')
  const [own, setOwn] = useState(false)
  return (
    <details class="how">
      <summary>
        {words.vote} <Icon name="open" />
      </summary>
      <label class="field">
        <span>{words.half}</span>
        <select
          name="part"
          value={part}
          onChange={({ currentTarget: { value } }) => setPart(value === 'odd' || value === 'even' ? value : '')}
        >
          <option value="">{words.everybody}</option>
          <option value="odd">{words.halves.odd}</option>
          <option value="even">{words.halves.even}</option>
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" name="own-words" checked={own} onChange={({ currentTarget }) => setOwn(currentTarget.checked)} />
        <span>
          {words.ownWords} <span class="small">{words.ownWordsSays}</span>
        </span>
      </label>
      <button
        type="button"
        class="sec"
        data-put
        onClick={() => put({ ...(part !== '' && { part }), ...(own && { ownWords: true as const }) })}
      >
        {words.put}
      </button>
    </details>
  )
}
