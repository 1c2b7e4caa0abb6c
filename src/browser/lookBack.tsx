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

export type LookBack = { draw(words: Words, picture: ComponentChildren): ComponentChildren }

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
export async function openLookBack({ play, vignette, pages, redraw, save, leave, rewind, startAgain }: Means): Promise<LookBack> {
  const { theirSide, feedback } = await fetchPages(pages)
  let reacted = false
  const react = (word: string | undefined) => {
    reacted = true
    if (word) play.reflect(word)
    redraw()
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('[data-debrief] h1')?.focus({ preventScroll: true })
  }
  return {
    draw(words, picture) {
      const { encounter } = play.store.getState()
      if (!reacted) return <Reaction locale={vignette.locale} onGoOn={react} />
      const side = theirSide[encounter.passage.ending ?? ''] ?? theirSide[band(encounter.relationship.trust)] ?? []
      const told = { debrief: debrief(encounter), vignette, words, theirSide: side, feedback, pronouns: vignette.pronouns, picture }
      return <Debrief {...told} onPlayFrom={rewind} onSave={() => save()} onStartAgain={startAgain} onShelf={leave} />
    },
  }
}

let fetched: Promise<Pages | undefined> | undefined

/** The pages, or empty ones where they do not come. Asked for while playing, so that looking back needs no connection. */
export async function fetchPages(address: string): Promise<Pages> {
  fetched ??= read(address)
  const pages = await fetched
  if (!pages) fetched = undefined
  return pages ?? NONE
}

async function read(address: string): Promise<Pages | undefined> {
  try {
    const answer = await fetch(address)
    return answer.ok ? { ...NONE, ...(await answer.json()) } : undefined
  } catch {
    return undefined
  }
}
