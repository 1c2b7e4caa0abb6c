import type { Cue } from '../../core/encounter/cue.ts'
import type { Vignette } from '../play/vignette.ts'
import { AT_REST, type Glance, glance, type Point, type Sights } from './glance.ts'

/** One picture of the stack: where it lies below the assets, and what it is. */
export type Layer = {
  readonly file: string
  /** `lids`: closed, in place of the eyes for a blink; a still picture has none. */
  readonly part: 'room' | 'pose' | 'face' | 'eyes' | 'lids' | 'front' | 'thing'
  /** Of a thing; of a person. */
  readonly name?: string
  /** The part of the frame it covers, where that is known: x, y, width, height. */
  readonly box?: Rect | undefined
  /** How far it is moved from where it is drawn, in units of the frame: eyes look at something. */
  readonly by?: Point
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
        readonly eyes: Readonly<Record<string, Readonly<Record<string, string>>>>
        readonly lids: Readonly<Record<string, string>>
        /** Faces whose eyes look nowhere else: they are shut, say. */
        readonly steady: readonly string[]
        /** What all faces and lids of a head cover; what its eyes do. */
        readonly box: Readonly<Record<string, Rect>>
        readonly eyesBox: Readonly<Record<string, Rect>>
        readonly saturation?: Readonly<Record<string, number>>
        /** The file all of them are in: poses and faces are addressed as fragments of it. */
        readonly atlas: string
      }
    >
  >
  /** Where a thing can stand, by setting. */
  readonly props: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ByLight<string>>>>>>>
  readonly looks: Sights
}

/** The lights to look for, the best first: what is not drawn by night is shown as at dusk. */
const LIGHTS = {
  day: ['day'],
  dusk: ['dusk'],
  night: ['night', 'dusk'],
  overcast: ['overcast', 'day'],
  'dusk-overcast': ['dusk-overcast', 'dusk'],
} as const

/** What a withdrawal takes of the light, by day and at dusk; by night there is no more to take. */
const OVERCAST = { day: 'overcast', dusk: 'dusk-overcast', night: 'night' } as const

/** The still pictures of this moment, bottom first: the room, the person, what stands before them, the things that matter. */
export function layersOf({ settings, people, props, looks }: Pictures, cue: Cue, person: string): readonly Layer[] {
  const light = cue.weather === 'overcast' ? OVERCAST[cue.light] : cue.light
  const room = inLight(settings[cue.setting], light)
  if (!room) return []
  const { front } = room
  const things = Object.entries(cue.props).flatMap(([name, state]): readonly Layer[] => {
    const file = inLight(props[cue.setting]?.[name]?.[state], light)
    return file ? [{ file, part: 'thing', name }] : []
  })
  const who = cue.present ? { ...cue, id: person } : cue.colleague
  const looksFrom = (eyes: Point) => glance(looks, { ...cue, gaze: who?.gaze }, eyes)
  const somebody = front && who ? personLayers(people[who.id], who, light, looksFrom) : []
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

type Who = { readonly id: string; readonly face?: string; readonly pose?: string; readonly gaze?: string }

function personLayers(
  person: Pictures['people'][string] | undefined,
  { id, pose, face }: Who,
  light: keyof typeof LIGHTS,
  looksFrom: (eyes: Point) => Glance,
): readonly Layer[] {
  if (!person) return []
  const body = person.poses[pose ?? ''] ?? person.poses[person.rest.pose]
  const head = body?.head ?? ''
  const look = face !== undefined && person.faces[head]?.[face] ? face : person.rest.face
  const [drawn, eyes, lids, around] = [person.faces[head]?.[look], person.eyes[head]?.[look], person.lids[head], person.eyesBox[head]]
  if (!body || !drawn || !eyes || !lids || !around) return []
  const [x, y, width, height] = around
  const to = person.steady.includes(look) ? undefined : looksFrom([x + width / 2, y + height / 2])
  const all = { name: id, saturation: inLight(person.saturation, light), box: person.box[head] }
  return [
    { ...all, file: body.file, part: 'pose', box: body.box },
    { ...all, file: drawn, part: 'face', by: to?.face ?? AT_REST },
    { ...all, file: eyes, part: 'eyes', box: around, by: to?.eyes ?? AT_REST },
    { ...all, file: lids, part: 'lids', by: to?.eyes ?? AT_REST },
  ]
}
