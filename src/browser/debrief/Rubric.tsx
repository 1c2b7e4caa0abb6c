import type { Beat } from '../../core/debrief/debrief.ts'
import type { Graded } from '../../core/debrief/rubric.ts'
import { Icon } from '../icons/Icon.tsx'
import { Fold } from './Fold.tsx'
import { trimmed } from './numbers.ts'
import { Quote } from './Quote.tsx'
import { sayQuality } from './sayQuality.ts'
import { capital, counted, type Voice } from './voice.ts'
import './rubric.css'

type Props = { readonly graded: readonly Graded[]; readonly beats: readonly Beat[]; readonly voice: Voice }

/** Seven dimensions on four levels, each by itself; each opens to the decisions it is read from. */
export const Rubric = ({ graded, beats, voice }: Props) => (
  <div class="rubric">
    <h3>{voice.words.rubric.heading}</h3>
    <p class="lead">{voice.words.rubric.lead}</p>
    <ul>
      {graded.map((one) => (
        <li key={one.stake} data-dimension={one.stake} data-level={one.level ?? 0}>
          <Fold row={<Row graded={one} voice={voice} />} inside={() => <ReadFrom graded={one} beats={beats} voice={voice} />} />
        </li>
      ))}
    </ul>
  </div>
)

const Row = ({ graded: { stake, level }, voice: { words, say } }: { readonly graded: Graded; readonly voice: Voice }) => (
  <>
    <span>
      <span class="name">{words.rubric.names[stake]}</span>
      {level && <span class="small seen">{say(words.rubric.seen[stake][level - 1] ?? '')}</span>}
    </span>
    <span class="level">
      {level && <Steps level={level} />}
      <span class={level ? '' : 'small'}>{level ? words.rubric.levels[level - 1] : words.rubric.unseen}</span>
    </span>
    <Icon name="open" />
  </>
)

/** As many steps of four as were reached. The word beside it says the same. */
const Steps = ({ level }: { readonly level: number }) => (
  <svg class="steps" viewBox="0 0 52 16" aria-hidden="true">
    {[0, 1, 2, 3].map((step) => (
      <rect
        key={step}
        class={step < level ? 'reached' : ''}
        x={step * 14 + 0.75}
        y={10.5 - step * 3}
        width="8.5"
        height={4.75 + step * 3}
      />
    ))}
  </svg>
)

const ReadFrom = ({ graded: { level, mean, decisions, gates }, beats, voice }: Omit<Props, 'graded'> & { readonly graded: Graded }) => {
  const { words, say } = voice
  const { rubric } = words
  return (
    <div class="read-from">
      <ul>
        {decisions.map((decision, place) => {
          const beat = beats[decision.index]
          return (
            <li key={place}>
              {beat && <Quote beat={beat} />}
              <b>{trimmed(decision.quality, 2)}</b>
              <span class="small">{sayQuality(decision, voice)}</span>
            </li>
          )
        })}
      </ul>
      {level === undefined && <p class="small">{say(rubric.unseenSays, { count: howMany(decisions.length, voice) })}</p>}
      {level !== undefined && mean !== undefined && (
        <p>
          {counted(decisions.length, rubric.meanOf, words)}: <b>{trimmed(mean, 2)}</b>. {rubric.bounds}
        </p>
      )}
      {gates.map(({ name, most }) => (
        <p key={name}>{say(rubric.held, { level: rubric.levels[most - 1] ?? '', why: say(rubric.gates[name]) })}</p>
      ))}
      <p class="small">{capital(rubric.source)}</p>
    </div>
  )
}

const howMany = (count: number, { words }: Voice): string =>
  count === 0 ? words.rubric.unseenCounts.none : counted(count, words.rubric.unseenCounts, words)
