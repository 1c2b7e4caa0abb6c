import { useId, useState } from 'preact/hooks'
import { sizeOfTeams } from '../../../core/classroom/plan.ts'
import { fill } from '../../words/words.ts'
import type { Part } from './part.ts'

/** Seats in a team. */
const SIZES = [2, 3, 4, 5] as const

/** Teams are formed of who is here, as large as the running sheet has them; who comes late is seated in the smallest. */
export function Forming({ view, workshop: { teams, unplaced }, steer, words: { lead } }: Part) {
  const [size, setSize] = useState(sizeOfTeams(view.doing))
  const field = useId()
  const nobody = !view.seats.some(({ here }) => here)
  const formed = teams.length > 0
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">{lead.title}</h2>
      <p class="row">
        <label for={field}>{lead.size}</label>
        <select id={field} value={size} onChange={({ currentTarget }) => setSize(Number(currentTarget.value))}>
          {SIZES.map((one) => (
            <option key={one} value={one} selected={one === size}>
              {one}
            </option>
          ))}
        </select>
        <button type="button" class="sec" data-form aria-disabled={nobody} onClick={() => !nobody && steer({ type: 'teams-formed', size })}>
          {formed ? lead.formAgain : lead.form}
        </button>
      </p>
      {nobody && <p class="small">{lead.nobody}</p>}
      {formed && <p class="small">{lead.formAgainSays}</p>}
      {formed && unplaced > 0 && (
        <p class="row">
          <span>{fill(unplaced === 1 ? lead.unplaced.one : lead.unplaced.many, { count: unplaced })}</span>
          <button type="button" class="sec" data-join onClick={() => steer({ type: 'teams-joined' })}>
            {lead.join}
          </button>
        </p>
      )}
    </section>
  )
}
