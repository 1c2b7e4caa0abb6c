import type { ComponentChildren } from 'preact'
import { debrief } from '../core/debrief/debrief.ts'
import { band } from '../core/relationship/relationship.ts'
import { Debrief } from './debrief/Debrief.tsx'
import { Reaction } from './debrief/Reaction.tsx'
import type { Play } from './play/play.ts'
import type { Vignette } from './play/vignette.ts'
import type { Words } from './words/words.ts'

/** The story's pages for the debrief: their side by band or ending, and words for each choice that turned something. */
export type Pages = { readonly theirSide: Readonly<Record<string, readonly string[]>>; readonly feedback: Readonly<Record<string, string>> }

export type LookBack = { draw(words: Words): ComponentChildren }

type Means = {
  readonly play: Play
  readonly vignette: Vignette
  /** Where the pages lie. */
  readonly pages: string
  redraw(): void
  save(): void
  leave(): void
  rewind(to: number): void
  startAgain(): void
}

const NONE: Pages = { theirSide: {}, feedback: {} }

/** Looking back: first the person's own word for it, then what happened and why. Without its pages the debrief does without. */
export async function openLookBack({ play, vignette, pages, redraw, ...act }: Means): Promise<LookBack> {
  const { theirSide, feedback }: Pages = await fetch(pages).then((answer) => answer.json()).catch(() => NONE)
  let reacted = false
  const react = (word: string) => {
    reacted = true
    if (word) play.reflect(word)
    redraw()
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return {
    draw(words) {
      const { encounter } = play.store.getState()
      if (!reacted) return <Reaction words={words} onDone={react} />
      const side = theirSide[encounter.passage.ending ?? ''] ?? theirSide[band(encounter.relationship.trust)] ?? []
      return (
        <Debrief
          debrief={debrief(encounter)}
          vignette={vignette}
          words={words}
          theirSide={side}
          feedback={feedback}
          onPlayFrom={act.rewind}
          onSave={act.save}
          onStartAgain={act.startAgain}
          onShelf={act.leave}
        />
      )
    },
  }
}
