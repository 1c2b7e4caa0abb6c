import type { Debrief } from '../../core/debrief/debrief.ts'
import type { Stance } from '../../core/debrief/standing.ts'
import { plain } from './numbers.ts'
import { Quote } from './Quote.tsx'
import type { Voice } from './voice.ts'

/** The same as the triangle and the line of strain, for those who do not see them, and on paper. */
export const StoodTable = ({
  debrief: { points, beats, leanings },
  voice: { words },
}: {
  readonly debrief: Debrief
  readonly voice: Voice
}) => {
  const from = (index: number) => (Object.keys(leanings) as Stance[]).find((stance) => leanings[stance].includes(index))
  return (
    <div class="unseen as-table">
      <table>
        <caption>{words.stood.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.moment}</th>
            <th scope="col">{words.stood.madeFrom}</th>
            <th scope="col">{words.strain.name}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ strain }, index) => {
            const beat = beats[index - 1]
            const stance = beat && from(beat.index)
            return (
              <tr key={index}>
                <th scope="row">{beat ? <Quote beat={beat} /> : words.table.opening}</th>
                <td>{stance ? words.stood.stances[stance] : words.stood.none}</td>
                <td>{plain(strain)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
