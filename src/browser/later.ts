import type { Cue } from '../core/encounter/cue.ts'
import type { Layer } from './hud/Picture.tsx'
import type { Vignette } from './play/vignette.ts'
import { settings } from './settings.ts'

/** What may come after the first words, and is asked for in this order. The game is whole without any of it. */
export type Parts = {
  panels?: typeof import('./hud/Panels.tsx')
  pictures?: (cue: Cue, person: string) => readonly Layer[]
  /** The pictures of later passages, held so that nothing is asked for while playing. */
  held?: readonly HTMLImageElement[]
  /** Puts the web fonts on; called between passages. */
  fonts?: (() => void) | undefined
  /** Support lines the institution supplies. */
  support?: readonly string[]
}

type From = { readonly root: HTMLElement; readonly vignette: Vignette }

/** Fetches the rest, one after the other; `came` is called after each. What does not arrive is done without. */
export async function later({ root: { dataset }, vignette }: From, came: (parts: Parts) => void): Promise<void> {
  const { root = '', debrief = '' } = dataset
  const ask = (part: () => Promise<Parts>) => part().then(came, () => undefined)
  let files: readonly string[] = []
  showObject(root)
  await ask(async () => {
    const { layersOf, filesFor, index } = await pictures(root)
    files = filesFor(index, vignette)
    return { pictures: (cue, person) => layersOf(index, cue, person) }
  })
  await ask(async () => ({ fonts: await (await import('./fonts.ts')).fetchFonts() }))
  await ask(fetchPanels)
  await ask(async () => ({
    support: await fetch(`${root}institution.json`)
      .then((answer) => answer.json())
      .then(lines),
  }))
  await ask(async () => {
    await (await import('./lookBack.tsx')).fetchPages(debrief)
    return {}
  })
  if (settings.getState().pictures === 'on') came({ held: files.map((file) => Object.assign(new Image(), { src: root + file })) })
}

/** The dialogs: pause, transcript, settings. */
export const fetchPanels = async (): Promise<Parts> => ({ panels: await import('./hud/Panels.tsx') })

/** The thing that carries the story, above the briefing. */
function showObject(root: string) {
  const place = document.querySelector<HTMLElement>('[data-object]')
  if (place) place.style.backgroundImage = `url(${root}shelf/${place.dataset.object}.svg)`
}

async function pictures(root: string) {
  const [layers, index] = await Promise.all([import('./hud/layers.ts'), fetch(`${root}index.json`).then((answer) => answer.json())])
  return { ...layers, index }
}

const lines = (institution: unknown): readonly string[] => {
  const support = (institution as { support?: unknown } | null)?.support
  return Array.isArray(support) ? support.filter((line) => typeof line === 'string') : []
}
