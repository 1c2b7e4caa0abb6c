import { describe, expect, it } from 'vitest'
import { PLANS, type Step } from '../../../src/core/classroom/plan.ts'
import { ROUND_MINUTES } from '../../../src/core/classroom/triad.ts'

/** Of forming groups, and finding each other in the room. */
const FORMING = 3
const total = (steps: readonly Step[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0)
const HALF_PAST_NINE = 9.5 * 60
/** When a step of the day begins. */
const at = (name: string) => {
  const minutes = HALF_PAST_NINE + (PLANS.day.find((step) => step.name === name)?.from ?? Number.NaN)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

describe('a running sheet', () => {
  it.each([
    ['twenty', 20],
    ['fifty', 50],
    ['ninety', 90],
  ] as const)('of %s minutes takes as long as it says', (plan, minutes) => expect(total(PLANS[plan])).toBe(minutes))

  it('begins each step where the one before ends', () => {
    for (const plan of Object.values(PLANS)) for (const [place, { from }] of plan.entries()) expect(from).toBe(total(plan.slice(0, place)))
  })

  it('holds at least one whole round wherever a class plays in threes: cards, scene, feedback and leaving the part', () => {
    for (const { kind, minutes } of Object.values(PLANS).flat())
      if (kind === 'triads') expect(minutes).toBeGreaterThanOrEqual(FORMING + ROUND_MINUTES)
  })

  it('promises no more rounds than its minutes hold, but in a class of fifty, where the second is for whoever is quick', () => {
    for (const [name, plan] of Object.entries(PLANS))
      for (const { kind, minutes, rounds = 1 } of plan)
        if (kind === 'triads' && name !== 'fifty') expect(minutes, name).toBeGreaterThanOrEqual(FORMING + rounds * ROUND_MINUTES)
  })
})

describe('a day', () => {
  it('is from half past nine to four', () => expect(total(PLANS.day)).toBe(6.5 * 60))

  it('goes the way of a workshop: the gift, threes, a talk, lunch, the caller in pairs, threes, supervision, what each will do', () => {
    expect(['welcome', 'first-vignette', 'first-triads', 'teach-in', 'lunch', 'second-vignette', 'second-triads'].map(at)).toEqual([
      '9:30',
      '10:00',
      '11:00',
      '12:00',
      '12:30',
      '13:15',
      '14:15',
    ])
    expect(['supervision', 'action-plan', 'close'].map(at)).toEqual(['15:05', '15:35', '15:50'])
  })

  it('leaves time for everything in it, also for the close and how everybody leaves', () => {
    for (const { name, minutes } of PLANS.day) expect(minutes, name).toBeGreaterThanOrEqual(10)
  })

  it('has a break at least every ninety minutes: breaks are not optional', () => {
    let worked = 0
    for (const { kind, minutes, name } of PLANS.day) {
      worked = kind === 'break' ? 0 : worked + minutes
      expect(worked, name).toBeLessThanOrEqual(90)
    }
  })

  it('plays the second vignette in pairs', () => expect(PLANS.day.find(({ kind }) => kind === 'teams')?.size).toBe(2))
})
