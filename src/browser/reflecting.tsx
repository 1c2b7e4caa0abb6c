import { useState } from 'preact/hooks'
import type { Debrief } from '../core/debrief/debrief.ts'
import type { Reflection } from '../core/reflection/reflection.ts'
import { aboutMeeting } from './aboutMeeting.ts'
import type { Play, State } from './play/play.ts'
import type { Store } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { aboutSame, blank, reflectionsIn } from './practice/notebook.ts'
import { Writing } from './practice/Writing.tsx'

type Props = {
  readonly told: Debrief
  readonly state: State
  readonly play: Play
  readonly vignette: Vignette
  /** Where it is kept, the page's own element, and whether this computer is shared. */
  readonly keeps: { readonly store: Store; readonly root: HTMLElement; readonly shared: boolean }
  readonly onBack: () => void
}

/** What is open: a reflection, how many were written before it about the same attempt, and whether it is new. */
type Open = { readonly opened: Reflection; readonly others: number; readonly fresh: boolean }

/** Writing about the meeting one has just looked back at: on in what was written about this attempt, or on a blank page. */
export function Reflecting({ told, state, play, vignette, keeps: { store, root, shared }, onBack }: Props) {
  const about = aboutMeeting(state.encounter, told, play.store.getState().log, vignette)
  const [open, setOpen] = useState(() => begin(false))
  return (
    <Writing
      key={open.opened.sittings[0]}
      {...open}
      {...{ store, shared, onBack }}
      root={root.dataset.root ?? ''}
      locale={vignette.locale}
      backTo="debrief"
      onAnother={() => {
        setOpen(begin(true))
        scrollTo(0, 0)
      }}
    />
  )

  function begin(another: boolean): Open {
    const before = aboutSame(reflectionsIn(store), about)
    const [latest] = before
    // What the person has said since, say what they will try, goes with it.
    if (latest && !another) return { opened: { ...latest, about }, others: before.length - 1, fresh: false }
    return { opened: blank(about, Date.now()), others: before.length, fresh: true }
  }
}
