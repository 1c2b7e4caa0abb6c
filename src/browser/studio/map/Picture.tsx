import { useMemo } from 'preact/hooks'
import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Standing, Strand } from './draw.ts'
import type { EffectKind } from './effect.ts'
import type { Way } from './graph.ts'
import { TALL } from './layout.ts'
import { namesFor } from './names.ts'
import { points, sayRoom, type Told } from './say.ts'
import { shortened } from './size.ts'

type Shown = {
  readonly rooms: readonly Standing[]
  readonly strands: readonly Strand[]
  /** Where the keyboard stands; where the caret of the script does; and the choice under it. */
  readonly at: string | undefined
  readonly here: string | undefined
  readonly choice: string | undefined
  readonly told: Told
  readonly words: StudioWords
  readonly stand: (id: string) => void
  readonly press: (id: string) => void
}

/** The map as one reads it: rooms with their names, ways with theirs. */
export function Near({ rooms, strands, at, here, choice, told, words, stand, press }: Shown) {
  const own = ({ from }: Strand) => from === here || from === at
  const names = useMemo(() => namesFor({ rooms, strands }, (bundle) => nameOf(bundle, words), own), [rooms, strands, told, at, here])
  const chosen = (strand: Strand) => choice !== undefined && strand.ways.some((way) => way.choice?.id === choice)
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to stand on; the rooms say where their ways lead. */}
      <g aria-hidden="true">
        {strands.map((strand) => (
          <g
            key={`${strand.from} ${strand.to} ${strand.kind}`}
            class={`way ${strand.kind} n${Math.min(strand.ways.length, 4)}${chosen(strand) ? ' chosen' : ''}`}
          >
            <path class="run" d={strand.d} />
            <path class="head" d={strand.head} />
          </g>
        ))}
        {names.map(({ key, text, strand, box }) => (
          <g key={key} class={chosen(strand) ? 'name chosen' : 'name'}>
            <rect {...box} rx={4} />
            <text x={box.x + box.width / 2} y={box.y + 14.5}>
              {text}
            </text>
          </g>
        ))}
      </g>
      {rooms.map((standing) => (
        <RoomShape key={standing.room.id} {...{ standing, at, here, told, words, stand, press }} />
      ))}
    </>
  )
}

/** The name of one choice is its move, and what it does; of several, how many they are. */
function nameOf(bundle: readonly Way[], words: StudioWords): string {
  const [only, more] = bundle
  if (!only?.choice || more) return fill(words.choices, { count: bundle.length })
  const effect = only.effect
  return effect.kind === 'unknown' || effect.kind === 'even' ? only.choice.label : `${only.choice.label} ${points(effect.by)}`
}

type OneRoom = Pick<Shown, 'at' | 'here' | 'told' | 'words' | 'stand' | 'press'> & { readonly standing: Standing }

function RoomShape({ standing: { room, box }, at, here, told, words, stand, press }: OneRoom) {
  const mark = told.mark(room)
  const classes = ['room', room.kind, room.mends && 'mends', !room.reached && 'unreached', room.id === here && 'here']
  const round = room.kind === 'ending' ? TALL / 2 : 8
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there are no buttons.
    <g
      class={classes.filter(Boolean).join(' ')}
      role="button"
      tabIndex={room.id === at ? 0 : -1}
      data-room={room.id}
      aria-label={sayRoom(room, told, words)}
      onFocus={() => stand(room.id)}
      onClick={() => press(room.id)}
    >
      <rect class="shape" {...box} rx={round} />
      {mark && <rect class={`tint t${Math.round(mark.part * 4)}`} {...box} rx={round} />}
      <text x={box.x + box.width / 2} y={box.y + TALL / 2 + 5}>
        {shortened(room.title)}
      </text>
      {told.hasProblem(room) && (
        <g class="bad">
          <circle cx={box.x + box.width - 2} cy={box.y + 3} r={10} />
          <text x={box.x + box.width - 2} y={box.y + 8}>
            !
          </text>
        </g>
      )}
      {mark?.short && (
        <g class="mark">
          {/* Apart from the title for whoever reads it aloud. */ ' '}
          <rect x={box.x - 6} y={box.y - 11} width={mark.short.length * 7 + 12} height={20} rx={10} />
          <text x={box.x + mark.short.length * 3.5} y={box.y + 3.5}>
            {mark.short}
          </text>
        </g>
      )}
    </g>
  )
}

const KINDS: readonly EffectKind[] = ['onward', 'unknown', 'even', 'brings', 'costs', 'breaks']

/** The map from far off: all ways of one kind are one shape, all rooms of one kind another, so that thousands move as one. */
export function FarOff({ rooms, strands, at, here, told, words, scale, press }: Shown & { readonly scale: number }) {
  const ways = useMemo(
    () =>
      KINDS.map(
        (kind) =>
          [
            kind,
            strands
              .filter((one) => one.kind === kind)
              .map(({ d }) => d)
              .join(''),
          ] as const,
      ),
    [strands],
  )
  const blocks = useMemo(() => shapes(rooms), [rooms])
  const standing = rooms.find(({ room }) => room.id === at)
  const caret = rooms.find(({ room }) => room.id === here)
  return (
    <g class="far" style={{ '--thin': String(1.2 / scale) }}>
      {ways.map(([kind, d]) => (
        <path key={kind} class={`way ${kind}`} d={d} />
      ))}
      {blocks.map(([kind, d]) => (
        <path key={kind} class={`block ${kind}`} d={d} />
      ))}
      {caret && <rect class="block here" {...caret.box} />}
      {standing && (
        // biome-ignore lint/a11y/useSemanticElements: within a drawing there are no buttons.
        <g
          role="button"
          class="room"
          tabIndex={0}
          data-room={standing.room.id}
          aria-label={sayRoom(standing.room, told, words)}
          onClick={() => press(standing.room.id)}
        >
          <rect class="shape bare" {...standing.box} />
        </g>
      )}
    </g>
  )
}

/** The rooms of each kind as one shape. */
function shapes(rooms: readonly Standing[]): readonly (readonly [string, string])[] {
  const kindOf = ({ room }: Standing) => (room.kind === 'missing' || !room.reached ? 'lost' : room.kind)
  return ['knot', 'ending', 'lost']
    .map((kind) => [kind, rooms.filter((one) => kindOf(one) === kind)] as const)
    .map(
      ([kind, all]) => [kind, all.map(({ box: { x, y, width, height } }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')] as const,
    )
}
