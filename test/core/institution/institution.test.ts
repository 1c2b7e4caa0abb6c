import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialled, readInstitution } from '../../../src/core/institution/institution.ts'
import { anyText } from '../../arbitrary/logs.ts'

const college = {
  name: 'Harbour College',
  lines: [
    { label: 'Student support', phone: '01632 960 123', hours: 'Monday to Friday, 9 to 5' },
    { label: 'At night', phone: '+44 1632 960999', url: 'https://support.example.org/night' },
  ],
  frameworks: { P: 'Our framework' },
  competences: { P2: 'How we treat people' },
}
const nothing = { name: '', lines: [], frameworks: {}, competences: {} }
const read = (file: unknown) => readInstitution(JSON.stringify(file, null, 2))
const withLine = (line: unknown) => read({ name: 'Harbour College', lines: [line] })

describe('what an institution says of itself', () => {
  it('is its name, whom one can turn to, and its words for what there is to practise: as they wrote it', () =>
    expect(read(college)).toEqual({ faults: [], institution: college }))
  it('may be nothing yet: that is no fault', () => expect(read({})).toEqual({ faults: [], institution: nothing }))
  it('may hold a note of its own to whoever edits it', () => expect(read({ ...college, about: 'Ask Sam' }).faults).toEqual([]))
  it('brings, as the game comes, no help lines, and a title for every competence of both frameworks', () => {
    const { faults, institution } = readInstitution(readFileSync('assets/institution.json', 'utf8'))
    expect(faults).toEqual([])
    expect(institution).toMatchObject({ name: '', lines: [] })
    expect(Object.keys(institution?.competences ?? {})).toHaveLength(18)
  })
})

describe('what a learning platform is told', () => {
  it('is for the institution to say: once somebody has looked back or reached an ending; for practice, or assessed', () => {
    for (const records of [{}, { completed: 'ending' }, { completed: 'debrief', mode: 'assessed' }, { mode: 'practice' }])
      expect(read({ records })).toEqual({ faults: [], institution: { ...nothing, records } })
  })
  it.each([
    [{ mode: 'exam' }, '`mode` is not one of its values', 'Use "practice" or "assessed"'],
    [{ completed: true }, '`completed` is not one of its values', 'Use "debrief" or "ending"'],
    [{ score: 'total' }, 'There is no `score` here', 'Use `completed`, `mode`, `lrs`'],
    ['assessed', '`records` is no object', 'Write { "completed": "debrief" }'],
  ])('%j is a fault, with its cure', (records, says, cure) => {
    expect(read({ records }).faults).toMatchObject([{ says, cure }])
  })
})

describe('a store that is told without a learning platform', () => {
  const lrs = { endpoint: 'https://records.example.ac.uk/xapi', name: 'the research office of Harbour College' }
  it.each([
    lrs.endpoint,
    'https://records.example.ac.uk:8443/xapi/',
    'http://localhost:8080/xapi',
    'http://127.0.0.1/xapi',
    'http://[::1]:3000',
  ])('may stand at %s', (endpoint) =>
    expect(read({ records: { lrs: { ...lrs, endpoint } } })).toEqual({
      faults: [],
      institution: { ...nothing, records: { lrs: { ...lrs, endpoint } } },
    }),
  )
  it.each([
    ['an `endpoint` that is no safe web address', { endpoint: 'http://records.example.ac.uk/xapi' }],
    ['an `endpoint` that is no safe web address', { endpoint: 'http://localhost.example.ac.uk/xapi' }],
    ['an `endpoint` that is no safe web address', { endpoint: 'http://127.0.0.1.example.ac.uk/' }],
    ['an `endpoint` that is no safe web address', { endpoint: 'records.example.ac.uk/xapi' }],
    ['an `endpoint` with something beside its address', { endpoint: 'https://key:secret@records.example.ac.uk/xapi' }],
    ['an `endpoint` with something beside its address', { endpoint: 'https://records.example.ac.uk/xapi?key=secret' }],
    ['no `endpoint`', { endpoint: undefined }],
    ['no `name`', { name: ' ' }],
  ])('is refused that has %s: %j', (says, wrong) => {
    const { faults, institution } = read({ records: { lrs: { ...lrs, ...wrong } } })
    expect(faults.map((fault) => fault.says)).toEqual([`\`lrs\` has ${says}`])
    expect(institution).toBeUndefined()
  })
  it('has no place for a key, since whoever opens a package can read it', () =>
    expect(read({ records: { lrs: { ...lrs, auth: 'Basic abc' } } }).faults).toEqual([
      { line: 6, says: 'There is no `auth` here', cure: 'Use `endpoint`, `name`' },
    ]))
})

it.each([
  ['01632 960 123', '01632960123'],
  ['+44 1632 960999', '+441632960999'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['(020) 7946 0000', '02079460000'],
])('the number %s is dialled %s', (phone, called) => {
  expect(withLine({ label: 'Student support', phone }).faults).toEqual([])
  expect(dialled(phone)).toBe(called)
})

describe('a file that is wrong', () => {
  it('gives no institution at all: a number that is half right is worse than none', () =>
    expect(read({ ...college, lines: [...college.lines, { label: 'Nobody' }] }).institution).toBeUndefined())

  it('names the line where it breaks off', () => {
    const [fault] = readInstitution('{\n  "name": "Harbour"\n  "lines": []\n}').faults
    expect(fault).toMatchObject({ line: 3, says: 'This is not JSON' })
  })

  it.each([
    ['cannot be reached', { label: 'Student support', hours: 'Always' }],
    ['has a `phone` that is no number', { label: 'Student support', phone: 'ring Sam' }],
    ['has a `url` that is no web address', { label: 'Student support', url: 'support.example.org' }],
    ['has a `url` that is no web address', { label: 'Student support', url: 'javascript:alert(1)' }],
    ['has no `label`', { phone: '01632 960 123' }],
    ['has `hours` that are no short text', { label: 'Student support', phone: '01632 960 123', hours: 9 }],
    ['is no object', '01632 960 123'],
  ])('says of a help line that it %s', (says, line) => expect(withLine(line).faults[0]?.says).toBe(`Help line 1 ${says}`))

  it.each([
    ['`competences` is no object', { competences: ['Ethics'] }],
    ['There is no `Q1` here', { competences: { Q1: 'Ethics' } }],
    ['`P2` has no title', { competences: { P2: 4 } }],
    ['There is no `X` here', { frameworks: { X: 'Ours' } }],
  ])('says of titles: %s', (says, file) => expect(read(file).faults[0]?.says).toBe(says))

  it('names the line of what is wrong, and the cure', () => {
    const [fault] = withLine({ label: 'Student support', phone: 'ring Sam' }).faults
    expect(fault).toMatchObject({ line: 6, cure: expect.stringContaining('digits') })
  })

  it('says which words it does not know, and which it does', () => {
    const { faults } = read({ support: ['Ring Sam'] })
    expect(faults).toEqual([
      { line: 2, says: 'There is no `support` here', cure: 'Use `about`, `name`, `lines`, `frameworks`, `competences`, `records`' },
    ])
  })

  it('never breaks the game: any text gives an institution or faults, and not both', () =>
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const { institution, faults } = readInstitution(text)
        return (institution === undefined) === faults.length > 0
      }),
    ))
})
