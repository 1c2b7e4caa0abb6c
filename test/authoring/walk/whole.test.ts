import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naming } from '../../../src/authoring/walk/whole.ts'
import type { Relationship } from '../../../src/core/relationship/relationship.ts'
import { play } from '../../arbitrary/play.ts'
import { anyHistory } from '../../arbitrary.ts'

/** All that a relationship holds, its sets in order. */
const whole = ({ named, exceptions, asked, once, ...rest }: Relationship) => {
  const inOrder = Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b))
  return JSON.stringify([
    inOrder,
    Object.entries(named).toSorted(),
    Object.entries(exceptions).toSorted(),
    asked.toSorted(),
    once.toSorted(),
  ])
}

describe('the name of a relationship', () => {
  it('is the same for two that are equal in all they hold, and another for two that are not, after any two histories', () => {
    const name = naming()
    const names = new Map<string, string>()
    const wholes = new Map<string, string>()
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        for (let length = 0; length <= log.length; length++) {
          const { relationship } = play(profile, preset, log.slice(0, length))
          const [named, held] = [name(relationship), whole(relationship)]
          expect(names.get(held) ?? named).toBe(named)
          expect(wholes.get(named) ?? held).toBe(held)
          names.set(held, named)
          wholes.set(named, held)
        }
      }),
      { numRuns: 60 },
    )
    expect(names.size).toBeGreaterThan(100)
  })
})
