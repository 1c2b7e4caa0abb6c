import type { Cue } from '../../core/encounter/cue.ts'
import type { Lasting, Room } from './description.ts'

const hiss = { kind: 'hiss' } as const
const sine = (pitch: number) => ({ kind: 'tone', wave: 'sine', pitch }) as const

/** Traffic, two streets off. */
const farStreet: Lasting = { source: hiss, filters: [{ type: 'lowpass', pitch: 240 }], level: 0.11, swell: { every: 13, by: 0.45 } }

const rainOn = (pitch: number, level: number): Room => [
  { source: hiss, filters: [{ type: 'bandpass', pitch: pitch * 3, q: 0.5 }], level: level * 0.16, swell: { every: 17, by: 0.3 } },
  { source: { kind: 'drops', rate: 38, dies: 0.012 }, filters: [{ type: 'bandpass', pitch, q: 1.2 }], level },
]

/** What is heard where nothing is: air. */
const air: Lasting = { source: hiss, filters: [{ type: 'lowpass', pitch: 320 }], level: 0.045, swell: { every: 19, by: 0.25 } }

/** A second from tick to tick; every other one is lower. */
const clock: Room = [
  { source: { kind: 'ticks', at: [0], round: 2, dies: 0.006 }, filters: [{ type: 'bandpass', pitch: 2600, q: 4 }], level: 0.22 },
  { source: { kind: 'ticks', at: [1], round: 2, dies: 0.008 }, filters: [{ type: 'bandpass', pitch: 2000, q: 4 }], level: 0.22 },
]

/** Room tones. Mains hum at twice the 50 Hz of Britain, with what small loudspeakers can carry of it above. */
export const ROOMS = {
  quiet: [air],
  kitchen: [
    farStreet,
    { source: sine(100), level: 0.02, swell: { every: 9, by: 0.2 } },
    { source: sine(200), level: 0.009, swell: { every: 7, by: 0.3 } },
    { source: hiss, filters: [{ type: 'bandpass', pitch: 420, q: 2 }], level: 0.03 },
  ],
  home: [farStreet, air],
  // The story's car stands in the rain, as it does in the picture.
  car: [
    { source: { kind: 'tone', wave: 'sawtooth', pitch: 27 }, filters: [{ type: 'lowpass', pitch: 160 }], level: 0.035 },
    { source: hiss, filters: [{ type: 'lowpass', pitch: 180 }], level: 0.09, swell: { every: 0.9, by: 0.15 } },
    ...rainOn(900, 0.2),
  ],
  office: [
    { source: hiss, filters: [{ type: 'bandpass', pitch: 360, q: 0.6 }], level: 0.06, swell: { every: 23, by: 0.15 } },
    { source: sine(118), level: 0.012 },
  ],
  ownKitchen: [air, ...clock],
  ownKitchenInRain: [air, ...clock, ...rainOn(1300, 0.09)],
  street: [
    { source: hiss, filters: [{ type: 'lowpass', pitch: 480 }], level: 0.09, swell: { every: 11, by: 0.5 } },
    // Water against a quay.
    { source: hiss, filters: [{ type: 'bandpass', pitch: 700, q: 0.7 }], level: 0.03, swell: { every: 5.5, by: 0.8 } },
  ],
} as const satisfies Readonly<Record<string, Room>>

export type RoomName = keyof typeof ROOMS

const BY_SETTING: Readonly<Record<string, RoomName>> = {
  'desmond-kitchen': 'kitchen',
  'leanne-front-room': 'home',
  'joel-flat': 'home',
  car: 'car',
  'team-room': 'office',
  'supervision-room': 'office',
  'worker-kitchen': 'ownKitchen',
  'harbour-street': 'street',
}

/** The room tone of what is seen; a setting nobody has described is a quiet room. */
export function roomOf({ setting, light }: Pick<Cue, 'setting' | 'light'>): RoomName {
  const room = (Object.hasOwn(BY_SETTING, setting) && BY_SETTING[setting]) || 'quiet'
  // The evenings of its pictures have rain on the window.
  return room === 'ownKitchen' && light !== 'day' ? 'ownKitchenInRain' : room
}
