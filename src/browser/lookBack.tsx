import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { debrief } from '../core/debrief/debrief.ts'
import { asOf, type Encounter } from '../core/encounter/encounter.ts'
import { whatIf } from '../core/encounter/whatif.ts'
import { band } from '../core/relationship/relationship.ts'
import { Chair } from './debrief/Chair.tsx'
import { type AllWays, Debrief, voiceFor } from './debrief/Debrief.tsx'
import { Pictures } from './debrief/Pictures.ts'
import { Reaction } from './debrief/Reaction.tsx'
import type { Road, TellRoad } from './debrief/road.ts'
import type { Play, State } from './play/play.ts'
import type { Vignette } from './play/vignette.ts'
import type { LookingBack } from './view.ts'
import type { Words } from './words/words.ts'

type Props = {
  readonly lookingBack: LookingBack
  readonly state: State
  readonly play: Play
  readonly vignette: Vignette
  readonly words: Words
  /** The picture of where an encounter stands, if pictures are wanted and have come. */
  readonly pictureOf: (encounter: Encounter) => ComponentChildren
  readonly ways: AllWays
  readonly react: (word: string | undefined) => void
}

/** Looking back: first the person's own word for it, then what happened and why; and the same from the other person's chair. */
export function LookBack(props: Props) {
  const { vignette, react, state, pictureOf, lookingBack } = props
  const { reacted, page } = lookingBack
  const ready = useIdle(true)
  const opened = useIdle(reacted)
  const { encounter } = state
  // Only another encounter changes what is told of it. What else changes on the page need not be compared with it.
  const after = useMemo(() => <After {...props} />, [encounter, page])
  return (
    <Pictures.Provider value={(choices) => pictureOf(asOf(encounter, choices))}>
      {!reacted && <Reaction locale={vignette.locale} onGoOn={react} />}
      {/* Made while the question is read, and not to be seen before it is answered: it then opens at once. */}
      {(reacted || ready) && (
        <div hidden={!reacted} class={opened ? '' : 'opening'}>
          {after}
        </div>
      )}
    </Pictures.Provider>
  )
}

/** Whether there has been a time, since then, in which nothing else was to be done. */
function useIdle(since: boolean): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const wait = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, MOMENT))
    if (since) wait(() => setIdle(true))
  }, [since])
  return idle
}

/** Not every browser says when it is idle; a moment after the paint it mostly is. Milliseconds, our judgement. */
const MOMENT = 60

function After({ lookingBack: { page }, state: { encounter }, play, vignette, words, ways }: Props) {
  const [inChair, setInChair] = useState(false)
  const sat = useRef(false)
  useEffect(() => {
    // Who gets up from the chair stands where they sat down.
    if (sat.current && !inChair) document.querySelector<HTMLElement>('[data-opens=chair]')?.focus()
    sat.current = inChair
  }, [inChair])
  const told = useMemo(() => debrief(encounter), [encounter])
  const tellRoad = useCallback<TellRoad>((at, instead) => roadOf(play, at, instead), [play, encounter])
  const sit = (down: boolean) => {
    setInChair(down)
    scrollTo(0, 0)
  }
  if (inChair) return <Chair encounter={encounter} voice={voiceFor(told, vignette)} person={vignette.person.id} onDone={() => sit(false)} />
  const { theirSide, choices } = page
  const side = theirSide[encounter.passage.ending ?? ''] ?? theirSide[band(encounter.relationship.trust)] ?? []
  const feedback = Object.fromEntries(Object.entries(choices).map(([id, paragraphs]) => [id, paragraphs.join('\n\n')]))
  return (
    <Debrief
      debrief={told}
      {...{ vignette, words, feedback, tellRoad }}
      theirSide={side}
      next={nextIn(play.store.getState().log)}
      {...ways}
      onNext={(text) => play.reflect(text, 'next')}
      onPlayOn={(at, road) => playOn(play, at, road, ways)}
      onChair={() => sit(true)}
    />
  )
}

/** The road that another choice would have been: exact, by replay of the same log. */
function roadOf(play: Play, at: number, instead: string): Road | undefined {
  const { log, encounter } = play.store.getState()
  const { terms, moments } = encounter
  const { encounter: other, followed } = whatIf(log, at, instead, play.story(), terms)
  if (followed <= at) return undefined
  const choices = other.moments.slice(at).map(({ choice }) => choice.id)
  return { debrief: debrief(other), choices, later: moments.length - at - 1 }
}

/** Goes back to the choice and on along the road. Where that has ended already, one plays on from just after the choice. */
function playOn(play: Play, at: number, { debrief: { ending }, choices }: Road, { onPlayFrom }: AllWays): void {
  onPlayFrom(at)
  for (const choice of ending === undefined ? choices : choices.slice(0, 1)) play.choose(choice)
}

/** What one meant to try another time, as it was written last. */
const nextIn = ({ entries }: State['log']): string => {
  const last = entries.findLast((entry) => entry.type === 'reflected' && entry.about === 'next')
  return last?.type === 'reflected' ? last.text : ''
}
