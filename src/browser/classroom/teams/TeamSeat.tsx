import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { OwnTeam } from '../../../core/classroom/workshopView.ts'
import { Icon } from '../../icons/Icon.tsx'
import { curl } from '../../words/curl.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'
import { optionText, Told } from '../shared/Told.tsx'
import { useHeld } from '../useHeld.ts'
import { blockTime } from './blockTime.ts'
import { PenPlay } from './PenPlay.tsx'
import type { OpenPlay } from './plays.ts'
import { InTheLight, Pen, WhoSees } from './TeamAsked.tsx'

type Props = {
  readonly view: SeatView & { readonly team: OwnTeam }
  readonly say: (message: SeatMessage) => unknown
  readonly openPlay: OpenPlay
  readonly words: TeamsWords
  /** Milliseconds since the class was opened. */
  readonly now: number
  /** What the page puts on its headings, so that a reader can be brought there. */
  readonly heading?: { readonly tabIndex: number; readonly 'data-heading': true }
}

/** A phone in a team: on one of them the story is played, on the others it is read along. */
export function TeamSeat({ view, say, openPlay, words, now, heading }: Props) {
  const { team, vignette, locale } = view
  const { seat } = words
  const { number, size, pen, waits, stopped, spotlight, plays } = team
  const place = useHeld<HTMLDivElement>((own) => own.querySelector('h1')?.focus({ preventScroll: true }))
  const time = blockTime(team.blockUntil, now, words)
  return (
    <div class="team" ref={place} data-team={number} data-pen={pen}>
      <h1 {...heading}>{fill(words.team, { number })}</h1>
      <p class="small">
        {fill(size === 1 ? seat.size.one : seat.size.many, { count: size })} {pen ? seat.penHere : team.penIsHere ? seat.penElsewhere : ''}
      </p>
      <div role="status">
        {!pen && !team.penIsHere && <p class="small">{seat.penGone}</p>}
        {stopped && (
          <p class="stop" data-stopped>
            <strong>{seat.stopped}</strong> {seat.stoppedSays}
          </p>
        )}
        {time && <p class="small">{time}</p>}
        {spotlight && spotlight.number !== number && <p class="small">{fill(seat.light, { number: spotlight.number })}</p>}
      </div>
      <Pen {...{ team, say, words }} />
      <InTheLight {...{ team, say, words }} />
      <WhoSees {...{ team, words }} />
      <Happens sent={team.sent} words={words} />
      {plays ? (
        <PenPlay key={plays.formed} plays={{ ...plays, vignette, locale }} {...{ openPlay, say, stopped, words }} />
      ) : (
        <ReadAlong {...{ team, words }} />
      )}
      <Ended {...{ team, words }} />
      {team.ending === undefined && (
        <button type="button" class="sec" data-waits aria-pressed={waits} onClick={() => say({ type: 'waits', on: !waits })}>
          {waits && <Icon name="check" />} {seat.waits}
        </button>
      )}
    </div>
  )
}

type Part = { readonly team: OwnTeam; readonly words: TeamsWords }

/** What the facilitator sent into the story: the latest, and before it what came earlier. Announced once, and pressing nobody. */
const Happens = ({ sent, words: { seat } }: { readonly sent: OwnTeam['sent']; readonly words: TeamsWords }) => (
  <div role="status" class="happens">
    {sent.slice(-1).map((text) => (
      <div key={`${sent.length} ${text}`} data-sent>
        <h2>{seat.happens}</h2>
        <p class="story">{curl(text)}</p>
        {sent.length > 1 && <p class="small">{fill(seat.earlier, { text: curl(sent.slice(0, -1).join(' ')) })}</p>}
      </div>
    ))}
  </div>
)

/** The team's passage and its choices, for those who do not hold the pen: to be talked over, and not to be pressed. */
function ReadAlong({ team: { shown, ending }, words: { seat } }: Part) {
  if (!shown) return <p class="story">{seat.notBegun}</p>
  return (
    <>
      <section aria-label={seat.told} aria-live="polite">
        <Told lines={shown.lines} you={seat.you} />
      </section>
      {ending === undefined && shown.choices.length > 0 && (
        <section class="talk-over">
          <h2>{seat.choices}</h2>
          <p class="small">{seat.choicesSay}</p>
          <ol>
            {shown.choices.map((choice) => (
              <li key={choice.id} class={choice.unspoken ? 'act' : undefined}>
                {optionText(choice)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

const Ended = ({ team: { shown, ending }, words: { seat } }: Part) => (
  <div role="status">
    {ending !== undefined && (
      <p data-ended>
        <strong>{fill(seat.ended, { title: curl(shown?.ending ?? ending) })}</strong> {seat.endedSays}
      </p>
    )}
  </div>
)
