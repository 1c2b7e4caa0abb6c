import { cue } from '../../core/encounter/cue.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import { lengthOf } from './description.ts'
import { type RoomName, roomOf } from './rooms.ts'
import { THINGS } from './things.ts'

/** What is heard in a passage: the room, and things that sound, in the order of their lines. */
export type Heard = { readonly room: RoomName; readonly things: readonly string[] }

/** A name nobody has described stays a caption. */
export const heard = (encounter: Encounter): Heard => ({
  room: roomOf(cue(encounter)),
  things: encounter.passage.lines.flatMap(({ sound }) => (sound && Object.hasOwn(THINGS, sound.name) ? [sound.name] : [])),
})

/** Seconds: the words are there first; and from the end of one thing to the next there is time to read on. */
const [FIRST, BETWEEN] = [0.35, 1.6]

/** When each thing begins, in seconds from the passage. */
export const moments = (things: readonly string[]): readonly number[] =>
  things.map((_, index) => things.slice(0, index).reduce((at, name) => at + lengthOf(THINGS[name] ?? []) + BETWEEN, FIRST))
