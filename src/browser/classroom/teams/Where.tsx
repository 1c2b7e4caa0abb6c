import { useEffect, useRef } from 'preact/hooks'
import { areBack } from '../../../core/classroom/nextStep.ts'
import type { LedTeam } from '../../../core/classroom/workshopView.ts'
import { curl } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import type { Part } from './part.ts'
import { placeOf, type Tells } from './tells.ts'

type Props = Part & { readonly tells: Tells }

/** Where each team is: rows in the order of teams, and never of how far they are. */
export function Where({ workshop, steer, words, tells }: Props) {
  const { lead } = words
  const { teams, spotlight } = workshop
  const light = useLight({ workshop, steer, tells })
  const stopped = teams.filter((team) => team.stopped)
  const goOn = () => steer(...stopped.map(({ number }) => ({ type: 'moved-on' as const, team: number - 1, on: false })))
  return (
    <section aria-labelledby="where">
      <h2 id="where">{lead.where}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard. */}
      <section class="scrolls" aria-labelledby="where" tabIndex={0}>
        <table class="where">
          <thead>
            <tr>
              {Object.values(lead.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((team, index) => (
              <Row key={team.number} {...{ team, index, steer, light, words, tells }} lit={spotlight?.number === team.number} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="small">{lead.lightSays}</p>
      <p class="row">
        {stopped.length > 0 && areBack(workshop) && (
          <button type="button" class="sec" data-all onClick={goOn}>
            {lead.goOnAll}
          </button>
        )}
        {spotlight && (
          <button type="button" class="sec" data-light-off onClick={() => steer({ type: 'spotlight' })}>
            {lead.lightOff}
          </button>
        )}
      </p>
    </section>
  )
}

/**
 * Asks a team whether the room may see it; puts it in the light once it has said yes, and follows it there: each time it goes on, its
 * passage is played here and shown.
 */
function useLight({ workshop: { teams, spotlight }, steer, tells }: Pick<Props, 'workshop' | 'steer' | 'tells'>) {
  const followed = useRef<string | undefined>(undefined)
  const light = (index: number) => {
    const path = teams[index]?.path ?? []
    const shown = tells.shown(path)
    followed.current = keyOf(index, path)
    if (shown) steer({ type: 'spotlight', lit: { team: index, shown } })
  }
  const lit = spotlight && spotlight.number - 1
  const now = lit === undefined ? undefined : keyOf(lit, teams[lit]?.path ?? [])
  useEffect(() => {
    if (lit !== undefined && now !== followed.current) light(lit)
  }, [now])
  const agreed = teams.findIndex((team, index) => team.light === 'yes' && index !== lit && tells.shown(team.path))
  useEffect(() => {
    if (agreed >= 0) light(agreed)
  }, [agreed])
  return (index: number) => {
    const team = teams[index]
    if (index === lit) return steer({ type: 'spotlight' })
    if (team?.light === 'yes') return light(index)
    if (team && tells.shown(team.path)) steer({ type: 'light-asked', team: index, on: team.light !== 'asked' })
  }
}

const keyOf = (index: number, path: readonly string[]) => [index, ...path].join(' ')

type RowProps = Pick<Props, 'steer' | 'words' | 'tells'> & {
  readonly team: LedTeam
  readonly index: number
  readonly lit: boolean
  readonly light: (index: number) => void
}

function Row({ team, index, lit, light, steer, words: { lead }, tells }: RowProps) {
  const { number, size, choices, stopped } = team
  const { columns } = lead
  return (
    <tr data-team={number}>
      <th scope="row" data-column={columns.team}>
        {number}
      </th>
      <td data-column={columns.size}>{size}</td>
      <td class="at">{placed(team, tells, lead)}</td>
      <td data-column={columns.choices}>{choices}</td>
      <td>
        {stateOf(team, lead.states)}
        {!team.penIsHere && <strong class="gone"> · {lead.penGone}</strong>}
        {team.light && !lit && lead.lights[team.light] && ` · ${lead.lights[team.light]}`}
      </td>
      <td class="do">
        <button type="button" class="quiet" data-move onClick={() => steer({ type: 'moved-on', team: index, on: !stopped })}>
          {fill(stopped ? lead.goOn : lead.stop, { number })}
        </button>
        <button type="button" class="quiet" data-light aria-pressed={lit} onClick={() => light(index)}>
          {fill(lead.light, { number })}
        </button>
      </td>
    </tr>
  )
}

/**
 * What is decided where the team stands, or how its story ended: as the story has it where these choices lead. Where the story is not here,
 * or does not go that way, stands what the team's phone says, and that it does.
 */
function placed({ path, shown, ending, choices }: LedTeam, tells: Tells, { notBegun, byPhone }: Part['words']['lead']): string {
  if (choices === 0 && !shown) return notBegun
  const told = tells.shown(path)
  const here = told ?? shown
  const next = here?.choices[0]
  const end = told ? told.ending : (shown?.ending ?? ending)
  const says = end ?? (here && next ? (here.title ?? tells.place(placeOf(next.id), here.lines)) : '')
  return told || !says ? curl(says) : fill(byPhone, { says: curl(says) })
}

/** One state of several, the one that asks most of the facilitator first. */
function stateOf<State>(
  { ended, stopped, waits }: LedTeam,
  states: Readonly<Record<'ended' | 'stopped' | 'waits' | 'plays', State>>,
): State {
  if (waits && !ended) return states.waits
  return ended ? states.ended : stopped ? states.stopped : states.plays
}
