import type { Figure } from '../../../core/classroom/figures.ts'
import type { ScreenBallot } from '../../../core/classroom/screenView.ts'
import { quoted } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import { areUntold, counted, Dots, FigureOf, figuresSay, perDot } from '../shared/Figures.tsx'
import { asks, letter, optionText, questionOf, Told } from '../shared/Told.tsx'
import { talkTime } from '../shared/talkTime.ts'
import type { WallPart } from './wallPart.ts'

type Props = WallPart & { readonly ballot: ScreenBallot }

/** A vote is open: the question, what can be said, and how many have chosen; never where. */
export function Voting({ ballot, ...part }: Props) {
  const { view, words } = part
  const { title, lines = [] } = view.shown ?? {}
  return (
    <>
      <div class="middle">
        {!asks(title) && <Told lines={lines.slice(-2)} you={words.you} />}
        <h1>{questionOf(title, words.question)}</h1>
        {ballot.ownWords && ballot.round === 1 ? <p>{words.ownFirstWall}</p> : <Options {...part} />}
      </div>
      <div class="foot">
        {ballot.talkUntil !== undefined && <Talk until={ballot.talkUntil} {...part} />}
        {ballot.part && <p>{words.half}</p>}
        <Turnout {...{ ballot, words }} />
      </div>
    </>
  )
}

/** How many have chosen, as seats filling. Where nobody has a seat, hands are counted later. */
function Turnout({ ballot: { chosen, of }, words }: Pick<Props, 'ballot' | 'words'>) {
  if (of === 0) return <p>{words.takeTime}</p>
  const per = perDot(of)
  return (
    <>
      <p>
        <strong>{fill(words.chosenOf, { chosen, of })}</strong> {words.haveChosen}
      </p>
      <Dots count={chosen} {...{ of, per }} />
      {per === 2 && <p class="small">{words.dots}</p>}
    </>
  )
}

/** The vote is closed: pairs will talk, they do, or reasons are heard from every side. What can be said stays in sight. */
export function Closed({ what, ballot, ...part }: Props & { readonly what: 'closed-vote' | 'talk' | 'reasons' }) {
  const { words } = part
  const heading = { 'closed-vote': words.votedOnce, talk: words.talkPairs, reasons: words.reasonsFirst }
  return (
    <>
      <div class="middle">
        <h1>{heading[what]}</h1>
        <Options {...part} ballot={ballot} />
      </div>
      <div class="foot">
        {what === 'talk' ? (
          <p>
            {words.talkPairsSay} {talkTime((ballot.talkUntil ?? 0) - part.now, words)}
          </p>
        ) : (
          <p>{what === 'reasons' ? words.reasonsSay : words.votedOnceSays}</p>
        )}
      </div>
    </>
  )
}

/** The room sees itself: reasons, then dots or words; the first round beside the second. */
export function Room({ ballot, ...part }: Props) {
  const { words } = part
  const { results, before } = ballot
  const figures = results?.figures ?? []
  const per = perDot(Math.max(counted(figures), counted(before?.figures ?? [])))
  const untold = areUntold(figures, before?.figures)
  const reasons = ballot.reasons.length > 0
  return (
    <>
      <div class="middle">
        <h1>{before ? words.hereAgain : words.here}</h1>
        <Options {...part} ballot={ballot}>
          {(index) => !untold && <Rounds figure={figures[index]} before={before?.figures[index]} {...{ per, words }} />}
        </Options>
      </div>
      <div class="foot">
        {reasons && !before && <p class="ask">{words.sameNow}</p>}
        <p class="small">{[figuresSay(figures, per, words), reasons ? words.saidHere : ''].filter(Boolean).join(' ')}</p>
      </div>
    </>
  )
}

type RoundsProps = Pick<WallPart, 'words'> & {
  readonly figure: Figure | undefined
  readonly before: Figure | undefined
  readonly per: 1 | 2
}

/** One option's figure; where there were two rounds, the first beside it: words in a line, dots one above the other. */
function Rounds({ figure, before, per, words }: RoundsProps) {
  if (figure === undefined) return null
  if (before === undefined) return <FigureOf {...{ figure, per, words }} />
  return (
    <div class={typeof figure === 'string' && typeof before === 'string' ? 'rounds in-a-line' : 'rounds'}>
      <FigureOf figure={before} label={words.first} {...{ per, words }} />
      <FigureOf figure={figure} label={words.now} {...{ per, words }} />
    </div>
  )
}

type OptionsProps = Pick<WallPart, 'view' | 'words'> & {
  readonly ballot?: ScreenBallot
  readonly children?: (index: number) => preact.ComponentChildren
}

/** What can be said, by its letter, with the reasons that were let out beneath it; what people said in their own words comes last. */
export const Options = ({ view, words, ballot, children }: OptionsProps) => (
  <>
    <ol class="opts">
      {view.shown?.choices.map((choice, index) => (
        <li key={choice.id}>
          <b>{letter(index)}</b>
          <div>
            <p class={choice.unspoken ? 'act' : ''}>{optionText(choice)}</p>
            {reasonsFor(ballot, choice.id).map((text) => (
              <p key={text} class="why">
                {quoted(text)}
              </p>
            ))}
            {children?.(index)}
          </div>
        </li>
      ))}
    </ol>
    {ballot && ballot.said.length > 0 && (
      <div class="own-words">
        <h2>{words.ownWords}</h2>
        {ballot.said.map((text) => (
          <p key={text} class="why">
            {quoted(text)}
          </p>
        ))}
      </div>
    )}
  </>
)

const reasonsFor = (ballot: ScreenBallot | undefined, id: string): readonly string[] =>
  ballot?.reasons.filter(({ choice }) => choice === id).map(({ text }) => text) ?? []

const Talk = ({ until, now, words }: Pick<WallPart, 'now' | 'words'> & { readonly until: number }) => (
  <p>
    <strong>{words.talkPairs}</strong> {words.talkPairsSay} {talkTime(until - now, words)}
  </p>
)
