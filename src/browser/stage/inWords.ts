import { type Cue, cue } from '../../core/encounter/cue.ts'
import { asOf, type Encounter } from '../../core/encounter/encounter.ts'
import type { Looks } from '../../core/encounter/vignette.ts'
import type { Vignette } from '../play/vignette.ts'
import { fill, type Words } from '../words/words.ts'

/** What the picture shows, in words: the place, whoever is there, and the things that matter. */
export const inWords = (cue: Cue, vignette: Vignette, words: Words): string => said(told(cue, vignette, words))

/**
 * What is newly seen in the passage that has come, in words: the person if their look has changed, a thing if it has moved, whoever has
 * come in. At the first passage it is everything. Empty where all is as it was; the place itself is said where it changes.
 */
export function newInWords(encounter: Encounter, vignette: Vignette, words: Words): string {
  const { length } = encounter.moments
  if (length === 0) return inWords(cue(encounter), vignette, words)
  const before = new Map(told(cue(asOf(encounter, length - 1)), vignette, words))
  return said(told(cue(encounter), vignette, words).filter(([about, says]) => about !== 'place' && before.get(about) !== says))
}

/** By what each is about. */
type Told = readonly (readonly [about: string, says: string])[]
const said = (told: Told) => told.flatMap(([, says]) => says || []).join(' ')

function told(cue: Cue, vignette: Vignette, words: Words): Told {
  const { setting, present, props, distance, colleague } = cue
  const { names, colleagues, person } = vignette
  const look = (id: string, what: string) => what && fill(words.seen, { name: names[id] ?? '', what })
  const far = distance === 'usual' ? '' : words[distance]
  const other = colleague && names[colleague.id] ? colleague : undefined
  const looksOf = other && look(other.id, listed(looks(other, colleagues[other.id] ?? UNSEEN, words)))
  return [
    ['place', vignette.settings[setting] ?? ''],
    ['person', present ? look(person.id, listed([...looks(cue, vignette, words), far])) : ''],
    ['colleague', looksOf || (other ? fill(words.isThere, { name: names[other.id] ?? '' }) : '')],
    ...Object.entries(props).map(([name, state]) => [name, vignette.props[`${name}.${state}`] ?? ''] as const),
  ]
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
