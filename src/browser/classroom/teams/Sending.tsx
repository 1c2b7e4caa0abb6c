import { useId, useState } from 'preact/hooks'
import { curl } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import type { Part } from './part.ts'

/** Letters of a sentence that is sent, at most: as a class takes it. */
const LONGEST = 200

/** "The phone rings": to one team or to all, a sentence that is ready or one's own. */
export function Sending({ view, workshop: { teams, sent }, steer, words }: Part) {
  const { lead, events, anyEvent } = words
  const [to, setTo] = useState('')
  const [own, setOwn] = useState('')
  const [whom, text] = [useId(), useId()]
  const ready = (events as Readonly<Record<string, readonly string[]>>)[view.vignette] ?? anyEvent
  const send = (text: string) => steer({ type: 'event-sent', text, ...(to !== '' && { team: Number(to) }) })
  const last = sent.at(-1)?.text
  return (
    <section aria-labelledby="send">
      <h2 id="send">{lead.send}</h2>
      <p class="small">{lead.sendSays}</p>
      <p class="row">
        <label for={whom}>{lead.sendTo}</label>
        <select id={whom} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="">{lead.all}</option>
          {teams.map(({ number }, index) => (
            <option key={number} value={String(index)}>
              {fill(words.team, { number })}
            </option>
          ))}
        </select>
      </p>
      <ul class="ready">
        {ready.map((sentence) => (
          <li key={sentence}>
            <button type="button" class="sec" data-event onClick={(event) => event.detail < 2 && send(sentence)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (own.trim() === '') return
          send(own.trim())
          setOwn('')
        }}
      >
        <label for={text}>{lead.own}</label>
        <input id={text} type="text" maxLength={LONGEST} value={own} onInput={({ currentTarget }) => setOwn(currentTarget.value)} />
        <button type="submit" class="sec">
          {lead.sendIt}
        </button>
      </form>
      <p role="status" class="small">
        {last && fill(lead.sentLast, { text: curl(last) })}
      </p>
    </section>
  )
}
