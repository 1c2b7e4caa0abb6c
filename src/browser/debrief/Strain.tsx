import { line } from 'd3-shape'
import type { Debrief } from '../../core/debrief/debrief.ts'
import { strainShowsOver } from '../../core/relationship/weights.ts'
import { Icon } from '../icons/Icon.tsx'
import { Fold } from './Fold.tsx'
import { plain } from './numbers.ts'
import { Quote } from './Quote.tsx'
import { Sums } from './Sum.tsx'
import { percent, scaleOf } from './scale.ts'
import type { Voice } from './voice.ts'

type Props = { readonly debrief: Debrief; readonly voice: Voice }

/** A little above where it shows, so that one sees how far one was from there. */
const highestDrawn = strainShowsOver + 12

/** What the meeting took out of the worker, as a line; and at which words. */
export function Strain({ debrief, voice }: Props) {
  const { points, beats } = debrief
  const { words, say } = voice
  const values = points.map(({ strain }) => strain)
  const [from, to, most] = [plain(values[0] ?? 0), plain(values.at(-1) ?? 0), Math.max(...values)]
  const costly = beats.filter((beat) => strainOf(beat).length > 0)
  return (
    <section class="strain">
      <h2>{words.strain.heading}</h2>
      <Line debrief={debrief} says={say(words.strain.inWords, { from, to, most: plain(most) })} mark={words.strain.line} />
      <p>
        {say(words.strain.says, { from, to })} {most > strainShowsOver ? say(words.strain.overSays, { of: strainShowsOver }) : ''}{' '}
        {words.strain.ask}
      </p>
      {costly.length > 0 && (
        <Fold
          long
          class="moved"
          row={
            <>
              <span class="small">{words.strain.sums}</span>
              <Icon name="open" />
            </>
          }
          inside={() => (
            <ul class="strains">
              {costly.map((beat) => (
                <li key={beat.index}>
                  <p>
                    <Quote beat={beat} />
                  </p>
                  <Sums effects={strainOf(beat)} on="strain" voice={voice} />
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </section>
  )
}

const strainOf = ({ effects, ended }: Debrief['beats'][number]) =>
  [...effects, ...ended.effects].filter(({ on, by }) => on === 'strain' && by !== 0)

const Line = ({ debrief: { points }, says, mark }: { readonly debrief: Debrief; readonly says: string; readonly mark: string }) => {
  const highest = Math.max(highestDrawn, ...points.map(({ strain }) => strain + 4))
  const y = (strain: number) => 100 - (strain / highest) * 100
  const { x } = scaleOf(points)
  const path = line<number>(
    (_, index) => x(index),
    (strain) => y(strain),
  )(points.map(({ strain }) => strain))
  return (
    <svg class="strain-line" role="img" aria-label={says}>
      <line class="shows" x1="0" x2="100%" y1={percent(y(strainShowsOver))} y2={percent(y(strainShowsOver))} />
      <text x="0" y={percent(y(strainShowsOver))} dy="-0.4em">
        {mark}
      </text>
      <line class="ground" x1="0" x2="100%" y1="100%" y2="100%" />
      <svg viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none" aria-hidden="true">
        <path d={path ?? ''} />
      </svg>
    </svg>
  )
}
