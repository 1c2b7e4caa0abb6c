import type { Side } from '../../../core/classroom/triadDebrief.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'

type Props = { readonly side: Side; readonly words: TriadWords }

/** Width and height of the field, in the drawing's own units; a moment's places run from edge to edge. */
const [WIDE, HIGH] = [320, 150]
/** How far the felt marks stand from the edges: a feeling has five places, the lines a hundred points. */
const EDGE = 12

/** Trust by the model is a whole line, rapport a broken one, and what was felt are rings: three shapes, so that none needs its colour. */
export function Lines({ side: { line, felt }, words }: Props) {
  const points = [line.opening, ...line.steps]
  const x = (after: number) => (points.length < 2 ? WIDE / 2 : EDGE + (after / (points.length - 1)) * (WIDE - 2 * EDGE))
  const y = (part: number) => HIGH - EDGE - part * (HIGH - 2 * EDGE)
  const drawn = (of: 'trust' | 'rapport') => points.map((point, after) => `${x(after)},${y(point[of] / 100)}`).join(' ')
  const [from, to] = [points[0]?.trust ?? 0, points.at(-1)?.trust ?? 0].map(Math.round)
  const marks = felt.filter(({ what }) => what === 'trust').map(({ after, place }) => ({ cx: x(after), cy: y(place / 4) }))
  const says = fill(words.chartSays, { from: from ?? 0, to: to ?? 0, count: line.steps.length })
  return (
    <figure class="felt-lines">
      <figcaption class="small">{words.chart}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={says}>
        <polyline class="rapport" points={drawn('rapport')} />
        <polyline class="trust" points={drawn('trust')} />
        <polyline class="between" points={marks.map(({ cx, cy }) => `${cx},${cy}`).join(' ')} />
        {marks.map((at, index) => (
          <circle key={index} class="felt" {...at} r="6" />
        ))}
      </svg>
      <ul class="key small">
        {(['trust', 'rapport', 'felt'] as const).map((which) => (
          <li key={which} class={which}>
            {words[which]}
          </li>
        ))}
      </ul>
    </figure>
  )
}
