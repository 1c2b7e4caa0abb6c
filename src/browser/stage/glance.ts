import type { Cue } from '../../core/encounter/cue.ts'

/** A point of the frame, or a way in it: x to the right, y down. */
export type Point = readonly [x: number, y: number]

/** Where things are, by setting: `window`, or a thing and its place, as in `bag.beside-chair`. Measured from the drawings. */
export type Sights = Readonly<Record<string, Readonly<Record<string, Point>>>>

/**
 * How far eyes go from their rest, at most, in units of the frame: some half of an eye's own width. Further aside, the far eye meets
 * the nose or the rim of the glasses; further up, the brow. Chosen by eye, on everyone. TURN: how much of it brows, nose and mouth go along.
 */
const [ASIDE, UP, DOWN, TURN] = [7, 4, 7, 0.25]
/** What lies before people, wherever they sit, and is drawn at no place of its own. */
const BEFORE_THEM = ['table', 'hands', 'cup', 'bag', 'floor', 'down', 'box', 'letters', 'phone']
/** Where eyes go that look at nothing the room shows. */
const ELSEWHERE: Point = [-ASIDE, 2]

type Looking = Pick<Cue, 'setting' | 'props'> & { readonly gaze: string | undefined }

/** How far eyes go from their rest, and the face along with them. */
export type Glance = { readonly eyes: Point; readonly face: Point }
export const AT_REST: Point = [0, 0]

/** How far the eyes of somebody whose eyes are here go, and how far their face goes along, to look where the story says. */
export function glance(sights: Sights, { setting, gaze, props }: Looking, eyes: Point): Glance {
  const to = gaze === undefined || gaze === 'you' ? AT_REST : towards(eyes, gaze, sights[setting] ?? {}, props)
  const along = (part: number): Point => [round(to[0] * part), round(to[1] * part)]
  return { eyes: along(1), face: along(TURN) }
}

function towards([x, y]: Point, gaze: string, seen: Sights[string], props: Cue['props']): Point {
  const at = seen[`${gaze}.${props[gaze]}`] ?? seen[gaze]
  if (!at) return BEFORE_THEM.includes(gaze) ? [0, DOWN] : ELSEWHERE
  const [right, down] = [at[0] - x, at[1] - y]
  const far = Math.hypot(right, down) || 1
  return [(right / far) * ASIDE, (down / far) * (down < 0 ? UP : DOWN)]
}

const round = (units: number) => Math.round(units * 10) / 10
