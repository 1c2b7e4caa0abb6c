import type { ComponentChildren } from 'preact'
import type { Debrief as Told } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { Icon, type IconName } from '../icons/Icon.tsx'
import type { Vignette } from '../play/vignette.ts'
import '../styles/debrief.css'
import { debriefWordsFor } from '../words/debrief.ts'
import type { Words } from '../words/words.ts'
import { BeatLedger } from './BeatLedger.tsx'
import { Chart } from './Chart.tsx'
import { ChartTable } from './ChartTable.tsx'
import { Onward, type Ways } from './Onward.tsx'
import { Promises, Unsaid } from './Promises.tsx'
import { openForPrint } from './print.ts'
import { TheirSide } from './TheirSide.tsx'
import { TurningPoint } from './TurningPoint.tsx'
import { capital, counted, type Voice, voiceOf } from './voice.ts'
import './print.css'

/** What one can do anywhere on the page. */
export type AllWays = Ways & { readonly onTranscript: () => void; readonly onSettings: () => void }

type Props = AllWays & {
  readonly debrief: Told
  readonly vignette: Vignette
  readonly words: Words
  /** Three lines in the person's voice, or none. */
  readonly theirSide: readonly string[]
  /** The story's words on a choice, by its id; paragraphs parted by an empty line. */
  readonly feedback: Readonly<Record<ChoiceId, string>>
  /** A picture of the person, beside their side. */
  readonly picture?: ComponentChildren
}

/** Looking back: their side first, then how the trust moved, every choice with its reasons, what was promised, and the ways on. */
export function Debrief({ debrief, vignette, words: shell, theirSide, feedback, picture, ...ways }: Props) {
  const words = debriefWordsFor(vignette.locale)
  const name = vignette.names[vignette.person.id] ?? vignette.person.id
  const voice = voiceOf(debrief, words, name, vignette.pronouns)
  const ending = debrief.ending === undefined ? words.soFar : vignette.endings[debrief.ending]?.title
  return (
    <div class="debrief" ref={openForPrint} data-debrief={debrief.ending ?? ''}>
      <nav class="top" aria-label={shell.encounter}>
        <Way icon="back" label={shell.backToShelf} act={ways.onShelf} />
        <div>
          <Way icon="text" label={shell.transcript} act={ways.onTranscript} />
          <Way icon="settings" label={shell.settings} act={ways.onSettings} />
        </div>
      </nav>
      <header>
        <p class="small">{[vignette.title, ending].filter(Boolean).join(' · ')}</p>
        <h1 tabIndex={-1}>{voice.say(words.title)}</h1>
      </header>
      <TheirSide lines={theirSide} picture={picture} />
      <HowTrustMoved debrief={debrief} voice={voice} feedback={feedback} onPlayFrom={ways.onPlayFrom} />
      {debrief.beats.length > 0 && <BeatLedger debrief={debrief} voice={voice} onPlayFrom={ways.onPlayFrom} />}
      <Promises debrief={debrief} voice={voice} />
      <Unsaid debrief={debrief} voice={voice} />
      <footer>
        <Onward debrief={debrief} voice={voice} ways={ways} />
        <p class="small">{words.model}</p>
        <p class="small printed">{voice.say(words.practice, { title: vignette.title })}</p>
      </footer>
    </div>
  )
}

const Way = ({ icon, label, act }: { readonly icon: IconName; readonly label: string; readonly act: () => void }) => (
  <button type="button" class="quiet" onClick={act}>
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
    </section>
  )
}

function lead({ beats, turningPoints }: Told, { words, say }: Voice): string {
  const turned = turningPoints.length === 0 ? words.turns.none : counted(turningPoints.length, words.turns, words)
  return say(words.lead, { moments: capital(counted(beats.length, words.moments, words)), turns: capital(turned) })
}
