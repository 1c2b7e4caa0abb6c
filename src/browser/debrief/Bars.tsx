import { net } from '../../core/debrief/told.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import { isLoss, signed, tone } from './numbers.ts'
import { capital, type Voice } from './voice.ts'

type Props = {
  readonly effects: readonly Effect[]
  /** Those of the other road: both are drawn to one scale, and show the same. */
  readonly beside: readonly Effect[]
  readonly voice: Voice
}

/** Small bars from a shared middle, each with its number. */
export function Bars({ effects, beside, voice: { words, say } }: Props) {
  const both = [effects, beside]
  const shown = DIMENSIONS.filter((on) => on === 'trust' || on === 'rapport' || both.some((one) => net(one, on) !== 0))
  const longest = Math.max(LEAST, ...both.flatMap((one) => shown.map((on) => Math.abs(net(one, on)))))
  return (
    <dl class="bars">
      {shown.map((on) => {
        const by = net(effects, on)
        const width = (50 * Math.abs(by)) / longest
        return (
          <div key={on}>
            <dt>{capital(say(words.dimensions[on]))}</dt>
            <dd>
              <svg aria-hidden="true">
                <rect class="middle" x="50%" y="0" width="1.5" height="100%" />
                <rect
                  class={isLoss({ on, by }) ? 'loss' : 'gain'}
                  x={`${by < 0 ? 50 - width : 50}%`}
                  y="15%"
                  width={`${width}%`}
                  height="70%"
                  rx="2"
                />
              </svg>
              <span class={tone({ on, by })}>{signed(by)}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Points that a full bar stands for at least: a change of one point is not a landslide. */
const LEAST = 8
