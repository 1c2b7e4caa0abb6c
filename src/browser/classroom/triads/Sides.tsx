import type { Parting, Side } from '../../../core/classroom/triadDebrief.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { HEARD } from '../../words/heardMoves.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { Lines } from './Lines.tsx'
import { LinesTable } from './LinesTable.tsx'
import './sides.css'

type Props = { readonly triads: SeatTriads; readonly words: TriadWords }

/** The model's line, the felt line and the quotes side by side; the questions are about where they part. */
export function Sides({ triads: { sides = [], thermometer = [], person }, words }: Props) {
  return (
    <section class="sides">
      {sides.length === 0 && <p>{words.noLine}</p>}
      {sides.map((side, place) => (
        <section key={place}>
          {sides.length > 1 && <h2>{fill(words.lineOf, { number: place + 1, all: sides.length })}</h2>}
          <Lines side={side} words={words} />
          {person && <LinesTable side={side} thermometer={thermometer} words={words} pronouns={person.pronouns} />}
          <Partings side={side} words={words} />
        </section>
      ))}
      <ul class="questions story">
        {[...(sides.length > 1 ? [words.twoHeard] : []), ...words.questions].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p class="small">{words.teaching}</p>
    </section>
  )
}

/** Where the two go different ways, said and not judged. */
const Partings = ({ side: { line, partings }, words }: { readonly side: Side; readonly words: TriadWords }) => (
  <ul class="partings">
    {partings.map((parting) => (
      <li key={`${parting.what}-${parting.to}`}>{sayParting(parting, line, words)}</li>
    ))}
  </ul>
)

function sayParting({ to, line, feeling }: Parting, { steps }: Side['line'], words: TriadWords): string {
  const step = steps[to - 1]
  const move = step?.quote ?? (step ? HEARD[step.move] : words.opening)
  return fill(words.parting, { move, line: words.ways[line], feeling: words.ways[feeling] })
}
