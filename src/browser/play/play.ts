import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Encounter, step, type Terms } from '../../core/encounter/encounter.ts'
import { type Entry, type Log, path } from '../../core/encounter/log.ts'
import { type ChoiceId, type OpenScript, StillComing, StoryFault } from '../../core/encounter/passage.ts'
import { lastAt, resume } from './resume.ts'
import type { Vignette } from './vignette.ts'

/** One line the HUD shows when something went wrong; play goes on. `text`: what can be saved as a file. */
export type Notice = {
  readonly kind: 'full' | 'forbidden' | 'unreadable' | 'revised-whole' | 'revised-part' | 'fault' | 'elsewhere' | 'missing'
  readonly text?: string
}

export type State = {
  readonly encounter: Encounter
  readonly log: Log
  readonly notice?: Notice | undefined
  /** A choice that is taken, and waits for the words that answer it. */
  readonly waiting?: ChoiceId | undefined
}

/** The only ways to change an encounter: `choose`, `rewind`, `reflect`; and to go on with another. */
export type Play = {
  readonly store: StoreApi<State>
  choose(id: ChoiceId): void
  rewind(to: number): void
  reflect(text: string): void
  /** Goes on with another log: one stored, opened from a file, or fresh. Says so where the story was revised since. */
  adopt(log: Log, notice?: Notice): void
  /** The rest of the story has come: all that was read is read again with it, and what waited is carried out. */
  complete(whole: OpenScript): void
  note(notice: Notice | undefined): void
}

/** What a play is made with. `clock`: milliseconds, from any beginning. */
export type Means = {
  readonly vignette: Vignette
  readonly openScript: OpenScript
  readonly termsFor: (log: Log) => Terms
  readonly clock: () => number
}

/** The store behind every screen: it holds the encounter and its log, and writes both in one place. */
export function createPlay(opening: Log, { vignette, openScript, termsFor, clock }: Means): Play {
  let open = openScript
  const take = (log: Log) => resume(log, vignette, open, termsFor, lastAt(log))
  let { encounter, script, log } = take(opening)
  const store = createStore<State>(() => ({ encounter, log }))
  let since = clock() - lastAt(log)

  const write = (next: Encounter, entry: Entry) => {
    encounter = next
    log = { ...log, entries: [...log.entries, { ...entry, at: Math.max(0, Math.round(clock() - since)) }] }
    store.setState({ encounter, log }, true)
  }
  /** Opens the script again and follows a log to where it stands. */
  const stand = (on: Log) => {
    const told = take(on)
    ;({ encounter, script, log } = told)
    return told.revised
  }
  const play: Play = {
    store,
    choose(id) {
      if (store.getState().waiting) return
      try {
        write(step(encounter, id, script), { type: 'chose', choice: id, at: 0 })
      } catch (wrong) {
        if (!(wrong instanceof StoryFault)) throw wrong
        stand(log)
        store.setState(wrong instanceof StillComing ? { waiting: id } : { encounter, notice: { kind: 'fault', text: JSON.stringify(log) } })
      }
    },
    rewind(to) {
      if (to < 0 || to >= path(log.entries).length) return
      const entry: Entry = { type: 'rewound', to, at: 0 }
      const before = log
      stand({ ...log, entries: [...log.entries, entry] })
      log = before
      write(encounter, entry)
    },
    reflect: (text) => write(encounter, { type: 'reflected', text, at: 0 }),
    adopt(other, notice) {
      since = clock() - lastAt(other)
      const revised = stand(other)
      const said = revised && { kind: `revised-${revised}` as const, text: JSON.stringify(other) }
      store.setState({ encounter, log, notice: notice ?? said }, true)
    },
    complete(whole) {
      open = whole
      const { waiting, ...state } = store.getState()
      stand(log)
      store.setState({ ...state, encounter, log }, true)
      if (waiting !== undefined) play.choose(waiting)
    },
    note: (notice) => store.setState({ notice }),
  }
  return play
}
