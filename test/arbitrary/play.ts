import type { Beat, Circumstance } from '../../src/core/relationship/beat.ts'
import { betweenContacts, endContact, type Gap } from '../../src/core/relationship/contact.ts'
import type { MoveId } from '../../src/core/relationship/moves.ts'
import type { Profile } from '../../src/core/relationship/profile.ts'
import { begin, type Preset, type Relationship, type Topic } from '../../src/core/relationship/relationship.ts'
import { type Adjustment, type Outcome, respond } from '../../src/core/relationship/respond.ts'
import type { Rules } from '../../src/core/relationship/rules.ts'
import { keepsSecret } from '../../src/core/relationship/secrets.ts'

/** What a worker means to do. `play` makes a beat of it, leaving out what cannot be done, such as keeping a promise never made. */
export type Choice = {
  readonly move: MoveId
  readonly topics: readonly Topic[]
  readonly adjust: readonly Adjustment[]
  readonly where: Omit<Circumstance, 'contact'>
  readonly promises?: { readonly size: 1 | 2 | 3; readonly due: number }
  readonly settles?: true
  readonly exposes?: true
}
export type Turn = Choice | { readonly gap: Gap }

/** One plain thing done in the room. */
export const just = (move: MoveId, also: Partial<Choice> = {}): Choice => ({
  move,
  topics: [],
  adjust: [],
  where: { channel: 'room' },
  ...also,
})

export type Step = {
  readonly before: Relationship
  readonly outcome: Outcome
  readonly beat?: Beat
  readonly circumstance?: Circumstance
}
export type Play = {
  readonly opening: Relationship
  readonly steps: readonly Step[]
  readonly relationship: Relationship
  readonly contact: number
}

/** Plays a log from a first meeting. A gap ends the contact first, as an encounter does. */
export function play(profile: Profile, preset: Preset, log: readonly Turn[], rules?: Rules): Play {
  const opening = begin(profile, preset)
  const steps: Step[] = []
  let contact = 0
  const now = () => steps.at(-1)?.outcome.relationship ?? opening
  for (const turn of log) {
    const before = now()
    if ('gap' in turn) {
      steps.push({ before, outcome: endContact(before, profile, contact, rules) })
      steps.push({ before: now(), outcome: betweenContacts(now(), profile, turn.gap, rules) })
      contact += 1
    } else {
      const circumstance = { contact, ...turn.where }
      const beat = beatOf(turn, before, steps.length)
      steps.push({ before, beat, circumstance, outcome: respond(before, profile, beat, circumstance, rules) })
    }
  }
  return { opening, steps, relationship: now(), contact }
}

function beatOf({ move, topics, adjust, promises, settles, exposes }: Choice, { ledger, secrets }: Relationship, n: number): Beat {
  const open = ledger.filter((p) => p.status === 'open')
  const renegotiates = settles && move === 'renegotiate' ? open[0]?.id : undefined
  const keeps = settles && move !== 'renegotiate' ? open.find((p) => p.feasible)?.id : undefined
  const expose = exposes ? secrets.find((s) => !s.exposed)?.id : undefined
  const promise = promises ?? (renegotiates === undefined ? undefined : ({ size: 1, due: 0 } as const))
  return {
    move,
    topics,
    ...(adjust.length > 0 && { adjust }),
    ...(promise && { promise: { id: `promise-${n}`, text: 'what was promised', ...promise } }),
    ...(keeps !== undefined && { keeps }),
    ...(renegotiates !== undefined && { renegotiates }),
    ...(keepsSecret(move) && { secret: `secret-${n}` }),
    ...(expose !== undefined && { expose }),
  }
}
