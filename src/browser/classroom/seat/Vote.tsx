import { LONGEST } from '../../../core/classroom/longest.ts'
import type { SeatBallot } from '../../../core/classroom/seatView.ts'
import type { Shown } from '../../../core/classroom/shown.ts'
import { Icon } from '../../icons/Icon.tsx'
import { letter, optionText, questionOf, Told } from '../shared/Told.tsx'
import { talkTime } from '../shared/talkTime.ts'
import { Field } from './Field.tsx'
import type { Part } from './part.ts'

type Props = Part & { readonly ballot: SeatBallot; readonly shown: Pick<Shown, 'lines' | 'choices' | 'title'> }

/** One decision: the options as soft boxes, changed as often as one likes until the vote closes. */
export function Vote({ ballot, shown, ...part }: Props) {
  const { words, say, heading } = part
  const { mine, number, round, talkUntil } = ballot
  return (
    <>
      {round === 2 && (
        <p class="small again" data-told>
          {words.again}
        </p>
      )}
      <h1 {...heading}>{questionOf(shown.title, words.question)}</h1>
      <Before lines={shown.lines} open={shown.title === undefined} words={words} />
      {talkUntil !== undefined && <Talk until={talkUntil} {...part} />}
      <ol class="options" data-ballot={number}>
        {shown.choices.map((choice, index) => (
          <li key={choice.id}>
            <button
              type="button"
              aria-pressed={mine === choice.id}
              data-choice={choice.id}
              class={choice.unspoken ? 'act' : undefined}
              onClick={() => say({ type: 'voted', ballot: number, round, choice: choice.id })}
            >
              <b aria-hidden="true">{letter(index)}</b>
              <span class="story">{optionText(choice)}</span>
              <Icon name="check" />
            </button>
          </li>
        ))}
      </ol>
      <p class="small" role="status" data-chosen={mine !== undefined}>
        {mine === undefined ? words.choose : words.change}
      </p>
      <Writing {...{ ballot }} {...part} />
    </>
  )
}

/** What was said before the decision, for whom the screen is too far, or not to be seen. */
const Before = ({ lines, open, words }: { readonly lines: Shown['lines']; readonly open: boolean } & Pick<Part, 'words'>) =>
  lines.length > 0 ? (
    <details class="before" open={open}>
      <summary>
        {words.told} <Icon name="open" />
      </summary>
      <Told lines={lines} you={words.you} />
    </details>
  ) : null

/** Pairs talk, while the vote is open still. */
const Talk = ({ until, now, words }: { readonly until: number } & Pick<Part, 'now' | 'words'>) => (
  <div class="talk">
    <p class="story">{words.talk}</p>
    <p>{words.talkSays}</p>
    <p class="small">{talkTime(until - now, words)}</p>
  </div>
)

/** What one would say comes before the choices; who would rather not goes on to them. */
export function OwnWordsFirst({ ballot: { number }, shown, ...part }: Props) {
  const { words, say, heading, drafts, pass } = part
  return (
    <>
      <h1 {...heading}>{words.ownFirst}</h1>
      {shown.title && <p class="story">{shown.title}</p>}
      <Before lines={shown.lines} open words={words} />
      <Field
        {...{ words, drafts }}
        name={`said-${number}`}
        label={words.ownFirstLabel}
        says={words.ownFirstSays}
        most={LONGEST.said}
        sent={undefined}
        onSend={(text) => say({ type: 'said', ballot: number, text })}
      />
      <p class="foot">
        <button type="button" class="quiet" data-pass onClick={() => pass(number)}>
          {words.toChoices}
        </button>
      </p>
    </>
  )
}

/** A reason, once there is a choice; one’s own words, while the vote is open. Only where the facilitator has opened writing. */
export function Writing({ ballot, view, words, drafts, say }: Part & { readonly ballot: SeatBallot }) {
  const { number, stage, mine, reason, said } = ballot
  if (!view.freeText) return null
  const shared = { words, drafts }
  return (
    <>
      {mine !== undefined && (
        <Field
          {...shared}
          name={`reason-${number}`}
          label={words.reason}
          says={words.reasonSays}
          most={LONGEST.reason}
          sent={reason}
          onSend={(text) => say({ type: 'reason', ballot: number, text })}
        />
      )}
      {stage === 'open' && (
        <Field
          {...shared}
          name={`said-${number}`}
          label={words.own}
          says={words.ownSays}
          most={LONGEST.said}
          sent={said}
          onSend={(text) => say({ type: 'said', ballot: number, text })}
        />
      )}
    </>
  )
}
