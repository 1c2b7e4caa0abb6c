import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import { type Parting, type RoadTaken, type Stood, washUp } from '../../../core/classroom/washUp.ts'
import { curl } from '../../words/curl.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'
import { sayTeams } from './sayTeams.ts'
import { sayChoice, type Tells } from './tells.ts'

type Props = {
  readonly view: FacilitatorView
  readonly tells: Tells
  readonly words: TeamsWords
  /** Asks for the sheet on paper. */
  readonly print: () => void
}

/** A debrief sheet from these teams' own run: reactions, description, analysis, summary. On screen, and on paper two pages at most. */
export function WashUp({ view, tells, words, print }: Props) {
  const { wash } = words
  const { reactions, description, analysis, summary } = washUp(view)
  const part = { tells, words }
  return (
    <article class="wash-up" aria-labelledby="wash-up">
      <h2 id="wash-up">{wash.title}</h2>
      <p class="small">{curl(view.title)}</p>
      <section>
        <h3>{wash.reactions}</h3>
        <p>{wash.reactionsAsk}</p>
        {reactions.words.length > 0 && <p class="small">{fill(wash.cameWith, { words: reactions.words.map(curl).join(', ') })}</p>}
      </section>
      <section>
        <h3>{wash.description}</h3>
        <p>{wash.descriptionAsk}</p>
        <ul class="small">
          {description.teams.map((team) => (
            <li key={team.number}>{sayStood(team, tells, words)}</li>
          ))}
        </ul>
        <p class="small">{sayAlike(description.alike, words)}</p>
        <ul class="small">
          {description.parted.map(({ place }) => (
            <li key={place}>{fill(wash.parted, { place: tells.place(place) })}</li>
          ))}
        </ul>
        {description.parted.length === 0 && <p>{wash.noParting}</p>}
      </section>
      <section>
        <h3>{wash.analysis}</h3>
        {analysis.worthAsking.map((parting) => (
          <Asked key={parting.place} {...{ parting, ...part }} />
        ))}
        <ul>
          {wash.analysisAsk.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{wash.summary}</h3>
        {summary.swap && <p>{fill(wash.swap, { place: tells.place(summary.swap.place) })}</p>}
        <p>{wash.summaryAsk}</p>
        <ul>
          {summary.notes.map((note) => (
            <li key={note} class="story">
              {curl(note)}
            </li>
          ))}
        </ul>
      </section>
      <p class="small">
        {wash.plan} {wash.footer}
      </p>
      <button type="button" class="sec" data-print onClick={print}>
        {wash.print}
      </button>
    </article>
  )
}

type Told = Pick<Props, 'tells' | 'words'>

/** One parting: what each road protects, what it costs, and how trust went with it. No road is the right one. */
const Asked = ({ parting: { place, roads, why }, tells, words }: Told & { readonly parting: Parting }) => (
  <div class="asked" data-place={place}>
    <h4>{tells.place(place)}</h4>
    <p>{words.wash.why[why]}</p>
    <ul>
      {roads.map((road) => (
        <Road key={road.choice} {...{ road, tells, words }} />
      ))}
    </ul>
  </div>
)

function Road({ road: { choice, teams, trust }, tells, words }: Told & { readonly road: RoadTaken }) {
  const { wash } = words
  const told = tells.choice(choice)
  const who = [sayTeams(teams, words), ...(trust ? [words.trust.went[trust]] : [])].join('; ')
  return (
    <li>
      {fill(wash.road, { quote: sayChoice(tells, choice), who })}
      {told && (
        <span class="sides">
          {' '}
          {fill(wash.protects, { what: told.opens })} {fill(wash.costs, { what: told.costs })}
        </span>
      )}
    </li>
  )
}

function sayStood({ number, path, ended, ending }: Stood, tells: Tells, { wash }: TeamsWords): string {
  const told = tells.shown(path)
  const title = told ? told.ending : ending
  const how = ended && title !== undefined ? fill(wash.endedAt, { title: curl(title) }) : wash.underWay
  return fill(wash.stood, { number, count: path.length, how })
}

const sayAlike = (count: number, { wash: { alike } }: TeamsWords): string =>
  count === 0 ? alike.none : fill(count === 1 ? alike.one : alike.many, { count })
