import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import { MINUTES, PHASES } from '../../../core/classroom/triad.ts'
import type { FacilitatorTriads } from '../../../core/classroom/triadView.ts'
import { Icon } from '../../icons/Icon.tsx'
import { type TriadWords, triadWordsFor } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { RoomHeard } from './RoomHeard.tsx'
import type { Say } from './say.ts'
import './panel.css'

type Props = {
  readonly view: { readonly triads?: FacilitatorTriads; readonly locale: string }
  readonly say: Say<FacilitatorMessage>
  /** The class's time, in milliseconds since it was opened; without it nothing is said of how long a phase has been. */
  readonly now?: number
  /** The page has a button of its own for the next step. */
  readonly led?: boolean
}

type Inside = {
  readonly triads: FacilitatorTriads
  readonly say: Say<FacilitatorMessage>
  readonly words: TriadWords
  readonly led: boolean
}

/** The facilitator's part of playing in threes: forming, rounds, phases, and which group has stopped. Nothing of what is said in one. */
export function TriadsPanel({ view: { triads, locale }, say, now, led = false }: Props) {
  const words = triadWordsFor(locale)
  const inside = { triads: triads ?? NONE, say, words, led }
  return (
    <section class="triads-panel" aria-labelledby="triads-panel">
      <h2 id="triads-panel">{words.panel}</h2>
      {!inside.triads.cards && <p class="small">{words.noCards}</p>}
      <Groups {...inside} />
      <Round {...inside} now={now} />
      {inside.triads.heard && <RoomHeard heard={inside.triads.heard} words={words} />}
      {inside.triads.groups > 0 && (
        <p>
          <button type="button" class="quiet" onClick={() => say({ type: 'triads-ended' })}>
            {words.end}
          </button>
          <span class="small"> {words.endSays}</span>
        </p>
      )}
    </section>
  )
}

const NONE: FacilitatorTriads = { cards: false, past: [], groups: 0, sizes: [], waiting: 0, round: 0, phaseAt: 0 }

const counted = ({ one, many }: { readonly one: string; readonly many: string }, count: number) =>
  count === 1 ? one : fill(many, { count })

function Groups({ triads: { groups, sizes, waiting, phase }, say, words, led }: Inside) {
  return (
    <>
      {groups > 0 && <p>{counted(words.groups, groups)}</p>}
      <div role="alert">
        {sizes
          .filter(({ stopped }) => stopped)
          .map(({ group }) => (
            <p key={group} class="notice">
              <Icon name="pause" />
              <span>{fill(words.groupStopped, { group })}</span>
            </p>
          ))}
      </div>
      <ul class="sizes small">
        {sizes.map(({ group, size }) => (
          <li key={group}>{fill(words.group, { group, size })}</li>
        ))}
      </ul>
      {!phase && (groups > 0 || !led) && (
        <button type="button" class={groups > 0 ? 'quiet' : 'primary'} onClick={() => say({ type: 'triads-formed' })}>
          {groups > 0 ? words.formAnew : words.form}
        </button>
      )}
      {groups > 0 && waiting > 0 && (
        <button type="button" class="quiet" onClick={() => say({ type: 'triads-joined' })}>
          {counted(words.join, waiting)}
        </button>
      )}
    </>
  )
}

function Round({ triads, say, words, now, led }: Inside & { readonly now: number | undefined }) {
  const { groups, cards, round, phase, phaseAt } = triads
  if (groups === 0 || !cards) return null
  const next = phase && PHASES[PHASES.indexOf(phase) + 1]
  const minutes = phase && MINUTES[phase]
  return (
    <>
      {phase && (
        <>
          <h3>{words.phases[phase]}</h3>
          <p class="story">{words.prompts[phase]}</p>
          {minutes && (
            <p class="small">
              {fill(words.about, { minutes })} {now !== undefined && soFar(now - phaseAt, words)}
            </p>
          )}
          <Phases {...{ triads, say, words, led }} />
        </>
      )}
      {next && !led && (
        <button type="button" class="primary" data-next={next} onClick={() => say({ type: 'triad-phase', phase: next })}>
          {fill(words.next, { phase: words.phases[next] })}
        </button>
      )}
      {!next && (!led || round > 0) && (
        <p>
          <button
            type="button"
            class={led ? 'quiet' : 'primary'}
            data-round={round + 1}
            onClick={() => say({ type: 'round-began', round: round + 1 })}
          >
            {fill(words.begin, { round: round + 1 })}
          </button>
          {round > 0 && <span class="small"> {words.beginAnew}</span>}
        </p>
      )}
    </>
  )
}

/** Any phase, in any order: a room does not always go by the sheet. */
const Phases = ({ triads: { phase }, say, words }: Inside) => (
  <ol class="phases" aria-label={words.phaseList}>
    {PHASES.map((each) => (
      <li key={each}>
        <button
          type="button"
          class="quiet"
          aria-current={each === phase ? 'step' : undefined}
          onClick={() => say({ type: 'triad-phase', phase: each })}
        >
          {words.phases[each]}
        </button>
      </li>
    ))}
  </ol>
)

function soFar(milliseconds: number, { soFar: { none, one, many } }: TriadWords): string {
  const count = Math.floor(milliseconds / 60_000)
  return count < 1 ? none : count === 1 ? one : fill(many, { count })
}
