import type { From } from '../../../../src/core/classroom/event.ts'
import type { FacilitatorView } from '../../../../src/core/classroom/facilitatorView.ts'
import type { Message } from '../../../../src/core/classroom/messages.ts'
import type { ScreenView } from '../../../../src/core/classroom/screenView.ts'
import type { SeatView } from '../../../../src/core/classroom/seatView.ts'
import { view } from '../../../../src/core/classroom/view.ts'
import type { OwnTeam } from '../../../../src/core/classroom/workshopView.ts'
import { course, leads, type Said, says, sits } from '../../../arbitrary/classroom.ts'

// A class of six in two teams: seats 1 to 3, of which 1 holds the pen, and seats 4 to 6.

const here = (n: number): readonly [From, Message] => ['house', { type: 'here', seat: `s${n}`, line: `line-${n}` }]
export const gone = (n: number): readonly [From, Message] => ['house', { type: 'gone', seat: `s${n}`, line: `line-${n}` }]
export const come = (many: number): Said[] => Array.from({ length: many }, (_, index) => [sits(index + 1), here(index + 1)]).flat()

/** Number of the event that formed the teams. */
export const FORMED = 14
export const played = (n: number, path: readonly string[], trust = 50, also: object = {}): Said =>
  says(n, {
    type: 'played',
    formed: FORMED,
    path: [...path],
    shown: {
      lines: [
        { speaker: 'You', text: 'What would it mean?' },
        { speaker: 'Desmond', text: "It's only a box.", body: 'His hand stays on the lid.' },
      ],
      choices: [
        { id: 'drawer/kind-firm', text: 'I cannot keep it.' },
        { id: 'drawer/attend-in-silence', text: 'Wait.', unspoken: true },
      ],
      ...also,
    },
    trust,
    rapport: 40,
  })

/** Seats that hold the pens of the two teams. */
const PENS = [1, 4] as const
/** A team that was asked whether the room may see it, and has said yes. */
export const agrees = (team: 0 | 1): readonly [Said, Said] => [
  leads({ type: 'light-asked', team, on: true }),
  says(PENS[team], { type: 'light', on: true }),
]
/** A team in the light, as the facilitator's page played it. */
export const lights = (team: 0 | 1): readonly Said[] => [
  ...agrees(team),
  leads({
    type: 'spotlight',
    lit: {
      team,
      shown: {
        lines: [{ speaker: 'Desmond', text: "It's only a box.", body: 'His hand stays on the lid.' }],
        choices: [
          { id: 'drawer/kind-firm', text: 'I cannot keep it.' },
          { id: 'drawer/attend-in-silence', text: 'Wait.', unspoken: true },
        ],
      },
    },
  }),
]

const classroom = (...said: Said[]) => course(...come(6), leads({ type: 'teams-formed', size: 3 }), ...said).classroom

export function seat(n: number, ...said: Said[]): SeatView & { readonly team: OwnTeam } {
  const seen = view(classroom(...said), `s${n}`)
  if (seen?.as !== 'seat' || !seen.team) throw new Error(`seat ${n} has no team`)
  return { ...seen, team: seen.team }
}

export function led(...said: Said[]): FacilitatorView {
  const seen = view(classroom(...said), 'facilitator')
  if (seen?.as !== 'facilitator') throw new Error('nobody leads')
  return seen
}

export function wall(...said: Said[]): ScreenView {
  const seen = view(classroom(...said), 'screen')
  if (seen?.as !== 'screen') throw new Error('there is no wall')
  return seen
}
