import { promisesOf } from '../../debrief/kept.ts'
import type { Log } from '../../encounter/log.ts'
import { shuffled } from '../../encounter/lots.ts'
import type { Facts } from '../../encounter/signals.ts'
import type { Effect } from '../../relationship/effect.ts'
import { band, type Relationship } from '../../relationship/relationship.ts'
import type { Every, RowOf } from './columns.ts'
import { isId, type Meeting } from './meetings.ts'
import type { Came, Made, Replayed } from './replayed.ts'

// The rows of one meeting. No story's words stand in any of them, and none of the person's own: ids, numbers, and names of rules.

export function encounterRow(every: Every, { log, ending: kept = '' }: Meeting, { made, not, end }: Replayed): RowOf<'encounters'> {
  const reached = end?.passage.ending
  const ending = end ? (reached ?? '') : kept
  return {
    ...every,
    replayed: not ? 'no' : 'yes',
    not_replayed: not ?? '',
    hidden: hiddenIn(log.facts),
    decisions: made.length,
    rewinds: log.entries.filter(({ type }) => type === 'rewound').length,
    last_ms: log.entries.at(-1)?.at ?? '',
    ending,
    ending_from: ending === '' ? '' : end ? 'replay' : 'kept',
  }
}

/** Hidden facts as JSON, their names in order. A fact is an id or a number: what a file brought in as anything else is not passed on. */
function hiddenIn(facts: Facts): string {
  const plain = Object.entries(facts).filter(([name, value]) => isId(name) && (typeof value === 'number' || isId(value)))
  return JSON.stringify(Object.fromEntries(plain.toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

export const decisionRow = (every: Every, { seed }: Log, made: Made, index: number): RowOf<'decisions'> => ({
  ...every,
  decision: index + 1,
  position: made.position,
  stands: made.stands,
  at_ms: made.at,
  choice: made.choice,
  replayed: made.came ? 'yes' : 'no',
  ...(made.came ? cameOf(made.came, seed, made.position - 1) : NOTHING_CAME),
})

type CameTold = Omit<RowOf<'decisions'>, keyof Every | 'decision' | 'position' | 'stands' | 'at_ms' | 'choice' | 'replayed'>

/** @param turn  how many choices stood before it: it says in which order they stood on the screen */
function cameOf({ moment, after, ending = '' }: Came, seed: number, turn: number): CameTold {
  const { passage, choice, before, response } = moment
  return {
    offered: shuffled(passage.choices, seed, turn)
      .map(({ id }) => id)
      .join(' '),
    move: choice.act.move,
    heard_as: response.as,
    contact: passage.scene.contact,
    channel: passage.scene.channel,
    alone: passage.scene.alone === true,
    ...valuesOf(before, 'before'),
    ...valuesOf(after, 'after'),
    rupture_after: after.rupture?.kind ?? 'none',
    ending,
  }
}

const valuesOf = <When extends 'before' | 'after'>(relationship: Relationship, when: When) =>
  ({
    [`band_${when}`]: band(relationship.trust),
    [`trust_${when}`]: relationship.trust,
    [`rapport_${when}`]: relationship.rapport,
    [`clarity_${when}`]: relationship.clarity,
    [`self_determination_${when}`]: relationship.selfDetermination,
    [`strain_${when}`]: relationship.strain,
  }) as Readonly<Record<`${'band' | 'trust' | 'rapport' | 'clarity' | 'self_determination' | 'strain'}_${When}`, string | number>>

const UNKNOWN_VALUES = { band: '', trust: '', rapport: '', clarity: '', self_determination: '', strain: '' } as const
const unknown = <When extends string>(when: When) =>
  Object.fromEntries(Object.entries(UNKNOWN_VALUES).map(([name, none]) => [`${name}_${when}`, none])) as Readonly<
    Record<`${keyof typeof UNKNOWN_VALUES}_${When}`, ''>
  >

/** What is said of a decision that was not replayed: nothing. */
const NOTHING_CAME: CameTold = {
  ...{ offered: '', move: '', heard_as: '', contact: '', channel: '', alone: '' },
  ...unknown('before'),
  ...unknown('after'),
  ...{ rupture_after: '', ending: '' },
}

/** Every change that a decision brought: first those of the choice, then those of a contact that ended with it. */
export function reasonRows(every: Every, { came }: Made, index: number): readonly RowOf<'reasons'>[] {
  if (!came) return []
  const { response, after } = came.moment
  const ended = after.flatMap(({ effects }) => effects)
  const all = [...response.effects.map((effect) => ['choice', effect] as const), ...ended.map((effect) => ['contact', effect] as const)]
  return all.map(([from, effect], place) => ({
    ...every,
    decision: index + 1,
    n: place + 1,
    came_with: from,
    ...reasonOf(effect),
  }))
}

function reasonOf({ on, by, from, to, rule, why }: Effect) {
  const { move = '', promise = '', secret = '', context = [], adjusted = [] } = why
  const value = on === 'selfDetermination' ? 'self_determination' : on
  return { value, by, from, to, rule, move, promise, secret, context: context.join(' '), adjusted: adjusted.length > 0 }
}

/** What was promised on the road that stands, where all of it could be followed. */
export function promiseRows(every: Every, { end, made }: Replayed): readonly RowOf<'promises'>[] {
  if (!end) return []
  const { ledger } = end.relationship
  const numbers = made.flatMap(({ stands }, index) => (stands ? [index + 1] : []))
  const number = (place: number | undefined) => (place === undefined ? '' : (numbers[place] ?? ''))
  return promisesOf(ledger, end.moments).map(({ id, size, status, successor = '', madeAt, settledAt, trust }, index) => ({
    ...every,
    promise: id,
    size,
    due: ledger[index]?.due ?? '',
    feasible: ledger[index]?.feasible ?? '',
    status,
    successor,
    made_at: number(madeAt),
    settled_at: number(settledAt),
    trust,
  }))
}
