import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { attemptOf } from '../core/debrief/attempt.ts'
import { debrief, type Debrief as Told } from '../core/debrief/debrief.ts'
import { rubric } from '../core/debrief/rubric.ts'
import { type Cue, lastSeen } from '../core/encounter/cue.ts'
import { asOf } from '../core/encounter/encounter.ts'
import { saidAt } from '../core/encounter/ownWords.ts'
import type { ChoiceId } from '../core/encounter/passage.ts'
import { whatIf } from '../core/encounter/whatif.ts'
import { band } from '../core/relationship/relationship.ts'
import { addressOf, playPath } from '../core/site/address.ts'
import { type Aside, useAside } from './aside.ts'
import { Chair } from './debrief/Chair.tsx'
import { Runs } from './debrief/colleague/Runs.tsx'
import { type AllWays, Debrief, voiceFor } from './debrief/Debrief.tsx'
import { Pictures } from './debrief/Pictures.ts'
import { Reaction } from './debrief/Reaction.tsx'
import { type Road, remembered } from './debrief/road.ts'
import { whenIdle } from './debrief/whenIdle.ts'
import { placeOf } from './placeOf.ts'
import { noted } from './play/noted.ts'
import type { Play, State } from './play/play.ts'
import type { Kept, Store } from './play/save.ts'
import { saveFile } from './play/saveFile.ts'
import type { Vignette } from './play/vignette.ts'
import { keepAttempt } from './practice/attempts.ts'
import { ComeBack } from './practice/ComeBack.tsx'
import type { LookingBack } from './view.ts'
import { debriefWordsFor } from './words/debrief.ts'
import type { Words } from './words/words.ts'

/** `store`: where attempts and reflections go. `root`: the page's own element, which knows where the site's root is. */
type Keeps = { readonly store: Store; readonly root: HTMLElement; readonly shared: boolean }

type Props = {
  readonly lookingBack: LookingBack
  readonly state: State
  readonly play: Play
  /** Where what comes of it is kept; nothing for a trial nobody comes back to. */
  readonly keeps: Keeps | undefined
  readonly vignette: Vignette
  readonly words: Words
  /** The picture of what is to be seen, if pictures are wanted and have come. */
  readonly pictureOf: (seen: Cue) => ComponentChildren
  readonly ways: AllWays
  readonly react: (word: string | undefined) => void
  readonly choose: (id: ChoiceId, said?: string) => void
}

/** Looking back: first the person's own word for it, then what happened and why; and the same from the other person's chair. */
export function LookBack(props: Props) {
  const { vignette, react, state, pictureOf, lookingBack, words, ways, keeps } = props
  const { reacted, page } = lookingBack
  const ready = useIdle() || reacted
  const { encounter, log } = state
  const told = useMemo(() => (ready ? debrief(encounter, saidAt(log.entries)) : undefined), [encounter, ready])
  const attempt = useAttempt(props, told)
  // Only another encounter changes what is told of it. What else changes on the page need not be compared with it.
  const after = useMemo(() => told && <After {...props} {...{ told, attempt }} />, [told, page, attempt, keeps?.shared])
  return (
    <Pictures.Provider value={(choices) => pictureOf(lastSeen(asOf(encounter, choices)))}>
      {!reacted && (
        <Reaction
          locale={vignette.locale}
          onGoOn={react}
          stepOut={words.stepOut}
          onStepOut={ways.onStepOut}
          says={keeps?.root.dataset.closing}
        />
      )}
      {/* Made and laid out while the question is read, and not to be seen before it is answered: it then opens at once. */}
      {ready && (
        <div class={reacted ? '' : 'in-waiting'} inert={!reacted && !SKIPS} ref={layOut}>
          {after}
        </div>
      )}
    </Pictures.Provider>
  )
}

/** The level of each side of the work of which enough was seen. */
export const levelsOf = (encounter: State['encounter']) =>
  rubric(encounter).flatMap(({ stake, level }) => (level ? [{ stake, level }] : []))

/** Whether this browser can leave out what is not to be seen, so that no key and no screen reader comes to it. */
const SKIPS = CSS.supports('content-visibility', 'hidden')

/** What is left out is styled and laid out only where something asks how large it is. */
const layOut = (waiting: HTMLElement | null): void => void waiting?.firstElementChild?.getBoundingClientRect()

type Looked = { readonly at: number; readonly kept: Kept }

/** Keeps an encounter that came to its end among the attempts, once the person has said their own word; and what they write later. */
function useAttempt({ state: { log }, keeps, lookingBack: { reacted } }: Props, told: Told | undefined): Looked {
  const [looked, setLooked] = useState<Looked>(() => ({ at: Date.now(), kept: 'kept' }))
  useEffect(() => {
    const attempt = reacted && told && attemptOf(told, log)
    if (!(keeps && attempt)) return
    const { at, kept } = keepAttempt(keeps.store, log, attempt, looked.at)
    if (at !== looked.at || kept !== looked.kept) setLooked({ at, kept })
  }, [reacted, told, log])
  return looked
}

/** Whether there has been a time in which nothing else was to be done. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}

type AfterProps = Props & { readonly told: Told; readonly attempt: Looked }

function After(props: AfterProps) {
  const { lookingBack, state, play, vignette, words, ways, choose, told, attempt, keeps } = props
  const { page } = lookingBack
  const { encounter } = state
  const { aside, missing, back, sit, write, watch } = useAside(keeps?.root.dataset.root ?? '')
  const tellRoad = useMemo(() => remembered((at, instead) => roadOf(play, at, instead)), [play, encounter])
  if (aside) return <TurnedAside {...props} aside={aside} back={back} />
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
      leave={keeps?.root.dataset.leaveSays}
      onNext={(text) => play.reflect(text, 'next')}
      onPlayOn={(at, road) => {
        const said = saidAt(play.store.getState().log.entries)
        ways.onPlayFrom(at)
        // What was written before a later choice goes with it; what was written before the one that is swapped belongs to that.
        for (const [on, choice] of alongside(road).entries()) choose(choice, on > 0 ? said[at + on] : undefined)
      }}
      onChair={sit}
      onWrite={keeps && (() => void write())}
      notice={missing ? `${words.missing} ${words.missingSays}` : ''}
      runs={
        // For after one's own: who looks back in the middle still has it before them.
        told.ending !== undefined && page.runs?.length ? (
          <Runs runs={page.runs} words={debriefWordsFor(vignette.locale)} onWatch={(run) => void watch(run)} />
        ) : undefined
      }
      comeBack={
        keeps &&
        told.ending !== undefined && <ComeBack {...{ vignette, ...attempt }} {...placesFor(vignette, keeps.root)} save={saveCalendar} />
      }
    />
  )
}

type AsideProps = AfterProps & { readonly aside: Aside; readonly back: () => void }

/** The other person's chair, writing about it, or a colleague's run. */
function TurnedAside({ aside, back, keeps, told, state, play, vignette, words, ways, lookingBack }: AsideProps) {
  const { encounter } = state
  const out = { stepOut: words.stepOut, onStepOut: ways.onStepOut }
  if (aside.opens === 'chair')
    return <Chair {...{ encounter, ...out }} voice={voiceFor(told, vignette)} person={vignette.person.id} onDone={back} />
  if (aside.opens === 'log') return keeps ? <aside.Reflecting {...{ told, state, play, vignette, keeps }} onBack={back} /> : null
  const { offered, run, Watching } = aside
  const watching = { offered, run, encounter, told, vignette, sides: lookingBack.page.sides, ...out }
  return <Watching {...watching} story={play.story()} onBack={back} />
}

const saveCalendar = (name: string, text: string) => saveFile(name, text, 'text/calendar')

/** Whole addresses, which a calendar can open, of a vignette's page and of practice over time. */
function placesFor({ id, locale }: Vignette, { dataset }: HTMLElement) {
  const at = (path: string) => new URL(placeOf((dataset.root ?? './') + path), location.href).href
  return { page: at(playPath(id, locale)), overTime: at(addressOf('practice', locale)) }
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
