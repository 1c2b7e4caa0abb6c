import type { Cue } from '../core/encounter/cue.ts'
import type { Layer } from './hud/Picture.tsx'

/** What may come after the first words, and is asked for in this order. The game is whole without any of it. */
export type Parts = {
  panels?: typeof import('./hud/Panels.tsx')
  pictures?: (cue: Cue, person: string) => readonly Layer[]
  /** Puts the web fonts on; called between passages. */
  fonts?: (() => void) | undefined
  /** Support lines the institution supplies. */
  support?: readonly string[]
}

/** Fetches the rest, one after the other; `came` is called after each. What does not arrive is done without. */
export async function later(root: string, came: (parts: Parts) => void): Promise<void> {
  const ask = (part: () => Promise<Parts>) => part().then(came, () => undefined)
  showObject(root)
  await ask(() => pictures(root))
  await ask(async () => ({ fonts: await (await import('./fonts.ts')).fetchFonts() }))
  await ask(async () => ({ panels: await import('./hud/Panels.tsx') }))
  await ask(async () => ({ support: await fetch(`${root}institution.json`).then((answer) => answer.json()).then(lines) }))
}

/** The thing that carries the story, above the briefing. */
function showObject(root: string) {
  const place = document.querySelector<HTMLElement>('[data-object]')
  if (place) place.style.backgroundImage = `url(${root}shelf/${place.dataset.object}.svg)`
}

async function pictures(root: string): Promise<Parts> {
  const [{ layersOf }, index] = await Promise.all([import('./hud/layers.ts'), fetch(`${root}index.json`).then((answer) => answer.json())])
  return { pictures: (cue, person) => layersOf(index, cue, person) }
}

const lines = (institution: unknown): readonly string[] => {
  const support = (institution as { support?: unknown } | null)?.support
  return Array.isArray(support) ? support.filter((line) => typeof line === 'string') : []
}
