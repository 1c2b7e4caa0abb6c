import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf, contactsOf, endsOf, labelsOf, namesOf, scaleOf } from '../../../src/browser/debrief/scale.ts'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import { anyEncounter } from '../../core/debrief/anyEncounter.ts'
import { played, refusal } from '../../core/debrief/playing.ts'

const told = debrief(played(refusal))

describe('the chart', () => {
  it('runs from the opening at the left to the last choice at the right', () => {
    const { x } = scaleOf(told.points)
    expect([x(0), x(7)]).toEqual([0, 100])
  })

  it('always shows a part of each band', () => {
    expect(bandsOf(scaleOf(told.points))).toEqual([
      { band: 'open', height: 10 },
      { band: 'working', height: 25 },
      { band: 'wary', height: 20 },
      { band: 'guarded', height: 7 },
    ])
  })

  it('has room for every value, whatever was played', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const { points } = debrief(encounter)
        const { y } = scaleOf(points)
        for (const { trust, rapport } of points) {
          for (const height of [y(trust), y(rapport)]) expect(height >= 0 && height <= 100).toBe(true)
        }
      }),
    )
  })

  it('keeps the names at the line’s end apart, trust above where trust is higher', () => {
    const ends = endsOf([{ trust: 50, rapport: 50.5, strain: 20, contact: 0 }], scaleOf(told.points))
    expect(ends.trust - ends.rapport).toBe(9)
  })

  it('puts the name of a band at its beginning, and further on where the line lies there', () => {
    const flat = (...trusts: number[]) => trusts.map((trust) => ({ trust, rapport: trust, strain: 20, contact: 0 }))
    const names = (points: typeof told.points) => namesOf(points, scaleOf(points))
    expect(names(flat(30, 30, 30, 30, 30, 30, 30, 30)), 'low in its band').toEqual({ open: 0, working: 0, wary: 0, guarded: 0 })
    const begins = names(flat(43, 43, 43, 30, 30, 30, 30, 30))
    expect(begins.wary).toBeGreaterThan(30)
    expect(begins).toMatchObject({ open: 0, guarded: 0 })
    expect(names(flat(43, 43)).wary, 'where there is no free place, at its beginning').toBe(0)
  })

  it('keeps the names of contacts apart, one above the other where they begin close together', () => {
    const names = [
      { name: 'First visit', from: 0 },
      { name: 'First call', from: 5 },
      { name: 'Second visit', from: 6 },
    ]
    const places = contactsOf(names, scaleOf(told.points))
    expect(places.map(({ row }) => row)).toEqual([0, 1, 2].map((row) => Math.max(0, row - 1)))
    expect(places.map(({ late }) => late)).toEqual([false, false, true])
  })

  it('lays no label over another, and none out of the field', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const looked = debrief(encounter)
        const labels = labelsOf(looked, scaleOf(looked.points), (text) => `“${text}”`)
        expect(labels.length).toBe(looked.turningPoints.length)
        for (const { row, x } of labels) {
          expect(row).toBeLessThanOrEqual(2)
          expect(x >= 0 && x <= 100).toBe(true)
        }
        expect(new Set(labels.map(({ x, row }) => `${x} ${row}`)).size).toBe(labels.length)
      }),
    )
  })
})
