import { net } from '../../core/debrief/told.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import { Icon } from '../icons/Icon.tsx'
import { Fold } from './Fold.tsx'
import { signed, tone } from './numbers.ts'
import { Sums } from './Sum.tsx'
import { capital, type Voice } from './voice.ts'

type Props = {
  readonly effects: readonly Effect[]
  readonly voice: Voice
  /** Show what did not move, too. */
  readonly all: boolean
}

/** What a moment did to each of the five, each number opening to its sums. A scar stands with them where there is one. */
export const Changes = ({ effects, voice, all }: Props) => (
  <ul class="changes">
    {([...DIMENSIONS, 'scar'] as const).map((on) => {
      const here = effects.filter((effect) => effect.on === on && tells(effect))
      if (here.length > 0) return <Change key={on} on={on} effects={here} voice={voice} />
      return all && on !== 'scar' && <Still key={on} on={on} voice={voice} />
    })}
  </ul>
)

/** A change that came to nothing is worth telling where a choice was behind it; time that changed nothing is not. */
const tells = ({ by, rule }: Effect): boolean => by !== 0 || (rule !== 'drift' && rule !== 'between')

const Name = ({ on, voice: { words, say } }: { readonly on: Effect['on']; readonly voice: Voice }) => (
  <span class="what">
    {capital(say(words.dimensions[on]))} <span class="small">{say(words.meanings[on])}</span>
  </span>
)

const Change = ({ on, effects, voice }: { readonly on: Effect['on']; readonly effects: readonly Effect[]; readonly voice: Voice }) => {
  const by = net(effects, on)
  return (
    <li>
      <Fold
        row={
          <>
            <Name on={on} voice={voice} />
            <span class={tone({ on, by })}>{signed(by)}</span>
            <Icon name="open" />
          </>
        }
        inside={() => <Sums effects={effects} on={on} voice={voice} />}
      />
    </li>
  )
}

const Still = ({ on, voice }: { readonly on: Effect['on']; readonly voice: Voice }) => (
  <li class="still">
    <Name on={on} voice={voice} />
    <span class="small">{voice.words.noChange}</span>
  </li>
)
