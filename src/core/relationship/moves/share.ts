import { type Entry, vector } from './move.ts'

/** Share, escalate, look after self. */
export const share = {
  'share-with-consent': {
    gains: vector(2, 0, 1, 2, 0),
    position: 'assertive',
    facet: 'integrity',
    biestek: ['CO', 'SD'],
    cswe: ['C1'],
    pcf: ['P2', 'P8'],
    miti: ['Seek'],
  },
  'share-openly': {
    gains: vector(-1, -1, 2, -1, 1),
    position: 'assertive',
    facet: 'integrity',
    boundary: true,
    fixed: 'confidentiality',
    biestek: ['CO', 'CE'],
    cswe: ['C1', 'C7'],
    pcf: ['P2', 'P8'],
    miti: ['GI'],
  },
  'consult-escalate': {
    gains: vector(0, 0, 1, 0, -2),
    position: 'assertive',
    facet: 'ability',
    biestek: ['CO'],
    cswe: ['C1', 'C8'],
    pcf: ['P1', 'P8'],
    miti: [],
  },
  'pause-ground': {
    gains: vector(0, 0, 0, 0, -2),
    position: 'none',
    facet: 'none',
    biestek: ['CE'],
    cswe: ['C1'],
    pcf: ['P1', 'P6'],
    miti: [],
  },
  'use-supervision': {
    gains: vector(0, 0, 1, 0, -3),
    position: 'vulnerable',
    facet: 'none',
    biestek: ['CE'],
    cswe: ['C1'],
    pcf: ['P1', 'P6'],
    miti: [],
  },
} satisfies Readonly<Record<string, Entry>>
