import { useState } from 'preact/hooks'
import type { Debrief } from '../../core/debrief/debrief.ts'
import { curl, quoted } from '../words/curl.ts'
import { Quote } from './Quote.tsx'
import type { Voice } from './voice.ts'
import './summary.css'

type Props = {
  readonly debrief: Debrief
  readonly voice: Voice
  /** What was written here before. */
  readonly next: string
  readonly onNext: (text: string) => void
}

/** One thing to keep, and one to try, in the person's own words. */
export function Summary({ debrief: { analysis, beats }, voice, next, onNext }: Props) {
  const { words, say } = voice
  const { summary } = words
  const keep = beats[analysis.keep ?? -1]
  const [way] = analysis.edge?.alternatives ?? []
  const [kept, setKept] = useState(next)
  const keepIt = (event: Event) => {
    const text = (event.currentTarget as HTMLTextAreaElement).value.trim()
    if (text === kept) return
    onNext(text)
    setKept(text)
  }
  return (
    <section class="summary">
      <div>
        <h2>{summary.keep}</h2>
        {keep ? (
          <>
            <p class="quote">
              <Quote beat={keep} />
            </p>
            <p>{say(words.reasons.why[keep.move])}</p>
          </>
        ) : (
          <p>{summary.noKeep}</p>
        )}
      </div>
      <div>
        <h2>
          <label for="next">{summary.try}</label>
        </h2>
        <p class="small" id="next-says">
          {summary.trySays}
          {way && ` ${say(summary.tryInstead, { quote: way.unspoken ? curl(way.quote) : quoted(way.quote) })}`}
        </p>
        <textarea
          id="next"
          class="story"
          rows={3}
          maxLength={2000}
          defaultValue={next}
          placeholder={summary.tryHint}
          aria-describedby="next-says"
          onChange={keepIt}
        />
        <p class="small" role="status">
          {kept !== next || kept !== '' ? summary.kept : ''}
        </p>
      </div>
    </section>
  )
}
