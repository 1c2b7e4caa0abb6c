import type { PlatformWords } from '../words/platform.ts'

type Props = {
  readonly words: PlatformWords
  /** There are two places for it, of which one is seen: before the meeting, and after it. */
  readonly place: 'before' | 'after'
  readonly agreed: boolean
  readonly sent: boolean
  readonly agree: (agreed: boolean) => void
}

/** In the assessed mode: what would be sent, and whether one agrees. Nothing is ticked beforehand. */
export const Consent = ({ words, place, agreed, sent, agree }: Props) => (
  <section class="consent" aria-labelledby={`consent-${place}`}>
    <h2 id={`consent-${place}`}>{words.assessed}</h2>
    <p>{words.assessedSays}</p>
    {!sent && (
      <label>
        <input
          type="checkbox"
          checked={agreed}
          aria-describedby={`consent-${place}-says`}
          onChange={({ currentTarget }) => agree(currentTarget.checked)}
          data-agree
        />{' '}
        {words.agree}
      </label>
    )}
    <p class="small" role="status" id={`consent-${place}-says`} data-sent={sent || undefined}>
      {sent ? words.sent : agreed ? words.agreed : ''}
    </p>
  </section>
)

/** What one writes: that it can be sent, and whether one agrees. Nothing is ticked beforehand. */
export const Writing = ({ words, agreed, agree }: Pick<Props, 'words' | 'agreed' | 'agree'>) => (
  <section class="consent" aria-labelledby="consent-writing">
    <h2 id="consent-writing">{words.writing}</h2>
    <p>{words.writingSays}</p>
    <label>
      <input
        type="checkbox"
        checked={agreed}
        aria-describedby="consent-writing-says"
        onChange={({ currentTarget }) => agree(currentTarget.checked)}
        data-agree-writing
      />{' '}
      {words.sendWriting}
    </label>
    <p class="small" role="status" id="consent-writing-says">
      {agreed ? words.sendsWriting : ''}
    </p>
  </section>
)
