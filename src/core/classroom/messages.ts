import * as v from 'valibot'
import { LONGEST } from './longest.ts'
import { choiceId, shown } from './shown.ts'
import { line, says, seat, short, whole } from './textMessages.ts'
import { triadsOfFacilitator, triadsOfSeat } from './triadMessages.ts'
import { ofVignette, tookUp } from './vignetteMessages.ts'
import { sitsInTeam, steersWorkshop } from './workshopMessages.ts'

// Every message of a class, both ways. What comes from a network passes here first: any bytes give a message or none.

/** What the house says: who came, who is connected. `key`: a hash of the seat's token; `line`: of one connection. */
const house = [
  v.object({
    type: v.literal('opened'),
    ...ofVignette,
    plan: v.picklist(['open', 'twenty', 'fifty', 'ninety', 'day']),
    /** Whether seats may give a nickname. */
    names: v.boolean(),
  }),
  v.object({ type: v.literal('joined'), seat, key: short, name: v.exactOptional(line(LONGEST.name)) }),
  v.object({ type: v.literal('here'), seat, line: short }),
  v.object({ type: v.literal('gone'), seat, line: short }),
] as const

/** What only the facilitator says. */
const steers = [
  v.object({ type: v.literal('went-to'), step: whole(99) }),
  says('paused'),
  says('resumed'),
  v.object({ type: v.literal('free-text'), on: v.boolean() }),
  v.object({ type: v.literal('showed'), path: v.pipe(v.array(choiceId), v.maxLength(200)), shown }),
  v.object({ type: v.literal('removed'), seat }),
  says('closed'),
  /** `part`: half of the room, by seat; without it, everybody. `ownWords`: each writes what they would say before they see the choices. */
  v.object({
    type: v.literal('vote-opened'),
    part: v.exactOptional(v.picklist(['odd', 'even'])),
    ownWords: v.exactOptional(v.literal(true)),
  }),
  v.object({ type: v.literal('pair-talk'), seconds: whole(600) }),
  says('vote-closed'),
  says('vote-again'),
  says('results-shown'),
  /** A show of hands, typed in. */
  v.object({
    type: v.literal('hands'),
    counts: v.pipe(v.record(v.string(), v.unknown()), v.maxEntries(8), v.record(choiceId, whole(2_000))),
  }),
  v.object({ type: v.literal('went'), choice: choiceId }),
  /** By its words, and not by a number: that would tell the order in which people wrote, and what was written anew would go out unread. */
  v.object({
    type: v.literal('released'),
    what: v.picklist(['word', 'reason', 'said', 'note']),
    text: line(LONGEST.said),
    choice: v.exactOptional(choiceId),
    on: v.boolean(),
  }),
  ...triadsOfFacilitator,
] as const

/** What a seat says, and only of itself. */
const sits = [
  /** They have read the ground rules and are in; `name`: a nickname, where the class has them. */
  v.object({ type: v.literal('ready'), name: v.exactOptional(line(LONGEST.name)) }),
  says('stepped-out'),
  says('came-back'),
  says('left'),
  v.object({ type: v.literal('word'), text: line(LONGEST.word) }),
  v.object({ type: v.literal('note'), text: line(LONGEST.note) }),
  /** `round`: in which it was chosen, so that what comes late does not count in the next. */
  v.object({ type: v.literal('voted'), ballot: whole(1_000), round: v.picklist([1, 2]), choice: choiceId }),
  v.object({ type: v.literal('reason'), ballot: whole(1_000), text: line(LONGEST.reason) }),
  v.object({ type: v.literal('said'), ballot: whole(1_000), text: line(LONGEST.said) }),
  ...triadsOfSeat,
] as const

const ofHouse = v.variant('type', house)
const ofFacilitator = v.variant('type', [...steers, ...steersWorkshop, tookUp])
const ofSeat = v.variant('type', [...sits, ...sitsInTeam])

export type HouseMessage = v.InferOutput<typeof ofHouse>
export type FacilitatorMessage = v.InferOutput<typeof ofFacilitator>
export type SeatMessage = v.InferOutput<typeof ofSeat>
export type Message = HouseMessage | FacilitatorMessage | SeatMessage

const one =
  <Output>(schema: v.GenericSchema<unknown, Output>) =>
  (value: unknown): Output | undefined => {
    const read = v.safeParse(schema, value, { abortEarly: true })
    return read.success ? read.output : undefined
  }

/** @returns the message, or undefined where it is none that this sender may send */
export const readSteer = one(ofFacilitator)
export const readSeat = one(ofSeat)
export const readHouse = one(ofHouse)

const ofHello = v.object({
  code: v.pipe(v.string(), v.maxLength(40)),
  as: v.picklist(['facilitator', 'screen', 'seat']),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{32,64}$/)),
  name: v.exactOptional(line(LONGEST.name)),
})
const ofPacket = v.object({ id: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)), message: v.unknown() })

/** What a page says first. */
export const readHello = one(ofHello)
export const readPacket = one(ofPacket)
