import type { ComponentChildren } from 'preact'
import { LONGEST } from '../../../core/classroom/longest.ts'
import { talkTime } from '../shared/talkTime.ts'
import type { Asked } from './asked.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { Field } from './Field.tsx'
import { Figured, Reasons, Went } from './Figured.tsx'
import type { FetchedPart, Further } from './further.ts'
import type { Part } from './part.ts'
import { Passage, Quiet } from './Quiet.tsx'
import { Reading } from './Reading.tsx'
import { Rules } from './Rules.tsx'
import { OwnWordsFirst, Vote } from './Vote.tsx'

type Props = Part & {
  readonly asks: Asked
  readonly note: string | undefined
  readonly support: ComponentChildren
  readonly shelf: string
  readonly further: FetchedPart
}

/** What the class does, on a phone: one case a screen. */
export function Now({ asks, note, support, shelf, further, ...part }: Props) {
  const { words, say, view, heading } = part
  switch (asks.what) {
    case 'rules':
      return <Rules {...{ note, shelf }} {...part} />
    case 'vote':
      return view.shown ? <Vote ballot={asks.ballot} shown={view.shown} {...part} /> : null
    case 'own-words':
      return view.shown ? <OwnWordsFirst ballot={asks.ballot} shown={view.shown} {...part} /> : null
    case 'closed-vote':
    case 'reasons':
      return <Reasons ballot={asks.ballot} {...part} />
    case 'figures':
      return <Figured ballot={asks.ballot} {...part} />
    case 'talk':
      return (
        <Quiet title={words.talk} says={words.talkSays} {...part}>
          <p class="small">{talkTime((asks.ballot.talkUntil ?? 0) - part.now, words)}</p>
        </Quiet>
      )
    case 'went':
      return <Went ballot={asks.ballot} {...part} />
    case 'other-half':
      return <Quiet title={words.otherHalf} says={words.otherHalfSays} {...part} />
    case 'told':
      return view.shown ? <Passage shown={view.shown} {...part} /> : null
    case 'triads':
    case 'teams':
      return further.draw ? further.draw(part) : <Coming what={asks.what} {...further} {...part} />
    case 'word':
    case 'exit':
      return <Writes what={asks.what} {...part} />
    case 'you-are-in':
      return <Quiet title={words.youAreIn} says={words.youAreInSays} {...part} />
    case 'look-up':
      return <Quiet title={words.lookUp} says={words.lookUpSays} {...part} />
    case 'kind': {
      const [title = '', says = ''] = words.kinds[asks.kind]
      return <Quiet {...{ title, says }} {...part} />
    }
    case 'paused':
      return <Quiet title={words.paused} says={words.pausedSays} {...part} />
    case 'out':
      return (
        <Quiet title={words.out} says={words.outSays} {...part}>
          {support}
          <Elsewhere {...{ words, shelf }} />
          <Reading words={words} />
          <div class="foot">
            <button type="button" class="primary" data-come-back onClick={() => say({ type: 'came-back' })}>
              {words.comeBack}
            </button>
            <button type="button" class="quiet" data-leave onClick={() => say({ type: 'left' })}>
              {words.leave}
            </button>
          </div>
        </Quiet>
      )
    case 'left':
      return <Quiet title={words.left} says={words.leftSays} {...part} />
    case 'closed':
      return <Closed {...{ words, heading, shelf, support }} />
  }
}

/** The part is on its way, or has not come. */
function Coming({ what, missing, again, words, heading }: Part & FetchedPart & { readonly what: Further }) {
  const [title = ''] = words.kinds[what]
  return (
    <Quiet {...{ title, heading }}>
      <div role="status">
        <p class="story">{missing ? words.partMissing : '…'}</p>
        {missing && (
          <button type="button" class="second" data-again onClick={again}>
            {words.partAgain}
          </button>
        )}
      </div>
    </Quiet>
  )
}

/** The class is over: out of the part, whom one can turn to, and a way to practise alone. */
const Closed = ({ words, heading, shelf, support }: Pick<Props, 'words' | 'heading' | 'shelf' | 'support'>) => (
  <div class="quiet-screen">
    <h1 {...heading}>{words.closed}</h1>
    <p>{words.closedSays}</p>
    {support}
    <p class="small">{words.closedKept}</p>
    <p class="foot">
      <a class="quiet" href={shelf}>
        {words.toShelf}
      </a>
    </p>
  </div>
)

/** A private word at the beginning, a note at the end. */
function Writes({ what, view, words, say, drafts, heading }: Part & { readonly what: 'word' | 'exit' }) {
  const exit = what === 'exit'
  return (
    <>
      <h1 {...heading}>{exit ? words.exit : words.word}</h1>
      <Field
        name={what}
        label={exit ? words.exitLabel : words.wordLabel}
        says={exit ? words.exitSays : words.wordSays}
        most={exit ? LONGEST.note : LONGEST.word}
        sent={exit ? view.note : view.word}
        short={!exit}
        {...{ words, drafts }}
        onSend={(text) => say({ type: exit ? 'note' : 'word', text })}
      />
    </>
  )
}
