import { inThrees } from '../../core/classroom/code.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import type { Erase } from './Rows.tsx'

type Props = { readonly seats: readonly string[]; readonly words: OwnDataWords; readonly erase: Erase }

/** Seats in classes, by which this device finds its place again. */
export const Seats = ({ seats, words, erase }: Props) => (
  <section data-kept="seats">
    <h2>{words.seats}</h2>
    <p class="lead">{words.seatsSay}</p>
    <ul class="rows">
      {seats.map((code) => {
        const says = fill(words.seatIn, { code: inThrees(code) })
        return (
          <li key={code}>
            <div>
              <p>{says}</p>
            </div>
            {erase(says, (all) => all, [code])}
          </li>
        )
      })}
    </ul>
  </section>
)
