import type { Encounter, Moment } from '../encounter/encounter.ts'
import type { Stake } from '../encounter/passage.ts'
import { type MoveId, moves } from '../relationship/moves.ts'
import type { Level } from './rubric.ts'

/** What can hold a level down, whatever the single decisions were worth. */
export type GateName =
  /** A rupture was left open. */
  | 'rupture-open'
  /** Less than half of the promises that were settled were kept or moved in time. */
  | 'promises-unkept'
  /** Something was kept secret. */
  | 'secret'
  /** It was, and the worker told it before it was found. */
  | 'secret-told'
  /** Limits were held, and never with something warm just before. */
  | 'never-warm'
  /** Warm throughout, and never firm, though that was offered. */
  | 'never-firm'
  /** The person had less say at the end than at the beginning. */
  | 'say-fell'
  /** What the person needed in order to take part was never asked. */
  | 'need-unmet'
  /** There were signs of risk, and nobody asked. */
  | 'signal-unexplored'
  /** Something private was told elsewhere. */
  | 'breach'
  /** At no time were there three beats running without rescuing, pushing or being stuck. */
  | 'never-steady'

/** A gate that holds: `most` is the highest level it lets through. */
export type Gate = { readonly name: GateName; readonly stake: Stake; readonly most: Level }

/** The gates that hold in this encounter, whether or not a level would pass them. Each is our judgement. */
export const gatesOf = (encounter: Encounter): readonly Gate[] =>
  GATES.filter(({ holds }) => holds(encounter)).map(({ name, stake, most }) => ({ name, stake, most }))

const GATES: readonly (Gate & { readonly holds: (encounter: Encounter) => boolean })[] = [
  { name: 'rupture-open', stake: 'C', most: 2, holds: ({ relationship }) => relationship.rupture !== undefined },
  { name: 'promises-unkept', stake: 'T', most: 2, holds: keptFew },
  {
    name: 'secret',
    stake: 'T',
    most: 1,
    holds: ({ relationship: { secrets } }) => secrets.some(({ exposed }) => exposed !== 'owned'),
  },
  {
    name: 'secret-told',
    stake: 'T',
    most: 2,
    holds: ({ relationship: { secrets } }) => secrets.length > 0 && secrets.every(({ exposed }) => exposed === 'owned'),
  },
  { name: 'never-warm', stake: 'B', most: 2, holds: firmNeverWarm },
  { name: 'never-firm', stake: 'B', most: 2, holds: warmNeverFirm },
  {
    name: 'say-fell',
    stake: 'S',
    most: 2,
    holds: ({ opening, relationship }) => relationship.selfDetermination < opening.selfDetermination,
  },
  { name: 'need-unmet', stake: 'A', most: 1, holds: ({ relationship }) => relationship.unmet.length > 0 },
  { name: 'signal-unexplored', stake: 'R', most: 1, holds: signalUnexplored },
  { name: 'breach', stake: 'R', most: 1, holds: ({ moments }) => moments.some(({ response }) => response.as === 'breach') },
  { name: 'never-steady', stake: 'U', most: 3, holds: ({ moments }) => !everSteady(moments) },
]

/** Promises made before this encounter count too: what became of them is its doing. */
function keptFew({ opening, relationship: { ledger } }: Encounter): boolean {
  const before = new Set(opening.ledger.filter(({ status }) => status !== 'open').map(({ id }) => id))
  const settled = ledger.filter(({ id, status }) => status !== 'open' && !before.has(id))
  const good = settled.filter(({ status }) => status === 'kept' || status === 'renegotiated')
  return settled.length > 0 && good.length < settled.length / 2
}

const isFirm = (id: MoveId): boolean => !!moves[id].boundary || !!moves[id].contract || id === 'rigid-refusal'

function firmNeverWarm({ moments }: Encounter): boolean {
  const firm = moments.filter(({ response }) => isFirm(response.as))
  const warmBefore = ({ before }: Moment) => before.memory.slice(-2).some((id) => moves[id].warm)
  return firm.length > 0 && !firm.some(warmBefore)
}

function warmNeverFirm({ moments }: Encounter): boolean {
  const offered = moments.some(({ passage }) => passage.choices.some(({ act }) => isFirm(act.move)))
  const made = moments.map(({ response }) => response.as)
  return offered && !made.some(isFirm) && made.some((id) => moves[id].warm)
}

/** Nobody is held to a question that was never theirs to ask. */
function signalUnexplored({ moments }: Encounter): boolean {
  const signalled = moments.filter(({ passage }) => passage.scene.risk)
  const offered = moments.some(({ passage }) => passage.choices.some(({ act }) => act.move === 'explore-risk'))
  return signalled.length > 0 && offered && !moments.some(({ response }) => response.as === 'explore-risk')
}

/** A trace that one beat alone leaves behind: what is under it has been let go again. */
const STEADY = 0.25
const RUNNING = 3

function everSteady(moments: readonly Moment[]): boolean {
  let running = 0
  return moments.some(({ response: { relationship } }) => {
    const { rescuing, pushing, stuck } = relationship.traces
    running = Math.max(rescuing, pushing, stuck) < STEADY ? running + 1 : 0
    return running >= RUNNING
  })
}
