import * as v from 'valibot'
import { choiceId, endingId, shown } from './shown.ts'

// What is said in a workshop: teams play in parallel, and one seat of each holds the pen.

const team = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(199))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

export const steersWorkshop = [
  /** Teams of so many, of who is here; one left over joins the last. Never of one: its road would be one person's. */
  v.object({ type: v.literal('teams-formed'), size: v.pipe(v.number(), v.safeInteger(), v.minValue(2), v.maxValue(12)) }),
  /** Who came late joins the smallest teams. */
  v.object({ type: v.literal('teams-joined') }),
  /** "The phone rings": to one team, or to all. */
  v.object({ type: v.literal('event-sent'), text: short, team: v.exactOptional(team) }),
  /** Whether the room may see where a team is: its members say. */
  v.object({ type: v.literal('light-asked'), team, on: v.boolean() }),
  /** A team that said yes stands in the room's light; without `lit`, none does. */
  v.object({ type: v.literal('spotlight'), lit: v.exactOptional(v.object({ team, shown })) }),
  /** A team stops where it is, and comes back to the room. */
  v.object({ type: v.literal('moved-on'), team, on: v.boolean() }),
  /** How long this block takes; 0 takes the time away. */
  v.object({ type: v.literal('block'), minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(240)) }),
] as const

export const sitsInTeam = [
  /** Where the team has played to. `trust` and `rapport`: 0 to 100, as the team's own page worked them out. */
  v.object({
    type: v.literal('played'),
    /** Which teams this was played in: as the page was told when it opened the story. */
    formed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    path: v.pipe(v.array(choiceId), v.maxLength(200)),
    shown,
    trust: percent,
    rapport: percent,
    ending: v.exactOptional(endingId),
  }),
  v.object({ type: v.literal('waits'), on: v.boolean() }),
  /** Takes the pen where its holder is gone, and else asks for it. */
  v.object({ type: v.literal('pen') }),
  /** The holder hands the pen to whoever asked, or keeps it. */
  v.object({ type: v.literal('pen-handed'), on: v.boolean() }),
  /** Whether the room may see where the team is: the pen agrees for all, and anybody declines. */
  v.object({ type: v.literal('light'), on: v.boolean() }),
] as const
