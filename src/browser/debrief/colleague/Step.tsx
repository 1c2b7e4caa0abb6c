import type { Beat } from '../../../core/debrief/debrief.ts'
import { COLLEAGUE } from '../../words/colleague.ts'
import { BothSides } from '../Analysis.tsx'
import { Feedback } from '../Feedback.tsx'
import { Heard } from '../Heard.tsx'
import { Moved } from '../Moved.tsx'
import { nameOfContact } from '../nameOfContact.ts'
import { Quote } from '../Quote.tsx'
import { Happened } from '../TurningPoint.tsx'
import type { Voice } from '../voice.ts'
import { Options } from './Options.tsx'
import type { Told, Watched } from './watched.ts'
import './step.css'

type Props = { readonly watched: Watched; readonly at: number }

/** One decision: what was heard and thought, what was on offer, what was taken and why, and what one did there oneself. */
export function Step({ watched, at }: Props) {
  const { run, theirs, yours, beside, person } = watched
  const { voice, debrief } = theirs
  const beat = debrief.beats[at]
  const passage = theirs.encounter.moments[at]?.passage
  if (!beat || !passage) return null
  const own = yours.debrief.beats[beside[at] ?? -1]
  const label = voice.say(COLLEAGUE.step, { number: at + 1, count: debrief.beats.length })
  return (
    <div class="step">
      <section class="before" aria-live="polite" aria-label={label}>
        <p class="small">{[label, contactOf(theirs, at)].filter(Boolean).join(' · ')}</p>
        {passage.scene.alone && <p class="small">{voice.say(COLLEAGUE.alone)}</p>}
        <Heard lines={passage.lines} voice={voice} chair={person} />
        <Options choices={passage.choices} taken={beat.choice} yours={own?.choice} />
      </section>
      <div class="after">
        <section class="why">
          <h2>{COLLEAGUE.why}</h2>
          <p class="quote">
            <Quote beat={beat} />
          </p>
          <Weighed paragraphs={run.reasons[beat.choice]} />
          <Meaning beat={beat} voice={voice} />
          <Happened beat={{ ...beat, ended: { effects: [], happenings: [] } }} voice={voice} />
          <BothSides of={beat} voice={voice} chosen />
          <Did beat={beat} voice={voice} />
        </section>
        <section class="yours">
          <h2>{COLLEAGUE.you}</h2>
          {own ? <Yours beat={own} voice={yours.voice} same={own.choice === beat.choice} /> : <p class="small">{COLLEAGUE.never}</p>}
        </section>
      </div>
    </div>
  )
}

/** What a contact is called, at its first decision, where there is more than one. */
function contactOf({ debrief: { contacts }, voice }: Told, at: number): string {
  const place = contacts.findIndex(({ from }) => from === at)
  return place < 0 || contacts.length < 2 ? '' : nameOfContact(contacts, place, voice)
}

const Weighed = ({ paragraphs }: { readonly paragraphs: readonly string[] | undefined }) =>
  paragraphs ? (
    <div class="weighed">
      <h3 class="small">{COLLEAGUE.weighed}</h3>
      <blockquote class="story">
        <Feedback text={paragraphs.join('\n\n')} />
      </blockquote>
    </div>
  ) : null

type Telling = { readonly beat: Beat; readonly voice: Voice }

/** What it was in practice terms, and what that does. */
const Meaning = ({ beat: { move }, voice: { words, say } }: Telling) => (
  <p class="meaning">
    <strong>{COLLEAGUE.move}</strong> {say(words.reasons.did[move])}. {say(words.reasons.why[move])}
  </p>
)

/** What it did, and what came due as a meeting ended there. */
const Did = ({ beat: { effects, ended }, voice }: Telling) => (
  <>
    <Moved effects={effects} voice={voice} lead={COLLEAGUE.there} />
    {ended.effects.length > 0 && <Moved effects={ended.effects} voice={voice} lead={COLLEAGUE.ended} />}
  </>
)

/** One's own choice there. The same one is not told over again: only what it did for oneself may be another. */
const Yours = ({ beat, voice, same }: Telling & { readonly same: boolean }) => (
  <>
    {same ? <p class="meaning">{COLLEAGUE.same}</p> : <Otherwise beat={beat} voice={voice} />}
    <Did beat={beat} voice={voice} />
  </>
)

const Otherwise = ({ beat, voice }: Telling) => (
  <>
    <p class="small">{beat.unspoken ? COLLEAGUE.did : COLLEAGUE.said}</p>
    <p class="quote">
      <Quote beat={beat} />
    </p>
    <Meaning beat={beat} voice={voice} />
    <BothSides of={beat} voice={voice} chosen />
  </>
)
