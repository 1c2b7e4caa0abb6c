import type { Cue } from '../../../src/core/encounter/cue.ts'

/** What the stage shows: by day in Desmond's kitchen, where he is as usual, but for what is said. */
export const cueOf = (also: Partial<Cue> = {}): Cue => ({
  setting: 'desmond-kitchen',
  light: 'day',
  weather: 'clear',
  present: true,
  distance: 'usual',
  props: {},
  strained: false,
  ...also,
})
