import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { quoted } from '../../words/curl.ts'
import { HEARD } from '../../words/heardMoves.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'

type Props = { readonly triads: SeatTriads; readonly words: TriadWords }

/** What was written, for whoever watched to read out. On every phone of the group, so that nobody is asked what was meant. */
export const ReadOut = ({ triads: { told = [], checklist = [] }, words }: Props) =>
  told.length === 0 ? (
    <p>{words.nothingToRead}</p>
  ) : (
    told.map(({ quotes, seen, noticed, talked, pulled }, place) => (
      <section key={place} class="read-out">
        <h2>{words.readOut}</h2>
        <ul>
          {quotes
            .filter(({ quote }) => quote !== undefined)
            .map(({ move, quote = '' }, index) => (
              <li key={index}>
                <span class="story">{quoted(quote)}</span> <span class="small">{HEARD[move]}</span>
              </li>
            ))}
          {seen.map(({ item, how, quote }) => (
            <li key={`seen-${item}`}>
              {checklist[item]}: <strong>{words.how[how]}</strong>
              {quote !== undefined && <span class="story"> {quoted(quote)}</span>}
            </li>
          ))}
          {talked !== undefined && <li>{fill(words.readTalked, { share: words.shares[talked] })}</li>}
          {pulled && (
            <li>
              {fill(words.readPulled, { pull: words.pulls[pulled.to] })}
              {pulled.text !== undefined && <span class="story"> {quoted(pulled.text)}</span>}
            </li>
          )}
        </ul>
        {noticed !== undefined && <p class="story">{quoted(noticed)}</p>}
      </section>
    ))
  )
