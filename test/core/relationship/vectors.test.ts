import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Case, letters, observed, run, startOf } from './vectors.ts'

type Rubric = Omit<Case, 'expect' | 'after'> & { readonly end: Readonly<Record<'T' | 'R' | 'B' | 'S' | 'W', number>> }
const text = readFileSync(new URL('./model-vectors.json', import.meta.url), 'utf8')
const { cases, rubric } = JSON.parse(text) as { cases: Case[]; rubric: Rubric[] }

describe('the sequences worked out before the model was built', () => {
  it('are 99', () => expect(cases).toHaveLength(99))

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { states } = run(one)
    expect(states.map(letters)).toEqual(one.after)
    expect(observed(one, states.at(-1) ?? startOf(one))).toEqual(one.expect)
  })
})

describe('whole vignettes, played well and badly', () => {
  it.each(rubric.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { T, R, B, S, W } = one.end
    const last = run({ ...one, expect: {}, after: [] }).states.at(-1)
    expect(last && letters(last)).toEqual([T, R, B, S, W])
  })
})
