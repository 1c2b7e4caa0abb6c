import { alternativesAt } from '../../core/debrief/alternatives.ts'
import type { Debrief } from '../../core/debrief/debrief.ts'
import { net } from '../../core/debrief/told.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { DIMENSIONS, type Dimension } from '../../core/relationship/relationship.ts'
import '../styles/debrief.css'
import { curl } from '../words/curl.ts'
import type { MomentWords } from '../words/moments.ts'
import { BothSides, OtherWay } from './Analysis.tsx'
import { Feedback } from './Feedback.tsx'
import { Moved } from './Moved.tsx'
import { Sums } from './Sum.tsx'
import { sayChoice } from './sayChoice.ts'
import { sayHappening } from './sayHappening.ts'
import type { Voice } from './voice.ts'

type Props = {
  readonly encounter: Encounter
  readonly debrief: Debrief
  /** The choice that is looked at; whole, 0 is the first. */
  readonly at: number
  readonly voice: Voice
  readonly person: string
  /** The story's words on a choice, by its id. */
  readonly feedback: Readonly<Record<ChoiceId, string>>
  readonly words: MomentWords
}

/** Feedback at once on one choice: what it did and why, with the sum of what moved most; what was thought; and the other ways, none free. */
export function AtOnce({ encounter, debrief, at, voice, person, feedback, words }: Props) {
  const beat = debrief.beats[at]
  if (!beat) return null
  const most = movedMost(beat.effects)
  const thoughts = (debrief.beats[at + 1]?.heard ?? debrief.last).flatMap(({ speaker, inner }) =>
    speaker === person && inner ? inner : [],
  )
  const happened = [...beat.happenings, ...beat.ended.happenings]
  return (
    <div class="debrief at-once" data-at-once={beat.choice}>
      {thoughts.length > 0 && (
        <section>
          <h2>{voice.say(words.thought)}</h2>
          {thoughts.map((thought) => (
            <p class="story thought" key={thought}>
              {curl(thought)}
            </p>
          ))}
        </section>
      )}
      <section>
        <h2>{words.did}</h2>
        <div class="prose">
          <Feedback text={feedback[beat.choice] ?? sayChoice(debrief, at, voice)} />
        </div>
        <BothSides of={beat} voice={voice} chosen />
        {happened.length > 0 && (
          <ul class="small happened">
            {happened.map((happening, index) => (
              <li key={index}>{sayHappening(happening, voice)}</li>
            ))}
          </ul>
        )}
        <Moved effects={beat.effects} voice={voice} lead={voice.words.analysis.there} />
        {most && <Sums effects={beat.effects.filter(({ on, by }) => on === most && by !== 0)} on={most} voice={voice} />}
      </section>
      <section>
        <h2>{voice.words.analysis.ways}</h2>
        <ul class="other-ways">
          {alternativesAt(encounter, at).map((way) => (
            <li key={way.choice}>
              <OtherWay way={way} voice={voice} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** What moved most of the five: its sum is open. Nothing where nothing moved. */
function movedMost(effects: readonly Effect[]): Dimension | undefined {
  const [most] = DIMENSIONS.toSorted((a, b) => Math.abs(net(effects, b)) - Math.abs(net(effects, a)))
  return most && net(effects, most) !== 0 ? most : undefined
}
