import type { Cue } from '../../core/encounter/cue.ts'
import type { Vignette } from '../play/vignette.ts'

/** One picture of the stack: where it lies below the assets, and what it is. `lids`: closed, for a blink; a still picture has none. `name`: of a thing. */
export type Layer = { readonly file: string; readonly part: 'room' | 'pose' | 'face' | 'lids' | 'front' | 'thing'; readonly name?: string }

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
        readonly poses: Readonly<Record<string, { readonly file: string; readonly head: string }>>
        readonly faces: Readonly<Record<string, Readonly<Record<string, string>>>>
        /** The file all of them are in: poses and faces are addressed as fragments of it. */
        readonly atlas: string
      }
    >
  >
  /** Where a thing can stand, by setting. */
  readonly props: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, ByLight<string>>>>>>>
}

const NIGHT = { day: 'day', dusk: 'dusk', night: 'dusk' } as const

/** The still pictures of this moment, bottom first: the room, the person, what stands before them, the things that matter. */
export function layersOf({ settings, people, props }: Pictures, cue: Cue, person: string): readonly Layer[] {
  const light = cue.weather === 'overcast' && cue.light === 'day' ? 'overcast' : NIGHT[cue.light]
  const room = inLight(settings[cue.setting], light)
  if (!room) return []
  const { front } = room
  const things = Object.entries(cue.props).flatMap(([name, state]): readonly Layer[] => {
    const file = inLight(props[cue.setting]?.[name]?.[state], light)
    return file ? [{ file, part: 'thing', name }] : []
  })
  const who = front && cue.present ? personLayers(people[person], cue) : []
  return [{ file: room.back, part: 'room' }, ...who, ...(front ? [{ file: front, part: 'front' as const }] : []), ...things]
}

/** Every picture this vignette can come to, so that they can be had before they are needed. */
export function filesFor({ settings, people, props }: Pictures, vignette: Pick<Vignette, 'settings' | 'person'>): readonly string[] {
  const places = Object.keys(vignette.settings)
  const rooms = places.flatMap((place) =>
    Object.values(settings[place] ?? {}).flatMap(({ back, front }) => (front ? [back, front] : [back])),
  )
  const things = places.flatMap((place) =>
    Object.values(props[place] ?? {}).flatMap((where) => Object.values(where).flatMap((light) => Object.values(light))),
  )
  const { atlas } = people[vignette.person.id] ?? {}
  return [...new Set([...rooms, ...things, ...(atlas ? [atlas] : [])])]
}

/** The picture in this light, or in any light there is. */
const inLight = <File>(files: ByLight<File> | undefined, light: string): File | undefined => files?.[light] ?? Object.values(files ?? {})[0]

function personLayers(person: Pictures['people'][string] | undefined, { pose, face }: Cue): readonly Layer[] {
  if (!person) return []
  const body = person.poses[pose ?? ''] ?? person.poses[person.rest.pose]
  const heads = body && person.faces[body.head]
  const look = heads?.[face ?? ''] ?? heads?.[person.rest.face]
  if (!body || !look) return []
  return [
    { file: body.file, part: 'pose' },
    { file: look, part: 'face' },
  ]
}
