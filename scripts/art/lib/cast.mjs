// Everyone who is drawn: a file people/<id>.mjs is a person, without another word; people/<id>-<more>.mjs is a part of one.
// Such a file exports id, REST, FACES, HEADS, POSES, headOf(pose), pose(name), face(head, name), lids(head), skin.

import { readdirSync } from 'node:fs'

const folder = new URL('../people/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^[a-z]+\.mjs$/.test(name))

export const PEOPLE = await Promise.all(files.sort().map((name) => import(new URL(name, folder))))

/** The names of their poses and of their faces. `FACES` may be a list or a table. */
export const posesOf = ({ POSES }) => (Array.isArray(POSES) ? POSES : Object.keys(POSES))
export const facesOf = ({ FACES }) => (Array.isArray(FACES) ? FACES : Object.keys(FACES))
export const headsOf = ({ HEADS }) => (Array.isArray(HEADS) ? HEADS : Object.keys(HEADS))
