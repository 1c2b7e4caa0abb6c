import type { Cue } from '../../core/encounter/cue.ts'
import { FRAME, NEAR } from './geometry.ts'
import type { Point } from './glance.ts'
import type { Layer } from './layers.ts'

type Props = {
  readonly cue: Cue
  /** What it shows, in words. */
  readonly says: string
  readonly layers: readonly Layer[]
  /** The stage shows in its place. */
  readonly staged?: boolean | undefined
  /** From the page to the assets. */
  readonly root: string
}

/** A still picture of where the encounter is, in layers. Empty until the words are there; the game is whole without it. */
export const Picture = ({ cue, says, layers, staged, root }: Props) => (
  <div
    class={['stage', cue.strained && 'strained', staged && 'live'].filter(Boolean).join(' ')}
    role="img"
    aria-label={says}
    {...(staged && { 'data-stage': 'ready' })}
  >
    {(staged ? [] : layers.filter(({ part }) => part !== 'lids')).map(({ file, part, by }) => (
      <img
        key={`${part} ${file}`}
        class={classes[part]}
        src={`${root}${file}`}
        alt=""
        draggable={false}
        onLoad={came}
        style={person(part) ? { transform: `scale(${NEAR[cue.distance]}) ${moved(by)}` } : undefined}
      />
    ))}
    <span class="frame" />
    <span class="canvas" />
  </div>
)

/** What keeps the person's distance: it comes nearer from the middle of the frame's lower edge, where they sit (play.css). */
const person = (part: Layer['part']) => classes[part].startsWith('person')

/** Units of the frame as parts of a picture, which is as large as the frame. */
const moved = ([x, y]: Point = [0, 0]) => `translate(${(100 * x) / FRAME.width}%, ${(100 * y) / FRAME.height}%)`

/** Whoever and whatever comes, comes in; the room is there. */
const classes = {
  room: 'room',
  pose: 'person came',
  face: 'person came',
  eyes: 'person came',
  lids: '',
  front: 'front',
  thing: 'thing came',
} as const

/** A picture has loaded. Once all of them have, the stage says so. */
function came({ currentTarget }: { readonly currentTarget: Element }): void {
  const stage = currentTarget.closest<HTMLElement>('.stage')
  if (stage && [...stage.querySelectorAll('img')].every((image) => image.complete)) stage.dataset.stage = 'ready'
}
