import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/core/relationship/rules.ts'
import { criterionOf } from '../../src/validation/criterion.ts'
import { readSessions } from '../../src/validation/session.ts'
import { scoresOf } from '../../src/validation/study.ts'
import { vocabulary } from '../../src/validation/vocabulary.ts'

// Real coded sessions stay outside the project: VALIDATION_DATA names the folder that holds annomi-dev.jsonl and casino-dev.jsonl.
const folder = process.env.VALIDATION_DATA

const agreements = (name: 'annomi' | 'casino') => {
  const { codes, moves } = vocabulary(name)
  const { sessions, faults } = readSessions(readFileSync(join(folder ?? '', `${name}-dev.jsonl`), 'utf8'), codes)
  expect(faults).toEqual([])
  const scores = scoresOf(sessions, { ...rules, moves })
  const { agreement, matched } = criterionOf(sessions)
  const of = (score: keyof typeof scores) => agreement(scores[score], [...sessions.keys()])
  return { rapport: of('rapport'), at10: of('rapportAt10'), trust: of('trust'), alike: matched?.(scores.rapport, [...sessions.keys()]) }
}

describe.skipIf(!folder)('on real coded sessions that nobody here wrote (VALIDATION_DATA)', () => {
  it('counselling as it should be done ends with more rapport and trust than counselling as it should not', () => {
    const { rapport, at10, trust, alike } = agreements('annomi')
    expect(rapport).toBeGreaterThanOrEqual(0.87)
    expect(at10).toBeGreaterThanOrEqual(0.88)
    expect(trust).toBeGreaterThanOrEqual(0.86)
    expect(alike).toBeGreaterThanOrEqual(0.85)
  })

  it('the liked negotiator is the one with more rapport, whatever the length of the talk', () =>
    expect(agreements('casino').rapport).toBeGreaterThanOrEqual(0.24))
})
