import { useState } from 'preact/hooks'
import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import type { Answer } from '../../../core/classroom/wire.ts'
import type { LedWorkshop } from '../../../core/classroom/workshopView.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { Block } from './Block.tsx'
import { Forming } from './Forming.tsx'
import { Roads } from './Roads.tsx'
import { Sending } from './Sending.tsx'
import { steering } from './steering.ts'
import { TrustByTeam } from './TrustByTeam.tsx'
import type { Tells } from './tells.ts'
import { Where } from './Where.tsx'

type Props = {
  readonly view: FacilitatorView
  readonly say: (message: FacilitatorMessage) => Promise<Answer>
  /** The story's words for what teams chose. */
  readonly tells: Tells
  readonly words: TeamsWords
  /** Milliseconds since the class was opened. */
  readonly now: number
}

const NO_TEAMS: LedWorkshop = { teams: [], unplaced: 0, sent: [], ways: [], splits: [] }

/** A workshop as its facilitator steers it: who plays with whom, where each team is, what happens to them, and where they parted. */
export function Dashboard({ view, say, tells, words, now }: Props) {
  const [refused, setRefused] = useState(false)
  const steer = steering(say, setRefused)
  const { workshop = NO_TEAMS } = view
  const part = { view, workshop, steer, words }
  return (
    <div class="dashboard">
      <div role="status">{refused && <p class="notice">{words.lead.refused}</p>}</div>
      <Forming {...part} />
      {workshop.teams.length > 0 && (
        <>
          <Where {...part} tells={tells} />
          <Block {...part} now={now} />
          <Sending {...part} />
          <Roads {...{ workshop, tells, words }} />
          <TrustByTeam {...{ workshop, words }} />
        </>
      )}
    </div>
  )
}
