import { inThrees } from '../../core/classroom/code.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import type { Erase } from './Rows.tsx'
import type { InClasses } from './shelf.ts'

type Props = { readonly classes: InClasses; readonly words: OwnDataWords; readonly erase: Erase }

/** Seats in classes, by which this device finds its place again; and the classes it leads. */
export function Classes({ classes: { seats, led }, words, erase }: Props) {
  const row = (code: string, named: string, given: InClasses) => {
    const says = fill(named, { code: inThrees(code) })
    return (
      <li key={code}>
        <div>
          <p>{says}</p>
        </div>
        {erase(says, (all) => all, given)}
      </li>
    )
  }
  return (
    <>
      {seats.length > 0 && (
        <section data-kept="seats">
          <h2>{words.seats}</h2>
          <p class="lead">{words.seatsSay}</p>
          <ul class="rows">{seats.map((code) => row(code, words.seatIn, { seats: [code], led: [] }))}</ul>
        </section>
      )}
      {led.length > 0 && (
        <section data-kept="led">
          <h2>{words.led}</h2>
          <p class="lead">{words.ledSay}</p>
          <ul class="rows">{led.map((code) => row(code, words.ledOne, { seats: [], led: [code] }))}</ul>
        </section>
      )}
    </>
  )
}
