import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { underWay } from '../../../core/classroom/nextStep.ts'
import { curl, quoted } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import { Between } from './Between.tsx'
import { Options } from './Options.tsx'
import { likelyAt } from './story.ts'
import type { InRoom } from './useRoom.ts'
import { Vote } from './Vote.tsx'

/** Lines that stand above a vote: what is voted on, and not all that led to it. */
const LAST = 2

/** The vignette, as the room has it before it; and the vote, or the choices for one voice. */
export function Playing(room: InRoom & { readonly now: number }) {
  const { view, means, story, encounter } = room
  const { words } = means
  const { shown } = view
  const ballot = underWay(view)
  const put = view.ballot?.path.join(' ') === view.path.join(' ')
  if (!shown || !story || !encounter) return <p class="say">{shown ? words.storyMissing : words.storyWaits}</p>
  const likely = likelyAt(story, encounter.passage)
  return (
    <>
      <Before path={view.path.join(' ')} name={words.happening}>
        <Lines lines={put ? shown.lines.slice(-LAST) : shown.lines} you={words.you} />
      </Before>
      {shown.beside && (
        <section class="beside" aria-label={words.otherRoad}>
          <h3>{words.otherRoad}</h3>
          <p class="story said">{quoted(shown.beside.choice)}</p>
          <Lines lines={shown.beside.lines} you={words.you} />
          <Between {...{ room, story }} />
        </section>
      )}
      {shown.ending !== undefined && <p class="say">{fill(words.ended, { title: curl(shown.ending) })}</p>}
      {ballot && <Vote key={ballot.number} {...room} {...{ ballot, story, encounter }} />}
      {!ballot && shown.choices.length > 0 && (
        <>
          <p class="small">
            {room.next.do === 'put' && <strong>{likely ? `${curl(likely.title)}. ` : `${words.hard} `}</strong>}
            {words.orPress}
          </p>
          <Options {...room} {...{ story, encounter }} />
        </>
      )}
    </>
  )
}

type BeforeProps = { readonly path: string; readonly name: string; readonly children: ComponentChildren }

/**
 * The words come before what is asked about them: who pressed a choice that is gone stands here, and the column at its top. By ear one is
 * told where one stands by its name, and the words once.
 */
function Before({ path, name, children }: BeforeProps) {
  const words = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    words.current?.closest('.mid')?.scrollTo(0, 0)
    if (document.activeElement === document.body) words.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <section ref={words} tabIndex={-1} aria-label={name} aria-live="polite">
      {children}
    </section>
  )
}

type LinesProps = {
  readonly lines: readonly { readonly speaker: string; readonly text: string; readonly body?: string }[]
  readonly you: string
}

/** What was said and seen, in the order it happened. A name stands once per turn. Counted from the last, so that what stays is not new. */
export const Lines = ({ lines, you }: LinesProps) => (
  <div class="lines">
    {lines.map(({ speaker, text, body }, index) => (
      <div key={`${lines.length - index} ${text}`} class={speaker === you ? 'said' : undefined}>
        {speaker !== '' && speaker !== speakerBefore(lines, index) && <p class="who">{speaker}</p>}
        <p class={speaker === '' ? 'cue story' : 'line story'}>{speaker === '' ? curl(text) : quoted(text)}</p>
        {body !== undefined && <p class="cue story">{curl(body)}</p>}
      </div>
    ))}
  </div>
)

const speakerBefore = (lines: LinesProps['lines'], index: number) =>
  lines.slice(0, index).findLast(({ speaker }) => speaker !== '')?.speaker
