import { describe, expect, it } from 'vitest'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { vectorOf } from '../../../src/core/relationship/respond.ts'
import { choice, desmond, gain, knownDesmond, leanne, room, say, through } from './people.ts'

const hours = (move: 'kind-firm' | 'quiet-exception' | 'collude' | 'contract-early' | 'rigid-refusal') => choice(move, 'hours')

describe('a limit that is crossed without a word', () => {
  it('is remembered, topic by topic', () =>
    expect(
      through(knownDesmond(), desmond, hours('quiet-exception'), hours('quiet-exception'), choice('quiet-exception', 'gift')).exceptions,
    ).toEqual({
      hours: 2,
      gift: 1,
    }))
  it('is told as crossed', () =>
    expect(say(knownDesmond(), desmond, hours('quiet-exception')).happenings).toEqual([
      { kind: 'exception-made', topic: 'hours', cause: 'crossed' },
    ]))
  it('counts double once it had been named, and wins no trust: your word bends', () => {
    const agreed = through(knownDesmond(), desmond, hours('contract-early'))
    const bent = say(agreed, desmond, hours('quiet-exception'))
    expect(bent.relationship.exceptions).toEqual({ hours: 2 })
    expect(gain(bent, 'trust')).toBe(0)
    expect(bent.happenings).toEqual([
      { kind: 'context', name: 'limit-let-go' },
      { kind: 'exception-made', topic: 'hours', cause: 'let-go' },
    ])
    expect(gain(say(agreed, desmond, choice('quiet-exception', 'gift')), 'trust')).toBe(0.9)
  })
  it('counts for nothing where no topic is named', () => expect(through(knownDesmond(), desmond, 'quiet-exception').exceptions).toEqual({}))
})

describe('a limit that is held', () => {
  it('clears the exceptions and is named from then on', () => {
    const held = say(knownDesmond({ exceptions: { hours: 3, gift: 1 } }), desmond, hours('kind-firm'))
    expect(held.relationship).toMatchObject({ exceptions: { hours: 0, gift: 1 }, named: { hours: true } })
    expect(held.happenings).toContainEqual({ kind: 'limit-named', topic: 'hours' })
  })
  it('names one topic, the first; agreeing early names all it is about', () => {
    const topics = ['hours', 'tasks'] as const
    expect(through(knownDesmond(), desmond, { move: 'kind-firm', topics }).named).toEqual({ hours: true })
    expect(through(knownDesmond(), desmond, { move: 'contract-early', topics }).named).toEqual({ hours: true, tasks: true })
  })
  it('agreed early leaves earlier exceptions standing: they want a kind, firm word as well', () =>
    expect(through(knownDesmond({ exceptions: { hours: 2 } }), desmond, hours('contract-early')).exceptions).toEqual({ hours: 2 }))
  it('is always about privacy where it explains privacy, and about the ending where it plans one', () => {
    expect(through(knownDesmond(), desmond, choice('explain-limits', 'gift')).named).toEqual({ confidentiality: true })
    expect(through(knownDesmond(), desmond, 'plan-ending').named).toEqual({ ending: true })
    expect(through(knownDesmond(), desmond, choice('share-openly', 'hours')).named).toEqual({ confidentiality: true })
  })
  it('costs half when it is held again, and is as clear as the first time', () => {
    const first = say(knownDesmond(), desmond, hours('kind-firm'))
    const again = say(first.relationship, desmond, hours('kind-firm'))
    expect([gain(first, 'rapport'), gain(again, 'rapport')]).toEqual([-5, -2.5])
    expect([gain(first, 'clarity'), gain(again, 'clarity')]).toEqual([9.9, 8.1])
    expect(again.effects.find((e) => e.on === 'clarity')?.terms.map((t) => t.kind)).not.toContain('novelty')
  })
  it('costs half when something warm was said in the two beats before, not three', () => {
    const cost = (...memory: ('validate' | 'summarise-check')[]) =>
      gain(say(knownDesmond({ memory }), desmond, hours('kind-firm')), 'rapport')
    expect(cost('validate')).toBe(-2.5)
    expect(cost('validate', 'summarise-check')).toBe(-2.5)
    expect(cost('validate', 'summarise-check', 'summarise-check')).toBe(-5)
  })
  it('refused coldly names nothing: it is no limit held, only a no', () =>
    expect(through(knownDesmond({ exceptions: { hours: 1 } }), desmond, hours('rigid-refusal'))).toMatchObject({
      exceptions: { hours: 1 },
      named: {},
    }))
})

describe('how late a limit comes', () => {
  const lateness = (exceptions: number, more: Parameters<typeof begin>[1] = {}, profile = leanne) => {
    const r = begin(profile, { exceptions: { hours: exceptions }, ...more })
    const { lateness: all, workersLateness: own } = vectorOf(r, profile, hours('kind-firm'), room)
    return [all, own].map((l) => Math.round(l * 1000) / 1000)
  }
  it('grows by half with each exception, up to three times', () => {
    const flexible = { ...leanne, closeness: 'flexible' } as const
    expect([0, 1, 2, 4, 9].map((n) => lateness(n, {}, flexible)[0])).toEqual([1, 1.5, 2, 3, 3])
  })
  it('tells the part that is the worker’s doing from the part that is the person', () => {
    expect(lateness(2)).toEqual([2.6, 2])
    expect(lateness(2, { named: { hours: true }, memory: ['validate'] })).toEqual([0.65, 0.5])
  })
  it('takes from trust too once it is over one', () => {
    const trust = (exceptions: number) =>
      gain(say(begin(leanne, { exceptions: { hours: exceptions } }), leanne, hours('kind-firm')), 'trust')
    expect([0, 2, 4].map(trust)).toEqual([1.4, 0.3, -2.4])
  })
  it('is of no account for any move but a limit', () => {
    const r = begin(leanne, { exceptions: { hours: 4 } })
    expect(vectorOf(r, leanne, hours('contract-early'), room)).toMatchObject({ lateness: 1, workersLateness: 1 })
    expect(gain(say(r, leanne, hours('rigid-refusal')), 'rapport')).toBe(-15)
  })
})
