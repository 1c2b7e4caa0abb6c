import { describe, expect, it } from 'vitest'
import { grains, RATE } from '../../../src/browser/sound/grains.ts'

const loudest = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
const power = (samples: Float32Array) => samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length

describe('the grains of a sound', () => {
  const hiss = grains({ kind: 'hiss' })
  const rain = grains({ kind: 'drops', rate: 40, dies: 0.01 })
  const clock = grains({ kind: 'ticks', at: [0, 0.99], round: 1, dies: 0.006 })

  it.each([
    ['hiss', hiss],
    ['rain', rain],
    ['a clock', clock],
  ])('never go beyond what a sample can be: %s', (_, samples) => {
    expect(loudest(samples)).toBeLessThanOrEqual(1)
    expect(loudest(samples)).toBeGreaterThan(0.3)
  })
  it('are drawn by lot, the same each time', () => expect(grains({ kind: 'drops', rate: 40, dies: 0.01 })).toEqual(rain))
  it('hiss evenly about nothing: no hum, and no thump where it begins again', () => {
    expect(Math.abs(hiss.reduce((sum, sample) => sum + sample, 0) / hiss.length)).toBeLessThan(0.02)
    expect(power(hiss)).toBeCloseTo(1 / 3, 1)
    expect(power(hiss.slice(0))).toBeCloseTo(power(hiss.slice(-RATE)), 1)
  })
  it('fall thicker the more of them there are', () =>
    expect(power(grains({ kind: 'drops', rate: 120, dies: 0.01 }))).toBeGreaterThan(power(rain) * 2))
  it('tick where they should, are silent between, and run on past the end of a round into the next', () => {
    expect(clock).toHaveLength(RATE)
    expect(loudest(clock.slice(0, 120))).toBeGreaterThan(0.3)
    expect(loudest(clock.slice(6000, 18_000))).toBe(0)
    const alone = grains({ kind: 'ticks', at: [0.99], round: 1, dies: 0.006 })
    expect(loudest(alone.slice(0, 240))).toBeGreaterThan(0)
  })
})
