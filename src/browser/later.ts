import type { Cue } from '../core/encounter/cue.ts'
import type { Institution } from '../core/institution/institution.ts'
import type { DebriefPage } from '../script/pages.ts'
import type { Means } from './actions.ts'
import { json } from './json.ts'
import { noteHere } from './noteHere.ts'
import type { OwnWords } from './ownWords.tsx'
import { ownWordsFirst } from './ownWordsFirst.ts'
import { everything, type Store } from './play/save.ts'
import { settings } from './settings.ts'
import type { Layer } from './stage/layers.ts'

/** What may come after the first words, and is asked for in this order. The game is whole without any of it. */
export type Parts = {
  readonly pictures?: (cue: Cue, person: string) => readonly Layer[]
  /** Puts the web fonts on; called between passages. */
  readonly fonts?: (() => void) | undefined
  /** Asks for one's own words before the options appear. */
  readonly ownWords?: OwnWords
  readonly panels?: typeof import('./panels.ts')
  /** What the institution says of itself, and whom one can turn to. */
  readonly institution?: Institution | undefined
  /** Reads aloud what is on screen, or stops. */
  readonly aloud?: () => void
  readonly LookBack?: typeof import('./lookBack.tsx').LookBack
  /** The story's pages for the debrief; empty where they did not come. */
  readonly page?: DebriefPage
  /** Opens the stage. */
  readonly openStage?: typeof import('./stage/stage.ts').openStage
  /** The pictures of later passages, held so that nothing is asked for while playing. */
  readonly held?: readonly HTMLImageElement[]
}

type From = Means & { readonly store: Store | undefined }

/** The dialogs: pause, transcript, settings. */
export const fetchPanels = async (): Promise<Parts> => ({ panels: await import('./panels.ts') })

/** The debrief, and the story's words for it. */
export async function fetchDebrief({ root }: Pick<From, 'root'>): Promise<Parts> {
  const coming = json(root.dataset.debrief ?? '').catch(() => undefined)
  const { LookBack } = await import('./lookBack.tsx')
  const page = (await coming) as DebriefPage | undefined
  return { LookBack, ...(page && { page }) }
}

/** Fetches the rest, one after the other; `came` is called after each. What does not arrive is done without. */
export async function later(from: From, came: (parts: Parts) => void): Promise<void> {
  await afterWords(from, came)
  // Last of all, so that nothing waits for it: the game for when there is no network.
  await forNoNetwork(from).catch(() => undefined)
}

async function forNoNetwork({ root, store }: From) {
  const { bringFrom } = await import('./offlineHere.tsx')
  await bringFrom(root.dataset.root ?? '', Object.keys(everything(store)).length > 0)
}

async function afterWords(from: From, came: (parts: Parts) => void): Promise<void> {
  const { root = '' } = from.root.dataset
  const ask = (part: () => Promise<Parts>) => part().then(came, () => undefined)
  // In another site's page: it waits to hear from here.
  if (location.search.includes('embed='))
    void ask(async () => {
      const { embedded } = await import('./embedded.ts')
      embedded(from)
      return {}
    })
  // First of all: where one's own words are wanted, the options wait for it.
  ownWordsFirst(from, came)
  showObject(root).catch(() => undefined)
  noteHere(from.play, from.store, Date.now)
  // Opened from a learning platform, which has its own way of telling who comes back.
  if (from.root.dataset.record)
    void ask(async () => {
      const { recording } = await import('./recording.tsx')
      recording(from, () => fetchDebrief(from))
      return {}
    })
  // Beside the rest: who comes back reads it before they begin. Who has no attempt of this vignette has nothing to read.
  else if (Object.keys(everything(from.store)).some((key) => key.startsWith(`attempt:${from.vignette.id}:`)))
    void ask(async () => {
      const { returning } = await import('./returning.tsx')
      returning(from)
      return {}
    })
  // Before the settings, in which sound is turned on: what makes a sound has to be made within that press.
  void ask(async () => {
    const [{ sounding }, { readingAloud }] = await Promise.all([import('./sounding.ts'), import('./readingAloud.ts')])
    sounding(from)
    readingAloud(from)
    return {}
  })
  // Whoever steps out early is who needs the help lines: they wait for no picture.
  void ask(async () => ({ institution: await (await import('./institution.ts')).fetchInstitution(root) }))
  let held: readonly string[] = []
  // The longest way: it begins while the list of pictures is on its own.
  const stage = whenWanted(() => ask(fetchStage))
  await ask(async () => {
    const [{ layersOf, filesFor }, index] = await Promise.all([import('./stage/layers.ts'), json(`${root}index.json`)])
    const pictures = index as Parameters<typeof layersOf>[0]
    held = filesFor(pictures, from.vignette)
    return { pictures: (cue, person) => layersOf(pictures, cue, person) }
  })
  await stage
  await ask(async () => ({ fonts: await (await import('./fonts.ts')).fetchFonts() }))
  await ask(fetchPanels)
  await ask(() => fetchDebrief(from))
  if (settings.getState().pictures === 'off') return
  await ask(async () => {
    const { fetchAll } = await import('./stage/stage.ts')
    await fetchAll(held.map((file) => root + file))
    return { held: held.map((file) => Object.assign(new Image(), { src: root + file })) }
  })
}

/** Fetches what draws where pictures are wanted; where they are not, as soon as they are. */
function whenWanted(ask: () => Promise<void>): Promise<void> | undefined {
  if (settings.getState().pictures === 'on') return ask()
  const stop = settings.subscribe(({ pictures }) => {
    if (pictures === 'off') return
    stop()
    void ask()
  })
  return undefined
}

/** The stage, with Phaser behind it, read while nothing else is to be done. */
async function fetchStage(): Promise<Parts> {
  const { openStage, fetchEngine } = await import('./stage/stage.ts')
  await fetchEngine()
  return { openStage }
}

/** The thing that carries the story, above the briefing. */
async function showObject(root: string) {
  const place = document.querySelector<HTMLElement>('[data-object]')
  if (!place) return
  const answer = await fetch(`${root}shelf/${place.dataset.object}.svg`)
  if (answer.ok) place.style.backgroundImage = `url(${URL.createObjectURL(await answer.blob())})`
}
