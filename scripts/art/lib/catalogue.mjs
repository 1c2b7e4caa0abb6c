// index.json: which picture files exist, so that the page never asks for one that is not there.

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOXES } from '../props/box.mjs'
import { SHELF } from '../props/shelf.mjs'
import { DAYS, listedPlaces, listedThings } from '../rooms/places.mjs'
import { sights } from '../rooms/sights.mjs'
import { around, eyesId, faceId, lidsId, poseId } from './atlas.mjs'
import { faceNames, headNames, PEOPLE, poseNames } from './cast.mjs'
import { ASSETS } from './files.mjs'
import { LIGHTS } from './palette.mjs'

// The room dims, never the person: only the colour goes a little out of him.
const SATURATION = { day: 1, overcast: 0.84, dusk: 0.95, 'dusk-overcast': 0.8 }

const made = (path) => {
  if (!existsSync(join(ASSETS, path))) throw new Error(`index.json would name ${path}, which is not there`)
  return path
}

const each = (names, file) => Object.fromEntries(names.map((name) => [name, file(name)]))
const lights = Object.keys(LIGHTS)

const inLayers = (name) => each(lights, (light) => each(['back', 'front'], (layer) => made(`settings/${name}.${light}.${layer}.svg`)))
const inOne = (name, ...its) => each(its, (light) => ({ back: made(`settings/${name}.${light}.svg`) }))

/** A person: where each part lies in their atlas, and what it covers of the frame. */
function person(who, boxes) {
  const atlas = made(`people/${who.id}.svg`)
  const heads = headNames(who)
  const faces = faceNames(who)
  const cover = (ids) => around(ids.map((id) => boxes[id]))
  return {
    atlas,
    rest: who.REST,
    saturation: SATURATION,
    poses: each(poseNames(who), (pose) => ({ file: `${atlas}#${poseId(pose)}`, head: who.headOf(pose), box: boxes[poseId(pose)] })),
    faces: each(heads, (head) => each(faces, (face) => `${atlas}#${faceId(head, face)}`)),
    eyes: each(heads, (head) => each(faces, (face) => `${atlas}#${eyesId(head, face)}`)),
    // Faces whose eyes look nowhere else.
    steady: who.steady,
    lids: each(heads, (head) => `${atlas}#${lidsId(head)}`),
    // By head: what its faces and lids cover, all together; and what its eyes cover.
    box: each(heads, (head) => cover([lidsId(head), ...faces.map((face) => faceId(head, face))])),
    eyesBox: each(heads, (head) => cover(faces.map((face) => eyesId(head, face)))),
  }
}

const box = () =>
  each(Object.keys(BOXES), (where) => each(DAYS, (light) => made(`props/box.${where}${light === 'day' ? '' : `.${light}`}.svg`)))

/** @param boxes by person and group: what it covers */
export function writeIndex(boxes) {
  const index = {
    frame: [-800, 0, 2600, 940],
    settings: {
      'desmond-kitchen': inLayers('desmond-kitchen'),
      car: inOne('car', 'day', 'dusk'),
      'harbour-street': inOne('harbour-street', 'day', 'dusk'),
      ...listedPlaces(made),
    },
    people: Object.fromEntries(PEOPLE.map((who) => [who.id, person(who, boxes[who.id])])),
    // Where a thing can stand, by room: elsewhere it is not drawn.
    props: {
      'desmond-kitchen': { box: box() },
      'harbour-street': { box: { 'in-window': { day: made('props/box.in-window.svg') } } },
      ...listedThings(made),
    },
    // Where a person's eyes go, by room: points of the frame.
    looks: sights(),
    shelf: each(Object.keys(SHELF), (name) => made(`shelf/${name}.svg`)),
    favicon: made('favicon.svg'),
    opening: { day: made('opening.svg'), dusk: made('opening.dusk.svg') },
  }
  // Numbers that belong together stand in one line.
  const rows = JSON.stringify(index, null, 2).replace(/\[[\s\d,-]+\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  )
  writeFileSync(join(ASSETS, 'index.json'), `${rows}\n`)
}
