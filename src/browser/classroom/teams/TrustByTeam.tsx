import { line } from 'd3-shape'
import type { LedTeam, LedWorkshop } from '../../../core/classroom/workshopView.ts'
import { BANDS, band, bandFrom } from '../../../core/relationship/relationship.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'
import { Twin } from './Twin.tsx'

type Props = { readonly workshop: Pick<LedWorkshop, 'teams'>; readonly words: TeamsWords }

/** Trust as each team's story read it, a small drawing a team in the same scale; and as a table. Teams stand in their order, not in trust's. */
export function TrustByTeam({ workshop, words }: Props) {
  const { trust } = words
  const teams = workshop.teams.filter(({ marks }) => marks.length > 0)
  const longest = Math.max(1, ...teams.map(({ marks }) => marks.length - 1))
  return (
    <section class="trusts" aria-labelledby="trusts">
      <h2 id="trusts">{trust.title}</h2>
      {teams.length === 0 ? (
        <p class="small">{trust.none}</p>
      ) : (
        <>
          <p class="small">{trust.says}</p>
          <ul class="multiples">
            {teams.map((team) => (
              <li key={team.number}>
                <Line {...{ team, words, longest }} />
              </li>
            ))}
          </ul>
          <Twin
            caption={trust.table}
            columns={[trust.columns.team, trust.columns.course, trust.columns.now]}
            rows={teams.map((team) => [
              team.number,
              team.marks.map((mark) => Math.round(mark.trust)).join(', '),
              trust.bands[band(lastOf(team))],
            ])}
          />
        </>
      )}
    </section>
  )
}

const lastOf = ({ marks }: LedTeam): number => marks.at(-1)?.trust ?? 0

/** The field of one drawing, in pixels of its own; the name at the line's end stands at its right. */
const FIELD = { width: 150, height: 84 }
const END = 92

type LineProps = { readonly team: LedTeam; readonly words: TeamsWords; readonly longest: number }

function Line({ team, words, longest }: LineProps) {
  const { marks, number } = team
  const { trust } = words
  const at = (index: number) => (index / longest) * FIELD.width
  const y = (value: number) => FIELD.height * (1 - value / 100)
  const path = line<number>((_, index) => at(index), y)(marks.map((mark) => mark.trust)) ?? ''
  const end = { x: at(marks.length - 1), y: y(lastOf(team)) }
  return (
    <figure data-team={number}>
      <figcaption>{fill(words.team, { number })}</figcaption>
      <svg role="img" aria-label={inWords(team, words)} viewBox={`-6 -6 ${FIELD.width + END + 6} ${FIELD.height + 12}`}>
        {BANDS.map((name, index) => {
          const top = index + 1 < BANDS.length ? bandFrom[BANDS[index + 1] as (typeof BANDS)[number]] : 100
          return <rect key={name} class={name} x="0" y={y(top)} width={FIELD.width} height={y(bandFrom[name]) - y(top)} />
        })}
        <path d={path} />
        <circle cx={end.x} cy={end.y} r="4" />
        <text x={end.x + 9} y={end.y} dy="0.35em">
          {fill(trust.now, { band: trust.bands[band(lastOf(team))] })}
        </text>
      </svg>
    </figure>
  )
}

/** The line, told: no numbers, as on the drawing; those are in the table. */
function inWords({ number, marks }: LedTeam, { trust }: TeamsWords): string {
  const values = marks.map((mark) => mark.trust)
  const say = (value: number | undefined) => trust.bands[band(value ?? 0)]
  return fill(trust.inWords, {
    number,
    first: say(values[0]),
    last: say(values.at(-1)),
    lowest: say(Math.min(...values)),
    highest: say(Math.max(...values)),
  })
}
