import { describe, expect, it } from 'vitest'
import { check } from '../../../src/authoring/check.ts'
import { type Progress, walkAll } from '../../../src/authoring/walk/walk.ts'
import { small } from '../folder.ts'
import { WHOLE } from './walking.ts'

const { scripts, vignette } = check(small())
const [script] = scripts
if (!script || !vignette) throw new Error('the small case has problems')

describe('a walk, to whoever waits for it,', () => {
  it('says what it does, in which variant, and how much of that is done', () => {
    const said: Progress[] = []
    const walk = walkAll(script, vignette, { ...WHOLE, limit: 2, playings: 1 })
    for (let next = walk.next(); !next.done; next = walk.next()) said.push(next.value)
    expect(said.map(({ doing }) => doing)).toContain('playings')
    expect(new Set(said.map(({ variant }) => variant))).toEqual(new Set([0, 1]))
    for (const { done, of } of said) expect(done).toBeLessThanOrEqual(of)
  })
  it('goes no further than it is asked to: it can be left at any moment', () => {
    const walk = walkAll(script, vignette, WHOLE)
    expect(walk.next().done).toBe(false)
    expect(walk.return([]).done).toBe(true)
    expect(walk.next().done).toBe(true)
  })
})
