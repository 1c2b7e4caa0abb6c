import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { OwnTeam } from '../../../core/classroom/workshopView.ts'
import type { TeamsWords } from '../../words/teams.ts'

type Props = { readonly team: OwnTeam; readonly say: (message: SeatMessage) => unknown; readonly words: TeamsWords }

/** Once, however often it is pressed in a hurry: the second press could be on what has come in its place. */
const once = (act: () => unknown) => (event: MouseEvent) => event.detail < 2 && act()

/** The pen: taken where its holder is gone, asked for where they are here, and handed over by whoever holds it. What is asked is announced. */
export const Pen = (props: Props) => (
  <>
    <div role="status">{props.team.pen && props.team.penAsked && <PenWanted {...props} />}</div>
    <PenHere {...props} />
  </>
)

const PenWanted = ({ say, words: { seat } }: Props) => (
  <section class="asked" data-pen-asked>
    <p>{seat.penWanted}</p>
    <p class="row">
      <button type="button" class="sec" data-hand onClick={once(() => say({ type: 'pen-handed', on: true }))}>
        {seat.handPen}
      </button>
      <button type="button" class="quiet" data-keep onClick={once(() => say({ type: 'pen-handed', on: false }))}>
        {seat.keepPen}
      </button>
    </p>
  </section>
)

function PenHere({ team: { pen, penIsHere, penAsked, ending, stopped }, say, words: { seat } }: Props) {
  if (!pen && !penIsHere)
    return (
      <button type="button" class="primary" data-take-pen onClick={once(() => say({ type: 'pen' }))}>
        {seat.takePen}
      </button>
    )
  if (pen || ending !== undefined || stopped) return null
  if (penAsked) return <p class="small">{penAsked === 'by-you' ? seat.penAskedByYou : seat.penAskedByOther}</p>
  return (
    <button type="button" class="quiet" data-ask-pen onClick={once(() => say({ type: 'pen' }))}>
      {seat.askPen}
    </button>
  )
}

/** Whether the room may see where the team is. It says yes by its pen; no, by anybody, also while it is seen. */
export const InTheLight = (props: Props) => (
  <div role="status">{props.team.light !== undefined && <LightAsked {...props} light={props.team.light} />}</div>
)

type LightProps = Props & { readonly light: NonNullable<OwnTeam['light']> }

function LightAsked({ light, team: { pen, number, spotlight }, say, words: { seat } }: LightProps) {
  const lit = spotlight?.number === number
  const answer = (on: boolean) => once(() => say({ type: 'light', on }))
  return (
    <section class="asked" data-asked-light={light}>
      <p>
        <strong>{light === 'asked' ? seat.lightAsks : light === 'no' ? seat.lightNo : lit ? seat.lit : seat.lightYes}</strong>{' '}
        {light === 'asked' && seat.lightSays}
      </p>
      {light !== 'no' && (
        <p class="row">
          {light === 'asked' && pen && (
            <button type="button" class="sec" data-light-yes onClick={answer(true)}>
              {seat.agree}
            </button>
          )}
          <button type="button" class="quiet" data-light-no onClick={answer(false)}>
            {light === 'asked' ? seat.decline : seat.noLonger}
          </button>
        </p>
      )}
    </section>
  )
}

/** What leaves the team, told before it plays: a team's playing is a joint one, and it knows who looks on. */
export const WhoSees = ({ team, words: { seat } }: Omit<Props, 'say'>) => (
  <details class="who-sees" open={!team.shown}>
    <summary class="small">{seat.whoSees}</summary>
    <p class="small">{seat.whoSeesSays}</p>
  </details>
)
