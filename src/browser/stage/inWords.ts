import type { Cue } from '../../core/encounter/cue.ts'
import type { Looks } from '../../core/encounter/vignette.ts'
import type { Vignette } from '../play/vignette.ts'
import { fill, type Words } from '../words/words.ts'

/** What the picture shows, in words: the place, whoever is there, and the things that matter. */
export function inWords(cue: Cue, vignette: Vignette, words: Words): string {
  const { setting, present, props, distance, colleague } = cue
  const { names, colleagues, person } = vignette
  const told = (id: string, what: string) => what && fill(words.seen, { name: names[id] ?? '', what })
  const far = distance === 'usual' ? '' : words[distance]
  const service = present ? told(person.id, listed([...looks(cue, vignette, words), far])) : ''
  const other = colleague && names[colleague.id] ? colleague : undefined
  const others = other && told(other.id, listed(looks(other, colleagues[other.id] ?? UNSEEN, words)))
  const isThere = other && fill(words.isThere, { name: names[other.id] ?? '' })
  const things = Object.entries(props).map(([name, state]) => vignette.props[`${name}.${state}`] ?? '')
  return [vignette.settings[setting] ?? '', service, others || isThere, ...things].filter(Boolean).join(' ')
}

type Held = Pick<Cue, 'face' | 'pose' | 'gaze'>
const UNSEEN: Looks = { faces: {}, poses: {} }

/** Faces whose words say already where the eyes are. */
const EYES_SAID = ['eyes-closed', 'eyes-closed-smile', 'eyes-down', 'eyes-aside']

/** How somebody holds themselves, what their face shows, and what they look at if that is not you. */
function looks({ face = '', pose = '', gaze = 'you' }: Held, { faces, poses }: Looks, { looksAt }: Words) {
  const aside = gaze === 'you' || EYES_SAID.includes(face) ? '' : (looksAt[gaze as keyof typeof looksAt] ?? looksAt.aside)
  return [poses[pose], faces[face], aside]
}

const listed = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')
