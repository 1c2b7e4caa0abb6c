import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OF_A_SEAT, pacer } from '../../../src/server/live/pace.ts'
import { isHeavier } from '../../../src/server/live/weight.ts'

describe('the pace of a seat', () => {
  it('lets somebody tap twenty times at once, and twice a second after that', () => {
    let now = 0
    const pace = pacer(OF_A_SEAT, () => now)
    const many = (count: number) => Array.from({ length: count }, pace).filter((heard) => heard === 'listen').length
    expect(many(25)).toBe(20)
    now += 1_000
    expect(many(5)).toBe(2)
    now += 60_000
    expect(many(25)).toBe(20)
  })

  it('is patient for a while with who does not stop, and then cuts', () => {
    const pace = pacer(OF_A_SEAT, () => 0)
    const heard = Array.from({ length: 70 }, pace)
    expect([heard.indexOf('slow'), heard.indexOf('cut')]).toEqual([20, 60])
    expect(heard.slice(60).every((each) => each === 'cut')).toBe(true)
  })
})

describe('what something weighs', () => {
  it('is about what it is as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { length } = JSON.stringify(value)
        if (!isHeavier(value, 4_096)) expect(length).toBeLessThan(40_000)
        expect(isHeavier(value, 2 * length + 16)).toBe(false)
      }),
    )
  })

  it('is looked at no further than it must be, however deep or wide', () => {
    const deep = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)
    expect(isHeavier(deep, 4_096)).toBe(true)
    expect(
      isHeavier(
        Array.from({ length: 1_000_000 }, () => 1),
        4_096,
      ),
    ).toBe(true)
    expect(isHeavier(new Uint8Array(5_000), 4_096)).toBe(true)
    expect(isHeavier({ id: 'x', message: { type: 'word', text: 'y'.repeat(2_000) } }, 4_096)).toBe(false)
  })
})
