import type { Encounter } from '../core/encounter/encounter.ts'
import type { Means } from './actions.ts'
import { afterPaint } from './afterPaint.ts'
import { settings } from './settings.ts'
import type { Player } from './sound/player.ts'

/** Stepping out is stepping out of hearing, too. In the settings one hears what one sets. */
const STEPPED_OUT = new Set<string | undefined>(['pause', 'again'])

/**
 * Lets the encounter be heard where the person has chosen that. Until then nothing is made and nothing is fetched. A browser lets sound
 * begin by a press only: the one that turns it on, or the first of a later visit.
 */
export function sounding({ play, view, root }: Pick<Means, 'play' | 'view' | 'root'>): void {
  let player: Player | undefined
  /** It was tried; what this browser cannot do is not tried again. */
  let tried = false
  /** Where the encounter was when this was last looked at, by somebody who had sat down. */
  let last: Encounter | undefined
  /** The passage is new, and its things have not been heard. */
  let fresh = false
  const on = () => settings.getState().sound === 'on'

  const follow = () => {
    const { panel, lookingBack } = view.getState()
    const { encounter } = play.store.getState()
    if (!root.hidden) {
      if (encounter !== last) fresh = !last || encounter.moments.length > last.moments.length
      last = encounter
    }
    if (!player) return
    const { volume, volumeOfPlace, volumeOfThings } = settings.getState()
    player.set({ whole: volume / 100, place: volumeOfPlace / 100, things: volumeOfThings / 100 })
    if (!on() || root.hidden || document.hidden || lookingBack || STEPPED_OUT.has(panel)) return player.hush()
    player.follow(encounter, fresh)
    fresh = false
  }
  /** @param missed  its code has not come; it is asked for again at the next press */
  const open = async (missed: () => void) => {
    if (tried) return
    tried = true
    // Made within the press itself: some browsers let nothing sound that was made later.
    const context = contextOf()
    if (!context) return view.setState({ noSound: true })
    try {
      const { openPlayer } = await import('./sound/player.ts')
      player = openPlayer(context)
      follow()
    } catch {
      tried = false
      void context.close()
      missed()
    }
  }

  settings.subscribe((now, before) => {
    if (now.sound === 'on' && before.sound === 'off') void open(() => play.note({ kind: 'missing' }))
    follow()
  })
  // The words come first: what is heard follows once they are painted.
  for (const source of [play.store, view]) source.subscribe(() => afterPaint(follow))
  document.addEventListener('visibilitychange', follow)
  for (const press of ['click', 'keydown'])
    document.addEventListener(press, () => {
      if (!on()) return
      void open(() => undefined)
      afterPaint(follow)
    })
  follow()
}

function contextOf(): AudioContext | undefined {
  try {
    return new AudioContext()
  } catch {
    return undefined
  }
}
