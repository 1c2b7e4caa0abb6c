import type { Engine } from './engine.ts'
import type { View } from './geometry.ts'
import { idle } from './idle.ts'
import type { Layer } from './layers.ts'
import { fetchAll, type Raster, raster } from './raster.ts'
import type { Place } from './scene.ts'
import type { Seen } from './seen.ts'

/** How long a change takes, in milliseconds: light comes and goes slower than a face. */
export const LONG = { turn: 420, light: 900 }
export const AT_ONCE = { turn: 0, light: 0 }
/** Somewhere else everything changes together: else a room would show through people who are no longer there. */
export const ELSEWHERE = { turn: 420, light: 420 }
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

/** One picture as it is drawn, told apart from every other: of the same file there may be one by day and one by dusk, and of every size. */
const keyOf = ({ file, saturation = 1 }: Layer, { seen, scale }: View): string => JSON.stringify([file, saturation, seen, scale])

type Drawing = { readonly root: string; readonly view: View; readonly gl: boolean }

/**
 * Draws what is not on the stage yet, one picture a task.
 *
 * @param on  by slot: the key of what stands there
 * @param drawn  by key: what has been drawn and is not on the stage; filled, and rid of what is no longer wanted
 * @returns whether all is there; if not, something else is wanted meanwhile
 * @throws where a picture does not come
 */
export async function drawNew(
  { layers }: Seen,
  on: ReadonlyMap<string, string>,
  drawn: Map<string, Raster>,
  { root, view, gl }: Drawing,
  stale: () => boolean,
): Promise<boolean> {
  const wanted = new Set(layers.map((layer) => keyOf(layer, view)))
  for (const [key, { bitmap }] of drawn) {
    if (wanted.has(key)) continue
    bitmap.close()
    drawn.delete(key)
  }
  // Asked for side by side; drawn one after the other.
  void fetchAll(layers.map(({ file }) => root + file))
  for (const layer of layers) {
    const key = keyOf(layer, view)
    if (on.get(slotOf(layer)) === key || drawn.has(key)) continue
    await idle()
    if (stale()) return false
    drawn.set(key, await raster({ ...layer, file: root + layer.file }, view, gl))
    if (stale()) return false
  }
  return true
}

/** Puts on the stage what has been drawn, and lets go of what is no longer there. */
export function turn(
  { board, run }: Engine,
  { layers, near }: Seen,
  view: View,
  drawn: Map<string, Raster>,
  on: Map<string, string>,
  long: typeof LONG,
): void {
  const came = new Set<string>()
  const slots = new Set(layers.map(slotOf))
  const gone = [...on.keys()].filter((slot) => !slots.has(slot))
  for (const slot of gone) {
    board.clear(slot, long.turn)
    on.delete(slot)
  }
  for (const layer of layers) {
    const [slot, key] = [slotOf(layer), keyOf(layer, view)]
    const picture = drawn.get(key)
    if (!picture) continue
    drawn.delete(key)
    const { place, takes } = PARTS[layer.part]
    board.put(place, slot, picture, takes === undefined ? 0 : long[takes])
    if (layer.part === 'lids') board.reveal(slot, false)
    on.set(slot, key)
    came.add(slot)
  }
  // What has just come comes where it belongs; what was there moves.
  const nudged = layers.map(({ by, ...layer }) => {
    const slot = slotOf(layer)
    return by !== undefined && board.nudge(slot, { x: by[0], y: by[1] }, came.has(slot) ? 0 : long.turn)
  })
  const moved = [...nudged, board.approach(near, long.turn)]
  if (came.size > 0 || gone.length > 0 || moved.includes(true)) run()
}
