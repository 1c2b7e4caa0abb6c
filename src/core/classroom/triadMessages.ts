import * as v from 'valibot'
import { type MoveId, moves } from '../relationship/moves.ts'
import { TOPICS } from '../relationship/relationship.ts'
import { line, says, short, whole } from './textMessages.ts'
import { MOST, PHASES, PULLS, ROLES, SHARES } from './triad.ts'

// What is said while a class plays in threes.

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.text))
const texts = (most: number) => v.pipe(v.array(text), v.maxLength(most), v.readonly())
const parts = v.pipe(
  v.array(v.object({ head: v.pipe(v.string(), v.maxLength(MOST.head)), text, more: v.exactOptional(v.literal(true)) })),
  v.maxLength(MOST.parts),
  v.readonly(),
)
const from = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high))
const percent = v.exactOptional(from(0, 100))

/** Who is played: as in a vignette, so that the model can answer the moves that were heard. `topic`: what the scene is about. */
const person = v.object({
  id: short,
  name: short,
  pronouns: v.object({ they: short, them: short, their: short, theirs: short }),
  profile: v.object({
    guardedness: from(0, 1),
    history: from(-1, 1),
    closeness: v.picklist(['distance', 'flexible', 'seeks-closeness']),
    reciprocity: from(0, 1),
    reactance: from(0, 1),
    stigma: from(0, 1),
    needs: v.pipe(
      v.array(v.picklist(['interpreter', 'easy-read', 'extra-time', 'hearing', 'sight', 'low-print', 'remote'])),
      v.maxLength(7),
      v.readonly(),
    ),
    distress: from(0, 1),
    selfDetermination: percent,
  }),
  preset: v.exactOptional(v.object({ trust: percent, rapport: percent, clarity: percent, selfDetermination: percent, strain: percent })),
  channel: v.exactOptional(v.picklist(['room', 'phone', 'video'])),
  topic: v.exactOptional(v.picklist(TOPICS)),
})

/** The cards of the vignette, as `TriadCards` (core/encounter), from somebody else's browser. */
const cards = v.object({
  before: texts(6),
  worker: parts,
  person: parts,
  thermometer: v.pipe(v.array(short), v.length(5), v.readonly()),
  leave: text,
  observer: parts,
  checklist: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.item))), v.maxLength(MOST.checklist), v.readonly()),
  policy: v.object({ title: short, lines: texts(10), note: text }),
})

/** What only the facilitator says. */
export const triadsOfFacilitator = [
  v.object({ type: v.literal('cards'), person, cards }),
  /** Whoever is here is parted into threes; who was in one before is parted anew. */
  says('triads-formed'),
  /** Whoever has come since is taken in. */
  says('triads-joined'),
  /** `round`: from 1. It says who plays what, so that a message sent twice does not skip one. */
  v.object({ type: v.literal('round-began'), round: v.pipe(whole(12), v.minValue(1)) }),
  v.object({ type: v.literal('triad-phase'), phase: v.picklist(PHASES) }),
  /** The threes part, and all they wrote is gone. */
  says('triads-ended'),
] as const

const move = v.picklist(Object.keys(moves) as [MoveId, ...MoveId[]])
const quote = v.exactOptional(line(MOST.quote))

/** What a seat says, and only of its own three. */
export const triadsOfSeat = [
  v.object({ type: v.literal('felt'), what: v.picklist(['trust', 'heard']), place: whole(4) }),
  v.object({ type: v.literal('heard'), move, quote }),
  says('unheard'),
  v.object({ type: v.literal('seen'), item: whole(MOST.checklist), how: v.picklist(['seen', 'partly', 'not-seen', 'no-chance']), quote }),
  v.object({ type: v.literal('noticed'), text: line(MOST.noticed) }),
  /** One guess for a scene; the latest holds. */
  v.object({ type: v.literal('talked'), share: v.picklist(SHARES) }),
  /** One moment; the latest holds. */
  v.object({ type: v.literal('pulled'), to: v.picklist(PULLS), text: v.exactOptional(line(MOST.noticed)) }),
  /** Would rather watch, without a reason, from the next deal on. */
  v.object({ type: v.literal('rather-watches'), on: v.boolean() }),
  says('stopped'),
  says('goes-on'),
  /** Passes one's part on: to play another if somebody changes, or to rest. */
  v.object({ type: v.literal('swapped'), to: v.picklist(['another', 'rest']) }),
  /** Whether one takes this part, which another passes on. `round`: a yes that comes late is for no part of the next. */
  v.object({ type: v.literal('takes-part'), round: whole(12), role: v.picklist(ROLES), on: v.boolean() }),
] as const

/** Who is played, and what the model needs to answer as they would. */
export type PlayedPerson = v.InferOutput<typeof person>

/** What is sent to a class that plays in threes. */
export type TriadFile = { readonly person: PlayedPerson; readonly cards: v.InferOutput<typeof cards> }
