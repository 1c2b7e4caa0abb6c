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
const [CROSS, IN, OUT] = [0.9, 0.3, 0.25]

/** A voice with a gain of its own, by which it comes and goes. */
type Faded = { readonly gain: GainNode; readonly voices: readonly Voice[] }

/** Plays by the context it is given, which is not running yet or may be suspended: it is resumed when something is to be heard. */
export function openPlayer(context: AudioContext): Player {
  const desk = openDesk(context)
  let room: (Faded & { readonly name: RoomName }) | undefined
  let things: Faded | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  const enter = (name: RoomName) => {
    if (room?.name === name) return
    leave(context, room, CROSS)
    const gain = opened(context, desk.place, 0)
    slide(gain.gain, 1, CROSS, context.currentTime)
    room = { name, gain, voices: [startRoom(context, ROOMS[name], gain, context.currentTime)] }
  }
  const ring = (names: readonly string[]) => {
    leave(context, things, OUT)
    const gain = opened(context, desk.things, 1)
    const at = moments(names)
    const start = (name: string, index: number) => sound(context, THINGS[name] ?? [], gain, context.currentTime + (at[index] ?? 0))
    things = names.length > 0 ? { gain, voices: names.map(start) } : undefined
  }

  return {
    follow(encounter, fresh) {
      clearTimeout(rest)
      const now = heard(encounter)
      // A browser may refuse until the next press; it is asked again then.
      if (context.state !== 'running') void context.resume().catch(() => undefined)
      enter(now.room)
      if (fresh) ring(now.things)
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

function opened(context: AudioContext, into: AudioNode, at: 0 | 1): GainNode {
  const gain = context.createGain()
  gain.gain.value = at
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
