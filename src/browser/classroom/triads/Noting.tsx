import { useState } from 'preact/hooks'
import type { SeatMessage } from '../../../core/classroom/messages.ts'
import { MOST } from '../../../core/classroom/triad.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { type Group, type MoveId, moves } from '../../../core/relationship/moves.ts'
import { HEARD, KINDS } from '../../words/heardMoves.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { Checklist } from './Checklist.tsx'
import { Guesses } from './Guesses.tsx'
import type { Say } from './say.ts'
import './noting.css'

export type NotingProps = {
  readonly noting: NonNullable<SeatTriads['noting']>
  readonly say: Say<SeatMessage>
  readonly words: TriadWords
}

/** What one who watches writes down: moves by a tap, words where there is time, the checklist, two guesses, and one sentence. */
export const Noting = (props: NotingProps) => (
  <section class="noting">
    <Palette {...props} />
    <Checklist {...props} />
    <Guesses {...props} />
    <Noticed {...props} />
    <p class="small">{props.words.onlyHere}</p>
  </section>
)

const ALL = Object.keys(moves) as MoveId[]
const GROUPS = [...new Set(ALL.map((move) => moves[move].group))]

function Palette({ noting: { mine }, say, words }: NotingProps) {
  const [quote, setQuote] = useState('')
  const last = mine.quotes.at(-1)
  function tap(move: MoveId): void {
    const written = quote.trim()
    say({ type: 'heard', move, ...(written && { quote: written }) })
    setQuote('')
  }
  return (
    <section class="palette">
      <h2>{words.heard}</h2>
      <label class="small">
        {words.quote}
        <input type="text" value={quote} maxLength={MOST.quote} onInput={({ currentTarget }) => setQuote(currentTarget.value)} />
      </label>
      <div class="last">
        <p role="status">{last ? fill(words.lastHeard, { move: HEARD[last.move] }) : words.nothingYet}</p>
        {last && (
          <button type="button" class="quiet" onClick={() => say({ type: 'unheard' })}>
            {words.undo}
          </button>
        )}
      </div>
      {GROUPS.map((group, place) => (
        <Kind key={group} group={group} open={place === 0} tap={tap} />
      ))}
    </section>
  )
}

const Kind = ({ group, open, tap }: { readonly group: Group; readonly open: boolean; readonly tap: (move: MoveId) => void }) => (
  <details open={open}>
    <summary>{KINDS[group]}</summary>
    <ul class="moves">
      {ALL.filter((move) => moves[move].group === group).map((move) => (
        <li key={move}>
          <button type="button" data-heard={move} onClick={() => tap(move)}>
            {HEARD[move]}
          </button>
        </li>
      ))}
    </ul>
  </details>
)

function Noticed({ noting: { mine }, say, words }: NotingProps) {
  const [text, setText] = useState(mine.noticed ?? '')
  const written = text.trim()
  return (
    <form
      class="noticed"
      onSubmit={(event) => {
        event.preventDefault()
        if (written) say({ type: 'noticed', text: written })
      }}
    >
      <label>
        {words.noticed}
        <input
          type="text"
          value={text}
          placeholder={words.noticedBegins}
          maxLength={MOST.noticed}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet">
        {words.keep}
      </button>
      <p class="small" role="status">
        {mine.noticed !== undefined && mine.noticed === written && words.kept}
      </p>
    </form>
  )
}
