import type { Cue } from '../../core/encounter/cue.ts'
import type { Vignette } from '../play/vignette.ts'

/** One picture of the stack: where it lies below the assets, and what it is. */
export type Layer = {
  readonly file: string
  /** `lids`: closed, for a blink; a still picture has none. */
  readonly part: 'room' | 'pose' | 'face' | 'lids' | 'front' | 'thing'
  /** Of a thing; of a person. */
  readonly name?: string
  /** The part of the frame it covers, where that is known: x, y, width, height. */
  readonly box?: Rect | undefined
  /** How much of its colour is left in this light, 0 to 1. */
  readonly saturation?: number | undefined
}

type Rect = readonly [x: number, y: number, width: number, height: number]

/** Files of one thing, by the light they are drawn in. */
type ByLight<File> = Readonly<Record<string, File>>

/** What assets/index.json lists: every picture there is, so that none is asked for that is not there. */
export type Pictures = {
  readonly settings: Readonly<Record<string, ByLight<{ readonly back: string; readonly front?: string }>>>
  readonly people: Readonly<
    Record<
      string,
      {
        readonly rest: { readonly pose: string; readonly face: string }
        readonly poses: Readonly<Record<string, { readonly file: string; readonly head: string; readonly box?: Rect }>>
        readonly faces: Readonly<Record<string, Readonly<Record<string, string>>>>
        readonly lids?: Readonly<Record<string, string>>
        /** What all faces and lids of a head cover. */
        readonly box?: Readonly<Record<string, Rect>>
        readonly saturation?: Readonly<Record<string, number>>
        /** The file all of them are in: poses and faces are addressed as fragments of it. */
        readonly atlas: string
      }
    >
  >
  /** Where a thing can stand, by setting. */
  readonly props: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ByLight<string>>>>>>>
}

/** The lights to look for, the best first: what is not drawn by night is shown as at dusk. */
const LIGHTS = { day: ['day'], dusk: ['dusk'], night: ['night', 'dusk'], overcast: ['overcast', 'day'] } as const

/** The still pictures of this moment, bottom first: the room, the person, what stands before them, the things that matter. */
export function layersOf({ settings, people, props }: Pictures, cue: Cue, person: string): readonly Layer[] {
  const light = cue.weather === 'overcast' && cue.light === 'day' ? 'overcast' : cue.light
  const room = inLight(settings[cue.setting], light)
  if (!room) return []
  const { front } = room
  const things = Object.entries(cue.props).flatMap(([name, state]): readonly Layer[] => {
    const file = inLight(props[cue.setting]?.[name]?.[state], light)
    return file ? [{ file, part: 'thing', name }] : []
  })
  const who = cue.present ? { ...cue, id: person } : cue.colleague
  const somebody = front && who ? personLayers(people[who.id], who, light) : []
  return [{ file: room.back, part: 'room' }, ...somebody, ...(front ? [{ file: front, part: 'front' as const }] : []), ...things]
}

/** Every picture this vignette can come to, so that they can be had before they are needed. */
export function filesFor(
  { settings, people, props }: Pictures,
  vignette: Pick<Vignette, 'settings' | 'person' | 'names'>,
): readonly string[] {
  const places = Object.keys(vignette.settings)
  const rooms = places.flatMap((place) =>
    Object.values(settings[place] ?? {}).flatMap(({ back, front }) => (front ? [back, front] : [back])),
  )
  const things = places.flatMap((place) =>
    Object.values(props[place] ?? {}).flatMap((where) => Object.values(where).flatMap((light) => Object.values(light))),
  )
  const cast = [vignette.person.id, ...Object.keys(vignette.names)].flatMap((id) => people[id]?.atlas ?? [])
  return [...new Set([...rooms, ...things, ...cast])]
}

/** The picture in this light, or in any light there is. */
const inLight = <File>(files: ByLight<File> | undefined, light: keyof typeof LIGHTS): File | undefined =>
  LIGHTS[light].map((one) => files?.[one]).find((file) => file !== undefined) ?? Object.values(files ?? {})[0]

type Who = { readonly id: string; readonly face?: string; readonly pose?: string }

function personLayers(
  person: Pictures['people'][string] | undefined,
  { id, pose, face }: Who,
  light: keyof typeof LIGHTS,
): readonly Layer[] {
  if (!person) return []
  const body = person.poses[pose ?? ''] ?? person.poses[person.rest.pose]
  const heads = body && person.faces[body.head]
  const look = heads?.[face ?? ''] ?? heads?.[person.rest.face]
  if (!body || !look) return []
  const lids = person.lids?.[body.head]
  const around = { name: id, saturation: inLight(person.saturation, light), box: person.box?.[body.head] }
  return [
    { ...around, file: body.file, part: 'pose', box: body.box },
    { ...around, file: look, part: 'face' },
    ...(lids ? [{ ...around, file: lids, part: 'lids' as const }] : []),
  ]
}
