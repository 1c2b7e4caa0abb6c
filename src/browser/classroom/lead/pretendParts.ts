import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { MoveId } from '../../../core/relationship/moves.ts'
import { leaning, type Pretending } from './pretending.ts'

// What pretend seats do in threes and in teams.

/** What is heard in a scene as it mostly goes, the tempting ways among it. */
const HEARD: readonly MoveId[] = [
  'greet-as-person',
  'open-question',
  'reflect-simple',
  'validate',
  'kind-firm',
  'offer-bridge',
  'rescue',
  'avoid',
]
/** Taps of one who watches. Our judgement: a scene is short. */
const TAPS = 5

/** Who plays the service user says how it is for them; who watches taps what they hear, and afterwards what they saw. */
export function playsInThrees({ line, draw, once }: Pretending, { vignette, doing, triads }: SeatView): void {
  if (doing.kind !== 'triads' || !triads?.phase) return
  const { phase, round, role, noting } = triads
  const salt = 10_000 + 100 * round
  const at = `${vignette} ${doing.name} ${round}`
  if (phase === 'scene' && role === 'service-user')
    for (const [index, what] of (['trust', 'heard', 'trust'] as const).entries())
      once(
        `felt ${at} ${index}`,
        () => void line.say({ type: 'felt', what, place: 1 + (draw(salt + index) % 4) }),
        wait(index, draw(salt + 9)),
      )
  if (!noting || (phase !== 'scene' && role === 'observer')) return
  for (let index = 0; index < TAPS; index++)
    once(
      `heard ${at} ${index}`,
      () => void line.say({ type: 'heard', move: HEARD[draw(salt + 20 + index) % HEARD.length] as MoveId }),
      wait(index, draw(salt + 10)),
    )
  if (noting.checklist.length > 0)
    once(
      `seen ${at}`,
      () => void line.say({ type: 'seen', item: draw(salt + 30) % noting.checklist.length, how: 'seen' }),
      wait(2, draw(salt + 11)),
    )
}

const wait = (index: number, drawn: number) => 400 + 900 * index + (drawn % 900)

/** Choices after which a pretend team lets it be. Our judgement: enough to part. */
const CHOICES = 6

/** Whoever holds the pen chooses for the team, a few times, and lets the room see it where that is asked. */
export function playsInTeam(seat: Pretending, { vignette, doing, team }: SeatView): void {
  const { line, draw, pretended, once } = seat
  if (doing.kind !== 'teams' || !team?.plays) return
  const { plays } = team
  const turn = plays.path.length
  if (team.light === 'asked')
    once(`light ${vignette} ${plays.formed} ${turn}`, () => void line.say({ type: 'light', on: true }), 900 + (draw(30_000 + turn) % 2000))
  if (team.stopped) return
  if (turn >= CHOICES || team.ending !== undefined) return
  const salt = 20_000 + 10 * turn
  const choose = () => {
    const here = pretended.played(plays)
    const choice =
      here &&
      leaning(
        here.shown.choices.map(({ id }) => id),
        draw(salt),
      )
    const next = choice === undefined ? undefined : pretended.played({ ...plays, path: [...plays.path, choice] })
    if (next) void line.say(next)
  }
  once(`chose ${vignette} ${plays.formed} ${turn}`, choose, 1200 + (draw(salt + 1) % 4000))
}
