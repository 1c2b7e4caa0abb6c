import type { Debrief } from '../../core/debrief/debrief.ts'
import type { PromiseTold, SecretTold } from '../../core/debrief/kept.ts'
import { Icon, type IconName } from '../icons/Icon.tsx'
import { quoted } from '../words/curl.ts'
import { signed } from './numbers.ts'
import { capital, counted, type Voice } from './voice.ts'
import './promises.css'

type Props = { readonly debrief: Debrief; readonly voice: Voice }

/** What was promised and what became of it, the oldest first. */
export function Promises({ debrief: { promises, turningPoints }, voice }: Props) {
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
              <p class="small">
                <strong>{words.fate[promise.status]}</strong> {became(promise, turnOf(promise.settledAt), voice)}
              </p>
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

const ICONS: Readonly<Record<PromiseTold['status'], IconName>> = {
  kept: 'check',
  renegotiated: 'move',
  'late-owned': 'late',
  broken: 'broken',
  open: 'circle',
}

function became({ status, successor, trust }: PromiseTold, turn: number, { words, say, promise }: Voice): string {
  if (status === 'open') return words.openSays
  if (status === 'renegotiated' && successor !== undefined) return say(words.insteadOf, { promise: promise(successor) })
  const moved = `${words.trust} ${signed(trust)}`
  return turn > 0 ? `${moved}, ${say(words.seeTurn, { number: turn })}.` : `${moved}.`
}

const how = ({ exposed, move }: SecretTold): keyof Voice['words']['unsaidSays'] => exposed ?? (move === 'collude' ? 'shared' : 'hidden')
