import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Encounter, step, type Terms } from '../../core/encounter/encounter.ts'
import { type Entry, type Log, path } from '../../core/encounter/log.ts'
import { type ChoiceId, type OpenScript, StoryFault } from '../../core/encounter/passage.ts'
import { replay } from '../../core/encounter/replay.ts'
import { lastAt } from './resume.ts'

/** One line the HUD shows when something went wrong; play goes on. `text`: what can be saved as a file. */
export type Notice = {
  readonly kind: 'full' | 'forbidden' | 'unreadable' | 'revised-whole' | 'revised-part' | 'fault' | 'elsewhere'
  readonly text?: string
}

export type State = { readonly encounter: Encounter; readonly log: Log; readonly notice?: Notice | undefined }

/** The only ways to change an encounter: `choose`, `rewind`, `reflect`; and to begin another. */
export type Play = {
  readonly store: StoreApi<State>
  choose(id: ChoiceId): void
  rewind(to: number): void
  reflect(text: string): void
  /** Goes on with another log: one resumed, opened from a file, or fresh. */
  adopt(log: Log, notice?: Notice): void
  note(notice: Notice | undefined): void
}

/** What a play is made with. `clock`: milliseconds, from any beginning. */
export type Means = { readonly openScript: OpenScript; readonly termsFor: (log: Log) => Terms; readonly clock: () => number }

/** The store behind every screen: it holds the encounter and its log, and writes both in one place. */
export function createPlay(log: Log, { openScript, termsFor, clock }: Means): Play {
  const opened = replay(log, openScript, termsFor(log))
  let { script } = opened
  const store = createStore<State>(() => ({ encounter: opened.encounter, log }))
  let since = clock() - lastAt(log)
  const at = () => Math.max(0, Math.round(clock() - since))

  const write = (encounter: Encounter, log: Log, entry: Entry, notice?: Notice) =>
    store.setState({ encounter, log: { ...log, entries: [...log.entries, entry] }, notice }, true)

  /** Opens the script again and follows the log to where it stands. */
  const stand = (log: Log) => {
    const told = replay(log, openScript, termsFor(log))
    script = told.script
    return told.encounter
  }

  return {
    store,
    choose(id) {
      const { encounter, log } = store.getState()
      try {
        write(step(encounter, id, script), log, { type: 'chose', choice: id, at: at() })
      } catch (wrong) {
        if (!(wrong instanceof StoryFault)) throw wrong
        store.setState({ encounter: stand(log), notice: { kind: 'fault', text: JSON.stringify(log) } })
      }
    },
    rewind(to) {
      const { log } = store.getState()
      if (to < 0 || to >= path(log.entries).length) return
      const entry: Entry = { type: 'rewound', to, at: at() }
      write(stand({ ...log, entries: [...log.entries, entry] }), log, entry)
    },
    reflect(text) {
      const { encounter, log } = store.getState()
      write(encounter, log, { type: 'reflected', text, at: at() })
    },
    adopt(log, notice) {
      since = clock() - lastAt(log)
      store.setState({ encounter: stand(log), log, notice }, true)
    },
    note: (notice) => store.setState({ notice }),
  }
}
