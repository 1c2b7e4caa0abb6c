import type { Debrief } from '../../core/debrief/debrief.ts'
import type { PromiseTold, SecretTold } from '../../core/debrief/kept.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { Icon, type IconName } from '../icons/Icon.tsx'
import { quoted } from '../words/curl.ts'
import { Fold } from './Fold.tsx'
import { signed } from './numbers.ts'
import { Sums } from './Sum.tsx'
import { capital, counted, type Voice } from './voice.ts'
import './promises.css'

type Props = { readonly debrief: Debrief; readonly voice: Voice }

/** What was promised and what became of it, the oldest first. */
export function Promises({ debrief, voice }: Props) {
  const { promises, turningPoints } = debrief
  const { words, say } = voice
  const turnOf = (index: number | undefined) => turningPoints.findIndex((turn) => turn.index === index) + 1
  if (promises.length === 0) {
    return (
      <section class="promises">
        <h2>{words.promised}</h2>
        <p class="story">{words.noPromises}</p>
        <p class="small">{words.noPromisesSays}</p>
      </section>
    )
  }
  return (
    <section class="promises">
      <h2>{words.promised}</h2>
      <p class="lead">{say(words.promisedLead, { count: capital(counted(promises.length, words.promises, words)) })}</p>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} data-status={promise.status}>
            <Icon name={ICONS[promise.status]} />
            <div>
              <p class="story">{quoted(capital(promise.text))}</p>
              <Fate promise={promise} turn={turnOf(promise.settledAt)} effects={settling(debrief, promise)} voice={voice} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was left unsaid, and whether it came out. Nothing where there was nothing. */
export const Unsaid = ({ debrief: { secrets }, voice: { words, say } }: Props) =>
  secrets.length === 0 ? null : (
    <section class="promises">
      <h2>{words.unsaid}</h2>
      <ul>
        {secrets.map((secret) => (
          <li key={secret.id}>
            <Icon name="circle" />
            <div>
              <p class="story">{words.unsaidOf[secret.move]}</p>
              <p class="small">{say(words.unsaidSays[how(secret)])}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )

export const ICONS: Readonly<Record<PromiseTold['status'], IconName>> = {
  kept: 'check',
  renegotiated: 'move',
  'late-owned': 'late',
  broken: 'broken',
  open: 'circle',
}

type FateProps = {
  readonly promise: PromiseTold
  /** Number of the turning point that settled it; 0 for none. */
  readonly turn: number
  readonly effects: readonly Effect[]
  readonly voice: Voice
}

/** What became of it. A number opens to its sum. */
const Fate = ({ promise, turn, effects, voice }: FateProps) => {
  const { words } = voice
  const { status, successor } = promise
  const fate = <strong>{words.fate[status]}</strong>
  if (status === 'open') return <p class="small">{[fate, ' ', words.openSays]}</p>
  if (successor !== undefined) return <p class="small">{[fate, ' ', voice.say(words.insteadOf, { promise: voice.promise(successor) })]}</p>
  if (effects.length === 0) return <p class="small">{fate}</p>
  const moved = `${words.trust} ${signed(promise.trust)}`
  return (
    <Fold
      class="fate"
      row={
        <>
          <span class="small">
            {fate} {turn > 0 ? `${moved}, ${voice.say(words.seeTurn, { number: turn })}.` : `${moved}.`}
          </span>
          <Icon name="open" />
        </>
      }
      inside={() => <Sums effects={effects} on="trust" voice={voice} />}
    />
  )
}

/** What settling a promise did to trust. */
const settling = ({ beats }: Debrief, { id, settledAt }: PromiseTold): readonly Effect[] => {
  const beat = beats[settledAt ?? -1]
  return beat ? [...beat.effects, ...beat.ended.effects].filter(({ on, by, why }) => on === 'trust' && by !== 0 && why.promise === id) : []
}

const how = ({ exposed, move }: SecretTold): keyof Voice['words']['unsaidSays'] => exposed ?? (move === 'collude' ? 'shared' : 'hidden')
