import type { Alternative } from '../../core/debrief/alternatives.ts'
import type { Beat, Debrief } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { Feedback } from './Feedback.tsx'
import { Moved } from './Moved.tsx'
import { Quote } from './Quote.tsx'
import { Rubric } from './Rubric.tsx'
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
  const telling = { voice, feedback }
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
    </section>
  )
}

/** A choice, what to make of it, and what it did. */
const Remark = ({ beat, voice, feedback }: { readonly beat: Beat } & Omit<Props, 'debrief'>) => (
  <>
    <p class="quote">
      <Quote beat={beat} />
    </p>
    <div class="prose">
      <Feedback text={feedback[beat.choice] ?? voice.say(voice.words.reasons.why[beat.move])} />
    </div>
    <Moved effects={beat.effects} voice={voice} lead={voice.words.analysis.there} />
  </>
)

/** Another way, with what it opens and what it costs: no choice is free. */
const OtherWay = ({ way, voice }: { readonly way: Alternative; readonly voice: Voice }) => (
  <>
    <p class="quote">
      <Quote beat={way} />
    </p>
    <BothSides move={way.move} voice={voice} />
    <Moved effects={way.effects} voice={voice} lead={voice.words.analysis.there} />
  </>
)

type Sides = { readonly move: Alternative['move']; readonly voice: Voice; readonly chosen?: boolean }

/** What a move opens and what it costs; of one that was made, what it protected and what it cost. */
export const BothSides = ({ move, voice: { words, say }, chosen }: Sides) => (
  <p class="both-sides">
    <strong>{chosen ? words.whatIf.protects : words.whatIf.opens}</strong> {say(words.reasons.opens[move])}.
    <br />
    <strong>{chosen ? words.whatIf.cost : words.whatIf.costs}</strong> {say(words.reasons.costs[move])}.
  </p>
)
