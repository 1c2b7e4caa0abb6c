import { describe, expect, it } from 'vitest'
import { keeping } from '../../src/browser/keeping.ts'
import { logOf } from '../core/encounter/story.ts'
import { storage } from './play/shelf.ts'

const log = logOf(['doorstep/rigid-refusal', 'drawer/avoid'])

describe('what Settings says is kept', () => {
  it('counts the choices that stand, and the encounters put aside', () => {
    const rewound = { ...log, entries: [...log.entries, { type: 'rewound' as const, to: 1, at: 9 }] }
    const store = storage({ 'kbf:aside:gift-offer:1': 'x', 'kbf:aside:rescuer-trap:2': 'y', 'kbf:now:gift-offer': '{}' })
    expect(keeping(store, rewound, '')).toMatchObject({ choices: 1, earlier: 2 })
  })
  it('is nothing where the browser lets nothing be kept', () =>
    expect(keeping(undefined, log, '')).toMatchObject({ choices: 2, earlier: 0 }))
  it('leads to the page on which all of it stands, in the language one reads', () => {
    expect(keeping(undefined, log, '../../').data).toBe('../../data/')
    expect(keeping(undefined, { ...log, locale: 'en-US' }, '../../../').data).toBe('../../../data/en-US/')
  })
})
