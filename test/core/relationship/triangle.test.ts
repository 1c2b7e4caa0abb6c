import { describe, expect, it } from 'vitest'
import { begin, switchRisk } from '../../../src/core/relationship/relationship.ts'
import { noTraces, traced } from '../../../src/core/relationship/triangle.ts'
import { joel, say, through } from './people.ts'

describe('the traces of the drama triangle', () => {
  it('take a quarter of the last beat and fade by a quarter', () => {
    const once = traced(noTraces, 'rescuing')
    expect(once).toEqual({ rescuing: 0.25, pushing: 0, stuck: 0 })
    expect(traced(once, 'pushing')).toEqual({ rescuing: 0.188, pushing: 0.25, stuck: 0 })
    expect(traced(once, 'stuck')).toEqual({ rescuing: 0.188, pushing: 0, stuck: 0.25 })
  })
  it('are left by no healthy position', () => {
    for (const position of ['caring', 'assertive', 'vulnerable', 'none'] as const) expect(traced(noTraces, position)).toEqual(noTraces)
  })
})

describe('the drama may switch', () => {
  it('after two rescues running, not after one', () => {
    expect(switchRisk(through(begin(joel), joel, 'rescue'))).toBe(false)
    expect(switchRisk(through(begin(joel), joel, 'rescue', 'rescue'))).toBe(true)
    expect(switchRisk(through(begin(joel), joel, 'rescue', 'validate', 'rescue'))).toBe(false)
  })
  it('from just over 0.4 of rescuing', () => {
    const rescuing = (trace: number) => switchRisk(begin(joel, { traces: { ...noTraces, rescuing: trace } }))
    expect([0.4, 0.401].map(rescuing)).toEqual([false, true])
  })
  it('is told once, as it begins', () => {
    const second = say(through(begin(joel), joel, 'rescue'), joel, 'rescue')
    expect(second.happenings).toContainEqual({ kind: 'switch-risk' })
    expect(say(second.relationship, joel, 'rescue').happenings).not.toContainEqual({ kind: 'switch-risk' })
  })
  it('no more once the worker has stepped back', () =>
    expect(switchRisk(through(begin(joel), joel, 'rescue', 'rescue', 'validate'))).toBe(false))
})
