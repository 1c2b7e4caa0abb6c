import { useState } from 'preact/hooks'
import { MOST, PULLS, SHARES } from '../../../core/classroom/triad.ts'
import type { NotingProps } from './Noting.tsx'

/** What is left to say of the whole scene: who talked how much, and one moment in which the worker was drawn. Guesses, and said to be. */
export const Guesses = (props: NotingProps) => (
  <section class="guesses">
    <Talked {...props} />
    <Pulled {...props} />
  </section>
)

const Talked = ({ noting: { mine }, say, words }: NotingProps) => (
  <fieldset>
    <legend>{words.talked}</legend>
    {SHARES.map((share) => (
      <label key={share}>
        <input type="radio" name="talked" checked={mine.talked === share} onChange={() => say({ type: 'talked', share })} />
        <span>{words.shares[share]}</span>
      </label>
    ))}
  </fieldset>
)

function Pulled({ noting: { mine }, say, words }: NotingProps) {
  const { pulled } = mine
  const [text, setText] = useState(pulled?.text ?? '')
  const keep = (to: (typeof PULLS)[number]) => {
    const written = text.trim()
    say({ type: 'pulled', to, ...(written && { text: written }) })
  }
  return (
    <fieldset>
      <legend>{words.pulled}</legend>
      {PULLS.map((to) => (
        <label key={to}>
          <input type="radio" name="pulled" checked={pulled?.to === to} onChange={() => keep(to)} />
          <span>{words.pulls[to]}</span>
        </label>
      ))}
      <label class="when">
        {words.pulledWhen}
        <input
          type="text"
          value={text}
          maxLength={MOST.noticed}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onChange={() => pulled && keep(pulled.to)}
        />
      </label>
    </fieldset>
  )
}
