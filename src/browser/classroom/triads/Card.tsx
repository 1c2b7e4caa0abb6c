import type { ComponentChildren } from 'preact'
import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { Holding, SeatTriads } from '../../../core/classroom/triadView.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { Parts } from './Parts.tsx'
import type { Say } from './say.ts'
import { Thermometer } from './Thermometer.tsx'
import { Words } from './Words.tsx'

/** What the page puts on its headings, so that a reader can be brought there. */
export type Heading = { readonly tabIndex: number; readonly 'data-heading': true }

export type CardProps = {
  readonly triads: SeatTriads
  readonly say: Say<SeatMessage>
  readonly words: TriadWords
  /** The person's face, where the page has a picture of it. */
  readonly face?: ComponentChildren
  readonly heading?: Heading | undefined
}

/** The card one holds: whom one plays, and what only they know. One screen of a phone. */
export function Card({ triads, say, words, face, heading }: CardProps) {
  const { holding, person, group = 0, round, phase } = triads
  if (!holding || !person) return null
  const { role } = holding
  // Whoever watches needs room to write down, and whoever speaks from the part, for what they felt.
  const folded = role === 'observer' ? phase !== 'cards' : phase !== 'cards' && phase !== 'scene'
  return (
    <>
      <header class="role">
        {face && role === 'service-user' && <span class="face">{face}</span>}
        <div>
          <p class="small">
            {fill(words.round, { group, round })} · {phase === 'scene' ? words.phases.scene : words.playing}
          </p>
          <h1 {...heading}>{fill(words.roles[role], { name: person.name })}</h1>
        </div>
      </header>
      <Parts parts={folded ? holding.card.map((part) => ({ ...part, more: true })) : holding.card} words={words} />
      {role === 'worker' && <Policy {...holding} words={words} />}
      {role === 'service-user' && <Feeling triads={triads} say={say} words={words} holding={holding} />}
    </>
  )
}

type PolicyProps = Extract<Holding, { readonly role: 'worker' }> & { readonly words: TriadWords }

const Policy = ({ policy: { title, lines, note }, words }: PolicyProps) => (
  <details class="policy">
    <summary class="small">{words.policy}</summary>
    <h2>{title}</h2>
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
    <p class="small">{note}</p>
  </details>
)

type FeelingProps = CardProps & { readonly holding: Extract<Holding, { readonly role: 'service-user' }> }

/** One thermometer in the scene; in feedback, how far one felt heard stands beside it. */
function Feeling({ triads: { felt = {}, person, phase }, say, words, holding }: FeelingProps) {
  const name = person?.name ?? ''
  const open = phase === 'scene' || phase === 'worker' || phase === 'service-user'
  return (
    <>
      {open && (
        <Thermometer
          asks={fill(words.howOpen, { name })}
          places={holding.thermometer}
          at={felt.trust}
          move={(place) => say({ type: 'felt', what: 'trust', place })}
        />
      )}
      {open && phase !== 'scene' && (
        <Thermometer
          asks={words.howHeard}
          places={words.heardPlaces}
          at={felt.heard}
          move={(place) => say({ type: 'felt', what: 'heard', place })}
        />
      )}
      <p class="small leave">
        <Words text={holding.leave} />
      </p>
    </>
  )
}
