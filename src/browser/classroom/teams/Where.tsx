import { useEffect, useRef } from 'preact/hooks'
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
  const moving = teams.some(({ stopped }) => !stopped)
  const light = useLight({ workshop, steer, tells })
  const all = (on: boolean) => steer(...teams.map((_, team) => ({ type: 'moved-on' as const, team, on })))
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
      <p class="row">
        <button type="button" class="sec" data-all onClick={() => all(moving)}>
          {moving ? lead.stopAll : lead.goOnAll}
        </button>
        {spotlight && (
          <button type="button" class="sec" data-light-off onClick={() => steer({ type: 'spotlight' })}>
            {lead.lightOff}
          </button>
        )}
      </p>
    </section>
  )
}

/** Puts a team in the room's light, and follows it there: each time it goes on, its passage is played here and shown. */
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
  return light
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
      <td class="at">{placed(team, tells, lead.notBegun)}</td>
      <td data-column={columns.choices}>{choices}</td>
      <td>
        {stateOf(team, lead.states)}
        {!team.penIsHere && <strong class="gone"> · {lead.penGone}</strong>}
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

/** What is decided where the team stands, or how its story ended. */
function placed({ shown, ending, choices }: LedTeam, tells: Tells, notBegun: string): string {
  if (ending !== undefined) return curl(shown?.ending ?? ending)
  const next = shown?.choices[0]
  if (!next || !shown) return choices === 0 ? notBegun : ''
  return curl(shown.title ?? tells.place(placeOf(next.id), shown.lines))
}

/** One state of several, the one that asks most of the facilitator first. */
function stateOf<State>(
  { ended, stopped, waits }: LedTeam,
  states: Readonly<Record<'ended' | 'stopped' | 'waits' | 'plays', State>>,
): State {
  if (waits && !ended) return states.waits
  return ended ? states.ended : stopped ? states.stopped : states.plays
}
