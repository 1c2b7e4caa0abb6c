import type { ComponentChildren } from 'preact'
import { debrief } from '../core/debrief/debrief.ts'
import { band } from '../core/relationship/relationship.ts'
import type { DebriefPage } from '../script/pages.ts'
import { Debrief } from './debrief/Debrief.tsx'
import type { Ways } from './debrief/Onward.tsx'
import { Reaction } from './debrief/Reaction.tsx'
import type { Play } from './play/play.ts'
import type { Vignette } from './play/vignette.ts'
import type { Words } from './words/words.ts'

export type LookBack = { draw(words: Words, picture: ComponentChildren): ComponentChildren }

type Means = {
  readonly play: Play
  readonly vignette: Vignette
  /** Where the pages lie. */
  readonly pages: string
  readonly redraw: () => void
  readonly ways: Ways
}

const NONE: DebriefPage = { theirSide: {}, choices: {} }

/** Looking back: first the person's own word for it, then what happened and why. Without its pages the debrief does without. */
export async function openLookBack({ play, vignette, pages, redraw, ways }: Means): Promise<LookBack> {
  const { theirSide, choices } = await fetchPages(pages)
  const feedback = Object.fromEntries(Object.entries(choices).map(([id, paragraphs]) => [id, paragraphs.join('\n\n')]))
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
      const told = { debrief: debrief(encounter), vignette, words, theirSide: side, feedback, picture }
      return <Debrief {...told} {...ways} />
    },
  }
}

let fetched: Promise<DebriefPage | undefined> | undefined

/** The pages, or empty ones where they do not come. Asked for while playing, so that looking back needs no connection. */
export async function fetchPages(address: string): Promise<DebriefPage> {
  fetched ??= read(address)
  const pages = await fetched
  if (!pages) fetched = undefined
  return pages ?? NONE
}

async function read(address: string): Promise<DebriefPage | undefined> {
  try {
    const answer = await fetch(address)
    return answer.ok ? { ...NONE, ...(await answer.json()) } : undefined
  } catch {
    return undefined
  }
}
