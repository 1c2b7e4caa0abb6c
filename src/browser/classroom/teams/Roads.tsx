import type { LedWorkshop } from '../../../core/classroom/workshopView.ts'
import { inShort } from '../../../core/debrief/inShort.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'
import { BAR, type Drawing, type Place, roadsLayout } from './roadsLayout.ts'
import { sayTeams } from './sayTeams.ts'
import { Twin } from './Twin.tsx'
import { sayChoice, type Tells } from './tells.ts'

type Props = { readonly workshop: LedWorkshop; readonly tells: Tells; readonly words: TeamsWords }

/** Words and letters of a choice that have room above its bar. */
const SHORT = [4, 3, 2] as const
const LETTERS = 24

/** The roads teams went: a ribbon a team, parting where they chose differently; the same as a table, and where they parted. */
export function Roads({ workshop, tells, words }: Props) {
  const { roads } = words
  const { ways, teams, splits } = workshop
  const drawing = roadsLayout(
    ways,
    teams.map(({ path }) => path.length),
  )
  return (
    <section class="roads" aria-labelledby="roads">
      <h2 id="roads">{roads.title}</h2>
      {ways.length === 0 ? (
        <p class="small">{roads.none}</p>
      ) : (
        <>
          <p class="small">{roads.says}</p>
          <Drawn {...{ drawing, tells, words }} says={inWords({ workshop, tells, words })} />
          <Twin
            caption={roads.table}
            columns={[roads.step, roads.choice, roads.who]}
            rows={drawing.places.map(({ step, choice, teams }) => [
              step + 1,
              sayChoice(tells, choice),
              sayTeams(
                teams.map((team) => team + 1),
                words,
              ),
            ])}
          />
          <h3>{roads.splits}</h3>
          {splits.length === 0 && <p class="small">{roads.noSplits}</p>}
          <Splits {...{ workshop, tells, words }} />
        </>
      )}
    </section>
  )
}

type DrawnProps = Pick<Props, 'tells' | 'words'> & { readonly drawing: Drawing; readonly says: string }

const Drawn = ({ drawing: { width, height, thick, places, ribbons, alike }, says, tells, words }: DrawnProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard.
  <section class="scrolls" aria-label={words.roads.title} tabIndex={0}>
    <svg class="sankey" role="img" aria-label={says} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {ribbons.map(({ team, path }) => (
        <path key={team} class="ribbon" d={path} stroke-width={thick} data-team={team + 1} />
      ))}
      {places.map(({ step, choice, x, y, height }) => (
        <rect key={`${step} ${choice}`} class="bar" {...{ x, y, height }} width={BAR} />
      ))}
      {places.map((place) => (
        <Words key={`${place.step} ${place.choice}`} {...{ place, thick, tells, words }} />
      ))}
      {alike.map(({ x, steps }) => (
        <text key={x} class="alike" x={x} y="16">
          {counted(words.roads.alike, steps)}
        </text>
      ))}
    </svg>
  </section>
)

type WordsProps = Pick<Props, 'tells' | 'words'> & { readonly place: Place; readonly thick: number }

/** What a choice was and who made it, where teams parted; and who stands here. Above every ribbon, so that it can be read. */
function Words({ place: { choice, teams, ends, x, y, height, wide }, thick, tells, words }: WordsProps) {
  const numbers = (which: readonly number[]) => which.map((team) => team + 1)
  return (
    <g>
      {wide && (
        <>
          <text class="words" x={x} y={y - 24}>
            {short(sayChoice(tells, choice))}
          </text>
          <text class="who" x={x} y={y - 7}>
            {sayTeams(numbers(teams), words)}
          </text>
        </>
      )}
      {ends.length > 0 && (
        <text class="ends" x={x + 18} y={y + height - (ends.length * (thick + 2)) / 2} dy="0.35em">
          {sayTeams(numbers(ends), words)}
        </text>
      )}
    </g>
  )
}

/** The beginning of a choice; its quotation marks stay. */
function short(says: string): string {
  const spoken = /^“(.*)”$/s.exec(says)
  const shorts = SHORT.map((most) => (spoken ? `“${inShort(spoken[1] as string, most)}”` : inShort(says, most)))
  return shorts.find(({ length }) => length <= LETTERS) ?? (shorts.at(-1) as string)
}

/** What each choice was where teams parted, and who made it. */
const Splits = ({ workshop: { splits }, tells, words }: Props) => (
  <ul class="splits">
    {splits.map(({ place, choices }) => (
      <li key={place} data-split={place}>
        <strong>{tells.place(place)}</strong>
        <ul>
          {choices.map(({ choice, teams }) => (
            <li key={choice}>
              {sayChoice(tells, choice)}{' '}
              <span class="small">
                {sayTeams(
                  teams.map((team) => team + 1),
                  words,
                )}
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

const counted = (says: { readonly one: string; readonly many: string }, count: number) =>
  fill(count === 1 ? says.one : says.many, { count })

/** The drawing, told. */
function inWords({ workshop: { teams, splits }, tells, words: { roads } }: Props): string {
  const says = roads.inWords
  const paths = teams.map(({ path }) => path).filter((path) => path.length > 0)
  const [first = [], ...others] = paths
  const parted = first.findIndex((choice, step) => others.some((path) => path[step] !== choice))
  if (parted < 0) return counted(says.alike, first.length)
  const beginning = parted === 0 ? says.apart : counted(says.first, parted)
  const list = splits.map(({ place }) => tells.place(place)).join('; ')
  if (splits.length === 0) return beginning
  return `${beginning} ${fill(splits.length === 1 ? says.places.one : says.places.many, { count: splits.length, list })}`
}
