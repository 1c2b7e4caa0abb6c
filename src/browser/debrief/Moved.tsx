import { net } from '../../core/debrief/told.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import { Icon } from '../icons/Icon.tsx'
import { Changes } from './Changes.tsx'
import { Fold } from './Fold.tsx'
import { signed, tone } from './numbers.ts'
import { capital, type Voice } from './voice.ts'

type Props = { readonly effects: readonly Effect[]; readonly voice: Voice; readonly lead: string }

/** What something did there and then, in one row of numbers that opens to their sums. */
export function Moved({ effects, voice, lead }: Props) {
  const { words, say } = voice
  const moved = DIMENSIONS.map((on) => ({ on, by: net(effects, on) })).filter(({ by }) => by !== 0)
  if (moved.length === 0) return <p class="small">{capital(words.analysis.steady)}.</p>
  return (
    <Fold
      long
      class="moved"
      row={
        <>
          <span class="deltas">
            <span class="small">{lead}</span>
            {moved.map(({ on, by }) => (
              <span key={on} class={tone({ on, by })}>
                {capital(say(words.dimensions[on]))} {signed(by)}
              </span>
            ))}
          </span>
          <Icon name="open" />
        </>
      }
      inside={() => <Changes effects={effects} voice={voice} all={false} />}
    />
  )
}
