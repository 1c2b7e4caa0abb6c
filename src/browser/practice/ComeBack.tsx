import { Icon } from '../icons/Icon.tsx'
import type { Kept } from '../play/save.ts'
import type { Vignette } from '../play/vignette.ts'
import { sayDay } from '../words/day.ts'
import { practiceWordsFor } from '../words/practice.ts'
import { fill } from '../words/words.ts'
import { calendarOf, dayAfter, WEEKS } from './calendar.ts'
import './comeBack.css'

type Props = {
  readonly vignette: Vignette
  /** When it was looked back at; milliseconds since 1970. */
  readonly at: number
  /** What became of keeping it. */
  readonly kept: Kept
  /** Addresses of the vignette's page and of the page of practice over time. */
  readonly page: string
  readonly overTime: string
  readonly save: (name: string, text: string) => void
}

/** Days to come back on, for the person's own calendar; and where one sees how it goes over time. */
export function ComeBack({ vignette, at, kept, page, overTime, save }: Props) {
  const { id, locale, title, names, person } = vignette
  const words = practiceWordsFor(locale)
  const name = names[person.id] ?? ''
  const putInCalendar = () => {
    const file = calendarOf({ vignette: id, at, summary: fill(words.event, { title }), says: fill(words.eventSays, { name }), url: page })
    save(`${id}.ics`, file)
  }
  return (
    <section class="come-back" aria-labelledby="come-back">
      <h2 id="come-back">{words.comeBack}</h2>
      <p class="lead">{words.comeBackSays}</p>
      <ul>
        {WEEKS.map((weeks) => (
          <li key={weeks}>
            <strong class="story">{sayDay(dayAfter(at, weeks).getTime(), locale, at)}</strong>
            <span class="small">{words.weeks[weeks]}</span>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="quiet" data-calendar aria-describedby="calendar-says" onClick={putInCalendar}>
          <Icon name="late" />
          {words.calendar}
        </button>
        <a class="quiet" href={overTime}>
          {words.overTime}
          <Icon name="arrow" />
        </a>
      </p>
      <p class="small" id="calendar-says">
        {words.calendarSays}
      </p>
      <p class="small">{words.comeBackSource}</p>
      {kept !== 'kept' && (
        <div class="notice" role="status" data-not-kept={kept}>
          <Icon name="warn" />
          <p>
            <strong>{words.notKept[kept]}</strong> {words.notKeptSays}
          </p>
        </div>
      )}
    </section>
  )
}
