import type { Alternative } from '../../core/debrief/alternatives.ts'
import type { Beat, Debrief } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { Feedback } from './Feedback.tsx'
import { Indicators } from './Indicators.tsx'
import { Moved } from './Moved.tsx'
import { Quote } from './Quote.tsx'
import { Rubric } from './Rubric.tsx'
import { sayChoice } from './sayChoice.ts'
import type { Voice } from './voice.ts'
import './analysis.css'

type Props = {
  readonly debrief: Debrief
  readonly voice: Voice
  /** The story's words on a choice, by its id. */
  readonly feedback: Readonly<Record<ChoiceId, string>>
}

/** Two strengths, one growing edge with the other ways there were, and the seven sides of the work. */
export function Analysis({ debrief, voice, feedback }: Props) {
  const { analysis, beats, graded } = debrief
  const { words } = voice
  const { strengths, edge } = analysis
  const telling = { debrief, voice, feedback }
  const edgeBeat = beats[edge?.index ?? -1]
  return (
    <section class="analysis">
      <h2>{words.analysis.heading}</h2>
      <p class="lead">{words.analysis.lead}</p>
      <div class="sides">
        <div>
          <h3>{strengths.length === 1 ? words.analysis.strengths.one : words.analysis.strengths.many}</h3>
          {strengths.length === 0 && <p class="small">{words.analysis.noStrengths}</p>}
          <ul class="said-well">
            {strengths.map((index) => {
              const beat = beats[index]
              return (
                beat && (
                  <li key={index} data-strength={index}>
                    <Remark beat={beat} {...telling} />
                  </li>
                )
              )
            })}
          </ul>
        </div>
        <div>
          <h3>{words.analysis.edge}</h3>
          {edgeBeat && edge ? (
            <div data-edge={edge.index}>
              <Remark beat={edgeBeat} {...telling} />
              <h4>{words.analysis.ways}</h4>
              <ul class="other-ways">
                {edge.alternatives.map((way) => (
                  <li key={way.choice}>
                    <OtherWay way={way} voice={voice} />
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <p class="small">{words.analysis.noEdge}</p>
          )}
        </div>
      </div>
      <Rubric graded={graded} beats={beats} voice={voice} />
      <Indicators debrief={debrief} voice={voice} />
    </section>
  )
}

/** A choice, what to make of it, and what it did. */
const Remark = ({ beat, debrief, voice, feedback }: { readonly beat: Beat } & Props) => (
  <>
    <p class="quote">
      <Quote beat={beat} />
    </p>
    <div class="prose">
      <Feedback text={feedback[beat.choice] ?? sayChoice(debrief, beat.index, voice)} />
    </div>
    <Moved effects={beat.effects} voice={voice} lead={voice.words.analysis.there} />
  </>
)

/** Another way, with what it opens and what it costs: no choice is free. */
export const OtherWay = ({ way, voice }: { readonly way: Alternative; readonly voice: Voice }) => (
  <>
    <p class="quote">
      <Quote beat={way} />
    </p>
    <BothSides of={way} voice={voice} />
    <Moved effects={way.effects} voice={voice} lead={voice.words.analysis.there} />
  </>
)

type SidesProps = { readonly of: Pick<Alternative, 'choice' | 'move'>; readonly voice: Voice; readonly chosen?: boolean }

/** What a choice opens and what it costs; of one that was made, what it protected and what it cost. */
export const BothSides = ({ of, voice, chosen }: SidesProps) => {
  const { whatIf } = voice.words
  const { opens, costs } = voice.sides(of)
  return (
    <p class="both-sides">
      <strong>{chosen ? whatIf.protects : whatIf.opens}</strong> {opens}.
      <br />
      <strong>{chosen ? whatIf.cost : whatIf.costs}</strong> {costs}.
    </p>
  )
}
