import { describe, expect, it } from 'vitest'
import { litFor } from '../../../src/browser/stage/seen.ts'
import { cueOf } from './cues.ts'

const cue = cueOf()

describe('by night, as somebody reads', () => {
  it('the same room is shown later in the day', () => expect(litFor(cue, 'night').light).toBe('dusk'))
  it('by day it is as the story says', () => expect(litFor(cue, 'day')).toBe(cue))
  it('a story that happens at dusk or at night keeps its own light', () => {
    for (const light of ['dusk', 'night'] as const) expect(litFor({ ...cue, light }, 'night').light).toBe(light)
  })
  it('a withdrawal turns no light on: it takes some of what there is', () =>
    expect(litFor({ ...cue, weather: 'overcast' }, 'night')).toMatchObject({ light: 'dusk', weather: 'overcast' }))
})
