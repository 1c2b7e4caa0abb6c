import { useRef, useState } from 'preact/hooks'
import type { RunKind } from '../../../core/encounter/run.ts'
import { COLLEAGUE } from '../../words/colleague.ts'
import { curl } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import { AsideTop, stand } from '../AsideTop.tsx'
import { shortQuote } from '../shortQuote.ts'
import { Comparison } from './Comparison.tsx'
import { Step } from './Step.tsx'
import { useArrows } from './useArrows.ts'
import type { Watched } from './watched.ts'
import './colleague.css'

type Props = {
  readonly watched: Watched
  readonly kind: RunKind
  readonly title: string
  readonly endings: Readonly<Record<string, { readonly title: string }>>
  readonly stepOut: string
  readonly onStepOut: () => void
  readonly onDone: () => void
}

/** A colleague's run, one decision at a time, with what was weighed and what one did there oneself; then both side by side. */
export function Colleague({ watched, kind, title, endings, stepOut, onStepOut, onDone }: Props) {
  const { beats } = watched.theirs.debrief
  const [place, setPlace] = useState(0)
  const room = useRef<HTMLDivElement | null>(null)
  const move = (to: (from: number) => number) => {
    setPlace((from) => Math.max(0, Math.min(beats.length, to(from))))
    room.current?.scrollIntoView({ block: 'start' })
  }
  const goTo = (next: number) => move(() => next)
  // From wherever one then stands: a second press may come before the first is drawn.
  useArrows((by) => move((from) => from + by))
  const atEnd = place === beats.length
  return (
    <div class="debrief colleague" data-run={kind} data-step={place}>
      <AsideTop label={title} done={COLLEAGUE.done} {...{ onDone, stepOut, onStepOut }} />
      <header>
        <h1 tabIndex={-1} ref={stand}>
          {curl(title)}
        </h1>
        {place === 0 && <Lead watched={watched} kind={kind} />}
      </header>
      <Jumps watched={watched} place={place} goTo={goTo} />
      <div class="room" ref={room}>
        {atEnd ? <Comparison watched={watched} endings={endings} /> : <Step watched={watched} at={place} />}
      </div>
      <Walk place={place} last={beats.length} goTo={goTo} onDone={onDone} />
    </div>
  )
}

/** What this is, and what was hidden in it, so that nobody takes another story's answer for their own. */
function Lead({ watched: { run, theirs, yours }, kind }: Pick<Props, 'watched' | 'kind'>) {
  const same = JSON.stringify(theirs.encounter.terms.facts) === JSON.stringify(yours.encounter.terms.facts)
  return (
    <>
      <p class="lead">
        {COLLEAGUE.lead} {COLLEAGUE.about[kind]}
      </p>
      {run.hidden.map(([asked, answer]) => (
        <p class="small hidden" key={asked}>
          {curl(theirs.voice.say(COLLEAGUE.hidden, { asked, answer }))} {same ? COLLEAGUE.hiddenSame : COLLEAGUE.hiddenOther}
        </p>
      ))}
    </>
  )
}

type JumpProps = Pick<Props, 'watched'> & { readonly place: number; readonly goTo: (place: number) => void }

/** Straight to the moments that turned it, and to the end. */
function Jumps({ watched: { theirs }, place, goTo }: JumpProps) {
  const { beats, turningPoints } = theirs.debrief
  const ways = turningPoints.flatMap(({ index }, nth) => {
    const beat = beats[index]
    return beat
      ? [{ to: index, sign: `${nth + 1}`, says: theirs.voice.say(COLLEAGUE.turn, { number: nth + 1, quote: shortQuote(beat) }) }]
      : []
  })
  return (
    <div class="jumps">
      <span class="small">{COLLEAGUE.turns}</span>
      <ul>
        {ways.map(({ to, sign, says }) => (
          <li key={to}>
            <button
              type="button"
              class="disc"
              aria-label={says}
              title={says}
              aria-current={place === to ? 'step' : undefined}
              onClick={() => goTo(to)}
            >
              {sign}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="quiet"
            data-run-end
            aria-current={place === beats.length ? 'step' : undefined}
            onClick={() => goTo(beats.length)}
          >
            {COLLEAGUE.toEnd}
          </button>
        </li>
      </ul>
    </div>
  )
}

type WalkProps = { readonly place: number; readonly last: number; readonly goTo: (place: number) => void; readonly onDone: () => void }

/** Back and on. The buttons stay where they are, so that one can go on pressing. */
const Walk = ({ place, last, goTo, onDone }: WalkProps) => (
  <>
    <div class="actions walk">
      <button type="button" class="quiet" data-run-back aria-disabled={place === 0} onClick={() => goTo(place - 1)}>
        {COLLEAGUE.previous}
      </button>
      <span class="small" data-place>
        {/* A decision is read out as it comes; that there are no more, from here. */}
        <span role="status">{place === last && COLLEAGUE.end}</span>
        {place < last && fill(COLLEAGUE.place, { number: place + 1, count: last })}
      </span>
      <button type="button" class="primary" data-run-on onClick={() => (place === last ? onDone() : goTo(place + 1))}>
        {place === last ? COLLEAGUE.done : COLLEAGUE.next}
      </button>
    </div>
    <p class="small keys">{COLLEAGUE.keys}</p>
  </>
)
