import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRAME, viewOf, within } from '../../../src/browser/stage/geometry.ts'

const desk = { x: 0, y: 0, width: 818, height: 768 }
/** The frame as the page's styles lay it on a desk: as high as the stage, in its middle. */
const onDesk = { x: 409 - (768 * 2600) / 940 / 2, y: 0, width: (768 * 2600) / 940, height: 768 }

describe('the stage lies where the still picture lies', () => {
  it('on a desk it shows the middle of the room, whole in height', () => {
    const { scale, seen, width, height } = viewOf(desk, onDesk, 1)
    expect([width, height]).toEqual([818, 768])
    expect(scale).toBeCloseTo(768 / 940, 6)
    expect(seen.y).toBeCloseTo(0, 6)
    expect(seen.height).toBeCloseTo(940, 6)
    expect(seen.x + seen.width / 2).toBeCloseTo(500, 6)
  })

  it('is drawn finer on a finer screen, up to twice, and never larger than old phones can hold', () => {
    expect(viewOf(desk, onDesk, 2).width).toBe(1636)
    expect(viewOf(desk, onDesk, 3)).toEqual(viewOf(desk, onDesk, 2))
    const wide = { x: 0, y: 0, width: 1920, height: 1080 }
    expect(viewOf(wide, { x: -533, y: 0, width: 2987, height: 1080 }, 3).width).toBe(2400)
  })

  const anyBox = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 3000 }),
    height: fc.integer({ min: 1, max: 2000 }),
  })

  it('whatever the window: a point of the frame falls on the same pixel of the page', () =>
    fc.assert(
      fc.property(anyBox, anyBox, fc.double({ min: 0.5, max: 4, noNaN: true }), (stage, at, dense) => {
        const frame = { ...at, width: at.width, height: (at.width * FRAME.height) / FRAME.width }
        const { scale, x, width } = viewOf(stage, frame, dense)
        const fine = width / stage.width
        // The right edge of the frame, in pixels of the page, from the stage's left edge.
        const edge = (x + (FRAME.x + FRAME.width) * scale) / fine
        expect(Math.abs(edge - (frame.x + frame.width - stage.x))).toBeLessThan(1 + Math.abs(edge) * (1 / Math.min(stage.width, 1000)))
      }),
    ))

  it('what is seen lies within the frame, and is never nothing', () =>
    fc.assert(
      fc.property(anyBox, anyBox, (stage, frame) => {
        const { seen } = viewOf(stage, frame, 1)
        expect(seen.width >= 1 && seen.height >= 1 && seen.x >= FRAME.x && seen.y >= FRAME.y).toBe(true)
      }),
    ))

  it('a part of a box is no larger than it', () =>
    expect(within({ x: -10, y: 0, width: 50, height: 20 }, { x: 0, y: 5, width: 20, height: 100 })).toEqual({
      x: 0,
      y: 5,
      width: 20,
      height: 15,
    }))
})
