import type { Debrief } from '../../core/debrief/debrief.ts'
import { CODES, ENOUGH, THRESHOLDS } from '../../core/debrief/indicators.ts'
import type { Miti } from '../../core/relationship/moves.ts'
import { Icon } from '../icons/Icon.tsx'
import { Fold } from './Fold.tsx'
import { trimmed } from './numbers.ts'
import { Quote } from './Quote.tsx'
import type { Voice } from './voice.ts'
import './indicators.css'

type Props = { readonly debrief: Debrief; readonly voice: Voice }

/** What was said as an outsider would count it, each count opening to the words; closed until somebody wants it. */
export const Indicators = ({ debrief, voice }: Props) => {
  const { indicators } = voice.words
  return (
    <Fold
      long
      class="indicators"
      row={
        <>
          <h3>{indicators.heading}</h3>
          <span class="small">{indicators.short}</span>
          <Icon name="open" />
        </>
      }
      inside={() => (
        <>
          <p class="lead">{indicators.lead}</p>
          <ul>
            {CODES.map((code) => (
              <li key={code} data-code={code}>
                <Counted code={code} debrief={debrief} voice={voice} />
              </li>
            ))}
          </ul>
          <Together debrief={debrief} voice={voice} />
          <p class="small source">{indicators.source}</p>
        </>
      )}
    />
  )
}

/** One count. It opens to what was counted, where there is anything. */
const Counted = ({ code, debrief: { indicators, beats }, voice: { words, say } }: Props & { readonly code: Miti }) => {
  const { names, means, none } = words.indicators
  const found = indicators.counts[code]
  const name = (
    <span>
      <span class="name">{names[code]}</span> <span class="small">{say(means[code])}</span>
    </span>
  )
  if (found.length === 0)
    return (
      <div class="none">
        {name}
        <span class="small">{none}</span>
      </div>
    )
  return (
    <Fold
      row={
        <>
          {name}
          <b>{found.length}</b>
          <Icon name="open" />
        </>
      }
      inside={() => (
        <ul class="counted">
          {found.flatMap((index) => {
            const beat = beats[index]
            return beat
              ? [
                  <li key={index}>
                    <Quote beat={beat} />
                  </li>,
                ]
              : []
          })}
        </ul>
      )}
    />
  )
}

/** The two sums and the two ratios, where enough was seen; with where their bounds come from. */
function Together({ debrief: { indicators }, voice: { words, say } }: Props) {
  const { adherent, nonAdherent, reflectionsToQuestions: ratio, complex, counts } = indicators
  const said = words.indicators
  const enough = counts.Q.length === 0 && counts.SR.length + counts.CR.length >= ENOUGH
  const lacking = say(said.notEnough, { least: ENOUGH })
  return (
    <div class="together">
      <p>{say(said.adherent, { count: adherent, against: nonAdherent })}</p>
      <p data-ratio>
        {ratio === undefined
          ? `${said.ratioOf} ${enough ? said.noQuestions : lacking}`
          : `${say(said.ratio, { value: trimmed(ratio, 1) })} ${say(said.ratioBounds, THRESHOLDS.reflectionsToQuestions)}`}
      </p>
      <p data-complex>
        {complex === undefined
          ? `${said.complexOf} ${lacking}`
          : `${say(said.complex, { value: trimmed(complex, 0) })} ${say(said.complexBounds, THRESHOLDS.complex)}`}
      </p>
    </div>
  )
}
