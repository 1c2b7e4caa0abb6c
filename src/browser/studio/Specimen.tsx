import type { StudioWords } from '../words/studio.ts'
import { line } from './write/Lines.tsx'

/** A few lines of “The gift” and the map they make, as both stand on the desk. */
export const Specimen = ({ words }: { readonly words: StudioWords }) => (
  <figure class="specimen">
    <div class="code" aria-hidden="true">
      <pre class="lines">
        {words.specimen.split('\n').map((text, index) => line('specimen.ink', text, index + 1, undefined, index === HERE))}
      </pre>
    </div>
    <svg viewBox="0 0 300 250" aria-hidden="true">
      <path class="way brings" d="M132 62C132 108 72 84 72 124" />
      <path class="way breaks chosen" d="M166 62C166 108 228 84 228 124" />
      <path class="way" d="M72 164V198" />
      <Name x={68} y={98} says="ask-meaning" />
      <Name x={232} y={98} says="rigid-refusal" chosen />
      <Room x={94} y={22} width={112} says={words.specimenHere} kind="here" />
      <Room x={12} y={124} width={120} says={words.specimenOne} kind="" />
      <Room x={176} y={124} width={104} says={words.specimenOther} kind="" />
      <Room x={2} y={198} width={140} says={words.specimenEnding} kind="ending" />
    </svg>
    <figcaption class="small">{words.specimenSays}</figcaption>
  </figure>
)

/** The line whose choice is thicker on the map, from 0. */
const HERE = 4

type RoomProps = { readonly x: number; readonly y: number; readonly width: number; readonly says: string; readonly kind: string }

const Room = ({ x, y, width, says, kind }: RoomProps) => (
  <g class={`room ${kind}`}>
    <rect class="shape" x={x} y={y} width={width} height={40} rx={kind === 'ending' ? 20 : 8} />
    <text x={x + width / 2} y={y + 25}>
      {says}
    </text>
  </g>
)

const Name = ({ x, y, says, chosen }: { readonly x: number; readonly y: number; readonly says: string; readonly chosen?: boolean }) => (
  <g class={chosen ? 'name chosen' : 'name'}>
    <rect x={x - 46} y={y - 14} width={92} height={20} rx={4} />
    <text x={x} y={y}>
      {says}
    </text>
  </g>
)
