import type { Beat, Circumstance } from '../../../src/core/relationship/beat.ts'
import { betweenContacts, endContact } from '../../../src/core/relationship/contact.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import type { Closeness, Need, Profile } from '../../../src/core/relationship/profile.ts'
import type { PromiseStatus } from '../../../src/core/relationship/promises.ts'
import { begin, guardednessNow, type Preset, type Relationship, type Topic } from '../../../src/core/relationship/relationship.ts'
import { type Adjustment, type Outcome, respond } from '../../../src/core/relationship/respond.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { kindFor } from '../../../src/core/relationship/rupture.ts'

// The vectors are written in the letters of the paper they were worked out on: T trust, R rapport, B clarity of boundaries,
// S self-determination, W strain, K scar, x distress, P exceptions and C named limits by topic. `_about` in the file says the rest.

type Letter = 'T' | 'R' | 'B' | 'S' | 'W'
type Step = {
  readonly move?: MoveId
  readonly topic?: Topic | readonly Topic[]
  readonly adjust?: Readonly<Partial<Record<Letter | 'P', 1 | -1>>>
  readonly risk?: true
  readonly remote?: true
  readonly alone?: true
  readonly rupture?: true
  readonly promise?: { readonly id: string; readonly size: 1 | 2 | 3; readonly due: string }
  readonly keeps?: string
  readonly renegotiates?: string
  readonly successor?: { readonly id: string; readonly due: string }
  readonly secret?: string
  readonly expose?: string
  readonly end?: {
    readonly due?: readonly string[]
    readonly between?: false
    readonly x?: number
    readonly evening?: 'protected'
    readonly booked?: number
  }
}
type Start = Readonly<Partial<Record<Letter | 'K' | 'streak', number>>> & {
  readonly P?: Relationship['exceptions']
  readonly C?: Relationship['named']
  readonly mem?: readonly MoveId[]
  readonly ledger?: readonly {
    readonly id: string
    readonly size: 1 | 2 | 3
    readonly due: string
    readonly status: PromiseStatus
    readonly feasible: boolean
  }[]
  readonly secrets?: readonly { readonly id: string; readonly kind: 'breach' | 'conceal' | 'collude'; readonly exposed: boolean }[]
}
export type Case = {
  readonly name: string
  readonly profile: Readonly<Record<'g' | 'h' | 'close' | 'q' | 'rho' | 'sig' | 'x' | 'S0', number>> & { readonly needs: readonly Need[] }
  readonly start: Start
  readonly lambda: number
  readonly steps: readonly Step[]
  readonly expect: Readonly<Record<string, unknown>>
  readonly after: readonly (readonly number[])[]
}

const dimension = { T: 'trust', R: 'rapport', B: 'clarity', S: 'selfDetermination', W: 'strain' } as const
const closeness: Readonly<Record<string, Closeness>> = { '-1': 'distance', 0: 'flexible', 1: 'seeks-closeness' }

export const profileOf = ({ profile: p }: Pick<Case, 'profile'>): Profile => ({
  guardedness: p.g,
  history: p.h,
  closeness: closeness[p.close] as Closeness,
  reciprocity: p.q,
  reactance: p.rho,
  stigma: p.sig,
  needs: p.needs,
  distress: p.x,
  selfDetermination: p.S0,
})

/** Due labels become contact numbers: the contact at whose end the vectors say that the label is due, or one that never ends. */
function dueContacts(steps: readonly Step[]): (label: string) => number {
  const ends = steps.flatMap((step) => (step.end ? [step.end] : []))
  return (label) => {
    const contact = ends.findIndex((end) => end.due?.includes(label))
    return contact < 0 ? 99 : contact
  }
}

export function startOf(one: Pick<Case, 'profile' | 'start' | 'steps'>): Relationship {
  const { T, R, B, S, W, K, P, C, mem, ledger, secrets, streak } = one.start
  const due = dueContacts(one.steps)
  const preset: Preset = {
    ...(T !== undefined && { trust: T }),
    ...(R !== undefined && { rapport: R }),
    ...(B !== undefined && { clarity: B }),
    ...(S !== undefined && { selfDetermination: S }),
    ...(W !== undefined && { strain: W }),
    ...(K !== undefined && { scar: K }),
    ...(P && { exceptions: P }),
    ...(C && { named: C }),
    ...(mem && { memory: mem }),
    ...(streak !== undefined && { streak }),
    ...(ledger && { ledger: ledger.map((p) => ({ ...p, text: p.id, due: due(p.due) })) }),
    ...(secrets && { secrets: secrets.map((s) => ({ id: s.id, move: s.kind })) }),
  }
  return begin(profileOf(one), preset)
}

/** Every state the case goes through, and every outcome, one for each step. */
export function run(one: Case): { readonly states: readonly Relationship[]; readonly outcomes: readonly Outcome[] } {
  const profile = profileOf(one)
  const due = dueContacts(one.steps)
  let relationship = startOf(one)
  let contact = 0
  const states: Relationship[] = []
  const outcomes: Outcome[] = []
  const took = (outcome: Outcome) => {
    relationship = outcome.relationship
    outcomes.push(outcome)
  }
  for (const step of one.steps) {
    if (step.end) {
      took(endContact(relationship, profile, contact))
      if (step.end.between !== false) {
        const { x, evening, booked } = step.end
        took(
          betweenContacts(relationship, profile, {
            ...(x !== undefined && { distress: x }),
            ...(evening && { evening }),
            ...(booked && { booked }),
          }),
        )
        contact += 1
      }
    } else {
      const size = relationship.ledger.find((p) => p.id === step.renegotiates)?.size
      const beat = beatOf(step, (label) => due(label) - contact, size)
      took(respond(relationship, profile, beat, circumstanceOf(step, contact, profile), { ...rules, drift: one.lambda }))
    }
    states.push(relationship)
  }
  return { states, outcomes }
}

function beatOf(step: Step, due: (label: string) => number, size: 1 | 2 | 3 | undefined): Beat {
  const { topic, adjust, promise = step.successor } = step
  const adjustments = Object.entries(adjust ?? {}).map(
    ([letter, by]): Adjustment => ({ on: letter === 'P' ? 'exceptions' : dimension[letter as Letter], by, why: 'the vector says so' }),
  )
  return {
    move: step.move as MoveId,
    topics: typeof topic === 'string' ? [topic] : (topic ?? []),
    ...(adjustments.length > 0 && { adjust: adjustments }),
    ...(promise && { promise: { size: size ?? 1, ...promise, text: promise.id, due: due(promise.due) } }),
    ...(step.keeps && { keeps: step.keeps }),
    ...(step.renegotiates && { renegotiates: step.renegotiates }),
    ...(step.secret && { secret: step.secret }),
    ...(step.expose && { expose: step.expose }),
  }
}

const circumstanceOf = (step: Step, contact: number, profile: Profile): Circumstance => ({
  contact,
  channel: step.remote ? 'video' : 'room',
  ...(step.alone && { alone: true }),
  ...(step.risk && { risk: true }),
  ...(step.rupture && { rupture: kindFor(profile) }),
})

export const letters = (r: Relationship): readonly number[] => [r.trust, r.rapport, r.clarity, r.selfDetermination, r.strain]

/** A state in the letters of the vectors, as far as a case asks for them. */
export function observed(one: Case, r: Relationship): Record<string, unknown> {
  const { rupture } = r
  const all: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(dimension).map(([letter, on]) => [letter, r[on]])),
    K: r.scar,
    x: r.distress,
    re: r.traces.rescuing,
    pe: r.traces.pushing,
    vi: r.traces.stuck,
    rupture: rupture?.kind ?? 'none',
    preT: rupture?.before.trust,
    preR: rupture?.before.rapport,
    depthT: rupture?.depth.trust,
    depthR: rupture?.depth.rapport,
    deceit: rupture?.deceitful,
    P: r.exceptions,
    C: Object.keys(r.named),
    ledger: Object.fromEntries(r.ledger.map((p) => [p.id, p.status])),
    streak: r.streak,
    unmet: r.unmet,
    g: Math.round(guardednessNow(profileOf(one), r) * 100) / 100,
  }
  return Object.fromEntries(Object.keys(one.expect).map((key) => [key, all[key]]))
}
