import type { Beat } from '../../core/debrief/debrief.ts'
import type { TurningPoint as Turn } from '../../core/debrief/turningPoints.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { Icon } from '../icons/Icon.tsx'
import { Feedback } from './Feedback.tsx'
import { Fold } from './Fold.tsx'
import { signed, tone } from './numbers.ts'
import { PlayFrom } from './PlayFrom.tsx'
import { Quote } from './Quote.tsx'
import { Sums } from './Sum.tsx'
import { sayHappening } from './sayHappening.ts'
import { capital, type Voice } from './voice.ts'
import { Wrote } from './Wrote.tsx'
import './turns.css'

type Props = {
  readonly turn: Turn
  /** Its number, on the chart and here; from 1. */
  readonly number: number
  readonly beat: Beat
  readonly voice: Voice
  /** The story's own words on this choice, paragraphs parted by an empty line; without them the plain why stands in. */
  readonly feedback: string | undefined
  readonly onPlayFrom: (index: number) => void
}

/** One moment that turned it: the words, the change; opened, what to make of it and the sum. */
export function TurningPoint({ turn, number, beat, voice, feedback, onPlayFrom }: Props) {
  const { words, say, promise } = voice
  const { on, by } = turn.turn
  const effects = [...beat.effects, ...beat.ended.effects].filter((effect) => effect.on === on && effect.by !== 0)
  return (
    <li>
      <Fold
        row={
          <>
            <span class="disc">
              <span class="unseen">{words.turningPoint} </span>
              {number}
            </span>
            {turn.promise === undefined ? (
              <Quote beat={beat} />
            ) : (
              <span class="story">{say(words.hadSaid, { promise: promise(turn.promise) })}</span>
            )}
            <span class={tone({ on, by })}>
              {capital(say(words.dimensions[on]))} {signed(by)}
            </span>
            <Icon name="open" />
          </>
        }
        inside={() => (
          <div class="opened">
            <div class="prose">
              {beat.wrote && <Wrote beat={beat} voice={voice} />}
              <Feedback text={feedback ?? why(effects, beat, voice)} />
              <Happened beat={beat} voice={voice} />
              <PlayFrom beat={beat} label={words.playFrom} onPlayFrom={onPlayFrom} />
            </div>
            <Sums effects={effects} on={on} voice={voice} />
          </div>
        )}
      />
    </li>
  )
}

/** What happened in a moment and is no number. */
export const Happened = ({ beat, voice }: { readonly beat: Beat; readonly voice: Voice }) => {
  const happenings = [...beat.happenings, ...beat.ended.happenings]
  if (happenings.length === 0) return null
  return (
    <ul class="small happened">
      {happenings.map((happening, index) => (
        <li key={index}>{sayHappening(happening, voice)}</li>
      ))}
    </ul>
  )
}

/** The plain why of all that moved it, each said once. What only time did goes unsaid. */
function why(effects: readonly Effect[], { move }: Beat, { words, say }: Voice): string {
  const { rules, why: moves } = words.reasons
  const said = effects.filter(({ rule }) => rule !== 'drift' && rule !== 'between')
  const whys = said.map((effect) => say(effect.rule === 'move' ? moves[effect.why.move] : rules[effect.rule].why))
  return whys.length === 0 ? say(moves[move]) : [...new Set(whys)].join('\n\n')
}
