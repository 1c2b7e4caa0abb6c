import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import type { Vignette } from '../play/vignette.ts'
import { quoted } from '../words/curl.ts'
import { sayDay } from '../words/day.ts'
import { practiceWordsFor } from '../words/practice.ts'
import { fill } from '../words/words.ts'
import './lastTime.css'

type Props = { readonly last: KeptAttempt; readonly vignette: Vignette; readonly now: number }

/** What was promised last time and what became of it, before one meets again. */
export function LastTime({ last: { at, told }, vignette: { locale, names, person }, now }: Props) {
  const words = practiceWordsFor(locale)
  return (
    <section class="last-time" aria-labelledby="last-time" data-last-time>
      <h2 id="last-time">{words.lastTime}</h2>
      <p class="small">{fill(words.lastTimeOn, { date: sayDay(at, locale, now) })}</p>
      {told.promises.length === 0 ? (
        <p>{words.promisedNothing}</p>
      ) : (
        <ul>
          {told.promises.map(({ text, status }) => (
            <li key={text} data-promise={status}>
              {fill(words.youPromised, { promise: quoted(text) })}, <strong>{words.fate[status]}</strong>
            </li>
          ))}
        </ul>
      )}
      <p class="small">{fill(words.fresh, { name: names[person.id] ?? '' })}</p>
    </section>
  )
}
