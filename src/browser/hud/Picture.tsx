import type { Cue } from '../../core/encounter/cue.ts'
import type { Vignette } from '../play/vignette.ts'
import { fill, type Words } from '../words/words.ts'

/** One picture of the stack: where it lies below the assets, and what it shows. */
export type Layer = { readonly file: string; readonly shows: string }

type Props = {
  readonly cue: Cue
  readonly vignette: Vignette
  readonly words: Words
  readonly layers: readonly Layer[]
  readonly root: string
  readonly ready: (element: Element) => void
}

/** What the picture shows, in words: the place, the person, and the things that matter. */
export function inWords({ setting, present, face, pose, props }: Cue, vignette: Vignette, words: Words): string {
  const seen = [vignette.poses[pose ?? ''], vignette.faces[face ?? '']].filter((found) => found !== undefined).join(', ')
  const person = present && seen ? fill(words.seen, { name: vignette.names[vignette.person.id] ?? '', what: seen }) : ''
  const things = Object.entries(props).map(([name, state]) => vignette.props[`${name}.${state}`] ?? '')
  return [vignette.settings[setting] ?? '', person, ...things].filter(Boolean).join(' ')
}

/** A still picture of where the encounter is, in layers. Empty until the words are there; the game is whole without it. */
export const Picture = ({ cue, vignette, words, layers, root, ready }: Props) => (
  <div class={cue.strained ? 'stage strained' : 'stage'} role="img" aria-label={inWords(cue, vignette, words)} data-light={cue.light}>
    {layers.map(({ file, shows }) => (
      <img
        key={`${shows} ${file}`}
        class={shows}
        src={`${root}${file}`}
        alt=""
        draggable={false}
        onLoad={(event) => ready(event.currentTarget)}
      />
    ))}
  </div>
)
