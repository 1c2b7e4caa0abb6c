// Everyone who is drawn: a file people/<id>.mjs is a person, without another word; people/<id>-<more>.mjs is a part of one.
// Such a file exports id, REST, FACES, HEADS, POSES, headOf(pose), pose(name), face(head, name), eyes(head, name), lids(head), skin,
// and `steady`, the faces whose eyes look nowhere else.

import { readdirSync } from 'node:fs'
import { PERSON_INK } from './person.mjs'

const folder = new URL('../people/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^[a-z]+\.mjs$/.test(name))

export const PEOPLE = await Promise.all(files.sort().map((name) => import(new URL(name, folder))))

const light = (hex) => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
/** WCAG 2: how far a face's line stands out from this skin. Below 3 a face can no longer be read. */
export const contrast = (skin) => (light(skin) + 0.05) / (light(PERSON_INK) + 0.05)

for (const { id, skin } of PEOPLE) if (contrast(skin) < 3) throw new Error(`${id}: line to skin is ${contrast(skin).toFixed(2)}, below 3`)

/** The names of their poses and of their faces. `FACES` may be a list or a table. */
export const poseNames = ({ POSES }) => (Array.isArray(POSES) ? POSES : Object.keys(POSES))
export const faceNames = ({ FACES }) => (Array.isArray(FACES) ? FACES : Object.keys(FACES))
export const headNames = ({ HEADS }) => (Array.isArray(HEADS) ? HEADS : Object.keys(HEADS))
