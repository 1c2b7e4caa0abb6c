import type { Encounter, Moment } from '../encounter/encounter.ts'
import type { ChoiceId, Line, Scene } from '../encounter/passage.ts'
import type { Effect } from '../relationship/effect.ts'
import type { Happening } from '../relationship/happening.ts'
import type { MoveId } from '../relationship/moves.ts'
import { type Band, band, type Relationship } from '../relationship/relationship.ts'
import { type Analysis, analyse } from './analysis.ts'
import { type Indicators, indicators } from './indicators.ts'
import { inShort } from './inShort.ts'
import { type PromiseTold, promisesOf, type SecretTold, secretsOf } from './kept.ts'
import { type Graded, rubric } from './rubric.ts'
import { leanings, type Stance, type Standing, standings } from './standing.ts'
import { type TurningPoint, turningPoints } from './turningPoints.ts'

/** Where trust, rapport and the worker's strain stood: at the opening, and after each choice and all that came of it. */
export type Point = {
  readonly trust: number
  readonly rapport: number
  readonly strain: number
  /** Number of the contact; whole, 0 is the first. */
  readonly contact: number
  /** The worker's own words, four at most, or those of the promise that turned it. The opening has none. */
  readonly label?: string
}

/** One choice and what it did. */
export type Beat = {
  readonly index: number
  readonly contact: number
  readonly choice: ChoiceId
  readonly quote: string
  /** What the worker wrote they would say, before they saw what could be said. */
  readonly wrote?: string
  /** Done, not said. */
  readonly unspoken: boolean
  /** The move as it was heard. */
  readonly move: MoveId
  readonly effects: readonly Effect[]
  readonly happenings: readonly Happening[]
  /** What a contact that ended there brought due, and the time between. */
  readonly ended: { readonly effects: readonly Effect[]; readonly happenings: readonly Happening[] }
  readonly before: Band
  readonly after: Band
  /** What was heard and seen before it. */
  readonly heard: readonly Line[]
  /** What else was offered there. */
  readonly instead: readonly Offered[]
}

/** Words that were on offer. */
export type Offered = { readonly choice: ChoiceId; readonly quote: string; readonly unspoken: boolean; readonly move: MoveId }

/** A stretch of choices in one contact. `from`: its first choice. */
export type Contact = { readonly contact: number; readonly from: number; readonly channel: Scene['channel'] }

/** An encounter looked back at: all that the debrief shows, as plain JSON. */
export type Debrief = {
  /** Id of the ending. None where one looks back before the end. */
  readonly ending?: string
  /** How trust stood at the end. */
  readonly band: Band
  readonly points: readonly Point[]
  readonly turningPoints: readonly TurningPoint[]
  readonly beats: readonly Beat[]
  /** Oldest first. */
  readonly promises: readonly PromiseTold[]
  readonly secrets: readonly SecretTold[]
  readonly contacts: readonly Contact[]
  /** The seven dimensions, in their order. */
  readonly graded: readonly Graded[]
  /** What was said, counted as an outsider would: borrowed, and no score. */
  readonly indicators: Indicators
  readonly analysis: Analysis
  /** Where the worker stood at the opening and after each choice, and the choices made from each position. */
  readonly standings: readonly Standing[]
  readonly leanings: Readonly<Record<Stance, readonly number[]>>
  /** Last words: what was heard after the last choice. */
  readonly last: readonly Line[]
}

/** Looks back at an encounter, whole or as far as it went. `wrote`: what was written before each choice; it is told, never judged. */
export function debrief(encounter: Encounter, wrote: readonly (string | undefined)[] = []): Debrief {
  const { opening, relationship, moments, passage } = encounter
  const graded = rubric(encounter)
  const turns = turningPoints(moments)
  const turnAt = (index: number) => turns.find((turn) => turn.index === index)
  const labelled = (moment: Moment, index: number) => inShort(wordsOf(moment, turnAt(index), relationship), 4)
  const after = (index: number): Relationship => moments[index + 1]?.before ?? relationship
  return {
    ...(passage.ending !== undefined && { ending: passage.ending }),
    band: band(relationship.trust),
    points: [
      point(opening, (moments[0]?.passage ?? passage).scene.contact),
      ...moments.map((moment, index) => point(after(index), moment.passage.scene.contact, labelled(moment, index))),
    ],
    turningPoints: turns,
    beats: moments.map((moment, index) => ({ ...beat(moment, index, after(index)), ...(wrote[index] && { wrote: wrote[index] }) })),
    promises: promisesOf(relationship.ledger, moments),
    secrets: secretsOf(relationship.secrets, moments),
    contacts: contactsOf(moments),
    graded,
    indicators: indicators(encounter),
    analysis: analyse(
      encounter,
      graded.flatMap(({ decisions }) => decisions),
    ),
    standings: standings(encounter),
    leanings: leanings(encounter),
    last: passage.lines,
  }
}

const point = ({ trust, rapport, strain }: Relationship, contact: number, label?: string): Point => ({
  trust,
  rapport,
  strain,
  contact,
  ...(label && { label }),
})

/** The words that name a moment: the promise that turned it as the contact ended, else what was said or done. */
const wordsOf = ({ choice }: Moment, turn: TurningPoint | undefined, { ledger }: Relationship): string =>
  ledger.find((promise) => promise.id === turn?.promise)?.text ?? choice.text

function beat({ passage, choice, before, response, after: ended }: Moment, index: number, after: Relationship): Beat {
  return {
    index,
    contact: passage.scene.contact,
    choice: choice.id,
    quote: choice.text,
    unspoken: choice.act.unspoken ?? false,
    move: response.as,
    effects: response.effects,
    happenings: response.happenings,
    ended: { effects: ended.flatMap((outcome) => outcome.effects), happenings: ended.flatMap((outcome) => outcome.happenings) },
    before: band(before.trust),
    after: band(after.trust),
    heard: passage.lines,
    instead: passage.choices.flatMap(({ id, text, act }) =>
      id === choice.id ? [] : [{ choice: id, quote: text, unspoken: act.unspoken ?? false, move: act.move }],
    ),
  }
}

function contactsOf(moments: readonly Moment[]): readonly Contact[] {
  return moments.flatMap(({ passage: { scene } }, from) =>
    moments[from - 1]?.passage.scene.contact === scene.contact ? [] : [{ contact: scene.contact, from, channel: scene.channel }],
  )
}
