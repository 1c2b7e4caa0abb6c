// The places beside Desmond's kitchen, by light, and the things that move in them: what make.mjs draws and index.json lists.

import { LIGHTS } from '../lib/palette.mjs'
import { BAGS } from '../props/bag.mjs'
import { CALENDARS } from '../props/calendar.mjs'
import { LETTERS } from '../props/letters.mjs'
import { DUSK_PHONES, NIGHT_PHONES } from '../props/phone.mjs'
import { PLANS } from '../props/plan.mjs'
import { doorwayBack, doorwayFront } from './doorway.mjs'
import { joelBack, joelFront } from './joel-flat.mjs'
import { leanneBack, leanneFront } from './leanne-front-room.mjs'
import { supervisionBack, supervisionFront } from './supervision-room.mjs'
import { boxOnFrontDesk, teamBack, teamFront } from './team-room.mjs'
import { boxOnSill, workerKitchen, workerKitchenFront } from './worker-kitchen.mjs'
import { boxOnNightSill, workerKitchenNight, workerKitchenNightFront } from './worker-kitchen-night.mjs'

export const DAYS = ['day', 'overcast', 'dusk']
/** Where somebody can withdraw. Things are shown in an overcast dusk as at dusk. */
const MOODS = [...DAYS, 'dusk-overcast']
const byLight = (lights, draw) => Object.fromEntries(lights.map((light) => [light, draw(light)]))
const layers = (lights, back, front) => byLight(lights, (light) => ({ back: () => back(light), front: () => front(light) }))
const states = (drawn, lights) =>
  Object.fromEntries(Object.entries(drawn).map(([state, draw]) => [state, byLight(lights, (light) => () => draw(light))]))

/** Setting, light, layer: a picture. */
export const PLACES = {
  'leanne-front-room': layers(MOODS, leanneBack, leanneFront),
  'joel-flat': layers(MOODS, joelBack, joelFront),
  doorway: layers(MOODS, doorwayBack, doorwayFront),
  'supervision-room': layers(MOODS, supervisionBack, supervisionFront),
  'team-room': layers(['day', 'dusk'], teamBack, teamFront),
  'worker-kitchen': {
    dusk: { back: workerKitchen, front: workerKitchenFront },
    night: { back: workerKitchenNight, front: workerKitchenNightFront },
  },
}

/** Setting, thing, state, light: a picture. */
export const THINGS = {
  'leanne-front-room': { plan: states(PLANS, DAYS) },
  // In his hands, the bag is a part of the pose.
  'joel-flat': { bag: { ...states(BAGS, DAYS), 'in-hands': {} }, letters: states(LETTERS, DAYS), calendar: states(CALENDARS, DAYS) },
  'team-room': { box: states({ 'front-desk': boxOnFrontDesk }, ['day', 'dusk']) },
  'worker-kitchen': {
    box: { windowsill: { dusk: () => boxOnSill(LIGHTS.dusk), night: boxOnNightSill } },
    phone: Object.fromEntries(Object.keys(NIGHT_PHONES).map((state) => [state, { dusk: DUSK_PHONES[state], night: NIGHT_PHONES[state] }])),
  },
}

/** Where a place's picture is kept. One layer needs no name. */
export const placeFile = (setting, light, layer, its) => `settings/${setting}.${light}${its.front ? `.${layer}` : ''}.svg`

/** Where a thing's picture is kept. Daylight goes without saying. */
export const thingFile = (name, state, light) => `props/${name}.${state}${light === 'day' ? '' : `.${light}`}.svg`

const mapped = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))

/** Every picture with its file: for make.mjs to draw. */
export function everyPicture() {
  const places = Object.entries(PLACES).flatMap(([setting, lights]) =>
    Object.entries(lights).flatMap(([light, its]) =>
      Object.entries(its).map(([layer, draw]) => [placeFile(setting, light, layer, its), draw]),
    ),
  )
  const things = Object.values(THINGS).flatMap((names) =>
    Object.entries(names).flatMap(([name, states]) =>
      Object.entries(states).flatMap(([state, lights]) =>
        Object.entries(lights).map(([light, draw]) => [thingFile(name, state, light), draw]),
      ),
    ),
  )
  return [...places, ...things]
}

/** The same as file names: for index.json to list. */
export const listedPlaces = (made) =>
  mapped(PLACES, (lights, setting) =>
    mapped(lights, (its, light) => mapped(its, (_, layer) => made(placeFile(setting, light, layer, its)))),
  )
export const listedThings = (made) =>
  mapped(THINGS, (names) =>
    mapped(names, (states, name) => mapped(states, (lights, state) => mapped(lights, (_, light) => made(thingFile(name, state, light))))),
  )
