import type { ComponentChildren } from 'preact'
import type { Debrief as Told } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { Icon, type IconName } from '../icons/Icon.tsx'
import type { Vignette } from '../play/vignette.ts'
import '../styles/debrief.css'
import { debriefWordsFor } from '../words/debrief.ts'
import type { Words } from '../words/words.ts'
import { Analysis } from './Analysis.tsx'
import { BeatLedger } from './BeatLedger.tsx'
import { Chart } from './Chart.tsx'
import { ChartTable } from './ChartTable.tsx'
import { Closing } from './Closing.tsx'
import { Whole } from './Fold.tsx'
import { Onward, type Ways } from './Onward.tsx'
import { Promises, Unsaid } from './Promises.tsx'
import { useWhole } from './print.ts'
import type { Road, TellRoad } from './road.ts'
import { StoodTable } from './StoodTable.tsx'
import { Strain } from './Strain.tsx'
import { Summary } from './Summary.tsx'
import { TheirSide } from './TheirSide.tsx'
import { Triangle } from './Triangle.tsx'
import { TurningPoint } from './TurningPoint.tsx'
import { capital, counted, type Sides, type Voice, voiceOf } from './voice.ts'
import { WhatIf } from './WhatIf.tsx'
import './print.css'

/** What one can do anywhere on the page. */
export type AllWays = Ways & { readonly onTranscript: () => void; readonly onSettings: () => void; readonly onStepOut: () => void }

type Props = AllWays & {
  readonly tellRoad: TellRoad
  readonly onPlayOn: (at: number, road: Road) => void
  readonly onChair: () => void
  /** When to come back, where that is offered. */
  readonly comeBack?: ComponentChildren
  /** The ways to colleagues' runs, where there are any. */
  readonly runs?: ComponentChildren
  /** What one means to try another time. */
  readonly next: string
  readonly onNext: (text: string) => void
  /** What choices open and cost, where the story says it. */
  readonly sides?: Sides | undefined
  /** Make all that can be opened at once. */
  readonly whole?: boolean
  readonly debrief: Told
  readonly vignette: Vignette
  readonly words: Words
  /** Three lines in the person's voice, or none. */
  readonly theirSide: readonly string[]
  /** The story's words on a choice, by its id; paragraphs parted by an empty line. */
  readonly feedback: Readonly<Record<ChoiceId, string>>
}

/** The voice in which an encounter with this person is told. */
export function voiceFor(debrief: Told, { locale, names, person, pronouns }: Vignette, sides: Sides = {}): Voice {
  return voiceOf(debrief, debriefWordsFor(locale), names[person.id] ?? person.id, pronouns, names, sides)
}

/** Looking back: their side first, then what happened, how one worked, where one stood, what was promised, what if, and the ways on. */
export function Debrief({ debrief, vignette, words: shell, theirSide, feedback, sides, whole, ...ways }: Props) {
  const [printing, root] = useWhole()
  const voice = voiceFor(debrief, vignette, sides)
  const { words } = voice
  const ending = debrief.ending === undefined ? words.soFar : vignette.endings[debrief.ending]?.title
  const any = debrief.beats.length > 0
  return (
    <Whole.Provider value={whole ? 'all' : printing ? 'paper' : 'nothing'}>
      <div class="debrief" ref={root} data-debrief={debrief.ending ?? ''}>
        <nav class="top" aria-label={shell.encounter}>
          <Way icon="pause" label={shell.stepOut} act={ways.onStepOut} />
          <div>
            <Way icon="back" desk label={ways.leave ?? shell.backToShelf} act={ways.onShelf} />
            <Way icon="text" label={shell.transcript} act={ways.onTranscript} />
            <Way icon="settings" label={shell.settings} act={ways.onSettings} />
          </div>
        </nav>
        <header>
          <p class="small">{[vignette.title, ending].filter(Boolean).join(' · ')}</p>
          <h1 tabIndex={-1}>{voice.say(words.title)}</h1>
        </header>
        <TheirSide lines={theirSide} choices={debrief.beats.length} />
        {any && <Way icon="chair" label={voice.say(words.chair.open)} act={ways.onChair} opens="chair" />}
        <HowTrustMoved debrief={debrief} voice={voice} feedback={feedback} onPlayFrom={ways.onPlayFrom} />
        {any && <Analysis debrief={debrief} voice={voice} feedback={feedback} />}
        <div class="two">
          {any && <Stood debrief={debrief} voice={voice} />}
          <div>
            {any && <Strain debrief={debrief} voice={voice} />}
            <Promises debrief={debrief} voice={voice} />
            <Unsaid debrief={debrief} voice={voice} />
          </div>
        </div>
        <WhatIf
          debrief={debrief}
          voiceFor={(told) => voiceFor(told, vignette, sides)}
          endings={vignette.endings}
          tellRoad={ways.tellRoad}
          onPlayOn={ways.onPlayOn}
        />
        {ways.runs}
        {any && <Summary debrief={debrief} voice={voice} next={ways.next} onNext={ways.onNext} />}
        {ways.comeBack}
        {any && <Closing voice={voice} />}
        <footer>
          <Onward debrief={debrief} voice={voice} ways={ways} />
          <p class="small">{words.model}</p>
          <p class="small printed">{voice.say(words.practice, { title: vignette.title })}</p>
        </footer>
      </div>
    </Whole.Provider>
  )
}

type WayProps = {
  readonly icon: IconName
  readonly label: string
  readonly act: () => void
  readonly opens?: string
  /** Not on a phone: the same stands at the foot of the page. */
  readonly desk?: boolean
}

const Way = ({ icon, label, act, opens, desk }: WayProps) => (
  <button type="button" class={desk ? 'quiet desk' : 'quiet'} data-opens={opens} onClick={act}>
    <Icon name={icon} />
    <span>{label}</span>
  </button>
)

type Moved = Pick<Props, 'debrief' | 'feedback' | 'onPlayFrom'> & { readonly voice: Voice }

const HowTrustMoved = ({ debrief, voice, feedback, onPlayFrom }: Moved) => {
  const { beats, turningPoints } = debrief
  const { words } = voice
  return (
    <section>
      <h2>{words.howTrustMoved}</h2>
      <p class="lead">{beats.length === 0 ? words.nothingYet : lead(debrief, voice)}</p>
      {beats.length > 0 && <Chart debrief={debrief} voice={voice} />}
      {beats.length > 0 && <ChartTable debrief={debrief} voice={voice} />}
      {turningPoints.length > 0 && (
        <ol class="turns">
          {turningPoints.map((turn, place) => {
            const beat = beats[turn.index]
            if (!beat) return null
            return (
              <TurningPoint key={turn.index} {...{ turn, beat, voice, onPlayFrom }} number={place + 1} feedback={feedback[beat.choice]} />
            )
          })}
        </ol>
      )}
      {beats.length > 0 && <BeatLedger debrief={debrief} voice={voice} onPlayFrom={onPlayFrom} />}
    </section>
  )
}

const Stood = ({ debrief, voice }: { readonly debrief: Told; readonly voice: Voice }) => (
  <section class="stood">
    <Triangle debrief={debrief} voice={voice} />
    <StoodTable debrief={debrief} voice={voice} />
  </section>
)

function lead({ beats, turningPoints }: Told, { words, say }: Voice): string {
  const turned = turningPoints.length === 0 ? words.turns.none : counted(turningPoints.length, words.turns, words)
  return say(words.lead, { moments: capital(counted(beats.length, words.moments, words)), turns: capital(turned) })
}
