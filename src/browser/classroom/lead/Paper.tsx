import { allPlayed, type Played, type Split, type Summary, summary } from '../../../core/classroom/summary.ts'
import { curl, quoted } from '../../words/curl.ts'
import { KINDS } from '../../words/heardMoves.ts'
import type { LeadWords } from '../../words/lead.ts'
import { type TriadWords, triadWordsFor } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { DebriefSheet, titleOf } from './DebriefSheet.tsx'
import { sayFigure } from './Figure.tsx'
import type { Means } from './means.ts'
import type { InRoom } from './useRoom.ts'

/** Two pages for the facilitator's folder: what this class chose, and its debrief. Seen on paper only. */
export function Paper(room: InRoom) {
  const { view, means, entered, story } = room
  const { words, today, locale } = means
  const told = summary(view)
  const all = allPlayed(told)
  const title = titleOn(means, view.vignette)
  return (
    <div class="class-paper" aria-hidden="true">
      <section>
        <p class="small">
          {title}
          {view.title !== title && ` · ${view.title}`} · {new Date(today()).toLocaleDateString(locale, { dateStyle: 'long' })}
        </p>
        {entered.room.way === 'rehearsal' && <p class="pretend">{words.pretend}</p>}
        <h2>{words.debrief.summary}</h2>
        {all.every(({ splits }) => splits.length === 0) && <p>{words.debrief.put}</p>}
        {all.map((played, index) => (
          <Vignette key={index} {...{ played, means, story }} named={all.length > 1} />
        ))}
        <Heard {...{ told, words }} />
      </section>
      <section>
        <h2>{words.debrief.title}</h2>
        <DebriefSheet {...room} />
        <p class="small">{words.debrief.footer}</p>
      </section>
    </div>
  )
}

const titleOn = ({ shelf }: Means, vignette: string) => curl(shelf.find(({ id }) => id === vignette)?.title ?? vignette)

type VignetteProps = Pick<InRoom, 'means' | 'story'> & { readonly played: Played; readonly named: boolean }

/** What was chosen in one vignette: by the room, in threes, by teams. */
function Vignette({ played, means, story, named }: VignetteProps) {
  const { words, locale } = means
  const { debrief } = words
  const { vignette, splits, threes, teams, partings } = played
  const threesWords = triadWordsFor(locale)
  const endings = story?.vignette.id === vignette ? story.vignette.endings : {}
  return (
    <>
      {named && <h3>{titleOn(means, vignette)}</h3>}
      {splits.map((split) => (
        <Chosen key={split.number} {...{ split, words }} />
      ))}
      {threes.map((round) => (
        <p key={round.round}>
          <strong>{fill(debrief.threes, { round: round.round })}</strong>{' '}
          {round.groups === 'few' ? debrief.groups.few : fill(debrief.groups.many, { count: round.groups })}: {sayHeard(round, threesWords)}
        </p>
      ))}
      {teams.length > 0 && (
        <p>
          <strong>{debrief.teams}</strong> {counted(partings.length, debrief.partedAt)}{' '}
          {teams.map((team) => sayTeam(team, words, endings)).join(' ')}
        </p>
      )}
    </>
  )
}

const counted = (count: number, { none, one, many }: LeadWords['debrief']['partedAt']): string =>
  count === 0 ? none : count === 1 ? one : fill(many, { count })

type Endings = Readonly<Record<string, { readonly title: string }>>

/** Which ending it was, where this page has the story; that there was one, where it has not. */
function sayTeam({ team, path, ending }: Played['teams'][number], { debrief }: LeadWords, endings: Endings): string {
  const title = ending !== undefined && Object.hasOwn(endings, ending) ? endings[ending]?.title : undefined
  const ended = title === undefined ? debrief.teamEnded : fill(debrief.teamEndedAt, { title: curl(title) })
  return fill(debrief.team, { number: team, count: path.length, how: ending === undefined ? debrief.teamUnderWay : ended })
}

function sayHeard({ heard }: Played['threes'][number], words: TriadWords): string {
  if (heard.every(({ figure }) => figure === 'unsaid')) return words.unsaid
  return heard.map(({ group, figure }) => `${KINDS[group]} ${typeof figure === 'number' ? figure : words.figures[figure]}`).join(' · ')
}

/** What was released, in whatever vignette. */
function Heard({ told, words: { debrief } }: { readonly told: Summary; readonly words: LeadWords }) {
  const splits = allPlayed(told).flatMap((played) => played.splits)
  const quotes = [...told.words, ...splits.flatMap(({ said, reasons }) => [...said, ...reasons.map(({ text }) => text)]), ...told.notes]
  return (
    <>
      <h3>{debrief.heard}</h3>
      {quotes.length === 0 && <p>{debrief.nothingHeard}</p>}
      <ul>
        {quotes.map((text, index) => (
          <li key={`${index} ${text}`}>{quoted(text)}</li>
        ))}
      </ul>
    </>
  )
}

/** One decision as a table: options, and how many chose them, as far as that may be said. */
function Chosen({ split, words }: { readonly split: Split; readonly words: LeadWords }) {
  const { debrief } = words
  const { rounds, chosen, options, went, how } = split
  return (
    <table>
      <caption>
        {titleOf(split, words)} · {rounds === 2 ? debrief.rounds.two : debrief.rounds.one} ·{' '}
        {how === 'unsaid' ? words.unsaid : fill(how === 'open' ? debrief.open : debrief.turnout, { count: sayFigure(chosen, words) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{debrief.option}</th>
          {rounds === 2 && <th scope="col">{debrief.first}</th>}
          <th scope="col">{debrief.figure}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ letter, choice, text, unspoken, figure, before = 'unsaid' }) => (
          <tr key={choice} class={choice === went ? 'went' : undefined}>
            <th scope="row">
              {letter} {unspoken ? curl(text) : quoted(text)}
            </th>
            {rounds === 2 && <td>{sayFigure(before, words)}</td>}
            <td>{sayFigure(figure, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
