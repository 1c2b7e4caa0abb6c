import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Log } from '../../../../src/core/encounter/log.ts'
import { readLog } from '../../../../src/core/encounter/readLog.ts'
import { NOTHING, type OwnData } from '../../../../src/core/records/ownData.ts'
import { study } from '../../../../src/core/records/study/study.ts'
import { anyReflection } from '../../../arbitrary/ownData.ts'
import { anyPlayed, storyOf } from '../../../arbitrary/study.ts'
import { logOf } from '../../encounter/story.ts'

const given = (data: OwnData) => study(data, { participant: 'P-17', ownWords: false, storyOf })

describe('what came of a decision', () => {
  it('is told of those alone that were played with this text and these rules; of others it says so, and nothing is guessed', () =>
    fc.assert(
      fc.property(anyPlayed, (log) => {
        const { tables } = given({ ...NOTHING, encounters: [{ log, at: 0, underWay: false }] })
        const [meeting] = tables.encounters
        if (!meeting) return
        const not = log.script !== 'first' ? 'story' : log.model !== 1 ? 'model' : ''
        expect(meeting).toMatchObject({ replayed: not ? 'no' : 'yes', not_replayed: not, decisions: tables.decisions.length })
        for (const row of tables.decisions)
          expect(not ? [row.replayed, row.move, row.trust_before, row.trust_after, row.offered] : [row.replayed]).toEqual(
            not ? ['no', '', '', '', ''] : ['yes'],
          )
        if (not) expect([tables.reasons, tables.promises, meeting.ending]).toEqual([[], [], ''])
      }),
    ))

  it('adds up: the changes of a value at a decision lead from how it stood before to how it stood after', () =>
    fc.assert(
      fc.property(anyPlayed, (log) => {
        const { tables } = given({ ...NOTHING, encounters: [{ log, at: 0, underWay: false }] })
        for (const row of tables.decisions.filter(({ replayed }) => replayed === 'yes'))
          for (const value of ['trust', 'rapport', 'clarity', 'self_determination', 'strain'] as const) {
            const changes = tables.reasons.filter((reason) => reason.decision === row.decision && reason.value === value)
            const sum = changes.reduce((all, { by }) => all + Number(by), Number(row[`${value}_before`]))
            expect(sum).toBeCloseTo(Number(row[`${value}_after`]), 6)
          }
      }),
    ))

  it('goes on from where one went back to: what stood before a decision is what stood after the one before it on its road', () =>
    fc.assert(
      fc.property(anyPlayed, (log) => {
        const { tables } = given({ ...NOTHING, encounters: [{ log: { ...log, script: 'first', model: 1 }, at: 0, underWay: false }] })
        const road: (typeof tables.decisions)[number][] = []
        for (const row of tables.decisions) {
          road.length = Number(row.position) - 1
          const before = road.at(-1)
          if (before) expect([row.trust_before, row.strain_before]).toEqual([before.trust_after, before.strain_after])
          road.push(row)
          expect(String(row.offered).split(' ')).toContain(row.choice)
        }
      }),
    ))
})

describe('a meeting', () => {
  /** As a file brings it. */
  const at = (choices: readonly string[], more: Partial<Log> = {}) => {
    const log = readLog(JSON.stringify(logOf(choices, more)))
    if (!log) throw new Error('no log')
    return { log, at: 0, underWay: false }
  }
  const told = (...encounters: ReturnType<typeof at>[]) => given({ ...NOTHING, encounters }).tables

  it('is given once, however often a browser has it', () => {
    const [short, long] = [at(['doorstep/ask-meaning']), at(['doorstep/ask-meaning', 'meaning/kind-firm'])]
    expect(told(short, long, long).encounters).toMatchObject([{ decisions: 2, ending: 'box-in-the-window', ending_from: 'replay' }])
  })

  it('tells a promise that fell due, and which decision it was made and broken at', () => {
    const { promises } = told(at(['doorstep/promise-realistic', 'form/tick-box', 'friday/ask-meaning']))
    expect(promises).toMatchObject([{ promise: 'note', size: 2, status: 'broken', made_at: 1, settled_at: 2, model: 1 }])
  })

  it('that leaves the story is followed as far as that, and again from where one goes back to', () => {
    const entries: readonly Entry[] = [
      { type: 'chose', choice: 'doorstep/ask-meaning', at: 1 },
      { type: 'chose', choice: 'meaning/never-written', at: 2 },
      { type: 'chose', choice: 'window/kind-firm', at: 3 },
      { type: 'rewound', to: 1, at: 4 },
      { type: 'chose', choice: 'meaning/kind-firm', at: 5 },
    ]
    const tables = told(at([], { entries }))
    expect(tables.decisions.map(({ replayed, stands }) => [replayed, stands])).toEqual([
      ['yes', true],
      ['no', false],
      ['no', false],
      ['yes', true],
    ])
    expect(tables.encounters).toMatchObject([{ replayed: 'no', not_replayed: 'broke-off', ending: 'box-in-the-window' }])
  })

  it('passes on no hidden fact that is no id: a file from elsewhere could hold anything there', () => {
    const tables = told(
      at(['doorstep/ask-meaning'], {
        facts: { meaning: 'thanks', visits: 2, note: 'Call Mary on Friday', 'My name is Mary': 1 },
        script: 'other',
      }),
    )
    expect(tables.encounters).toMatchObject([{ hidden: '{"meaning":"thanks","visits":2}' }])
  })
})

it('a meeting that names things by sentences is not ours, and is not given', () => {
  const odd = [
    { vignette: 'Mary lives in Mill Lane' },
    { script: 'my name is Mary' },
    { entries: logOf(['doorstep/Mary said so']).entries },
  ]
  const logs = odd.map((one) => ({ log: { ...logOf(['doorstep/ask-meaning']), ...one }, at: 5, underWay: true }))
  expect(given({ ...NOTHING, encounters: logs }).tables.encounters).toEqual([])
})

describe('a reflection', () => {
  const [reflection] = fc.sample(anyReflection, { numRuns: 1, seed: 7 })
  const choices = ['doorstep/ask-meaning']
  const about = { vignette: 'gift-offer', locale: 'en-GB', seed: 7, choices }
  const wrote = reflection && [{ ...reflection, answers: { 'what.what': 'He put it away.' }, about: { ...reflection.about, ...about } }]
  const withWords = (data: Partial<OwnData>) => study({ ...NOTHING, ...data }, { participant: 'P-17', ownWords: true, storyOf })

  it('stands beside the meeting it was written about, also where that was gone on with; and has no time of the clock', () => {
    const log = logOf([...choices, 'meaning/kind-firm'])
    const { tables, leftOut } = withWords({ reflections: wrote ?? [], encounters: [{ log, at: 5, underWay: true }] })
    expect(tables.reflections).toMatchObject([
      { encounter: 1, vignette_hash: 'first', model: 1, part: 'what.what', after: 1, at_ms: '', text: 'He put it away.' },
    ])
    expect(leftOut).toBe(0)
  })

  it('whose meeting is gone is left out and counted: nobody knows which text and rules it was about', () => {
    const { tables, leftOut } = withWords({
      reflections: wrote ?? [],
      encounters: [{ log: logOf(choices, { seed: 8 }), at: 5, underWay: true }],
    })
    expect([tables.reflections, leftOut]).toEqual([[], 1])
  })

  it('stays with its meeting where that is not given: neither given nor counted as lost', () => {
    const [one, other] = [logOf([...choices, 'meaning/kind-firm']), logOf(choices, { seed: 8 })]
    const encounters = [one, other].map((log, at) => ({ log, at, underWay: true }))
    const { tables, leftOut } = study(
      { ...NOTHING, reflections: wrote ?? [], encounters },
      { participant: 'P-17', ownWords: true, storyOf, which: ({ log }) => log === other },
    )
    expect([tables.encounters.length, tables.decisions.length, tables.reflections, leftOut]).toEqual([1, 1, [], 0])
  })
})
