import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Case, letters, observed, run, startOf } from './vectors.ts'

const { cases } = JSON.parse(readFileSync(new URL('./model-vectors.json', import.meta.url), 'utf8')) as { cases: Case[] }

describe('the worked examples, done by hand before the model was built', () => {
  it('are 99', () => expect(cases).toHaveLength(99))

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { states } = run(one)
    expect(states.map(letters)).toEqual(one.after)
    expect(observed(one, states.at(-1) ?? startOf(one))).toEqual(one.expect)
  })
})
