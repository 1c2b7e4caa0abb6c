import { line } from 'd3-shape'
import type { Debrief } from '../../core/debrief/debrief.ts'
import { band } from '../../core/relationship/relationship.ts'
import { plain } from './numbers.ts'
import { bandsOf, percent, scaleOf } from './scale.ts'
import type { Voice } from './voice.ts'

type Props = { readonly debrief: Debrief; readonly beside: Debrief | undefined; readonly at: number; readonly voice: Voice }

/** The line of trust on one road, drawn to the scale of both; a ring where they part. */
export function RoadLine({ debrief: { points }, beside, at, voice: { words, say } }: Props) {
  const scale = scaleOf([...points, ...(beside?.points ?? [])])
  const steps = Math.max(points.length, beside?.points.length ?? 0) - 1
  const x = (index: number) => (index / Math.max(1, steps)) * 100
  const path = line<number>(
    (_, index) => x(index),
    (trust) => scale.y(trust),
  )(points.map(({ trust }) => trust))
  const [first, last, here] = [points[0]?.trust ?? 0, points.at(-1)?.trust ?? 0, points[at + 1]?.trust ?? 0]
  const says = `${words.whatIf.line}. ${say(words.chartBegan, { trust: plain(first), band: words.bands[band(first)] })} ${say(words.whatIf.moved, { trust: plain(last), band: words.bands[band(last)] })}`
  return (
    <div class="chart of-road">
      <div class="bands" aria-hidden="true">
        {bandsOf(scale).map(({ band: name, height }) => (
          <div key={name} class={name} style={{ flexGrow: height }}>
            <span>{words.bands[name]}</span>
          </div>
        ))}
      </div>
      <svg class="lines" role="img" aria-label={says}>
        <svg class="stretched" viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none" aria-hidden="true">
          <path class="trust" d={path ?? ''} />
        </svg>
        <circle class="parts" cx={percent(x(at + 1))} cy={percent(scale.y(here))} />
      </svg>
    </div>
  )
}
