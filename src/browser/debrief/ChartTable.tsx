import type { Debrief } from '../../core/debrief/debrief.ts'
import { band } from '../../core/relationship/relationship.ts'
import { plain } from './numbers.ts'
import { Quote } from './Quote.tsx'
import type { Voice } from './voice.ts'

/** The same as the chart, for those who do not see it, and on paper. */
export const ChartTable = ({ debrief: { points, beats }, voice: { words } }: { readonly debrief: Debrief; readonly voice: Voice }) => (
  <div class="unseen as-table">
    <table>
      <caption>{words.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.moment}</th>
          <th scope="col">{words.trust}</th>
          <th scope="col">{words.rapport}</th>
          <th scope="col">{words.table.band}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ trust, rapport }, index) => {
          const beat = beats[index - 1]
          return (
            <tr key={index}>
              <th scope="row">{beat ? <Quote beat={beat} /> : words.table.opening}</th>
              <td>{plain(trust)}</td>
              <td>{plain(rapport)}</td>
              <td>{words.bands[band(trust)]}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
