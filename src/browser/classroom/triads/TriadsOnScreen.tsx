import type { ScreenTriads } from '../../../core/classroom/triadView.ts'
import { triadWordsFor } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { RoomHeard } from './RoomHeard.tsx'
import './panel.css'

type Props = { readonly view: { readonly triads?: ScreenTriads; readonly locale: string } }

/** The wall while the class plays in threes: what is done now, large enough for the last row. No clock runs there. */
export function TriadsOnScreen({ view: { triads, locale } }: Props) {
  if (!triads) return null
  const words = triadWordsFor(locale)
  const { groups, round, phase, heard } = triads
  const { one, many } = words.onScreen.groups
  return (
    <section class="triads-screen" aria-live="polite">
      <p>
        {groups === 1 ? one : fill(many, { count: groups })}
        {phase && ` · ${fill(words.onScreen.round, { round })}`}
      </p>
      <h1>{phase ? words.phases[phase] : words.findThem}</h1>
      {phase && <p class="story now">{words.prompts[phase]}</p>}
      {heard && phase === 'facilitator' && <RoomHeard heard={heard} words={words} />}
    </section>
  )
}
