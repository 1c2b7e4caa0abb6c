import { type Entry, vector } from './move.ts'

/** Contract and boundary. */
export const contract = {
  'contract-early': {
    gains: vector(1, 0, 3, 1, -1),
    position: 'assertive',
    facet: 'integrity',
    info: true,
    contract: true,
    biestek: ['SD', 'CO'],
    cswe: ['C6'],
    pcf: ['P1', 'P7'],
    miti: ['GI', 'Seek'],
  },
  'kind-firm': {
    gains: vector(1, -1, 3, 0, -1),
    position: 'assertive',
    facet: 'integrity',
    boundary: true,
    biestek: ['AC', 'CE', 'SD'],
    cswe: ['C1', 'C6'],
    pcf: ['P1', 'P2'],
    miti: [],
  },
  'offer-bridge': {
    gains: vector(1, 1, 1, 1, -1),
    position: 'caring',
    facet: 'benevolence',
    warm: true,
    biestek: ['IN', 'SD'],
    cswe: ['C8'],
    pcf: ['P7', 'P8'],
    miti: ['Seek'],
  },
  'honour-meaning': {
    gains: vector(2, 2, 0, 0, 0),
    position: 'caring',
    facet: 'benevolence',
    warm: true,
    biestek: ['AC', 'IN', 'CE'],
    cswe: ['C3', 'C6'],
    pcf: ['P3'],
    miti: ['CR'],
  },
} satisfies Readonly<Record<string, Entry>>
