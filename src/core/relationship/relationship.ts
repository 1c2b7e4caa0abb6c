import { tenth, within } from './decimals.ts'
import type { Dimension, Topic } from './moves/move.ts'
import type { MoveId } from './moves.ts'
import { checkProfile, inRange, type Need, type Profile } from './profile.ts'
import type { Ledger } from './promises.ts'
import type { Rupture } from './rupture.ts'
import { deepestScar, type Secret } from './secrets.ts'
import { noTraces, type Traces, tilted } from './triangle.ts'

export type { Dimension, Topic } from './moves/move.ts'

/** The five dimensions, in the order of the catalogue. */
export const DIMENSIONS: readonly Dimension[] = ['trust', 'rapport', 'clarity', 'selfDetermination', 'strain']

/** The seven topics. */
export const TOPICS: readonly Topic[] = ['hours', 'time', 'gift', 'contact', 'tasks', 'confidentiality', 'ending']

/**
 * All that stands between one worker and one service user. Plain JSON, replaced at every step.
 * The five dimensions are 0 to 100, to one decimal. Strain is the worker's own: carry it from one relationship to the next.
 */
export type Relationship = Readonly<Record<Dimension, number>> & {
  /** 0 to 40, whole. Trust cannot pass 100 minus this. Never falls. */
  readonly scar: number
  /** 0 to 1, to one decimal: the person's distress now. */
  readonly distress: number
  /** Exceptions nobody named, by topic; whole, from 0. */
  readonly exceptions: Readonly<Partial<Record<Topic, number>>>
  /** Topics whose limit was agreed or held aloud. */
  readonly named: Readonly<Partial<Record<Topic, true>>>
  /** Topics whose meaning was asked about, in any contact. `none`: asked without a topic. */
  readonly asked: readonly (Topic | 'none')[]
  /** Needs nobody has asked about yet. */
  readonly unmet: readonly Need[]
  /** Beats so far in this contact. */
  readonly beats: number
  /** The last five moves of this contact as chosen, the oldest first. */
  readonly memory: readonly MoveId[]
  /** Moves made in this contact that count once. */
  readonly once: readonly MoveId[]
  /** What the last two beats of this contact took from rapport, each 0 or less. Anew after a rupture opens or closes. */
  readonly falls: readonly number[]
  readonly traces: Traces
  /** Repairs in good time, which ease guardedness: 0, 1 or 2. */
  readonly repairs: number
  /** Promises kept since the last broken one. */
  readonly streak: number
  readonly rupture?: Rupture
  readonly ledger: Ledger
  readonly secrets: readonly Secret[]
}

/** Values that replace those of a first meeting, each by itself. */
export type Preset = Partial<Relationship>

/**
 * The state at first meeting. Trust is above zero because roles lend some before it is earned (swift trust: Meyerson, Weick & Kramer
 * 1996), and at most 60 because it is provisional. The sizes are our judgement.
 *
 * @throws RangeError if the profile or the preset is out of range
 */
export function begin(profile: Profile, preset: Preset = {}): Relationship {
  checkProfile(profile)
  const trust = tenth(within(5, 45 - 20 * profile.guardedness + 10 * profile.history, 60))
  const begun: Relationship = {
    trust,
    rapport: 0.5 * trust + 15,
    clarity: 20,
    selfDetermination: profile.selfDetermination ?? 40,
    strain: 20,
    scar: 0,
    distress: profile.distress,
    exceptions: {},
    named: {},
    asked: [],
    unmet: profile.needs,
    beats: 0,
    memory: [],
    once: [],
    falls: [],
    traces: noTraces,
    repairs: 0,
    streak: 0,
    ledger: [],
    secrets: [],
    ...preset,
  }
  checkRelationship(begun)
  return { ...begun, ...rounded(begun) }
}

/** How trust shows in play, the lowest first. */
export const BANDS = ['guarded', 'wary', 'working', 'open'] as const

/** One of the four ways trust shows. */
export type Band = (typeof BANDS)[number]

/** The trust from which each band holds. Our judgement. */
export const bandFrom: Readonly<Record<Band, number>> = { guarded: 0, wary: 25, working: 45, open: 70 }

/** How this trust shows in play. */
export const band = (trust: number): Band =>
  trust < bandFrom.wary ? 'guarded' : trust < bandFrom.working ? 'wary' : trust < bandFrom.open ? 'working' : 'open'

/** How rapport, clarity and self-determination show in play: low under 40, high from 60. Our judgement. */
export const level = (value: number): 'low' | 'middle' | 'high' => (value < 40 ? 'low' : value < 60 ? 'middle' : 'high')

/** Whether rescuing has become the pattern, so that the drama may switch (Karpman 1968). */
export const switchRisk = (relationship: Relationship): boolean => tilted(relationship.traces)

/** Whether the person would have the worker leave: trust under 10. An exit a story may offer; nothing is locked. */
export const asksToLeave = (relationship: Relationship): boolean => relationship.trust < 10

/**
 * The working alliance, for the debrief: bond, and agreement on goals and tasks, each 0 to 100.
 * Source: Bordin 1979. That the two can be read from these four values is our judgement.
 */
export const alliance = ({
  trust,
  rapport,
  clarity,
  selfDetermination,
}: Relationship): { readonly bond: number; readonly agreement: number } => ({
  bond: tenth((trust + rapport) / 2),
  agreement: tenth((clarity + selfDetermination) / 2),
})

/** Guardedness as it now is, 0 to 1: each of the first two repairs in good time takes 0.05 from it. Our judgement. */
export const guardednessNow = (profile: Profile, relationship: Relationship): number =>
  Math.max(0, profile.guardedness - 0.05 * relationship.repairs)

/** A preset may come with more decimals than the model keeps. */
const rounded = ({ trust, rapport, clarity, selfDetermination, strain, distress }: Relationship) => ({
  trust: tenth(trust),
  rapport: tenth(rapport),
  clarity: tenth(clarity),
  selfDetermination: tenth(selfDetermination),
  strain: tenth(strain),
  distress: tenth(distress),
})

function checkRelationship(relationship: Relationship): void {
  const { trust, rapport, clarity, selfDetermination, strain, scar, distress } = relationship
  inRange({ rapport, clarity, selfDetermination, strain }, 0, 100)
  inRange({ scar }, 0, deepestScar)
  inRange({ trust }, 0, 100 - scar)
  inRange({ distress }, 0, 1)
}
