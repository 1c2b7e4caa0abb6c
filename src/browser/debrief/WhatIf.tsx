import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Beat, Debrief, Offered } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { moves } from '../../core/relationship/moves.ts'
import { isLoss } from './numbers.ts'
import { OneRoad } from './OneRoad.tsx'
import { Quote } from './Quote.tsx'
import type { Road, TellRoad } from './road.ts'
import type { Voice } from './voice.ts'
import { oneByOne } from './whenIdle.ts'
import './sideBySide.css'
import './whatIf.css'

type Props = {
  readonly debrief: Debrief
  readonly voiceFor: (debrief: Debrief) => Voice
  readonly tellRoad: TellRoad
  /** Goes back to a choice, and along this road to where it stops. */
  readonly onPlayOn: (at: number, road: Road) => void
  readonly endings: Readonly<Record<string, { readonly title: string }>>
}

/** At a turning point, one choice swapped: the other road beside the first, by replay. */
export function WhatIf({ debrief, voiceFor, tellRoad, onPlayOn, endings }: Props) {
  const { turningPoints, beats } = debrief
  const turns = turningPoints.filter(({ index }) => beats[index]?.instead.length)
  const first = turns.find(({ turn }) => isLoss(turn)) ?? turns[0]
  const [at, setAt] = useState(first?.index ?? -1)
  const [instead, setInstead] = useState<ChoiceId>()
  // The page is there first; the other road opens in the next frame.
  useEffect(() => setInstead(likely(debrief, at)?.choice), [debrief, at])
  const beat = beats[at]
  // Other roads from here are told while nobody waits for them.
  useEffect(() => oneByOne(beat?.instead ?? [], ({ choice }) => tellRoad(at, choice)), [tellRoad, beat, at])
  const chosen = beat?.instead.find(({ choice }) => choice === instead)
  const road = useMemo(() => chosen && tellRoad(at, chosen.choice), [tellRoad, at, chosen])
  if (!beat) return null
  const voice = voiceFor(debrief)
  const { whatIf } = voice.words
  const own = { debrief, at, voice, endings, chosen: true, beside: road?.debrief }
  return (
    <section class="what-if">
      <h2>{whatIf.heading}</h2>
      <p class="lead">{whatIf.lead}</p>
      <div class="swap">
        {turns.length > 1 && (
          <Options legend={whatIf.turns} name="at" options={turns.flatMap(({ index }) => beats[index] ?? [])} chosen={at} choose={setAt} />
        )}
        <Options legend={whatIf.instead} name="instead" options={beat.instead} chosen={instead} choose={setInstead} />
      </div>
      <div class="side-by-side" aria-live="polite">
        <OneRoad {...own} />
        {road && (
          <OneRoad {...own} debrief={road.debrief} voice={voiceFor(road.debrief)} chosen={false} beside={debrief}>
            <Followed road={road} voice={voice} />
            <button type="button" class="quiet play-on" data-play-on={at} onClick={() => onPlayOn(at, road)}>
              {whatIf.playOn}
            </button>
            <p class="small">{whatIf.playOnSays}</p>
          </OneRoad>
        )}
        {chosen && !road && <p class="road">{whatIf.missing}</p>}
      </div>
    </section>
  )
}

/** What one would look at first: the best of the other ways where it is known, else the first helpful one on offer. */
function likely({ analysis: { edge }, beats }: Debrief, at: number): Offered | undefined {
  const offered = beats[at]?.instead ?? []
  const best = edge?.index === at ? edge.alternatives[0]?.choice : undefined
  return offered.find(({ choice }) => choice === best) ?? offered.find(({ move }) => moves[move].helpful) ?? offered[0]
}

type Option = Pick<Beat, 'quote' | 'unspoken'> & ({ readonly index: number } | Offered)
const keyOf = (option: Option): number | ChoiceId => ('index' in option ? option.index : option.choice)

type OptionsProps<Key> = {
  readonly legend: string
  readonly name: string
  readonly options: readonly Option[]
  readonly chosen: Key | undefined
  readonly choose: (key: Key) => void
}

/** One of several, as rows; the arrow keys go from one to the next. */
const Options = <Key extends number | ChoiceId>({ legend, name, options, chosen, choose }: OptionsProps<Key>) => (
  <fieldset class="options">
    <legend class="small">{legend}</legend>
    {options.map((option) => {
      const key = keyOf(option) as Key
      return (
        <label key={key}>
          <input type="radio" name={`what-if-${name}`} value={key} checked={key === chosen} onChange={() => choose(key)} />
          <Quote beat={option} />
        </label>
      )
    })}
  </fieldset>
)

/** How much of the old road is left on the new one. */
const Followed = ({ road: { choices, later }, voice: { words, say } }: { readonly road: Road; readonly voice: Voice }) => {
  const kept = choices.length - 1
  const { last, all, some, none } = words.whatIf.followed
  const sentence = later === 0 ? last : kept === later ? all : kept === 0 ? none : some
  const count = (many: number) => words.counts[many] ?? many
  return <p class="small">{say(sentence, { later: count(later), kept: count(kept) })}</p>
}
