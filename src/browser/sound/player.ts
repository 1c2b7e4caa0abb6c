import type { Encounter } from '../../core/encounter/encounter.ts'
import { type Levels, openDesk, slide } from './desk.ts'
import { heard, moments } from './heard.ts'
import { ROOMS, type RoomName } from './rooms.ts'
import { THINGS } from './things.ts'
import { sound, startRoom, type Voice } from './voice.ts'

/** What is heard of an encounter. */
export type Player = {
  /** Lets this be heard, from the room it is in. `fresh`: the passage is new, and its things sound. */
  follow(encounter: Encounter, fresh: boolean): void
  /** Sets how loud it is, at once. */
  set(levels: Levels): void
  /** Falls silent, and lets the machine rest. */
  hush(): void
}

/** Seconds: from one room to the next; into hearing; out of it. */
export const [CROSS, IN, OUT] = [0.9, 0.3, 0.25]

/** Something that sounds, with a gain of its own by which it comes and goes. */
type Faded = { readonly gain: GainNode; readonly voices: readonly Voice[] }

/** Plays by the context it is given, which is resumed when something is to be heard, and suspended when nothing is. */
export function openPlayer(context: AudioContext): Player {
  const desk = openDesk(context)
  let room: RoomName | undefined
  let tone: Faded | undefined
  let things: Faded | undefined
  let passage: Encounter['passage'] | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  return {
    follow(encounter, fresh) {
      clearTimeout(rest)
      // A browser may refuse until the next press; it is asked again then. While it is being suspended it still says that it runs.
      void context.resume().catch(() => undefined)
      const now = heard(encounter)
      if (now.room !== room) {
        leave(context, tone, CROSS)
        room = now.room
        tone = enter(context, room, desk.place)
      }
      // What rang in a passage that has been gone back from is over, too.
      if (fresh || encounter.passage !== passage) {
        leave(context, things, OUT)
        things = fresh ? ring(context, now.things, desk.things) : undefined
      }
      passage = encounter.passage
      desk.open(1, IN)
    },
    set: desk.set,
    hush() {
      desk.open(0, OUT)
      leave(context, things, OUT)
      things = undefined
      clearTimeout(rest)
      rest = setTimeout(() => void context.suspend().catch(() => undefined), OUT * 1000)
    },
  }
}

function enter(context: AudioContext, room: RoomName, into: AudioNode): Faded {
  const gain = gainInto(into, 0)
  slide(gain.gain, 1, CROSS, context.currentTime)
  return { gain, voices: [startRoom(context, ROOMS[room], gain, context.currentTime)] }
}

function ring(context: AudioContext, names: readonly string[], into: AudioNode): Faded | undefined {
  if (names.length === 0) return undefined
  const gain = gainInto(into, 1)
  const at = moments(names)
  return { gain, voices: names.map((name, index) => sound(context, THINGS[name] ?? [], gain, context.currentTime + (at[index] ?? 0))) }
}

function gainInto(into: AudioNode, value: 0 | 1): GainNode {
  const gain = into.context.createGain()
  gain.gain.value = value
  gain.connect(into)
  return gain
}

/** Fades out what sounds, then ends it and takes it off the desk. */
function leave(context: AudioContext, faded: Faded | undefined, within: number) {
  if (!faded) return
  const { gain, voices } = faded
  slide(gain.gain, 0, within, context.currentTime)
  for (const voice of voices) voice.end(context.currentTime + within)
  setTimeout(() => gain.disconnect(), within * 1000 + 500)
}
