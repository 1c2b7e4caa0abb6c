import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Encounter, Terms } from '../../core/encounter/encounter.ts'
import { grown, type Log, path } from '../../core/encounter/log.ts'
import { type ChoiceId, type OpenScript, StillComing, StoryFault } from '../../core/encounter/passage.ts'
import { foresight } from './foresight.ts'
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
  /** What was written before the choice that waits. */
  readonly said?: string | undefined
}

/** The only ways to change an encounter: `choose`, `rewind`, `reflect`; and to go on with another. */
export type Play = {
  readonly store: StoreApi<State>
  /** `said`: what the worker wrote they would say, before they saw the options. */
  choose(id: ChoiceId, said?: string): void
  rewind(to: number): void
  reflect(text: string, about?: 'next'): void
  /** Goes on with another log: one stored, opened from a file, or fresh. Says so where the story was revised since. */
  adopt(log: Log, notice?: Notice): void
  /** The rest of the story has come: all that was read is read again with it, and what waited is carried out. */
  complete(whole: OpenScript): void
  note(notice: Notice | undefined): void
  /** Works out one answer that may be asked for next. @returns whether there may be others */
  foresee(): boolean
  /** The story as far as it has come: for telling other roads, which changes nothing here. */
  story(): OpenScript
}

/** What a play is made with. `clock`: milliseconds, from any beginning. */
export type Means = {
  readonly vignette: Vignette
  readonly openScript: OpenScript
  readonly termsFor: (log: Log) => Terms
  readonly clock: () => number
}

/** The store behind every screen: it holds the encounter and its log, and writes both in one place. */
export function createPlay(opening: Log, means: Means): Play {
  const { vignette, termsFor, clock } = means
  let { openScript } = means
  const follow = (log: Log) => resume(log, vignette, openScript, termsFor, lastAt(log))
  const first = follow(opening)
  const store = createStore<State>(() => ({ encounter: first.encounter, log: first.log }))
  const now = store.getState
  let telling = foresight(first)
  let since = clock() - lastAt(first.log)

  const at = () => Math.max(0, Math.round(clock() - since))
  /** Opens the script again and follows a log to where it stands. */
  const stand = (log: Log, also: Omit<State, 'encounter' | 'log'> = {}) => {
    const told = follow(log)
    telling = foresight(told)
    store.setState({ encounter: told.encounter, log: told.log, ...also }, true)
    return told.revised
  }

  const play: Play = {
    store,
    choose(id, said) {
      const { log, notice, waiting } = now()
      if (waiting) return
      try {
        const next = telling.step(id)
        const entry = { type: 'chose' as const, choice: id, at: at(), ...(said && { said }) }
        store.setState({ encounter: next, log: grown(log, entry), notice: lasting(notice) }, true)
      } catch (wrong) {
        if (!(wrong instanceof StoryFault)) throw wrong
        stand(log, wrong instanceof StillComing ? { notice, waiting: id, said } : { notice: { kind: 'fault', text: JSON.stringify(log) } })
      }
    },
    rewind(to) {
      const { log, notice } = now()
      if (to >= 0 && to < path(log.entries).length) stand(grown(log, { type: 'rewound', to, at: at() }), { notice: lasting(notice) })
    },
    reflect(text, about) {
      store.setState(({ log }) => ({ log: grown(log, { type: 'reflected', text, at: at(), ...(about && { about }) }) }))
    },
    adopt(log, notice) {
      since = clock() - lastAt(log)
      const revised = stand(log, { notice })
      if (revised && !notice) play.note({ kind: `revised-${revised}`, text: JSON.stringify(log) })
    },
    complete(whole) {
      openScript = whole
      const { log, notice, waiting, said } = now()
      stand(log, { notice })
      if (waiting !== undefined) play.choose(waiting, said)
    },
    note: (notice) => store.setState({ notice }),
    foresee: () => telling.foresee(),
    story: () => openScript,
  }
  return play
}

/** That nothing is being kept holds until it is kept again; all else is said once. */
const lasting = (notice: Notice | undefined) => (notice?.kind === 'full' || notice?.kind === 'forbidden' ? notice : undefined)
