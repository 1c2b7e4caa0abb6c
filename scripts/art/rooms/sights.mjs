// Where a person's eyes can go in a room: measured from what is drawn there.

import { ROOM_FRAME } from '../lib/files.mjs'
import { LIGHTS } from '../lib/palette.mjs'
import { reseed } from '../lib/pen.mjs'
import { extent } from '../lib/trace.mjs'
import { BOXES } from '../props/box.mjs'
import { doorwayPalette, panes as landingWindow, leaf } from './doorway.mjs'
import { door as joelDoor, joelPalette } from './joel-flat.mjs'
import { view as joelWindow } from './joel-flat-window.mjs'
import { calendar, door as kitchenDoor, photographs } from './kitchen-wall.mjs'
import { view as kitchenWindow } from './kitchen-window.mjs'
import { door as leanneDoor, leannePalette } from './leanne-front-room.mjs'
import { drawings } from './leanne-front-room-wall.mjs'
import { view as leanneWindow } from './leanne-front-room-window.mjs'
import { THINGS } from './places.mjs'
import { door as supervisionDoor, supervisionPalette } from './supervision-room.mjs'
import { view as supervisionWindow } from './supervision-room-window.mjs'
import { teamPalette } from './team-room.mjs'
import { windowWithBlind } from './team-room-wall.mjs'
import { panes as ownWindow } from './worker-kitchen.mjs'

/** By setting in which somebody can be seen: what hangs or stands there for good. */
const FIXED = {
  'desmond-kitchen': [LIGHTS.day, { window: kitchenWindow, calendar, photographs: (p) => photographs(p).join(''), door: kitchenDoor }],
  'leanne-front-room': [leannePalette('day'), { window: leanneWindow, drawings, door: leanneDoor }],
  'joel-flat': [joelPalette('day'), { window: joelWindow, door: joelDoor }],
  doorway: [doorwayPalette('day'), { window: landingWindow, door: leaf }],
  'supervision-room': [supervisionPalette('day'), { window: supervisionWindow, door: supervisionDoor }],
  'team-room': [teamPalette('day'), { window: windowWithBlind }],
  'worker-kitchen': [LIGHTS.dusk, { window: ownWindow }],
}

/** What moves, in each place where it is drawn: `bag.beside-chair`. */
function movable(setting) {
  const places =
    setting === 'desmond-kitchen'
      ? Object.entries(BOXES).map(([where, draw]) => [`box.${where}`, () => draw(LIGHTS.day)])
      : Object.entries(THINGS[setting] ?? {}).flatMap(([name, states]) =>
          Object.entries(states).flatMap(([state, { day, dusk }]) => (day || dusk ? [[`${name}.${state}`, day ?? dusk]] : [])),
        )
  return Object.fromEntries(places)
}

/** The middle of what is drawn. The hand is set anew before each, so that it falls in the same place in every run. */
function middle(draw) {
  reseed(1)
  const [x, y, w, h] = extent(draw(), ROOM_FRAME.split(' ').map(Number))
  return [Math.round(x + w / 2), Math.round(y + h / 2)]
}

/** For index.json: setting, thing (or thing and its place), the point of the frame that is looked at. */
export const sights = () =>
  Object.fromEntries(
    Object.entries(FIXED).map(([setting, [palette, things]]) => {
      const fixed = Object.entries(things).map(([name, draw]) => [name, () => draw(palette)])
      const all = [...fixed, ...Object.entries(movable(setting))]
      return [setting, Object.fromEntries(all.map(([name, draw]) => [name, middle(draw)]))]
    }),
  )
