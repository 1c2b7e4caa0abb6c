import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import { holdsAnother, MINUTES, PHASES, ROUND_MINUTES } from '../../../core/classroom/triad.ts'
import type { FacilitatorTriads } from '../../../core/classroom/triadView.ts'
import { Icon } from '../../icons/Icon.tsx'
import { type TriadWords, triadWordsFor } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { RoomHeard } from './RoomHeard.tsx'
import type { Say } from './say.ts'
import './panel.css'

type Props = {
  readonly view: Pick<FacilitatorView, 'triads' | 'locale' | 'doing' | 'stepAt'>
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
  /** A further whole round still fits into this step. */
  readonly fits: boolean
}

/** The facilitator's part of playing in threes: forming, rounds, phases, and which group has stopped. Nothing of what is said in one. */
export function TriadsPanel({ view, say, now, led = false }: Props) {
  const { triads = NONE, locale } = view
  const words = triadWordsFor(locale)
  const inside = { triads, say, words, led, fits: holdsAnother(triads, view) }
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

function Groups({ triads: { groups, sizes, waiting, phase, past }, say, words, led }: Inside) {
  // Where the button of the page has gone on from threes, they can still be formed once more.
  const here = groups > 0 || past.length > 0
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
      {!phase && (here || !led) && (
        <button type="button" class={here ? 'quiet' : 'primary'} onClick={() => say({ type: 'triads-formed' })}>
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

function Round({ triads, say, words, now, led, fits }: Inside & { readonly now: number | undefined }) {
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
              {counted(words.about, minutes)} {now !== undefined && soFar(now - phaseAt, words)}
            </p>
          )}
          <Phases {...{ triads, say, words }} />
        </>
      )}
      {next && !led && (
        <button type="button" class="primary" data-next={next} onClick={() => say({ type: 'triad-phase', phase: next })}>
          {fill(words.next, { phase: words.phases[next] })}
        </button>
      )}
      {phase === 'facilitator' && <p class="small">{words.beforeParting}</p>}
      {!next && phase && !fits && <p class="small">{fill(words.noMore, { minutes: ROUND_MINUTES })}</p>}
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
const Phases = ({ triads: { phase }, say, words }: Pick<Inside, 'triads' | 'say' | 'words'>) => (
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
