import { type Entry, vector } from './move.ts'

/** Reflect. */
export const reflect = {
  'reflect-simple': {
    gains: vector(1, 1, 0, 0, 0),
    position: 'caring',
    facet: 'benevolence',
    warm: true,
    biestek: ['AC', 'EX'],
    cswe: ['C6'],
    pcf: ['P7'],
    miti: ['SR'],
  },
  'reflect-complex': {
    gains: vector(2, 2, 0, 1, 0),
    position: 'caring',
    facet: 'benevolence',
    warm: true,
    biestek: ['EX', 'CE'],
    cswe: ['C6'],
    pcf: ['P7'],
    miti: ['CR'],
  },
  validate: {
    gains: vector(1, 2, 0, 1, 0),
    position: 'caring',
    facet: 'benevolence',
    warm: true,
    biestek: ['AC', 'NJ', 'EX'],
    cswe: ['C6'],
    pcf: ['P7'],
    miti: [],
  },
  'summarise-check': {
    gains: vector(1, 1, 1, 1, 0),
    position: 'none',
    facet: 'ability',
    biestek: ['IN', 'SD'],
    cswe: ['C7'],
    pcf: ['P7'],
    miti: ['SR', 'Seek'],
  },
  'name-process': {
    gains: vector(1, 1, 1, 0, 0),
    position: 'assertive',
    facet: 'integrity',
    repair: 'notice',
    biestek: ['CE', 'EX'],
    cswe: ['C6'],
    pcf: ['P6'],
    miti: [],
  },
} satisfies Readonly<Record<string, Entry>>
