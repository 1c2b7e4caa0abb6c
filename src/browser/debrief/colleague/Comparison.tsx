import { COLLEAGUE } from '../../words/colleague.ts'
import { Heard } from '../Heard.tsx'
import { Kept, whereTo } from '../OneRoad.tsx'
import type { Told, Watched } from './watched.ts'
import '../sideBySide.css'
import './comparison.css'

type Endings = Parameters<typeof whereTo>[1]
type Props = { readonly watched: Watched; readonly endings: Endings }

/** Where both led, what was promised on each, and one question to take along. */
export const Comparison = ({ watched: { theirs, yours, person }, endings }: Props) => (
  <div class="compared">
    <section class="before">
      <h2 class="small">{COLLEAGUE.howEnded}</h2>
      <Heard lines={theirs.debrief.last} voice={theirs.voice} chair={person} />
    </section>
    <div class="side-by-side">
      <One told={theirs} heading={COLLEAGUE.thisRun} endings={endings} />
      <One told={yours} heading={COLLEAGUE.yourRun} endings={endings} />
    </div>
    <section class="question">
      <h2>{COLLEAGUE.question}</h2>
      <p class="small">{COLLEAGUE.questionSays}</p>
    </section>
  </div>
)

type OneProps = { readonly told: Told; readonly heading: string; readonly endings: Endings }

const One = ({ told: { debrief, voice }, heading, endings }: OneProps) => (
  <section class="one">
    <h2>{heading}</h2>
    <p>{whereTo(debrief, endings, voice)}</p>
    <h3 class="small">{COLLEAGUE.promises}</h3>
    <Kept debrief={debrief} voice={voice} />
    {debrief.secrets.length > 0 && (
      <>
        <h3 class="small">{COLLEAGUE.unsaid}</h3>
        <ul>
          {debrief.secrets.map(({ id, move }) => (
            <li key={id}>{voice.words.unsaidOf[move]}</li>
          ))}
        </ul>
      </>
    )}
  </section>
)
