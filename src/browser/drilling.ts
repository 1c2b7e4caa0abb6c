import { nextRoad } from '../core/debrief/drill.ts'
import type { Suggested } from '../core/debrief/nextDrill.ts'
import type { HardMoment, RoadThere } from '../core/encounter/hardMoment.ts'
import type { Log } from '../core/encounter/log.ts'
import type { ChoiceId } from '../core/encounter/passage.ts'
import { follow } from '../core/encounter/replay.ts'
import { rules } from '../core/relationship/rules.ts'
import { openInk } from '../script/ink.ts'
import type { DebriefPage } from '../script/pages.ts'
import type { Means } from './actions.ts'
import { drillActions } from './drillActions.ts'
import { comeLater, fetchMoment } from './fetchDrill.ts'
import { followPointer, settle } from './hud/settle.ts'
import { followKeys } from './keys.ts'
import { drillsAt, keepDrill } from './moments/kept.ts'
import type { Met } from './moments/met.ts'
import { isSingle, pressNumber } from './pages/numberKeys.ts'
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
  readonly choose: (id: ChoiceId) => void
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
  const { met, moment, store, seed } = asked
  const { vignette, story, page, roads } = await fetchMoment(met)
  const openScript = openInk(story, page.layers)
  const termsFor = ({ facts }: Pick<Log, 'facts'>) => ({ person: vignette.person, facts, rules })
  // A story can have been written anew while its roads lay in a cache.
  const leading = (roads[moment.place] ?? []).filter((road) => {
    const { followed, encounter } = follow(road.choices, openScript, seed, termsFor(road))
    return followed === road.choices.length && encounter.passage.scene.place === moment.place
  })
  const road = nextRoad(leading, drillsAt(store, { vignette: met.id, place: moment.place }))
  if (!road) return false
  const play = createPlay(logAlong(road, vignette, seed), { vignette, openScript, termsFor, clock: () => performance.now() })
  const root = document.querySelector('#drill') as HTMLElement
  const means: Means = { play, view: createView(), vignette, root, startAgain: () => undefined }
  begin({ ...asked, means, page: page.debrief, others: leading.length > 1, ...waysOn(asked, means, leading, road) })
  return true
}

/** The log of somebody who has come along a road, and stands at its end. */
const logAlong = ({ facts, choices }: RoadThere, vignette: Vignette, seed: number): Log => ({
  ...freshLog(vignette, seed, facts),
  entries: choices.map((choice) => ({ type: 'chose', choice, at: 0 })),
})

/** The answer, which alone is kept; the same moment again, and the same on another day, by another road. */
function waysOn(
  { met, moment, store, seed, now }: Asked,
  { play, vignette, root }: Means,
  leading: readonly RoadThere[],
  first: RoadThere,
) {
  const where = { vignette: met.id, place: moment.place }
  const turn = () => play.store.getState().encounter.moments.length
  let road = first
  return {
    road: () => road,
    choose(choice: ChoiceId) {
      const before = turn()
      play.choose(choice)
      if (turn() === before) return
      const kept = keepDrill(store, { ...where, at: now(), road: road.id, choice })
      if (kept !== 'kept') play.note({ kind: kept })
      toTop(root)
    },
    again() {
      play.rewind(road.choices.length)
      come(root)
    },
    otherDay() {
      road = nextRoad(leading, drillsAt(store, where), road.id) ?? road
      play.adopt(logAlong(road, vignette, seed))
      come(root)
    },
  }
}

/** The reader stands at the beginning of what is new. */
function toTop(root: HTMLElement) {
  root.querySelector('.words')?.scrollTo(0, 0)
  settle(root)
}

/** The reader comes in: at the heading, from where they read on. */
function come(root: HTMLElement) {
  toTop(root)
  root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** Draws the moment in place of the list, from now on whenever something changes. */
function begin(drilling: Drilling) {
  const { means } = drilling
  const { play, view, root } = means
  const actions = drillActions(means, drilling.choose)
  const draw = showDrill(drilling, actions)
  for (const source of [play.store, view, settings]) source.subscribe(draw)
  onDusk(draw)
  for (const part of document.querySelectorAll<HTMLElement>('[data-list]')) part.remove()
  root.hidden = false
  followPointer(root)
  draw()
  come(root)
  followKeys(root, actions)
  document.addEventListener('keydown', (event) => isSingle(event) && pressNumber(event))
  void comeLater(means)
}
