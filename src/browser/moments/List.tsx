import type { Drill } from '../../core/debrief/drill.ts'
import type { Suggested } from '../../core/debrief/nextDrill.ts'
import { Icon } from '../icons/Icon.tsx'
import { curl } from '../words/curl.ts'
import { type MomentWords, momentWordsFor } from '../words/moments.ts'
import { fill } from '../words/words.ts'
import { type Met, nameIn } from './met.ts'
import { practised, reason, titleOf, whereIn } from './say.ts'

type Props = {
  readonly all: readonly Met[]
  readonly suggested: Suggested | undefined
  /** All that was drilled, of each moment oldest first. */
  readonly drills: readonly Drill[]
  readonly locale: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly root: string
}

/** Where a moment is drilled, from the page itself. */
export const addressIn = (vignette: string, place: string): string => `?at=${vignette}/${place}`

/** What to practise next, and every hard moment there is, person by person. */
export function List({ all, suggested, ...props }: Props) {
  const words = momentWordsFor(props.locale)
  const met = all.find(({ id }) => id === suggested?.vignette)
  return (
    <>
      {suggested && met && <Next {...{ suggested, met, words }} {...props} />}
      {all.map((one) => one.hard.length > 0 && <Person key={one.id} met={one} words={words} {...props} />)}
    </>
  )
}

type Shared = Omit<Props, 'all' | 'suggested'> & { readonly met: Met; readonly words: MomentWords }

const Next = ({ suggested, met, words, locale, now }: Shared & { readonly suggested: Suggested }) => (
  <section class="next-moment" aria-labelledby="next-moment">
    <h2 id="next-moment" class="small">
      {words.next}
    </h2>
    <p class="story quote">{titleOf(suggested.moment, met, words)}</p>
    <p class="small">
      {nameIn(met)}. {whereIn(suggested.moment, words)}.
    </p>
    <p>{reason(suggested, words, locale, now)}</p>
    <p class="small">
      <strong>{words.contentNote}:</strong> {curl(met.contentNote)}
    </p>
    <p class="actions">
      <a class="primary" href={addressIn(met.id, suggested.moment.place)} data-begin>
        {words.begin} <Icon name="arrow" />
      </a>
      <span class="small">{words.minutes}</span>
    </p>
  </section>
)

/** One person's hard moments, in the order of their story; folded, so that the list is short. */
const Person = ({ met, words, drills, locale, now, root }: Shared) => {
  const { id, hard, object, title, contentNote } = met
  const own = drills.filter(({ vignette }) => vignette === id)
  const done = hard.filter(({ place }) => own.some((drill) => drill.place === place)).length
  const many = hard.length === 1 ? words.count.one : fill(words.count.many, { count: hard.length })
  return (
    <details class="of-person" data-person={id}>
      <summary>
        <img src={`${root}shelf/${object}.svg`} alt="" />
        <span>
          <h2 class="story">{fill(words.with, { name: nameIn(met) })}</h2>
          <span class="small">
            {title}. {many}
            {done > 0 && `, ${fill(words.practisedOf, { count: done })}`}.
          </span>
        </span>
        <Icon name="open" />
      </summary>
      <p class="small note">
        <strong>{words.contentNote}:</strong> {curl(contentNote)}
      </p>
      <ul>
        {hard.map((moment) => {
          const times = practised(
            own.filter(({ place }) => place === moment.place),
            words,
            locale,
            now,
          )
          return (
            <li key={moment.place}>
              <a href={addressIn(id, moment.place)} data-moment={moment.place}>
                <span class="story">{titleOf(moment, met, words)}</span>
                <span class="small">{[whereIn(moment, words), times].filter(Boolean).join(' · ')}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
