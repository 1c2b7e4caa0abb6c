import { type Split, summary } from '../../../core/classroom/summary.ts'
import { curl, quoted } from '../../words/curl.ts'
import type { LeadWords } from '../../words/lead.ts'
import { fill } from '../../words/words.ts'
import { DebriefSheet, titleOf } from './DebriefSheet.tsx'
import { sayFigure } from './Figure.tsx'
import type { InRoom } from './useRoom.ts'

/** Two pages for the facilitator's folder: what this class chose, and its debrief. Seen on paper only. */
export function Paper(room: InRoom) {
  const { view, means, entered } = room
  const { words, shelf, today, locale } = means
  const { splits, words: heard, notes } = summary(view)
  const title = curl(shelf.find(({ id }) => id === view.vignette)?.title ?? view.vignette)
  const quotes = [...heard, ...splits.flatMap(({ said, reasons }) => [...said, ...reasons.map(({ text }) => text)]), ...notes]
  return (
    <div class="class-paper" aria-hidden="true">
      <section>
        <p class="small">
          {title}
          {view.title !== title && ` · ${view.title}`} · {new Date(today()).toLocaleDateString(locale, { dateStyle: 'long' })}
        </p>
        {entered.room.way === 'rehearsal' && <p class="pretend">{words.pretend}</p>}
        <h2>{words.debrief.summary}</h2>
        {splits.length === 0 && <p>{words.debrief.put}</p>}
        {splits.map((split) => (
          <Chosen key={split.number} {...{ split, words }} />
        ))}
        <h3>{words.debrief.heard}</h3>
        {quotes.length === 0 && <p>{words.debrief.nothingHeard}</p>}
        <ul>
          {quotes.map((text, index) => (
            <li key={`${index} ${text}`}>{quoted(text)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.debrief.title}</h2>
        <DebriefSheet {...room} />
        <p class="small">{words.debrief.footer}</p>
      </section>
    </div>
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
        {how === 'unsaid' ? words.unsaid : fill(debrief.turnout, { count: sayFigure(chosen, words) })}
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
