import type { RuleName, TermKind } from '../../core/relationship/effect.ts'

// Who says so: the work that supports the direction of a rule. Sizes are our judgement everywhere. What is not here is practice sense.

/** For a part of a sum. */
export const TERM_SOURCES: Readonly<Partial<Record<TermKind, string>>> = {
  congruence: 'Ekman & Friesen 1969',
  strained: 'Safran & Muran 2000',
  'repair-pays-later': 'Safran & Muran 2000',
  guardedness: 'Mayer, Davis & Schoorman 1995',
  reactance: 'Brehm 1966',
  reciprocity: 'Gouldner 1960',
  'benefit-of-the-doubt': 'Poortinga & Pidgeon 2004; Kim et al. 2004',
  exceptions: 'O’Leary, Tsui & Ruch 2013',
  rescuing: 'Karpman 1968',
  'share-regained': 'Eubanks, Muran & Safran 2018',
  'stronger-after': 'Eubanks, Muran & Safran 2018',
  scar: 'Schweitzer, Hershey & Bradlow 2006',
  ceiling: 'Schweitzer, Hershey & Bradlow 2006',
}

/** For what moved it. */
export const RULE_SOURCES: Readonly<Partial<Record<RuleName, string>>> = {
  move: 'MITI 4.2.1; Biestek 1957; Karpman 1968',
  'promise-kept': 'Mayer, Davis & Schoorman 1995',
  'promise-broken': 'Mayer, Davis & Schoorman 1995',
  repair: 'Safran & Muran 2000',
  exposure: 'Schweitzer, Hershey & Bradlow 2006',
}

/** That trust and rapport are easier lost than won. */
export const LOSS_SOURCE = 'Slovic 1993'

export const SOURCES = {
  from: 'Direction: {sources}. Size: chosen by us.',
  ours: 'Direction and size: chosen by us.',
} as const
