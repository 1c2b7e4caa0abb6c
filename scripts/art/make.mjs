// Makes every still picture of the product: node make.mjs [word], where the word limits the run to paths that contain it.

import { atlas } from './lib/atlas.mjs'
import { PEOPLE } from './lib/cast.mjs'
import { writeIndex } from './lib/catalogue.mjs'
import { ROOM_FRAME, report, svg, write, writeAsIs, writePixels } from './lib/files.mjs'
import { APP_ICONS, icon } from './lib/icons.mjs'
import { LIGHTS } from './lib/palette.mjs'
import { eyes, face, pose } from './people/desmond.mjs'
import { BOXES } from './props/box.mjs'
import { FAVICON_FRAME, favicon, SHELF, SHELF_FRAME } from './props/shelf.mjs'
import { CAR_LIGHTS, car } from './rooms/car.mjs'
import { boxInWindow, harbourStreet } from './rooms/harbour-street.mjs'
import { kitchenBack, kitchenFront } from './rooms/kitchen.mjs'
import { DAYS, everyPicture, thingFile } from './rooms/places.mjs'

const only = process.argv[2] ?? ''
const picture = (path, frame, draw) => path.includes(only) && write(path, svg(frame, draw()))
const inRoom = (path, draw) => picture(path, ROOM_FRAME, draw)

/** The first picture anyone sees, in one file: the layers of the kitchen in the opening's own crop; by night, at dusk. */
const opening = (light) =>
  [
    kitchenBack(light),
    pose('cup-in-hand'),
    face('facing', 'soft-eyes'),
    eyes('facing', 'soft-eyes'),
    kitchenFront(light),
    BOXES['on-table'](light),
  ].join('')

function kitchenAndBox() {
  for (const [light, palette] of Object.entries(LIGHTS)) {
    inRoom(`settings/desmond-kitchen.${light}.back.svg`, () => kitchenBack(palette))
    inRoom(`settings/desmond-kitchen.${light}.front.svg`, () => kitchenFront(palette))
    if (DAYS.includes(light)) for (const [where, draw] of Object.entries(BOXES)) inRoom(thingFile('box', where, light), () => draw(palette))
  }
}

function otherRooms() {
  for (const [light, palette] of Object.entries(CAR_LIGHTS)) inRoom(`settings/car.${light}.svg`, () => car(palette))
  for (const light of ['day', 'dusk']) inRoom(`settings/harbour-street.${light}.svg`, () => harbourStreet(light))
  inRoom('props/box.in-window.svg', () => boxInWindow(LIGHTS.day))
  for (const [path, draw] of everyPicture()) inRoom(path, draw)
}

/** Every person's atlas. Their boxes go into index.json, so they are worked out in every run. */
const boxes = Object.fromEntries(
  PEOPLE.map((person) => {
    const path = `people/${person.id}.svg`
    const { text, boxes } = atlas(person)
    if (path.includes(only)) writeAsIs(path, text)
    return [person.id, boxes]
  }),
)

kitchenAndBox()
otherRooms()
for (const [name, draw] of Object.entries(SHELF)) picture(`shelf/${name}.svg`, SHELF_FRAME, draw)
picture('favicon.svg', FAVICON_FRAME, favicon)
for (const [path, drawn] of Object.entries(APP_ICONS)) if (path.includes(only)) writePixels(path, icon(drawn))
const OPENING_FRAME = '-110 122 1180 782'
picture('opening.svg', OPENING_FRAME, () => opening(LIGHTS.day))
picture('opening.dusk.svg', OPENING_FRAME, () => opening(LIGHTS.dusk))
writeIndex(boxes)
for (const { path, bytes, gzip } of report()) console.log(String(bytes).padStart(7), String(gzip).padStart(6), path)
