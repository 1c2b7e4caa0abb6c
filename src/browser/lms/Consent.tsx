import type { PlatformWords } from '../words/platform.ts'
import { fill } from '../words/words.ts'
import type { Asks } from './recorder.ts'

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
    <p>{words.levelsFrom}</p>
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
    <p class="small" role="status" tabIndex={-1} id={`consent-${place}-says`} data-sent={sent || undefined}>
      {sent ? words.sent : agreed ? words.agreed : ''}
    </p>
  </section>
)

type AskedProps = Pick<Props, 'words' | 'place' | 'agree'> & { readonly asks: Asks }

/** Whether a store may be told of the meeting at all: what, to whom and under which name. Nothing is ticked beforehand. */
export const Asked = ({ words, place, asks, agree }: AskedProps) => {
  const [agreed, who, name] = [asks.agreed(), asks.who, asks.name()]
  return (
    <section class="consent" aria-labelledby={`asked-${place}`}>
      <h2 id={`asked-${place}`}>{words.asks}</h2>
      <p>{fill(words.asksSays, { who })}</p>
      <label>
        <input
          type="checkbox"
          checked={agreed}
          aria-describedby={`asked-${place}-says`}
          onChange={({ currentTarget }) => agree(currentTarget.checked)}
          data-may-tell
        />{' '}
        {words.mayTell}
      </label>
      <p class="small" role="status" id={`asked-${place}-says`}>
        {name === undefined ? '' : fill(agreed ? words.tells : words.toldBefore, { who, name })}
      </p>
    </section>
  )
}

type WritingProps = Omit<Props, 'sent'> & {
  /** Whether one has agreed at any time. */
  readonly before: boolean
}

/** What one writes: that it can be sent, and whether one agrees. Nothing is ticked beforehand. */
export const Writing = ({ words, place, agreed, before, agree }: WritingProps) => (
  <section class="consent" aria-labelledby={`writing-${place}`}>
    <h2 id={`writing-${place}`}>{words.writing}</h2>
    <p>{words.writingSays}</p>
    <label>
      <input
        type="checkbox"
        checked={agreed}
        aria-describedby={`writing-${place}-says`}
        onChange={({ currentTarget }) => agree(currentTarget.checked)}
        data-agree-writing
      />{' '}
      {words.sendWriting}
    </label>
    <p class="small" role="status" id={`writing-${place}-says`}>
      {agreed ? words.sendsWriting : before ? words.stopsWriting : ''}
    </p>
  </section>
)
