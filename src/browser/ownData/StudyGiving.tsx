import { useRef, useState } from 'preact/hooks'
import type { OwnData } from '../../core/records/ownData.ts'
import { drawnPseudonym, isPseudonym } from '../../core/records/pseudonym.ts'
import { type Meeting, meetings } from '../../core/records/study/meetings.ts'
import { type StudyWords, studyWordsFor } from '../words/study.ts'
import { type Giving, giveToStudy, type Stories } from './giveToStudy.ts'
import { StudyMeetings, textOf, Wanted } from './StudyMeetings.tsx'
import './study.css'

type Props = {
  readonly data: OwnData
  readonly locale: string
  /** Titles of vignettes, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly stories: Stories
  /** A whole number from 0 to below − 1, not to be guessed. */
  readonly draw: (below: number) => number
}

/** Data for research: what it would hold and who gets it, then a pseudonym and consent, then the file. Nothing is ticked beforehand, and nothing of it is kept. */
export function StudyGiving({ data, locale, titles, stories, draw }: Props) {
  const words = studyWordsFor(locale)
  const all = meetings(data)
  return (
    <section data-study>
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <details>
        <summary>{words.open}</summary>
        <Says words={words} />
        {all.length > 0 ? <Form {...{ data, all, locale, titles, words, stories, draw }} /> : <p data-study-said>{words.nothing}</p>}
      </details>
    </section>
  )
}

const Says = ({ words }: { readonly words: StudyWords }) => (
  <>
    <h3>{words.inIt}</h3>
    <Points of={words.inItSays} />
    <h3>{words.neverIn}</h3>
    <Points of={words.neverInSays} />
    <h3>{words.who}</h3>
    <p>{words.whoSays}</p>
    <h3>{words.before}</h3>
    <p>{words.beforeSays}</p>
  </>
)

const Points = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="points">
    {of.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

type FormProps = Props & {
  /** Every meeting that could be given. */
  readonly all: readonly Meeting[]
  readonly words: StudyWords
}
/** What is still wanted, and where it is given: there it is said, too. */
type Odd = keyof typeof WHERE
const WHERE = {
  pseudonym: 'input[type=text]',
  meeting: '[name=meeting]',
  consent: '[data-needed]:not(:checked)',
} as const
const ASKS = { pseudonym: 'noPseudonym', meeting: 'noMeeting', consent: 'noConsent' } as const
/** The boxes by name; the last may stay empty. */
type Agreed = Readonly<Record<'informed' | 'agree' | 'ownWords', boolean>>

function Form({ data, all, locale, titles, words, stories, draw }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [participant, name] = useState('')
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set())
  const [agreed, agree] = useState<Agreed>({ informed: false, agree: false, ownWords: false })
  const [said, say] = useState('')
  const [asked, mark] = useState<Odd>()
  const given = all.filter((meeting) => ticked.has(textOf(meeting)))
  const wrong = wanting(participant.trim(), given, agreed)
  const odd = (one: Odd) => (asked === one && wrong === one ? words[ASKS[one]] : undefined)
  const give = async (as: Giving['as']) => {
    mark(wrong)
    if (wrong) {
      say(words[ASKS[wrong]])
      return form.current?.querySelector<HTMLElement>(WHERE[wrong])?.focus()
    }
    say(words.making)
    say(await giveToStudy(data, { participant: participant.trim(), meetings: given, ownWords: agreed.ownWords, as }, stories, words))
  }
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      <Pseudonym {...{ words, participant, name, draw }} odd={odd('pseudonym')} />
      <StudyMeetings {...{ all, locale, titles, words, ticked, tick }} odd={odd('meeting')} />
      <Boxes {...{ words, agreed, agree }} odd={odd('consent')} />
      <p class="actions">
        {(['json', 'tables'] as const).map((as) => (
          <button key={as} type="button" class="quiet" data-give={as} onClick={() => void give(as)}>
            {words[as]}
          </button>
        ))}
      </p>
      <p role="status" data-study-said>
        {said}
      </p>
    </form>
  )
}

function wanting(participant: string, given: readonly Meeting[], { informed, agree }: Agreed): Odd | undefined {
  if (!isPseudonym(participant)) return 'pseudonym'
  if (given.length === 0) return 'meeting'
  return informed && agree ? undefined : 'consent'
}

type BoxesProps = Pick<FormProps, 'words'> & {
  readonly agreed: Agreed
  readonly agree: (agreed: Agreed) => void
  /** What is wanted, where a file was asked for before the boxes that must be ticked were. */
  readonly odd: string | undefined
}

const Boxes = ({ words, agreed, agree, odd }: BoxesProps) => (
  <fieldset>
    <legend>{words.consent}</legend>
    <Wanted says={odd} />
    {(['informed', 'agree', 'ownWords'] as const).map((box) => (
      <label key={box} class="agree">
        <input
          type="checkbox"
          name={box}
          checked={agreed[box]}
          {...(box !== 'ownWords' && { 'data-needed': true, 'aria-required': true, 'aria-invalid': Boolean(odd) && !agreed[box] })}
          {...(odd && box !== 'ownWords' && { 'aria-describedby': 'study-wanted' })}
          onChange={({ currentTarget }) => agree({ ...agreed, [box]: currentTarget.checked })}
        />
        <span>{words[box]}</span>
      </label>
    ))}
  </fieldset>
)

type PseudonymProps = Pick<FormProps, 'words' | 'draw'> & {
  readonly participant: string
  readonly name: (participant: string) => void
  readonly odd: string | undefined
}

const Pseudonym = ({ words, participant, name, draw, odd }: PseudonymProps) => (
  <div class="pseudonym">
    <label for="study-pseudonym">{words.pseudonym}</label>
    <p class="small" id="study-pseudonym-says">
      {words.pseudonymSays}
    </p>
    <Wanted says={odd} />
    <p class="own-code">
      <input
        id="study-pseudonym"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={40}
        value={participant}
        aria-describedby={odd ? 'study-wanted study-pseudonym-says' : 'study-pseudonym-says'}
        aria-invalid={Boolean(odd)}
        aria-required={true}
        onInput={({ currentTarget }) => name(currentTarget.value)}
      />
    </p>
    <p class="actions">
      <button type="button" class="quiet" data-draw onClick={() => name(drawnPseudonym(draw))}>
        {words.draw}
      </button>
    </p>
  </div>
)
