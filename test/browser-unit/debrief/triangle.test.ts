import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart, corners, middle, nearest, type Place, placeOf } from '../../../src/browser/debrief/triangle.ts'
import { standings } from '../../../src/core/debrief/standing.ts'
import { anyEncounter } from '../../core/debrief/anyEncounter.ts'

const nowhere = { rescuing: 0, pushing: 0, stuck: 0, caring: 0, assertive: 0, vulnerable: 0 }
const far = ([x, y]: Place, [a, b]: Place) => Math.hypot(x - a, y - b)

describe('a place in the triangle', () => {
  it('is the middle where nobody has been anywhere lately', () => expect(placeOf(nowhere)).toEqual(middle))
  it('is a corner for whoever has done nothing else', () =>
    expect(far(placeOf({ ...nowhere, pushing: 1 }), corners.pushing)).toBeCloseTo(0))
  it('is never outside, in any encounter', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        for (const standing of standings(encounter)) {
          const [x, y] = placeOf(standing)
          expect(y >= 0 && y <= 86.7).toBe(true)
          expect(Math.abs(x - 50) <= y / Math.sqrt(3) + 0.1).toBe(true)
        }
      }),
    )
  })
  it('has the healthy twin inside, each towards the corner whose place it takes', () => {
    expect(far(corners.caring, corners.rescuing)).toBeLessThan(far(corners.caring, corners.pushing))
    expect(far(corners.assertive, corners.pushing)).toBeLessThan(far(corners.assertive, corners.stuck))
  })
  it('is named in words only where one trace stands out', () => {
    expect(nearest({ ...nowhere, caring: 0.2 })).toBeUndefined()
    expect(nearest({ ...nowhere, caring: 0.25, pushing: 0.1 })).toBe('caring')
  })
})

it('numbered discs never lie over each other, even where the moments coincide', () => {
  const places = apart([middle, middle, [50, 58], [20, 20]], 12)
  for (const [index, one] of places.entries()) for (const two of places.slice(index + 1)) expect(far(one, two)).toBeGreaterThan(11.5)
})
