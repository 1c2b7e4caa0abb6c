import type { Passing, Thing } from './description.ts'

const hiss = { kind: 'hiss' } as const
const tone = (wave: 'sine' | 'triangle' | 'square', pitch: number, to?: number) =>
  ({ kind: 'tone', wave, pitch, ...(to !== undefined && { to }) }) as const
const band = (pitch: number, q: number) => [{ type: 'bandpass', pitch, q }] as const
const low = (pitch: number) => [{ type: 'lowpass', pitch }] as const

/** Something hard meets something hard: a short crack, and what is hollow beneath it. */
const knock = (at: readonly number[], pitch: number, level: number): Thing => [
  { source: hiss, filters: band(pitch * 6, 1), level, at, rise: 0.001, stay: 0.004, fall: 0.03 },
  { source: tone('sine', pitch, pitch * 0.7), level: level * 0.5, at, rise: 0.001, stay: 0.01, fall: 0.09 },
]

const cough = (at: readonly number[]): Thing => [
  { source: hiss, filters: band(800, 1), level: 0.22, at, rise: 0.004, stay: 0.03, fall: 0.14 },
  { source: tone('triangle', 330, 240), level: 0.04, at, rise: 0.004, stay: 0.02, fall: 0.1 },
]

const ring: Pick<Passing, 'at' | 'rise' | 'stay' | 'fall'> = { at: [0, 0.6, 3, 3.6], rise: 0.01, stay: 0.38, fall: 0.05 }

/** One-shots by the names of the stories' `sound` tags. */
export const THINGS: Readonly<Record<string, Thing>> = {
  // The line clicks, and hums: the dialling tone of Britain is 350 and 450 Hz together.
  dial: [
    { source: hiss, filters: band(1800, 1), level: 0.25, at: [0], rise: 0.001, stay: 0.006, fall: 0.03 },
    { source: tone('sine', 350), level: 0.035, at: [0.25], rise: 0.02, stay: 1.7, fall: 0.2 },
    { source: tone('sine', 450), level: 0.035, at: [0.25], rise: 0.02, stay: 1.7, fall: 0.2 },
  ],
  // The compressor shudders, and goes quiet.
  fridge: [
    { source: tone('triangle', 100, 60), filters: low(400), level: 0.08, at: [0], rise: 0.15, stay: 0.9, fall: 0.7 },
    ...knock([1.0, 1.14, 1.3], 85, 0.22),
    { source: hiss, filters: low(300), level: 0.2, at: [0.95], rise: 0.05, stay: 0.35, fall: 0.4 },
  ],
  // The receiver knocks against a table, and comes back.
  receiver: [
    ...knock([0, 0.16], 260, 0.22),
    { source: hiss, filters: band(1500, 0.8), level: 0.07, at: [0.7], rise: 0.12, stay: 0.2, fall: 0.25 },
    ...knock([1.2], 330, 0.1),
  ],
  // Water comes to the boil; the switch goes.
  kettle: [
    { source: hiss, filters: band(900, 0.7), level: 0.12, at: [0], rise: 1.4, stay: 0.8, fall: 0.7 },
    { source: { kind: 'drops', rate: 45, dies: 0.02 }, filters: band(320, 2), level: 0.35, at: [0.8], rise: 0.6, stay: 0.8, fall: 0.7 },
    ...knock([2.25], 420, 0.2),
  ],
  // Two and two, as a telephone rings in Britain: 400 and 450 Hz.
  phone: [
    { ...ring, source: tone('triangle', 400), level: 0.06 },
    { ...ring, source: tone('triangle', 450), level: 0.06 },
  ],
  buzz: [
    { source: tone('square', 155), filters: low(700), level: 0.07, at: [0, 0.7], rise: 0.03, stay: 0.35, fall: 0.06 },
    { source: hiss, filters: band(310, 3), level: 0.06, at: [0, 0.7], rise: 0.03, stay: 0.35, fall: 0.06 },
  ],
  door: [
    { source: hiss, filters: band(1400, 2), level: 0.16, at: [0], rise: 0.003, stay: 0.015, fall: 0.05 },
    { source: hiss, filters: low(220), level: 0.5, at: [0.45], rise: 0.004, stay: 0.03, fall: 0.28 },
    ...knock([0.45], 95, 0.2),
  ],
  tap: [
    { source: hiss, filters: band(2100, 0.6), level: 0.1, at: [0], rise: 0.12, stay: 1.9, fall: 0.3 },
    { source: { kind: 'drops', rate: 70, dies: 0.01 }, filters: band(750, 2), level: 0.3, at: [0.05], rise: 0.15, stay: 1.9, fall: 0.25 },
  ],
  cup: [
    { source: tone('sine', 1870), level: 0.06, at: [0, 0.11], rise: 0.001, stay: 0.004, fall: 0.16 },
    { source: tone('sine', 3120), level: 0.025, at: [0, 0.11], rise: 0.001, stay: 0.004, fall: 0.1 },
    ...knock([0], 300, 0.12),
  ],
  paper: [
    { source: hiss, filters: [{ type: 'highpass', pitch: 2200 }], level: 0.045, at: [0, 0.24, 0.6], rise: 0.05, stay: 0.05, fall: 0.14 },
    { source: { kind: 'drops', rate: 60, dies: 0.004 }, filters: band(3200, 1), level: 0.2, at: [0], rise: 0.1, stay: 0.5, fall: 0.25 },
  ],
  // An open line with nobody speaking on it.
  quiet: [{ source: hiss, filters: band(1100, 0.5), level: 0.025, at: [0], rise: 0.2, stay: 1.6, fall: 0.4 }],
  breath: [{ source: hiss, filters: band(900, 0.7), level: 0.1, at: [0], rise: 0.5, stay: 0.15, fall: 0.8 }],
  // A child, behind a door: dry, and not the same twice over.
  cough: cough([0, 0.5]),
  'cough-thrice': cough([0, 0.5, 0.95]),
  // A cupboard that needs two shoves; a pipe, a long way in.
  knock: knock([0, 0.6], 130, 0.26),
  feet: knock([0, 0.32, 0.7, 1.02], 75, 0.2),
  clock: [{ source: hiss, filters: band(2400, 4), level: 0.34, at: [0, 1, 2], rise: 0.001, stay: 0.002, fall: 0.02 }],
  cat: [{ source: tone('triangle', 520, 720), filters: band(1000, 1), level: 0.1, at: [0], rise: 0.12, stay: 0.12, fall: 0.3 }],
  drill: [{ source: tone('square', 190), filters: low(1200), level: 0.06, at: [0], rise: 0.15, stay: 1.1, fall: 0.25 }],
}
