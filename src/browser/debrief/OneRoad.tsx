import type { ComponentChildren } from 'preact'
import type { Debrief } from '../../core/debrief/debrief.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import { band } from '../../core/relationship/relationship.ts'
import { Icon } from '../icons/Icon.tsx'
import { quoted } from '../words/curl.ts'
import { BothSides } from './Analysis.tsx'
import { Bars } from './Bars.tsx'
import { Changes } from './Changes.tsx'
import { Fold } from './Fold.tsx'
import { Heard } from './Heard.tsx'
import { plain } from './numbers.ts'
import { ICONS } from './Promises.tsx'
import { Quote } from './Quote.tsx'
import { RoadLine } from './RoadLine.tsx'
import { capital, type Voice } from './voice.ts'

type Props = {
  readonly debrief: Debrief
  readonly at: number
  readonly voice: Voice
  /** This is the road that was taken. */
  readonly chosen: boolean
  /** The road it is compared with, as soon as there is one: both are drawn alike. */
  readonly beside: Debrief | undefined
  readonly endings: Readonly<Record<string, { readonly title: string }>>
  readonly children?: ComponentChildren
}

/** One of two roads: what was said, what it did, what was answered, what it opened and cost, where it led, and what was promised on it. */
export function OneRoad({ debrief, at, voice, chosen, beside, endings, children }: Props) {
  const beat = debrief.beats[at]
  if (!beat) return null
  const { words } = voice
  const { whatIf } = words
  const effects = effectsOf(debrief, at)
  const asked = chosen ? (beat.unspoken ? whatIf.did : whatIf.said) : beat.unspoken ? whatIf.hadDone : whatIf.hadSaid
  return (
    <div class="road" data-road={chosen ? 'taken' : beat.choice}>
      <p class="small">{asked}</p>
      <p class="quote">
        <Quote beat={beat} />
      </p>
      <Bars effects={effects} beside={beside ? effectsOf(beside, at) : []} voice={voice} />
      <Fold
        long
        class="moved"
        row={
          <>
            <span class="small">{whatIf.sums}</span>
            <Icon name="open" />
          </>
        }
        inside={() => <Changes effects={effects} voice={voice} all />}
      />
      <h3 class="small">{whatIf.answered}</h3>
      <Heard lines={(debrief.beats[at + 1]?.heard ?? debrief.last).slice(0, ANSWER)} voice={voice} />
      <BothSides of={beat} voice={voice} chosen={chosen} />
      <RoadLine debrief={debrief} beside={beside} at={at} voice={voice} />
      <p class="small">{whereTo(debrief, endings, voice)}</p>
      <h3 class="small">{whatIf.promises}</h3>
      <Kept debrief={debrief} voice={voice} />
      {children}
    </div>
  )
}

/** Lines of the answer that are shown: enough to hear its tone. */
const ANSWER = 3

const effectsOf = ({ beats }: Debrief, at: number): readonly Effect[] => beats[at]?.effects ?? []

/** Where a road led: how trust stands at its end, and its ending. */
export function whereTo({ ending, points }: Debrief, endings: Props['endings'], { words: { whatIf, bands }, say }: Voice): string {
  const trust = points.at(-1)?.trust ?? 0
  const moved = say(whatIf.moved, { trust: plain(trust), band: bands[band(trust)] })
  const title = ending === undefined ? undefined : endings[ending]?.title
  return `${moved} ${title === undefined ? whatIf.openEnd : say(whatIf.ended, { ending: title })}`
}

/** What was promised on a road, and what became of it. */
export const Kept = ({ debrief: { promises }, voice: { words } }: Pick<Props, 'debrief' | 'voice'>) =>
  promises.length === 0 ? (
    <p class="small">{words.whatIf.noPromises}</p>
  ) : (
    <ul class="kept">
      {promises.map(({ id, text, status }) => (
        <li key={id} data-status={status}>
          <Icon name={ICONS[status]} />
          <span>
            <span class="story">{quoted(capital(text))}</span> <span class="small">{words.fate[status]}</span>
          </span>
        </li>
      ))}
    </ul>
  )
