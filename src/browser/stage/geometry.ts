/** A rectangle: in pixels of the page, or in units of the frame that every picture shares. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How the frame of the pictures lies on the canvas. Pixels are the canvas's own. */
export type View = {
  readonly width: number
  readonly height: number
  /** Pixels for one unit of the frame. */
  readonly scale: number
  /** Where the frame's origin lies, in pixels. */
  readonly x: number
  readonly y: number
  /** The part of the frame that can be seen, in its units. */
  readonly seen: Box
}

/** Of this frame every picture shows a part: x and y of its corner, width, height. The rooms are drawn to it (scripts/art). */
export const FRAME: Box = { x: -800, y: 0, width: 2600, height: 940 }

/** Where the person sits, in units of the frame: the middle of its lower edge. What is above rises, and comes nearer, from there. */
export const SEAT = { x: 500, y: 940 } as const

/** How near somebody comes, by the distance they keep: 1 is as they are drawn. Seen, not noticed; our judgement. */
export const NEAR = { far: 0.975, usual: 1, near: 1.02 } as const

/** Pixels for a pixel of the page: finer than this costs memory and is not seen. Our judgement. */
const FINEST = 2
/** Pixels a canvas has at most on its longer side, so that old phones can hold it. Our judgement. */
const LONGEST = 2400

/**
 * How the canvas shows the frame.
 *
 * @param stage  the place on the page, in pixels of the page; at least 1 wide and high
 * @param frame  where the whole frame lies, in the same pixels, beyond the stage as well
 * @param dense  device pixels for a pixel of the page
 */
export function viewOf(stage: Box, frame: Box, dense: number): View {
  const fine = Math.min(dense, FINEST, LONGEST / Math.max(stage.width, stage.height))
  const scale = (frame.width / FRAME.width) * fine
  const [x, y] = [(frame.x - stage.x) * fine - FRAME.x * scale, (frame.y - stage.y) * fine - FRAME.y * scale]
  const [width, height] = [Math.max(1, Math.round(stage.width * fine)), Math.max(1, Math.round(stage.height * fine))]
  return { width, height, scale, x, y, seen: within({ x: -x / scale, y: -y / scale, width: width / scale, height: height / scale }, FRAME) }
}

/** The part of a box that lies within another; no less than one unit. */
export function within(box: Box, other: Box): Box {
  const [left, top] = [Math.max(box.x, other.x), Math.max(box.y, other.y)]
  const right = Math.min(box.x + box.width, other.x + other.width)
  const bottom = Math.min(box.y + box.height, other.y + other.height)
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}
