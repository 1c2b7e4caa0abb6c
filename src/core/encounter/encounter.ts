import type { Circumstance } from '../relationship/beat.ts'
import { betweenContacts, endContact } from '../relationship/contact.ts'
import type { Profile } from '../relationship/profile.ts'
import { begin as beginRelationship, type Preset, type Relationship } from '../relationship/relationship.ts'
import { type Outcome, type Response, respond } from '../relationship/respond.ts'
import type { Rules } from '../relationship/rules.ts'
import { type Choice, type ChoiceId, type Passage, type Scene, type Script, StoryFault } from './passage.ts'
import { type Facts, signals } from './signals.ts'

/** Who is met: the service user's cast id, how they differ, and what stands between them and the worker at the first word. */
export type Person = { readonly id: string; readonly profile: Profile; readonly preset?: Preset }

/** What an encounter is played with, apart from the story: the person, the hidden facts and the model's parameters. */
export type Terms = { readonly person: Person; readonly facts: Facts; readonly rules: Rules }

/** One choice made: where, what, and how the relationship answered; then what a contact that ended there brought due. */
export type Moment = {
  readonly passage: Passage
  readonly choice: Choice
  readonly before: Relationship
  readonly response: Response
  readonly after: readonly Outcome[]
}

/** One playing of a vignette, whole. Plain data, replaced at every step. */
export type Encounter = {
  readonly terms: Terms
  readonly opening: Relationship
  readonly relationship: Relationship
  readonly moments: readonly Moment[]
  readonly passage: Passage
}

/** The relationship at first meeting. */
export const meet = ({ person }: Terms): Relationship => beginRelationship(person.profile, person.preset)

/** Opens an encounter at its first passage, which may say how distressed the person is today. */
export function begin(terms: Terms, passage: Passage): Encounter {
  const { distress } = passage.scene
  const opening = { ...meet(terms), ...(distress !== undefined && { distress }) }
  return { terms, opening, relationship: opening, moments: [], passage }
}

/**
 * The one moment the relationship changes: a choice is made.
 *
 * @throws RangeError if the choice is not offered on this passage
 * @throws StoryFault if the story asks of the model what cannot be, as keeping a promise that was never made
 */
export function choose(encounter: Encounter, id: ChoiceId): Encounter {
  const { terms, passage, relationship: before, moments } = encounter
  const choice = passage.choices.find((offered) => offered.id === id)
  if (!choice) throw new RangeError(`"${id}" is not offered here; offered: ${passage.choices.map((c) => c.id).join(', ') || 'nothing'}`)
  const response = answer(terms, before, passage.scene, choice)
  const moment: Moment = { passage, choice, before, response, after: [] }
  return { ...encounter, relationship: response.relationship, moments: [...moments, moment] }
}

/** How the relationship answers a choice. @throws StoryFault if the choice asks of the model what cannot be */
export function answer({ person, rules }: Terms, before: Relationship, scene: Scene, { id, act }: Choice): Response {
  return answered(() => respond(before, person.profile, act, circumstance(scene), rules), id)
}

/** The new passage joins the encounter. Where it opens another contact, or is an ending, what was promised comes due first. */
export function arrive(encounter: Encounter, passage: Passage): Encounter {
  const last = encounter.moments.at(-1)
  if (!last) return { ...encounter, passage }
  const after = contactsEnded(encounter.terms, encounter.relationship, last.passage.scene, passage)
  if (after.length === 0) return { ...encounter, passage }
  const relationship = (after.at(-1) as Outcome).relationship
  return { ...encounter, passage, relationship, moments: [...encounter.moments.slice(0, -1), { ...last, after }] }
}

/** One step of the game: the choice, what the story then tells, and what that brings. The script moves; the rest is replaced. */
export function step(encounter: Encounter, id: ChoiceId, script: Script): Encounter {
  const chosen = choose(encounter, id)
  const arrived = arrive(chosen, script.follow(id, told(chosen)))
  if (arrived.relationship === chosen.relationship) return arrived
  // The passage was read before the contact's promises came due; it may hang on them, so it is read once more.
  return arrive(chosen, script.again(told(arrived)))
}

/** What the model refuses of an act is the story's mistake, or that of a save whose story has changed: the log stays whole. */
function answered<Answer>(ask: () => Answer, id: ChoiceId): Answer {
  try {
    return ask()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new StoryFault(`"${id}" cannot be: ${cause.message}`, { cause })
  }
}

/** An encounter as it stood when this many choices had been made. */
export function asOf(encounter: Encounter, choices: number): Encounter {
  const moment = encounter.moments[choices]
  if (!moment) return encounter
  return { ...encounter, passage: moment.passage, relationship: moment.before, moments: encounter.moments.slice(0, choices) }
}

/** What the story may know at this point. */
export const told = (encounter: Encounter) => signals(encounter.relationship, encounter.terms.facts)

/** What the model is told of the scene a choice is made in. */
export function circumstance(scene: Scene): Circumstance {
  const { contact, channel, alone, risk, rupture } = scene
  return { contact, channel, ...(alone && { alone }), ...(risk && { risk }), ...(rupture && { rupture }) }
}

/** What a passage that opens a contact, or is an ending, brings due: the contact that was left, the time between, the contact that ends with it. */
export function contactsEnded(
  { person, rules }: Terms,
  relationship: Relationship,
  left: Scene,
  { scene, ending }: Passage,
): readonly Outcome[] {
  const opens = scene.contact > left.contact
  const outcomes: Outcome[] = []
  const now = () => outcomes.at(-1)?.relationship ?? relationship
  if (opens) outcomes.push(endContact(now(), person.profile, left.contact, rules))
  if (opens) outcomes.push(betweenContacts(now(), person.profile, gapBefore(scene), rules))
  if (ending !== undefined) outcomes.push(endContact(now(), person.profile, scene.contact, rules))
  return now() === relationship ? [] : outcomes
}

const gapBefore = ({ distress, evening }: Scene) => ({ ...(distress !== undefined && { distress }), ...(evening && { evening }) })
