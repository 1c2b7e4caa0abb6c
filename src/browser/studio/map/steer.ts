import type { Box, Drawing, Standing } from './draw.ts'

/** Where one looks from: the map's point in the upper left corner, and how large a unit is in pixels. */
export type Look = { readonly x: number; readonly y: number; readonly scale: number }
export type Size = { readonly width: number; readonly height: number }

export const LEAST = 0.04
export const MOST = 2

/** Around the map, pixels. */
const MARGIN = 28

/** What is in view, in units of the map. */
export const viewOf = ({ x, y, scale }: Look, { width, height }: Size): Box => ({ x, y, width: width / scale, height: height / scale })

/** Larger or smaller, around a point of the view in pixels. */
export function zoomed(look: Look, by: number, { x, y }: { readonly x: number; readonly y: number }): Look {
  const scale = Math.min(MOST, Math.max(LEAST, look.scale * by))
  return { scale, x: look.x + x / look.scale - x / scale, y: look.y + y / look.scale - y / scale }
}

/** What stands over the foot of the map, pixels. */
const FOOT = 56

/** The whole story, as large as it fits above what stands over its foot. */
export function whole({ width, height }: Drawing, frame: Size): Look {
  const size = { ...frame, height: Math.max(1, frame.height - FOOT) }
  const scale = Math.min(1, Math.max(LEAST, Math.min((size.width - 2 * MARGIN) / width, (size.height - 2 * MARGIN) / height)))
  return {
    scale,
    x: width / 2 - size.width / 2 / scale,
    y: height * scale < size.height ? height / 2 - size.height / 2 / scale : -MARGIN / scale,
  }
}

/** The beginning of the story, in a size that can be read. `type`: how much larger the page's type is than 16 pixels. */
export function opening(drawing: Drawing, start: string | undefined, size: Size, type = 1): Look {
  const scale = Math.min(type, Math.max(0.93 * type, (size.width - 2 * MARGIN) / drawing.width))
  const box = drawing.at.get(start ?? '')?.box
  const middle = box && drawing.width * scale > size.width ? box.x + box.width / 2 : drawing.width / 2
  return { scale, x: middle - size.width / 2 / scale, y: (box?.y ?? 0) - MARGIN / scale }
}

/** The same look, moved so far that this room is in view. */
export function showing(look: Look, { box }: Standing, size: Size): Look {
  const view = viewOf(look, size)
  const pad = Math.min(60, view.height / 4)
  const inside =
    box.x >= view.x + 8 &&
    box.x + box.width <= view.x + view.width - 8 &&
    box.y >= view.y + 8 &&
    box.y + box.height <= view.y + view.height - 8
  if (inside) return look
  const nearest = (low: number, length: number, from: number, over: number) =>
    Math.min(Math.max(from, low + length + pad - over), low - pad)
  return { ...look, x: nearest(box.x, box.width, view.x, view.width), y: nearest(box.y, box.height, view.y, view.height) }
}

/** The room an arrow key leads to from here; nothing where there is none. */
export function stepped({ rooms, strands, at }: Drawing, from: string, key: string): string | undefined {
  const here = at.get(from)
  if (!here) return rooms[0]?.room.id
  const middle = ({ box }: Standing) => box.x + box.width / 2
  const nearest = (all: readonly Standing[]) =>
    all.toSorted((a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)))[0]?.room.id
  const row = (y: number) => rooms.filter(({ box }) => box.y === y)
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const side = key === 'ArrowLeft' ? -1 : 1
    return nearest(row(here.box.y).filter((one) => (middle(one) - middle(here)) * side > 0))
  }
  const downwards = key === 'ArrowDown'
  const joined = strands.flatMap(
    (one) => (downwards && one.from === from ? at.get(one.to) : !downwards && one.to === from ? at.get(one.from) : undefined) ?? [],
  )
  const ahead = (one: Standing) => (downwards ? one.box.y > here.box.y : one.box.y < here.box.y)
  const ys = rooms.filter(ahead).map(({ box }) => box.y)
  const next = downwards ? Math.min(...ys) : Math.max(...ys)
  return nearest(joined.filter(ahead)) ?? nearest(row(next))
}
