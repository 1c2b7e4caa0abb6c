import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import { type Here, type Next, nextStep } from '../../../core/classroom/nextStep.ts'
import type { Answer } from '../../../core/classroom/wire.ts'
import type { Encounter } from '../../../core/encounter/encounter.ts'
import type { Replay } from '../../../core/encounter/replay.ts'
import { useStanding } from '../useStanding.ts'
import type { Entered } from './enter.ts'
import type { Means } from './means.ts'
import { type Steering, steering } from './steering.ts'
import { isHard, playTo, type Story } from './story.ts'

/** A room as its page draws it. `encounter`: where the story is, once it has come. `did`: acts, and says where that was refused. */
export type InRoom = {
  readonly means: Means
  readonly entered: Entered
  readonly view: FacilitatorView
  readonly story: Story | undefined
  readonly encounter: Encounter | undefined
  readonly revised: boolean
  readonly next: Next
  /** Where the story is; nothing until it has come. */
  readonly here: Here | undefined
  /** The choice whose road is to be told beside the one the room goes on with. */
  readonly beside: string | undefined
  readonly tellBeside: (choice: string | undefined) => void
  readonly steer: Steering
  readonly did: (act: Promise<Answer> | undefined) => void
}

/** Whether this vignette can be taken up. */
const has = ({ shelf }: Means, vignette: string): boolean => shelf.some(({ id }) => id === vignette)

/** Milliseconds between two looks at the clock, while nobody does anything. */
const LOOK = 1000

/** Everything a room's page is drawn from, as it changes. Nothing of `room` until the class has been heard of. */
export function useRoom(entered: Entered, means: Means) {
  const standing = useStanding(entered.line)
  const { view } = standing
  const story = useStory(entered, means, view?.vignette)
  const [refused, setRefused] = useState<Extract<Answer, { readonly ok: false }>['why']>()
  const ref = useRef<Story | undefined>(undefined)
  ref.current = story
  const [beside, tellBeside, whichBeside] = useBeside(view)
  const steer = useMemo(() => steering(entered.line, () => ref.current, means, whichBeside), [entered])
  useEffect(() => {
    if (story) steer.came()
  }, [story])
  useCards(story, view, steer)
  const played = usePlayed(story, view)
  const did: InRoom['did'] = (act) => void act?.then((answer) => setRefused(answer.ok ? undefined : answer.why))
  const encounter = played?.encounter
  const here: Here | undefined = story && encounter && { hard: isHard(story, encounter), ended: encounter.passage.ending !== undefined }
  const revised = played !== undefined && view !== undefined && played.followed < view.path.length
  const room: InRoom | undefined = view && {
    means,
    entered,
    view,
    story,
    encounter,
    revised,
    next: nextStep(view, here, (id) => has(means, id)),
    here,
    beside,
    tellBeside,
    steer,
    did,
  }
  return { standing, refused, room }
}

/** The road to be told beside, for as long as the room is at this decision; and a way to ask for it later. */
function useBeside(view: FacilitatorView | undefined) {
  const [marked, mark] = useState<{ readonly at: string; readonly choice: string | undefined }>()
  const at = view?.path.join(' ') ?? ''
  const beside = marked?.at === at ? marked.choice : undefined
  const ref = useRef<string | undefined>(undefined)
  ref.current = beside
  return [beside, (choice: string | undefined) => mark({ at, choice }), () => ref.current] as const
}

/** The story that the class plays: nothing while another one is on its way. */
function useStory(entered: Entered, { openStory }: Means, vignette: string | undefined): Story | undefined {
  const [story, setStory] = useState<Story>()
  useEffect(() => {
    if (vignette === undefined) return
    let wanted = true
    void openStory(vignette).then((come) => {
      if (!wanted) return
      entered.story = come
      setStory(come)
    })
    return () => {
      wanted = false
    }
  }, [vignette])
  return story?.vignette.id === vignette ? story : undefined
}

/** A class that comes to playing in threes is sent the cards of its vignette, once. */
function useCards(story: Story | undefined, view: FacilitatorView | undefined, steer: Steering): void {
  const due = view?.doing.kind === 'triads' && !view.triads?.cards
  useEffect(() => {
    if (due && story?.threes) void steer.say({ type: 'cards', ...story.threes })
  }, [due, story])
}

/** The story played to where the room is: exact, by replay. */
function usePlayed(story: Story | undefined, view: FacilitatorView | undefined): Replay | undefined {
  const path = view?.path.join(' ')
  return useMemo(() => (story && view ? playTo(story, view, view.path) : undefined), [story, path, view?.seed])
}

/** The class's time now, in milliseconds since it was opened; looked at again every second. */
export function useNow({ clock }: Means, ahead: number): number {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const every = setInterval(() => setNow(clock()), LOOK)
    return () => clearInterval(every)
  }, [])
  return Math.max(0, now + ahead)
}
