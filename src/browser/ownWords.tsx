import type { JSX } from 'preact'
import { type Decision, type Draft, decisionOf, isSame } from '../core/encounter/ownWords.ts'
import type { Means } from './actions.ts'
import { afterPaint } from './afterPaint.ts'
import { OwnWords as Field } from './hud/OwnWords.tsx'
import { drafted, forget, keepDraft } from './play/drafts.ts'
import type { Store } from './play/save.ts'
import { stored } from './play/stored.ts'
import { settings } from './settings.ts'
import { ownWordsFor } from './words/ownWords.ts'

/** Asks for one's own words at each decision. */
export type OwnWords = {
  /** The field, before the options and then above them; nothing at a decision whose options were there first. */
  field(): JSX.Element | undefined
  /** What is written at this decision; nothing where one passes. */
  said(): string | undefined
  /** What it asks, for as long as the options wait. */
  asks(): string | undefined
}

type From = Means & { readonly store: Store | undefined; readonly now: () => number }

/** Set where the options were shown without asking, since nothing was there to ask (pages/boot.ts). */
const page = document.documentElement

/** Opens the asking. What is written is kept with every key, and comes back after a reload; once it stands in the log, it is no draft. */
export function openOwnWords({ play, view, vignette, store, root, now }: From): OwnWords {
  const words = ownWordsFor(vignette.locale)
  const state = play.store.getState
  const here = () => decisionOf(state().log)
  let draft = begun(here())
  let unasked = 'unasked' in page.dataset ? nameOf(here()) : undefined
  /** The draft at the decision at hand. */
  const at = () => {
    const decision = here()
    // By name, so that the same decision after a rewind begins afresh; the first of a vignette goes on under another seed.
    if (nameOf(decision) !== nameOf(draft)) draft = begun(decision)
    return draft
  }
  const write = (text: string) => {
    draft = { ...at(), text, at: now() }
    const kept = keepDraft(store, draft)
    if (kept !== 'kept') play.note({ kind: kept })
  }
  const show = () => {
    draft = { ...at(), shown: true }
    if (draft.text.trim()) keepDraft(store, draft)
    view.setState({ optionsAt: nameOf(draft) })
    root.querySelector<HTMLElement>('#choices')?.focus()
  }
  play.store.subscribe(({ log }, before) => {
    const left = decisionOf(before.log)
    if (log === before.log || nameOf(decisionOf(log)) === nameOf(left)) return
    unasked = undefined
    delete page.dataset.unasked
    const last = log.entries.at(-1)
    if (log.entries.length !== before.log.entries.length + 1 || last?.type !== 'chose' || !last.said) return
    const { said } = last
    // The log is kept once the words are painted: until it is, the draft stays where it was.
    afterPaint(() => holds(store, vignette.id, said) && forget(store, left))
  })
  const asking = () => settings.getState().ownWords === 'on' && state().encounter.passage.ending === undefined && nameOf(here()) !== unasked
  return {
    field: () =>
      asking() ? (
        <Field
          key={nameOf(at())}
          words={words}
          text={at().text}
          shown={at().shown}
          fixed={state().waiting !== undefined}
          {...{ write, show }}
        />
      ) : undefined,
    said: () => (asking() && at().text.trim()) || undefined,
    asks: () => (asking() && !at().shown ? words.ask : undefined),
  }

  function begun(decision: Decision): Draft {
    const kept = drafted(store, vignette.id).findLast((one) => isSame(one, decision))
    return { text: '', at: 0, ...kept, ...decision }
  }
}

const nameOf = ({ seed, after }: Decision): string => `${seed} ${after.join(' ')}`

/** Whether the encounter as it is kept holds these words. */
const holds = (store: Store | undefined, vignette: string, said: string): boolean =>
  stored(store, vignette)?.log?.entries.some((entry) => entry.type === 'chose' && entry.said === said) ?? false
