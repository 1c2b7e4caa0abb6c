import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import { dueToTakeUp } from '../../../core/classroom/tookUp.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'

type Props = {
  readonly view: FacilitatorView
  readonly words: TeamsWords
  /** Titles of the vignettes there are, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** Says that the class takes it up, with a lot and facts of its own. */
  readonly takeUp: (vignette: string) => void
}

/** Where the running sheet has come to another vignette than the class plays: to take it up, or to stay. */
export function TakeUp({ view, words: { lead }, titles, takeUp }: Props) {
  const due = dueToTakeUp(view)
  const title = due === undefined ? undefined : titles[due]
  if (due === undefined || title === undefined) return null
  return (
    <div class="take-up" data-due={due}>
      <p role="status">{fill(lead.due, { title })}</p>
      <button type="button" class="sec" onClick={(event) => event.detail < 2 && takeUp(due)}>
        {fill(lead.takeUp, { title })}
      </button>
      <p class="small">{lead.takeUpSays}</p>
    </div>
  )
}
