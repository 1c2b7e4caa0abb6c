import type { Cue } from '../../core/encounter/cue.ts'
import type { Vignette } from '../play/vignette.ts'
import { fill, type Words } from '../words/words.ts'

/** What the picture shows, in words: the place, the person, and the things that matter. */
export function inWords({ setting, present, face, pose, props, distance, colleague }: Cue, vignette: Vignette, words: Words): string {
  const seen = [vignette.poses[pose ?? ''], vignette.faces[face ?? ''], distance === 'usual' ? '' : words[distance]]
    .filter(Boolean)
    .join(', ')
  const person = present && seen ? fill(words.seen, { name: vignette.names[vignette.person.id] ?? '', what: seen }) : ''
  const other = colleague && vignette.names[colleague.id] ? fill(words.isThere, { name: vignette.names[colleague.id] ?? '' }) : ''
  const things = Object.entries(props).map(([name, state]) => vignette.props[`${name}.${state}`] ?? '')
  return [vignette.settings[setting] ?? '', person, other, ...things].filter(Boolean).join(' ')
}
