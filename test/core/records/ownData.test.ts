import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAttempt } from '../../../src/core/debrief/keptAttempt.ts'
import { asFile, FORMAT, readFile } from '../../../src/core/records/file.ts'
import { NOTHING } from '../../../src/core/records/ownData.ts'
import { anyText, nearlyALog } from '../../arbitrary/logs.ts'
import { anyOwnData } from '../../arbitrary/ownData.ts'
import { anyAttempt } from '../debrief/attempts.ts'
import { logOf } from '../encounter/story.ts'

const log = logOf(['doorstep/ask-meaning'])
const DAY = '2026-03-01T10:00:00.000Z'

describe('the file in which one takes one’s own data along', () => {
  it('gives back all that went into it', () =>
    fc.assert(fc.property(anyOwnData, (data) => void expect(readFile(asFile(data, DAY))).toEqual({ data, left: 0 }))))
  it('may be a single encounter, saved while playing', () =>
    expect(readFile(JSON.stringify(log))?.data.encounters).toEqual([{ log, at: 0, underWay: true }]))
  it('may be what an earlier version of the game saved', () => {
    const old = {
      'now:gift-offer': JSON.stringify(log),
      'aside:gift-offer:1700000000000': JSON.stringify(logOf(['doorstep/rigid-refusal'])),
      'aside:x:1': 'rubbish',
    }
    const found = readFile(JSON.stringify(old))
    expect(found?.data.encounters.map(({ at, underWay }) => [at, underWay])).toEqual([
      [0, true],
      [1_700_000_000_000, false],
    ])
    expect(found?.left).toBe(1)
  })
  it('may hold attempts, and what was remembered, of an earlier version as well', () => {
    const [kept] = fc.sample(anyAttempt, { numRuns: 1, seed: 3 })
    const old = { 'attempt:gift-offer:5': kept ? writeAttempt(kept) : '', 'here:gift-offer': '7', 'met:gift-offer': '["{}"]' }
    const found = readFile(JSON.stringify(old))
    expect(found?.data).toMatchObject({ attempts: [kept], visits: [{ vignette: 'gift-offer', at: 7, met: ['{}'] }] })
    expect(found?.left).toBe(0)
  })
  it('gives what can be read of it, and counts what cannot', () => {
    const file = {
      format: FORMAT,
      version: 1,
      encounters: [{ log, at: 5, underWay: true }, { log: 'x' }, 7],
      reflections: [{}],
      attempts: [{ v: 99 }],
      visits: [{ vignette: 'gift-offer', at: -1, met: [] }],
      unreadable: [3],
    }
    expect(readFile(JSON.stringify(file))).toEqual({ data: { ...NOTHING, encounters: [{ log, at: 5, underWay: true }] }, left: 6 })
  })
  it('cannot say that a computer is shared: that is the computer’s', () => {
    const file = asFile({ ...NOTHING, settings: { size: '150', keeps: 'tab' } }, DAY)
    expect(readFile(file)?.data.settings).toEqual({ size: '150' })
  })
  it.each([
    ['is empty', ''],
    ['holds another game’s save', '{"level":4,"score":1200}'],
    ['is of a version to come', `{"format":"${FORMAT}","version":99,"encounters":[]}`],
    ['reaches for what is beneath', '{"__proto__":{"format":"x"},"constructor":"y"}'],
    ['is a list', `[${JSON.stringify(log)}]`],
    ['breaks off', asFile({ ...NOTHING, encounters: [{ log, at: 1, underWay: true }] }, DAY).slice(0, 90)],
  ])('that %s is turned away', (_, text) => expect(readFile(text)).toBeUndefined())
  it('may hold any bytes at all: it gives something or nothing, and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          nearlyALog,
          fc
            .jsonValue()
            .map((value) => JSON.stringify({ format: FORMAT, version: 1, encounters: value, reflections: value, settings: value })),
          fc.jsonValue().map((value) => JSON.stringify({ format: FORMAT, version: 1, encounters: [value], reflections: [value] })),
        ),
        (text) => void readFile(text),
      ),
      { numRuns: 500 },
    ))

  /** What the schema says of a value; `what`: where one stands in it. */
  type Schema = {
    readonly description?: string
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly additionalProperties?: Schema | boolean
    readonly oneOf?: readonly Schema[]
  }
  const schema = JSON.parse(readFileSync('assets/own-data.schema.json', 'utf8')) as Schema
  const unsaid = (value: unknown, said: Schema | undefined, what: string): readonly string[] => {
    if (!said) return [what]
    if (said.oneOf) return said.oneOf.map((one) => unsaid(value, one, what)).toSorted((a, b) => a.length - b.length)[0] ?? []
    if (Array.isArray(value)) return value.flatMap((one) => unsaid(one, said.items, `${what}[]`))
    if (typeof value !== 'object' || value === null) return said.description ? [] : [what]
    const free = typeof said.additionalProperties === 'object' ? said.additionalProperties : undefined
    return Object.entries(value).flatMap(([name, one]) => unsaid(one, said.properties?.[name] ?? free, `${what}.${name}`))
  }
  it('holds nothing that its published schema does not describe', () =>
    fc.assert(fc.property(anyOwnData, (data) => void expect(unsaid(JSON.parse(asFile(data, DAY)), schema, 'file')).toEqual([]))))
})
