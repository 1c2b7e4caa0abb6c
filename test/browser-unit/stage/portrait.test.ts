import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pictures } from '../../../src/browser/stage/layers.ts'
import { portrait } from '../../../src/browser/stage/portrait.ts'

const index = JSON.parse(readFileSync('assets/index.json', 'utf8')) as Pictures

describe('somebody’s face beside their card', () => {
  it.each(Object.keys(index.people))('is drawn of %s as they look at rest, with their head in the middle', (id) => {
    const seen = portrait(index, id)
    expect(seen?.files).toHaveLength(3)
    for (const file of seen?.files ?? []) expect(existsSync(`assets/${file.split('#')[0]}`), file).toBe(true)
    const person = index.people[id]
    const head = person?.poses[person.rest.pose]?.head ?? ''
    const [left, top, width, height] = person?.box[head] ?? [0, 0, 0, 0]
    const [x, y, side] = seen?.at ?? [0, 0, 0]
    expect(x + side / 2).toBeCloseTo(left + width / 2)
    expect(y + side / 2).toBeCloseTo(top + height / 2)
    expect(side).toBeGreaterThan(Math.max(width, height))
  })
  it('is nothing where there is no picture of them', () => expect(portrait(index, 'nobody')).toBeUndefined())
})
