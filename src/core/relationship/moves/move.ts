/** What is tracked between two people. Each 0 to 100, to one decimal. `clarity` is of boundaries, `strain` is the worker's. */
export type Dimension = 'trust' | 'rapport' | 'clarity' | 'selfDetermination' | 'strain'

/** What a limit, a promise or a thing of meaning can be about. */
export type Topic = 'hours' | 'time' | 'gift' | 'contact' | 'tasks' | 'confidentiality' | 'ending'

/** One number for each dimension. For strain plus is burden and minus is relief; for the others plus is gain. */
export type Vector = Readonly<Record<Dimension, number>>

/** Where a move stands in the drama triangle (Karpman 1968) or in its healthy twin (Choy 1990). A position, never a kind of person. */
export type Position = 'caring' | 'assertive' | 'vulnerable' | 'rescuing' | 'pushing' | 'stuck' | 'none'

/** The side of trust a move touches (Mayer, Davis & Schoorman 1995). */
export type Facet = 'ability' | 'benevolence' | 'integrity' | 'none'

/** A step of repair (Safran & Muran): notice, then own or invite, then amend. */
export type RepairStep = 'notice' | 'own' | 'invite' | 'amend'

/** What a move does to the ledger of promises. Only `infeasible` changes a rule; the others say what belongs together. */
export type LedgerPart = 'open' | 'settle' | 'renew' | 'infeasible'

/** Biestek's seven principles: individualisation, acceptance, non-judgemental, self-determination, confidentiality, expression, control. */
export type Biestek = 'IN' | 'AC' | 'NJ' | 'SD' | 'CO' | 'EX' | 'CE'

/** Competencies 1 to 9 of the CSWE's standards (EPAS 2022). Their titles are data, for a school to edit. */
export type Cswe = `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`

/** Domains 1 to 9 of the BASW's Professional Capabilities Framework (2018). */
export type Pcf = `P${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`

/** Behaviour counts of MITI 4.2.1. Where a move may be coded as either of two, the plainer stands here. Never a MITI score. */
export type Miti = 'AF' | 'Seek' | 'Emphasize' | 'Q' | 'SR' | 'CR' | 'GI' | 'Persuade' | 'Confront'

/** The part of practice a move belongs to. */
export type Group = 'engage' | 'reflect' | 'empower' | 'contract' | 'follow-through' | 'share' | 'unhelpful'

/** A move as its group lists it. The flags are explained where a rule reads them (rules.ts, context.ts, aftermath.ts). */
export type Entry = {
  /** Expected effect in steps of one, -3 to 3. Sizes are our judgement (README, "Moves"). */
  readonly gains: Vector
  readonly position: Position
  readonly facet: Facet
  /** Gives information, which an unmet need or high distress blocks. */
  readonly info?: true
  readonly warm?: true
  /** Holds a limit. */
  readonly boundary?: true
  /** Agrees a limit before it is needed. */
  readonly contract?: true
  /** Crosses a limit without naming it. */
  readonly accommodate?: true
  readonly directive?: true
  readonly shaming?: true
  /** Weighs more where the topic is a gift. */
  readonly gift?: true
  /** Unknown to the person for now; leaves a scar once it is found out. */
  readonly scar?: true
  readonly ledger?: LedgerPart
  readonly repair?: RepairStep
  /** The topic this move is always about, whatever the choice names. */
  readonly fixed?: Topic
  /** Principles it serves; for an unhelpful move, those it breaks. */
  readonly biestek: readonly Biestek[]
  readonly cswe: readonly Cswe[]
  readonly pcf: readonly Pcf[]
  readonly miti: readonly Miti[]
}

/** A practice move: what a choice is in practice terms. */
export type Move = Entry & {
  readonly group: Group
  /** False for the unhelpful group: tempting, human, and costly. */
  readonly helpful: boolean
}

/** A vector written in the order of the catalogue: trust, rapport, clarity, self-determination, strain. */
export const vector = (trust: number, rapport: number, clarity: number, selfDetermination: number, strain: number): Vector => ({
  trust,
  rapport,
  clarity,
  selfDetermination,
  strain,
})
