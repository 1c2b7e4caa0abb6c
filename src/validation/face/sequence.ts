import type { Beat, Circumstance } from '../../core/relationship/beat.ts'
import { betweenContacts, endContact, type Gap } from '../../core/relationship/contact.ts'
import type { Profile } from '../../core/relationship/profile.ts'
import { begin, type Preset, type Relationship } from '../../core/relationship/relationship.ts'
import { respond } from '../../core/relationship/respond.ts'

// A face-validity sheet asks people who know the work to put short sequences in order; the model runs the very same ones.

/** What the worker says or does, as it is printed, and what the model is told of it. */
export type Turn = {
  /** The worker's own words; printed in quotes. */
  readonly says?: string
  /** What could be seen; printed before any words. */
  readonly does?: string
  readonly beat: Beat
  readonly alone?: true
}

/** Time between two contacts. What fell due by then and was not done is broken. */
export type Pause = { readonly later: string; readonly gap?: Gap }

/** A few turns of one worker with one person. `id` is its name on the sheet and in the file that comes back: A1. */
export type Sequence = { readonly id: string; readonly turns: readonly (Turn | Pause)[] }

/** One person at one moment, and the sequences to be ranked against each other. */
export type Situation = {
  readonly letter: string
  readonly title: string
  /** Who the person is and how they are with services: the profile, in plain words. */
  readonly introduction: string
  readonly name: string
  readonly profile: Profile
  /** Where the two stand as the sequence begins. */
  readonly start: Preset
  readonly channel: Circumstance['channel']
  readonly sequences: readonly Sequence[]
}

/** Whether this is time passing. */
export const isPause = (step: Turn | Pause): step is Pause => 'later' in step

/**
 * The relationship after a sequence, by the model as it is. The last contact ends too: a promise that fell due in it is settled.
 *
 * @throws RangeError if the sequence asks for what the model refuses
 */
export function play({ profile, start, channel }: Situation, { turns }: Sequence): Relationship {
  let relationship = begin(profile, start)
  let contact = 0
  for (const step of turns) {
    if (isPause(step)) {
      relationship = endContact(relationship, profile, contact).relationship
      relationship = betweenContacts(relationship, profile, step.gap).relationship
      contact += 1
    } else {
      const circumstance = { contact, channel, ...(step.alone && { alone: step.alone }) }
      relationship = respond(relationship, profile, step.beat, circumstance).relationship
    }
  }
  return endContact(relationship, profile, contact).relationship
}
