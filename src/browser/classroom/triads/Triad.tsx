import type { ComponentChildren } from 'preact'
import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import { inRole } from '../../../core/classroom/triad.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { type TriadWords, triadWordsFor } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { Card, type Heading } from './Card.tsx'
import { Casting, NextTime } from './Casting.tsx'
import { Foot } from './Foot.tsx'
import { Noting } from './Noting.tsx'
import { Offered } from './Passing.tsx'
import { ReadOut } from './ReadOut.tsx'
import { Sides } from './Sides.tsx'
import type { Say } from './say.ts'
import './triads.css'

type Props = {
  readonly view: Pick<SeatView, 'triads' | 'locale'>
  readonly say: Say<SeatMessage>
  readonly words?: TriadWords
  readonly face?: ComponentChildren
  readonly heading?: Heading
}

/** A phone while the class plays in threes: the card one holds, what one may write, and whose turn it is to speak. */
export function Triad({ view: { triads, locale }, say, words = triadWordsFor(locale), face, heading }: Props) {
  if (!triads) return null
  if (!triads.phase || !triads.role) return <Forming {...{ triads, say, words, heading }} />
  const { group = 0, round, phase, noting, size, role } = triads
  const all = { triads, say, words }
  // While the others give feedback only the service user keeps the card: they still speak from it.
  const playing = phase === 'cards' || phase === 'scene'
  const card = triads.holding !== undefined && (playing || role === 'service-user')
  return (
    <div class="triad" data-phase={phase} data-role={role}>
      {!card && <p class="small">{fill(words.round, { group, round })}</p>}
      {!playing && <Prompt phase={phase} words={words} mine={isTurnOf(triads)} heading={heading} />}
      <Offered {...all} />
      {card && <Card {...all} face={face} heading={heading} />}
      {phase === 'cards' && <p class="small">{words.readFirst}</p>}
      {phase === 'scene' && (
        <p class="unseen" data-told>
          {words.phases.scene}. {words.prompts.scene}
        </p>
      )}
      {phase === 'observer' && <ReadOut {...all} />}
      {(phase === 'lines' || phase === 'facilitator') && <Sides {...all} />}
      {phase === 'facilitator' && <NextTime {...all} />}
      {noting && size === 2 && <p>{words.afterwards}</p>}
      {noting && <Noting noting={noting} say={say} words={words} />}
      {(inRole(phase) || triads.stopped) && <Foot {...all} />}
    </div>
  )
}

type FormingProps = {
  readonly triads: SeatTriads
  readonly say: Say<SeatMessage>
  readonly words: TriadWords
  readonly heading: Heading | undefined
}

const Forming = ({ triads, triads: { group, size }, say, words, heading }: FormingProps) => (
  <div class="triad">
    {group === undefined ? (
      <h1 {...heading}>{words.waiting}</h1>
    ) : (
      <>
        <h1 {...heading}>{fill(words.yourGroup, { group })}</h1>
        <p class="story">
          {words.sizes[size as 2 | 3 | 4]} {words.findThem}
        </p>
        <Casting {...{ triads, say, words }} />
      </>
    )}
  </div>
)

type PromptProps = {
  readonly phase: NonNullable<SeatTriads['phase']>
  readonly words: TriadWords
  readonly mine: boolean
  readonly heading: Heading | undefined
}

/** What is done now, and whether it is this one's turn. */
const Prompt = ({ phase, words, mine, heading }: PromptProps) => (
  <section class="prompt">
    <h1 {...heading}>{words.phases[phase]}</h1>
    <p class="story" data-told>
      {words.prompts[phase]}
    </p>
    {mine && (
      <p data-told>
        <strong>{words.yourTurn}</strong>
      </p>
    )}
  </section>
)

const isTurnOf = ({ phase, role }: SeatTriads): boolean => phase === role || phase === 'de-role'
