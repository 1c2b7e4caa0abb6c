import { nextRoad } from '../core/debrief/drill.ts'
import type { Suggested } from '../core/debrief/nextDrill.ts'
import type { HardMoment, RoadsThere, RoadThere } from '../core/encounter/hardMoment.ts'
import type { Log } from '../core/encounter/log.ts'
import { follow } from '../core/encounter/replay.ts'
import { rules } from '../core/relationship/rules.ts'
import { type CompiledStory, type Late, openInk } from '../script/ink.ts'
import type { DebriefPage } from '../script/pages.ts'
import type { Means } from './actions.ts'
import { drillActions } from './drillActions.ts'
import { followPointer, settle } from './hud/settle.ts'
import { fetchInstitution } from './institution.ts'
import { followKeys } from './keys.ts'
import type { Parts } from './later.ts'
import { drillsAt, keepDrill } from './moments/kept.ts'
import type { Met } from './moments/met.ts'
import { isSingle, pressNumber } from './pages/numberKeys.ts'
import { fetchPictures } from './pictures.ts'
import { createPlay } from './play/play.ts'
import { freshLog } from './play/resume.ts'
import type { Store } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { settings } from './settings.ts'
import { showDrill } from './showDrill.tsx'
import { onDusk } from './stage/seen.ts'
import { createView } from './view.ts'

/** What a drill is opened with. `now`: milliseconds since 1970. */
export type Asked = {
  readonly met: Met
  readonly moment: HardMoment
  readonly store: Store
  /** Whole, from 1: the order of the choices. */
  readonly seed: number
  readonly now: () => number
  /** What to drill after this, with somebody else. */
  readonly next: () => Suggested | undefined
  readonly all: readonly Met[]
}

/** All that is shown of a drill, and what its buttons do. */
export type Drilling = Asked & {
  readonly means: Means
  readonly page: DebriefPage
  readonly road: () => RoadThere
  /** Whether there is another road to this moment. */
  readonly others: boolean
  readonly choose: (id: string) => void
  readonly again: () => void
  readonly otherDay: () => void
}

/**
 * Opens one hard moment: replays a road there without showing it, and lets it be answered. An encounter like any other, with a log; but it
 * is kept nowhere, and what is under way in this vignette is left alone. Only which choice was made there is kept.
 *
 * @returns whether there is a road to it
 */
export async function openDrill(asked: Asked): Promise<boolean> {
  const { met, moment, store, seed, now } = asked
  const { vignette, story, page, roads } = await fetchAll(met)
  const openScript = openInk(story, page.layers)
  const termsFor = ({ facts }: Log) => ({ person: vignette.person, facts, rules })
  // A story can have been written anew while its roads lay in a cache.
  const leading = (roads[moment.place] ?? []).filter(({ facts, choices }) => {
    const { followed, encounter } = follow(choices, openScript, seed, { person: vignette.person, facts, rules })
    return followed === choices.length && encounter.passage.scene.place === moment.place
  })
  const where = { vignette: met.id, place: moment.place }
  let road = nextRoad(leading, drillsAt(store, where))
  if (!road) return false
  const logAlong = ({ facts, choices }: RoadThere): Log => ({
    ...freshLog(vignette, seed, facts),
    entries: choices.map((choice) => ({ type: 'chose', choice, at: 0 })),
  })
  const play = createPlay(logAlong(road), { vignette, openScript, termsFor, clock: () => performance.now() })
  const root = document.querySelector('#drill') as HTMLElement
  const means: Means = { play, view: createView(), vignette, root, startAgain: () => undefined }
  /** The reader stands at the beginning of what is new. */
  const stand = () => {
    for (const part of root.querySelectorAll('.words, .telling')) part.scrollTo(0, 0)
    settle(root)
  }
  const come = () => {
    stand()
    root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  const drilling: Drilling = {
    ...asked,
    means,
    page: page.debrief,
    road: () => road as RoadThere,
    others: leading.length > 1,
    choose(choice) {
      const before = play.store.getState().encounter.moments.length
      play.choose(choice)
      if (!road || play.store.getState().encounter.moments.length === before) return
      const kept = keepDrill(store, { ...where, at: now(), road: road.id, choice })
      if (kept !== 'kept') play.note({ kind: kept })
      stand()
    },
    again() {
      play.rewind(road?.choices.length ?? 0)
      come()
    },
    otherDay() {
      road = nextRoad(leading, drillsAt(store, where), road?.id) ?? road
      if (road) play.adopt(logAlong(road))
      come()
    },
  }
  const actions = drillActions(means, drilling.choose)
  const draw = showDrill(drilling, actions)
  for (const source of [play.store, means.view, settings]) source.subscribe(draw)
  onDusk(draw)
  for (const part of document.querySelectorAll<HTMLElement>('[data-list]')) part.remove()
  root.hidden = false
  followPointer(root)
  draw()
  come()
  followKeys(root, actions)
  document.addEventListener('keydown', (event) => isSingle(event) && pressNumber(event))
  void comeLater(means)
  return true
}

/** Everything that one moment needs. Nothing of it is worth beginning with alone. */
async function fetchAll({ files }: Met) {
  const get = async <Data,>(file: string) => {
    const answer = await fetch(`${document.body.dataset.root ?? './'}${file}`)
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`)
    return (await answer.json()) as Data
  }
  const [vignette, story, { texts, layers }, debrief, roads] = await Promise.all([
    get<Vignette>(files.meta),
    get<CompiledStory>(files.story),
    get<Late>(files.late),
    get<DebriefPage>(files.debrief),
    get<RoadsThere>(files.roads),
  ])
  return { vignette, story: { ...story, texts }, roads, page: { layers, debrief } }
}

/** What may come after the words: help lines, pictures, dialogs, sound, reading aloud. What does not come is done without. */
async function comeLater(means: Means) {
  const ask = async (part: () => Promise<Parts>) => {
    try {
      const came = await part()
      means.view.setState(({ parts }) => ({ parts: { ...parts, ...came } }))
    } catch {
      // The moment is whole without it.
    }
  }
  const { root = '' } = means.root.dataset
  await ask(async () => ({ institution: await fetchInstitution(root) }))
  await ask(async () => ({ pictures: await fetchPictures(root) }))
  await ask(async () => ({ panels: await import('./panels.ts') }))
  await ask(async () => {
    const [{ sounding }, { readingAloud }] = await Promise.all([import('./sounding.ts'), import('./readingAloud.ts')])
    sounding(means)
    readingAloud(means)
    return {}
  })
}
