import type { Pictures } from './layers.ts'

/** Somebody's face, as they look at rest: its files below the assets, bottom first, and the part of the frame to look at. */
export type Portrait = { readonly files: readonly string[]; readonly at: readonly [x: number, y: number, side: number] }

/** Undefined where there is no picture of them. */
export function portrait({ people }: Pick<Pictures, 'people'>, id: string): Portrait | undefined {
  const person = people[id]
  if (!person) return undefined
  const { pose, face } = person.rest
  const body = person.poses[pose]
  const head = body?.head ?? ''
  const [look, eyes, around] = [person.faces[head]?.[face], person.eyes[head]?.[face], person.box[head]]
  if (!body || !look || !eyes || !around) return undefined
  const [x, y, width, height] = around
  const side = ROOM * Math.max(width, height)
  return { files: [body.file, look, eyes], at: [x + (width - side) / 2, y + (height - side) / 2, side] }
}

/** How much is seen around a face, as a share of it: hair, chin and collar. */
const ROOM = 2.3
