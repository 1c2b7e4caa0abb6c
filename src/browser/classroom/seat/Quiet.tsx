import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../core/classroom/shown.ts'
import { Instead, Told } from '../shared/Told.tsx'
import type { Part } from './part.ts'

type Props = Pick<Part, 'heading'> & { readonly title: string; readonly says?: string; readonly children?: ComponentChildren }

/** Nothing is asked: one sentence, and one in small print. */
export const Quiet = ({ title, says, heading, children }: Props) => (
  <div class="quiet-screen">
    <h1 {...heading}>{title}</h1>
    {says && <p class="small">{says}</p>}
    {children}
  </div>
)

/** A passage that the room hears; and the road not taken, where the facilitator shows it beside. */
export const Passage = ({ shown, words, heading }: Pick<Part, 'words' | 'heading'> & { readonly shown: Omit<Shown, 'choices'> }) => (
  <>
    <h1 {...heading}>{shown.ending === undefined ? words.lookUp : words.ended}</h1>
    <section aria-label={words.told} aria-live="polite">
      <Told lines={shown.lines} you={words.you} />
    </section>
    {shown.beside && (
      <section class="beside">
        <h2>{words.roads}</h2>
        <Instead {...shown.beside} />
        <Told lines={shown.beside.lines} you={words.you} />
      </section>
    )}
  </>
)
