import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { debrief } from '../core/debrief/debrief.ts'
import { type Cue, lastSeen } from '../core/encounter/cue.ts'
import { asOf } from '../core/encounter/encounter.ts'
import type { ChoiceId } from '../core/encounter/passage.ts'
import { whatIf } from '../core/encounter/whatif.ts'
import { band } from '../core/relationship/relationship.ts'
import { Chair } from './debrief/Chair.tsx'
import { type AllWays, Debrief, voiceFor } from './debrief/Debrief.tsx'
import { Pictures } from './debrief/Pictures.ts'
import { Reaction } from './debrief/Reaction.tsx'
import { type Road, remembered } from './debrief/road.ts'
import { whenIdle } from './debrief/whenIdle.ts'
import { noted } from './play/noted.ts'
import type { Play, State } from './play/play.ts'
import type { Store } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import type { LookingBack } from './view.ts'
import type { Words } from './words/words.ts'

type Props = {
  readonly lookingBack: LookingBack
  readonly state: State
  readonly play: Play
  readonly vignette: Vignette
  readonly words: Words
  /** The picture of what is to be seen, if pictures are wanted and have come. */
  readonly pictureOf: (seen: Cue) => ComponentChildren
  readonly ways: Omit<AllWays, 'onWrite'>
  /** Where a reflection is kept, and whether this computer is shared. */
  readonly store: Store
  readonly shared: boolean
  /** From this page to the site's root. */
  readonly root: string
  readonly react: (word: string | undefined) => void
  readonly choose: (id: ChoiceId) => void
}

/** Looking back: first the person's own word for it, then what happened and why; and the same from the other person's chair. */
export function LookBack(props: Props) {
  const { vignette, react, state, pictureOf, lookingBack } = props
  const { reacted, page } = lookingBack
  const ready = useIdle()
  const { encounter } = state
  // Only another encounter changes what is told of it. What else changes on the page need not be compared with it.
  const after = useMemo(() => <After {...props} />, [encounter, page, props.shared])
  return (
    <Pictures.Provider value={(choices) => pictureOf(lastSeen(asOf(encounter, choices)))}>
      {!reacted && <Reaction locale={vignette.locale} onGoOn={react} />}
      {/* Made and laid out while the question is read, and not to be seen before it is answered: it then opens at once. */}
      {(reacted || ready) && (
        <div class={reacted ? '' : 'in-waiting'} inert={!reacted}>
          {after}
        </div>
      )}
    </Pictures.Provider>
  )
}

/** Whether there has been a time in which nothing else was to be done. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}

function After(props: Props) {
  const { lookingBack, state, play, vignette, words, ways, choose } = props
  const { page } = lookingBack
  const { encounter } = state
  const [aside, setAside] = useState<'chair' | 'log'>()
  const [missing, setMissing] = useState(false)
  const [Reflecting, setReflecting] = useState<typeof import('./reflecting.tsx').Reflecting>()
  const sat = useRef(aside)
  useEffect(() => {
    // Who gets up from the chair, or has written, stands where they sat down.
    if (sat.current && !aside) document.querySelector<HTMLElement>(`[data-opens=${sat.current}]`)?.focus()
    sat.current = aside
  }, [aside])
  const told = useMemo(() => debrief(encounter), [encounter])
  const tellRoad = useMemo(() => remembered((at, instead) => roadOf(play, at, instead)), [play, encounter])
  const sit = (where: typeof aside) => {
    setAside(where)
    scrollTo(0, 0)
  }
  const write = async () => {
    setMissing(false)
    try {
      const { Reflecting } = await import('./reflecting.tsx')
      setReflecting(() => Reflecting)
      sit('log')
    } catch {
      setMissing(true)
    }
  }
  if (aside === 'log' && Reflecting) return <Reflecting {...props} told={told} onBack={() => sit(undefined)} />
  if (aside === 'chair')
    return <Chair encounter={encounter} voice={voiceFor(told, vignette)} person={vignette.person.id} onDone={() => sit(undefined)} />
  const { theirSide, choices, sides } = page
  const side = theirSide[encounter.passage.ending ?? ''] ?? theirSide[band(encounter.relationship.trust)] ?? []
  const feedback = Object.fromEntries(Object.entries(choices).map(([id, paragraphs]) => [id, paragraphs.join('\n\n')]))
  return (
    <Debrief
      debrief={told}
      {...{ vignette, words, feedback, sides, tellRoad }}
      theirSide={side}
      next={noted(play.store.getState().log, 'next')}
      {...ways}
      onNext={(text) => play.reflect(text, 'next')}
      onPlayOn={(at, road) => {
        ways.onPlayFrom(at)
        for (const choice of alongside(road)) choose(choice)
      }}
      onChair={() => sit('chair')}
      onWrite={() => void write()}
      notice={missing ? `${words.missing} ${words.missingSays}` : ''}
    />
  )
}

/** The road that another choice would have been: exact, by replay of the same log. */
function roadOf(play: Play, at: number, instead: ChoiceId): Road | undefined {
  const { log, encounter } = play.store.getState()
  const { terms, moments } = encounter
  const { encounter: other, followed } = whatIf(log, at, instead, play.story(), terms)
  if (followed <= at) return undefined
  const choices = other.moments.slice(at).map(({ choice }) => choice.id)
  return { debrief: debrief(other), choices, later: moments.length - at - 1 }
}

/** What is chosen to go along a road to where it stops. Where that has ended already, one plays on from just after the choice. */
const alongside = ({ debrief: { ending }, choices }: Road): readonly ChoiceId[] => (ending === undefined ? choices : choices.slice(0, 1))
