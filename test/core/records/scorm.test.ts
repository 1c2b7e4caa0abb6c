import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, type Report, scorm12, scorm2004 } from '../../../src/core/records/scorm.ts'

const report: Report = {
  locale: 'en-GB',
  place: '1|gift-offer|…',
  decisions: [
    {
      ...{
        place: 'kettle',
        name: 'check-access',
        move: 'check-access',
        words: 'Is this a good place to hear me?',
        heard: 'You’re on time.',
      },
      when: { clock: '14:03:22', stamp: '2027-03-01T13:03:22Z' },
    },
    { place: 'rail_2', name: 'kind', move: 'kind-firm', words: 'It is beautiful,\nand I cannot take it. '.repeat(20), heard: 'For you.' },
  ],
  spent: 3_723_450,
  progress: 0.4286,
  completed: false,
  levels: [],
}
const levels: Report['levels'] = [
  { stake: 'C', level: 3, says: 'Connection and empathy: Sound' },
  { stake: 'B', level: 1, says: 'Kind and firm boundaries: Not yet' },
]
const both = [
  ['SCORM 1.2', scorm12],
  ['SCORM 2004', scorm2004],
] as const

describe.each(both)('what a platform of %s is told', (_, told) => {
  const all = new Map(told(report))
  const values = (pattern: RegExp, of = all) => [...of].filter(([name]) => pattern.test(name)).map(([, value]) => value)

  it('has one interaction for each decision, with its move and its words, and no result that marks it', () => {
    expect(values(/interactions\.\d+\.id$/)).toEqual(['001-kettle', '002-rail-2'])
    expect(values(/interactions\.0\.(student|learner)_response$/)[0]).toContain('check-access: Is this a good place to hear me?')
    expect(values(/interactions\.\d+\.result$/)).toEqual(['neutral', 'neutral'])
  })

  it('keeps to the length of each field, in one line', () => {
    const [, long = ''] = values(/(student|learner)_response$/)
    expect(long.replace(/^\{lang=[^}]*\}/, '').length).toBe(told === scorm12 ? 255 : 250)
    expect(long).toMatch(/…$/)
    expect(long).not.toMatch(/\n/)
  })

  it('never has a mark: no score, no pass, no fail', () => {
    for (const completed of [true, false]) {
      const names = told({ ...report, completed }).map(([name]) => name)
      expect(names.filter((name) => /score|mastery|success/.test(name))).toEqual([])
      expect(values(/(lesson|completion)_status$/, new Map(told({ ...report, completed })))).toEqual([
        completed ? 'completed' : 'incomplete',
      ])
    }
  })

  it('has the levels of the assessed mode each by itself, 1 to 4, and never a total', () => {
    const assessed = new Map(told({ ...report, levels }))
    expect(values(/objectives\.\d+\.id$/, assessed)).toEqual(['connection', 'boundaries'])
    expect(values(/objectives\.\d+\.score\.(min|max|raw)$/, assessed)).toEqual(['1', '4', '3', '1', '4', '1'])
    expect([...assessed.keys()].filter((name) => /^cmi\.(core\.)?score|scaled/.test(name))).toEqual([])
  })

  it('has no other decisions than those of the log, each under its number', () => {
    expect(values(/interactions/).length).toBeGreaterThan(0)
    expect(values(/interactions/, new Map(told({ ...report, decisions: [] })))).toEqual([])
  })

  it('has no character that XML cannot hold, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const decision = { place: words, name: 'x', move: 'kind-firm' as const, words, heard: words }
        for (const [name, value] of told({ ...report, place: '', decisions: [decision] })) {
          expect(value).not.toMatch(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u)
          if (name.endsWith('.id')) expect(value).toMatch(/^[A-Za-z0-9-]{1,250}$/)
        }
      }),
    )
  })
})

describe('progress', () => {
  const progress = (more: Partial<Report>) => new Map(scorm2004({ ...report, ...more })).get('cmi.progress_measure')
  it('is a share of the meeting, and 1 only once it is completed', () => {
    expect(progress({})).toBe('0.42')
    expect(progress({ progress: 0.999 })).toBe('0.99')
    expect(progress({ completed: true })).toBe('1')
  })
})

describe('a session’s time', () => {
  it('is hours, minutes and seconds in SCORM 1.2', () => {
    expect(hours(3_723_450)).toBe('0001:02:03.45')
    expect(hours(0)).toBe('0000:00:00.00')
    expect(hours(1e15)).toBe('9999:59:59.99')
  })
  it('has the form of its version, however long somebody sat there', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (spent) => {
        expect(hours(spent)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
      }),
    )
  })
})
