import type { Engine } from './engine.ts'
import type { View } from './geometry.ts'
import type { Layer } from './layers.ts'
import { fetchAll, type Raster, raster } from './raster.ts'
import type { Place } from './scene.ts'

/** What the stage is to show: the pictures of a cue, and how the person holds themselves. */
export type Seen = {
  readonly layers: readonly Layer[]
  /** 1 where the person is at their usual distance; less is further off. */
  readonly near: number
  /** The worker has left the quiet where it is, by this choice: the number of it, from 1. */
  readonly silence?: number | undefined
}

/** How long a change takes, in milliseconds: light comes and goes slower than a face. */
export const LONG = { turn: 420, light: 900 }
export const AT_ONCE = { turn: 0, light: 0 }
/** Where each part of a picture stands, and how long it takes to turn; closed lids wait there unseen. */
const PARTS: Readonly<Record<Layer['part'], { readonly place: Place; readonly takes?: keyof typeof LONG }>> = {
  room: { place: 'room', takes: 'light' },
  pose: { place: 'person', takes: 'turn' },
  face: { place: 'person', takes: 'turn' },
  eyes: { place: 'person', takes: 'turn' },
  lids: { place: 'person' },
  front: { place: 'front', takes: 'light' },
  thing: { place: 'things', takes: 'turn' },
}
const slotOf = ({ part, name }: Layer): string => (part === 'thing' ? `${part} ${name}` : part)

type Drawing = { readonly root: string; readonly view: View; readonly gl: boolean }

/** Draws what is not on the stage yet, one picture a task. @returns nothing where something else is wanted meanwhile */
export async function drawNew({ layers }: Seen, on: ReadonlyMap<string, string>, { root, view, gl }: Drawing, stale: () => boolean) {
  const drawn = new Map<string, Raster>()
  // Asked for side by side; drawn one after the other.
  void fetchAll(layers.map(({ file }) => root + file))
  for (const layer of layers) {
    const slot = slotOf(layer)
    if (on.get(slot) === layer.file) continue
    await idle()
    drawn.set(slot, await raster({ ...layer, file: root + layer.file }, view, gl))
    if (!stale()) continue
    for (const { bitmap } of drawn.values()) bitmap.close()
    return undefined
  }
  return drawn
}

/** Puts on the stage what has been drawn, and lets go of what is no longer there. */
export function turn(
  { board, run }: Engine,
  { layers, near }: Seen,
  drawn: ReadonlyMap<string, Raster>,
  on: Map<string, string>,
  long: typeof LONG,
): void {
  const slots = new Set(layers.map(slotOf))
  const gone = [...on.keys()].filter((slot) => !slots.has(slot))
  for (const slot of gone) {
    board.clear(slot, long.turn)
    on.delete(slot)
  }
  for (const layer of layers) {
    const [slot, picture] = [slotOf(layer), drawn.get(slotOf(layer))]
    if (!picture) continue
    const { place, takes } = PARTS[layer.part]
    board.put(place, slot, picture, takes === undefined ? 0 : long[takes])
    if (layer.part === 'lids') board.reveal(slot, false)
    on.set(slot, layer.file)
  }
  // What has just come comes where it belongs; what was there moves.
  const nudged = layers.map(({ by, ...layer }) => {
    const slot = slotOf(layer)
    return by !== undefined && board.nudge(slot, { x: by[0], y: by[1] }, drawn.has(slot) ? 0 : long.turn)
  })
  const moved = [...nudged, board.approach(near, long.turn)]
  if (drawn.size > 0 || gone.length > 0 || moved.includes(true)) run()
}

/** Until nothing else is to be done, or a moment has passed. */
export const idle = (): Promise<void> =>
  new Promise(
    (resolve) => void ('requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: 100 }) : setTimeout(resolve, 30)),
  )
