import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Log } from '../../../core/encounter/log.ts'
import { rules } from '../../../core/relationship/rules.ts'
import { type CompiledStory, openInk } from '../../../script/ink.ts'
import { startAt } from '../../../script/startAt.ts'
import { createPlay, type Play } from '../../play/play.ts'
import { freshLog } from '../../play/resume.ts'
import type { Script } from '../background/messages.ts'
import { sceneAt } from '../try/scene.ts'
import { openAt, SEED, type Start } from '../try/start.ts'

/** What is being played in the studio: from where, by which version of the script, or why it cannot be. */
export type Trial = {
  readonly start: Start
  readonly script?: Script | undefined
  readonly play?: Play | undefined
  /** Why it cannot be played, in the story's own terms. */
  readonly fault?: string | undefined
  /** Looking for a road to the place. */
  readonly seeking: boolean
  readonly lookingBack: boolean
}

export type Trying = {
  readonly store: StoreApi<Trial>
  /** The script as it now is: what is played goes on in it, by replay, as far as its choices are still there. */
  follow(script: Script | undefined): void
  begin(start: Start): void
  again(): void
  lookBack(on: boolean): void
  seeking(on: boolean): void
}

/** @param clock  milliseconds, from any beginning  @param moved  called with each step of a trial */
export function createTrying(clock: () => number, moved: (play: Play, script: Script) => void): Trying {
  const store = createStore<Trial>(() => ({ start: { facts: {}, wish: {} }, seeking: false, lookingBack: false }))
  const now = store.getState
  let stop: (() => void) | undefined
  const open = (script: Script | undefined, start: Start, log?: Log) => {
    stop?.()
    if (!script?.told) return store.setState({ script, start, play: undefined, fault: undefined, seeking: false })
    try {
      const play = playOf(script, start, log, clock)
      stop = play.store.subscribe(() => moved(play, script))
      store.setState({ script, start, play, fault: undefined, seeking: false })
      moved(play, script)
    } catch (fault) {
      store.setState({ script, start, play: undefined, fault: fault instanceof Error ? fault.message : String(fault), seeking: false })
    }
  }
  return {
    store,
    follow(script) {
      const { script: before, start, play } = now()
      if (script?.hash === before?.hash && script?.name === before?.name && JSON.stringify(script?.told) === JSON.stringify(before?.told))
        return
      const same = script?.name === before?.name
      open(script, same ? start : { facts: {}, wish: {} }, same ? play?.store.getState().log : undefined)
    },
    begin(start) {
      store.setState({ lookingBack: false })
      open(now().script, start)
    },
    again() {
      store.setState({ lookingBack: false })
      open(now().script, now().start)
    },
    lookBack: (on) => store.setState({ lookingBack: on }),
    seeking: (on) => store.setState({ seeking: on }),
  }
}

/** Opens a play of a script at a start, and goes on with a log where there is one. */
function playOf(script: Script, start: Start, log: Log | undefined, clock: () => number): Play {
  const { told, json, layers } = script
  if (!told) throw new Error('whom one meets is not known yet')
  const story = JSON.parse(json) as CompiledStory
  const facts = { ...Object.fromEntries(told.hidden.map(({ name, values }) => [name, values[0] ?? ''])), ...start.facts }
  const asMet = { person: told.person, facts, rules }
  const cold = (knot: string) => openInk(startAt(story, knot, sceneAt(story, knot)), layers)
  const { openScript, terms } = openAt(openInk(story, layers), asMet, start, cold)
  const opening = log ? { ...log, facts } : freshLog(told, SEED, facts)
  return createPlay(opening, { vignette: told, openScript, termsFor: () => terms, clock })
}
