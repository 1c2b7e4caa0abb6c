import { describe, expect, it } from 'vitest'
import { roadsLayout } from '../../../../src/browser/classroom/teams/roadsLayout.ts'
import { roads } from '../../../../src/core/classroom/roads.ts'

const drawn = (...paths: string[][]) =>
  roadsLayout(
    roads(paths),
    paths.map(({ length }) => length),
  )
const at = (drawing: ReturnType<typeof drawn>, choice: string) => drawing.places.find((place) => place.choice === choice)!

const parting = drawn(['kettle/a', 'box/ask', 'end/x'], ['kettle/a', 'box/refuse', 'end/x'], ['kettle/a', 'box/ask'])

describe('a drawing of roads', () => {
  it('has a ribbon for each team that has gone anywhere', () => {
    expect(parting.ribbons.map(({ team }) => team)).toEqual([0, 1, 2])
    expect(drawn(['kettle/a'], []).ribbons.map(({ team }) => team)).toEqual([0])
  })
  it('runs from the beginning on: a later choice stands further on', () =>
    expect([...new Set(parting.places.map(({ x }) => x))]).toEqual(
      [...new Set(parting.places.map(({ x }) => x))].toSorted((a, b) => a - b),
    ))
  it('gives words and room to where teams parted or came together, and little to where all go alike', () => {
    expect(parting.places.map(({ choice, wide }) => [choice, wide])).toEqual([
      ['kettle/a', false],
      ['box/ask', true],
      ['box/refuse', true],
      ['end/x', true],
    ])
    const long = drawn(Array.from({ length: 30 }, (_, step) => `place-${step}/a`))
    expect(long.alike).toEqual([{ x: 12, steps: 30 }])
  })
  it('says how many steps all went alike, once for each stretch of them', () => {
    const drawing = drawn(['a/1', 'b/1', 'c/1', 'd/1', 'e/1'], ['a/1', 'b/2', 'c/1', 'd/1', 'e/1'])
    expect(drawing.alike.map(({ steps }) => steps)).toEqual([1, 2])
  })
  it('lets no choice lie over another of the same step, nor over its words', () => {
    const many = drawn(...Array.from({ length: 12 }, (_, team) => ['a/1', `b/${team % 5}`]))
    const column = many.places.filter(({ step }) => step === 1).toSorted((a, b) => a.y - b.y)
    for (const [index, { y }] of column.entries()) {
      const above = column[index - 1]
      expect(y - (above ? above.y + above.height : 0)).toBeGreaterThanOrEqual(40)
    }
    expect(column.at(-1)!.y + column.at(-1)!.height).toBeLessThanOrEqual(many.height)
  })
  it('is as thick as many teams allow, and can still be seen with two hundred', () => {
    expect(parting.thick).toBe(14)
    expect(drawn(...Array.from({ length: 200 }, () => ['a/1'])).thick).toBe(3)
  })
  it('says where a road goes no further', () => {
    expect(at(parting, 'box/ask').ends).toEqual([2])
    expect(at(parting, 'end/x').ends).toEqual([0, 1])
  })
  it('lays who goes no further beneath, out of the way', () => expect(at(drawn(['a/1'], ['a/1', 'b/1']), 'a/1').teams).toEqual([1, 0]))
  it('is empty where nobody has chosen', () => expect(drawn([], []).places).toEqual([]))
})
