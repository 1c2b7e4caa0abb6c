import type { Encounter } from '../core/encounter/encounter.ts'
import type { Means } from './actions.ts'
import { afterPaint } from './afterPaint.ts'
import { settings } from './settings.ts'
import type { Player } from './sound/player.ts'

/** Stepping out is stepping out of hearing, too. In the settings one hears what one sets. */
const STEPPED_OUT = new Set<string | undefined>(['pause', 'minute', 'again'])

/**
 * Lets the encounter be heard where the person has chosen that. Until then nothing is made and nothing is fetched. A browser lets sound
 * begin by a press only: the one that turns it on, or the first of a later visit.
 */
export function sounding({ play, view, root }: Pick<Means, 'play' | 'view' | 'root'>): void {
  let player: Player | undefined
  const isNew = newPassages()
  /** The passage is new, and its things have not been heard. */
  let fresh = false
  const on = () => settings.getState().sound === 'on'
  const away = () => root.hidden || document.hidden || view.getState().lookingBack || STEPPED_OUT.has(view.getState().panel)

  const follow = () => {
    const { encounter } = play.store.getState()
    if (!root.hidden) fresh = isNew(encounter) ?? fresh
    if (!player) return
    player.set(levels())
    if (!on() || away()) return player.hush()
    player.follow(encounter, fresh)
    fresh = false
  }
  const open = opener((opened) => {
    player = opened
    if (!opened) return view.setState({ noSound: true })
    follow()
  })
  settings.subscribe((now, before) => {
    if (now.sound === 'on' && before.sound === 'off') {
      void open(() => play.note({ kind: 'missing' }))
      // What this passage had to be heard has been read by now.
      fresh = false
    }
    follow()
  })
  // The words come first: what is heard follows once they are painted.
  for (const source of [play.store, view]) source.subscribe(() => afterPaint(follow))
  document.addEventListener('visibilitychange', follow)
  onPress(() => {
    if (!on()) return
    void open(() => undefined)
    afterPaint(follow)
  })
  follow()
}

/** Tells of an encounter whether it went on to a passage, or back; nothing where it stands where it stood when this was last asked. */
function newPassages(): (encounter: Encounter) => boolean | undefined {
  let last: Encounter | undefined
  return (encounter) => {
    if (encounter === last) return undefined
    const isNew = !last || encounter.moments.length > last.moments.length
    last = encounter
    return isNew
  }
}

function levels() {
  const { volume, volumeOfPlace, volumeOfThings } = settings.getState()
  return { whole: volume / 100, place: volumeOfPlace / 100, things: volumeOfThings / 100 }
}

function onPress(act: () => void) {
  for (const press of ['click', 'keydown']) document.addEventListener(press, act)
}

/**
 * Opens a player, once.
 *
 * @param came  the player, or nothing where this browser has no sound
 * @returns what to call within a press. `missed`: its code has not come; it is asked for again at the next call
 */
function opener(came: (player: Player | undefined) => void): (missed: () => void) => Promise<void> {
  let tried = false
  return async (missed) => {
    if (tried) return
    tried = true
    // Made before anything is waited for: some browsers let nothing sound that was made after the press.
    const context = makeContext()
    if (!context) return came(undefined)
    try {
      const { openPlayer } = await import('./sound/player.ts')
      came(openPlayer(context))
    } catch {
      tried = false
      void context.close()
      missed()
    }
  }
}

function makeContext(): AudioContext | undefined {
  try {
    return new AudioContext()
  } catch {
    return undefined
  }
}
