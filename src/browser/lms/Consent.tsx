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

type QuestionProps = Pick<Props, 'agreed' | 'agree'> & {
  readonly id: string
  readonly title: string
  readonly says: readonly string[]
  /** What stands beside the box, and by which attribute the box is found. */
  readonly box: string
  readonly hook: 'data-agree' | 'data-may-tell' | 'data-agree-writing'
  /** What came of it so far. */
  readonly answer: string
  /** It was sent: there is nothing to take back. */
  readonly sent?: boolean
}

/** One question with a box. Nothing is ticked beforehand. */
const Question = ({ id, title, says, box, hook, answer, agreed, agree, sent = false }: QuestionProps) => (
  <section class="consent" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {says.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {!sent && (
      <label>
        <input
          type="checkbox"
          checked={agreed}
          aria-describedby={`${id}-says`}
          onChange={({ currentTarget }) => agree(currentTarget.checked)}
          {...{ [hook]: true }}
        />{' '}
        {box}
      </label>
    )}
    <p class="small" role="status" tabIndex={-1} id={`${id}-says`} data-sent={sent || undefined}>
      {answer}
    </p>
  </section>
)

/** In the assessed mode: what would be sent, and whether one agrees. */
export const Consent = ({ words, place, agreed, sent, agree }: Props) => (
  <Question
    id={`consent-${place}`}
    title={words.assessed}
    says={[words.assessedSays, words.levelsFrom]}
    box={words.agree}
    hook="data-agree"
    answer={sent ? words.sent : agreed ? words.agreed : ''}
    {...{ agreed, agree, sent }}
  />
)

type AskedProps = Pick<Props, 'words' | 'place' | 'agree'> & { readonly asks: Asks }

/** Whether a store may be told of the meeting at all: what, to whom and under which name. */
export const Asked = ({ words, place, asks, agree }: AskedProps) => {
  const [agreed, who, name] = [asks.agreed(), asks.who, asks.name()]
  return (
    <Question
      id={`asked-${place}`}
      title={words.asks}
      says={[fill(words.asksSays, { who })]}
      box={words.mayTell}
      hook="data-may-tell"
      answer={name === undefined ? '' : fill(agreed ? words.tells : words.toldBefore, { who, name })}
      {...{ agreed, agree }}
    />
  )
}

type WritingProps = Omit<Props, 'sent'> & {
  /** Whether one has agreed at any time. */
  readonly before: boolean
}

/** What one writes: that it can be sent, and whether one agrees. */
export const Writing = ({ words, place, agreed, before, agree }: WritingProps) => (
  <Question
    id={`writing-${place}`}
    title={words.writing}
    says={[words.writingSays]}
    box={words.sendWriting}
    hook="data-agree-writing"
    answer={agreed ? words.sendsWriting : before ? words.stopsWriting : ''}
    {...{ agreed, agree }}
  />
)
