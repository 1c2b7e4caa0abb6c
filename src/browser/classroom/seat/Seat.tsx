import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { inThrees } from '../../../core/classroom/code.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import { Icon } from '../../icons/Icon.tsx'
import type { ClassroomWords } from '../../words/classroom.ts'
import { fill } from '../../words/words.ts'
import type { Line } from '../line.ts'
import { useFetched } from '../shared/useFetched.ts'
import { useNow, useStanding } from '../useStanding.ts'
import { asked, nameOf } from './asked.ts'
import type { Drafts } from './Field.tsx'
import { type BringsFurther, furtherOf } from './further.ts'
import { Now } from './Now.tsx'
import { Trouble } from './Trouble.tsx'
import { useFocus } from './useFocus.ts'
import { useSaying } from './useSaying.ts'

type Props = {
  readonly code: string
  readonly line: Line<SeatView>
  readonly words: ClassroomWords
  readonly clock: () => number
  /** Content notes, by vignette. */
  readonly notes: Readonly<Record<string, string>>
  /** Whom one can turn to, where the institution says so. */
  readonly support: ComponentChildren
  /** From this page to the shelf. */
  readonly shelf: string
  /** Brings what a phone does not have from the beginning. */
  readonly brings: BringsFurther
  /** The class is over, or was left. */
  readonly onOver: () => void
}

/** A phone in a class: whatever the class does, and the way out of it at any moment. */
export function Seat({ code, line, words, clock, notes, support, shelf, brings, onOver }: Props) {
  const { view, ahead, state, unsent } = useStanding(line)
  const { seen, say, refused } = useSaying(line, view)
  const drafts = useDrafts()
  const now = useNow(ahead, clock, view?.ballot?.talkUntil !== undefined || view?.team?.blockUntil !== undefined)
  const over = view?.closed || view?.left
  useEffect(() => {
    if (over) onOver()
  }, [over])
  const [passed, pass] = useState<number>()
  const asks = seen && asked(seen, passed)
  const further = useFetched(brings, furtherOf(asks))
  const name = asks ? nameOf(asks) + (furtherOf(asks) && !further.draw ? ' coming' : '') : 'coming'
  const { place, told } = useFocus(name)
  const inside = asks && !['rules', 'out', 'left', 'closed'].includes(asks.what)
  return (
    <div class="seat" data-asked={name} data-state={state}>
      <header>
        <p class="small">{[fill(words.room, { code: inThrees(code) }), seen?.name].filter(Boolean).join(' · ')}</p>
        {inside && (
          <button type="button" class="quiet" data-step-out onClick={() => say({ type: 'stepped-out' })}>
            <Icon name="pause" /> {words.stepOut}
          </button>
        )}
      </header>
      <Trouble {...{ state, unsent, refused, words }} />
      <p role="status" class="unseen">
        {told}
      </p>
      <main ref={place}>
        {seen && asks ? (
          <Now
            {...{ asks, words, say, drafts, pass, now, support, shelf, further }}
            view={seen}
            heading={HEADING}
            note={notes[seen.vignette]}
          />
        ) : (
          <p class="story coming">{words.coming}</p>
        )}
      </main>
    </div>
  )
}

const HEADING = { tabIndex: -1, 'data-heading': true } as const

function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({})
  return { read: (name) => drafts[name], write: (name, text) => setDrafts((all) => ({ ...all, [name]: text })) }
}
