import { describe, expect, it } from 'vitest'
import { readKept } from '../../../src/browser/lms/kept.ts'
import type { Levelled } from '../../../src/core/records/xapi/visit.ts'
import { storage } from '../play/shelf.ts'
import { classroom, logOf, verbs, whole } from './page.ts'

const seven = Array.from({ length: 7 }, () => 'responded')

describe('a meeting that an LMS launched', () => {
  it('is told from the first statement to the last, in order, and the LMS refuses nothing of it', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch())
    for (let n = 1; n <= 7; n++) await page.choose(n)
    await page.lookBack()
    await page.leave()
    expect(lms.refusals).toEqual([])
    expect(verbs(lms.statements)).toEqual(['initialized', ...seven, 'completed', 'terminated'])
    expect(page.said.at(-1)).toBe('well')
  })

  it('says which move each decision was, how trust and rapport stood, why they moved, and what was offered', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch())
    await page.choose(2)
    const said = JSON.stringify(lms.statements[2])
    expect(lms.statements[2]?.result?.response).toBe('place/1')
    for (const part of ['rigid-refusal', '"before":"working"', '"on":"trust"', '"went":"down"', '"rule":"move"', 'context/offered'])
      expect(said).toContain(part)
  })

  it('sends no number of the model: nobody can add up a mark', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch())
    for (let n = 1; n <= 7; n++) await page.choose(n)
    await page.lookBack()
    for (const { result } of lms.statements) expect(JSON.stringify(result ?? {})).not.toMatch(/:\s*-?\d/)
    for (const { result } of lms.statements) expect(result?.score).toBeUndefined()
  })

  it('is completed once in a registration, however often it is played', async () => {
    const { lms, open } = classroom()
    const registration = '11111111-2222-4333-8444-555555555555'
    for (let visit = 0; visit < 2; visit++) {
      const page = open(lms.launch({ registration }))
      await page.choose(7)
      await page.lookBack()
      await page.leave()
    }
    expect(verbs(lms.statements).filter((verb) => verb === 'completed')).toHaveLength(1)
    expect(verbs(lms.statements).filter((verb) => verb === 'terminated')).toHaveLength(2)
    expect(lms.refusals).toEqual([])
  })

  it.each(['Browse', 'Review'] as const)('launched to look on (%s) tells that somebody was there, and nothing else', async (mode) => {
    const { lms, open } = classroom()
    const page = open(lms.launch({ mode }))
    await page.choose(1)
    await page.choose(7)
    await page.lookBack()
    await page.leave()
    expect(verbs(lms.statements)).toEqual(['initialized', 'terminated'])
    expect([lms.refusals, [...lms.states.keys()].filter((key) => key.includes('kind-but-firm'))]).toEqual([[], []])
  })
})

describe('what a learner wrote', () => {
  const written = [{ type: 'reflected', text: 'I felt cornered.', at: 150_000 } as const]
  it('leaves the browser nowhere without their yes: not as a statement, and not as the place where they stand', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch())
    await page.choose(7, written)
    await page.leave()
    expect(JSON.stringify([lms.statements, [...lms.states.values()]])).not.toContain('cornered')
  })
  it('is sent as it was written where they said yes', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch(), { words: true })
    await page.choose(7, written)
    await page.leave()
    expect(lms.statements.map(({ result }) => result?.response)).toContain('I felt cornered.')
    expect(lms.refusals).toEqual([])
  })
  it('and still waits to be sent is not sent, once they take their yes back; what they chose is', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch(), { words: true })
    await page.choose(5)
    lms.fault = 'failing'
    const said = { type: 'chose', choice: whole.moments[5]?.choice.id ?? '', at: 120_000, said: 'I am cornered.' } as const
    await page.choose(5, [said, ...written])
    page.agrees = false
    lms.fault = 'none'
    await page.tell()
    await page.leave()
    expect(verbs(lms.statements)).toEqual(['initialized', ...seven.slice(1), 'terminated'])
    expect(JSON.stringify([lms.statements, [...lms.states.values()]])).not.toContain('cornered')
  })
  it('and waits since an earlier visit is not sent in one in which they have not said yes, and is once they do', async () => {
    const { lms, open } = classroom()
    const registration = '11111111-2222-4333-8444-555555555555'
    const said = { type: 'chose', choice: whole.moments[5]?.choice.id ?? '', at: 120_000, said: 'I am cornered.' } as const
    const first = open(lms.launch({ registration }), { words: true })
    await first.choose(5)
    lms.fault = 'failing'
    await first.choose(5, [said, ...written])
    await first.leave()
    lms.fault = 'none'
    const next = open(lms.launch({ registration }))
    await next.tell()
    await next.leave()
    expect(lms.statements.map(({ result }) => result?.response)).toContain(said.choice)
    expect(JSON.stringify([lms.statements, [...lms.states.values()]])).not.toContain('cornered')
    await open(lms.launch({ registration }), { words: true }).tell()
    expect(lms.statements.map(({ result }) => result?.response)).toContain('I felt cornered.')
  })
  it('is sent after all where a yes that was taken back is given anew', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch(), { words: true })
    lms.fault = 'failing'
    await page.choose(7, written)
    page.agrees = false
    lms.fault = 'none'
    await page.tell()
    expect(lms.statements.map(({ result }) => result?.response)).not.toContain('I felt cornered.')
    page.agrees = true
    await page.tell()
    expect(lms.statements.map(({ result }) => result?.response)).toContain('I felt cornered.')
  })
})

describe('an assessed vignette', () => {
  const both: readonly Levelled[] = [
    { stake: 'C', level: 1 },
    { stake: 'T', level: 3 },
  ]
  const told = async (launch: object, levels: readonly Levelled[]) => {
    const { lms, open } = classroom()
    const page = open(lms.launch(launch), { levels })
    await page.choose(7)
    await page.lookBack()
    await page.leave()
    expect(lms.refusals).toEqual([])
    return lms.statements
  }
  it('tells levels where the learner agreed, side by side', async () => {
    const statements = await told({}, both)
    expect(verbs(statements)).toEqual(['initialized', ...seven, 'completed', 'looked-back', 'terminated'])
    expect(JSON.stringify(statements)).toContain('"https://kind-but-firm.example/xapi/result/levels":{"C":"not-yet","T":"sound"}')
  })
  it('tells no level without their yes, and is completed all the same', async () => {
    const statements = await told({}, [])
    expect(JSON.stringify(statements)).not.toContain('result/levels')
    expect(verbs(statements)).toContain('completed')
  })
  it('tells no level that still waits once they take their yes back, and does once they give it anew', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch(), { levels: both })
    await page.choose(7)
    lms.fault = 'failing'
    await page.lookBack()
    lms.fault = 'none'
    page.levels = []
    await page.tell()
    expect(verbs(lms.statements)).toEqual(['initialized', ...seven, 'completed'])
    page.levels = both
    await page.tell()
    expect(verbs(lms.statements).at(-1)).toBe('looked-back')
  })
  it.each([{ launchParameters: 'pass=developing' }, { masteryScore: 0.8 }])(
    'passes and fails nobody, whatever the LMS asks for: the levels decide nothing (%j)',
    async (launch) => {
      const statements = await told(launch, both)
      expect(verbs(statements)).toEqual(['initialized', ...seven, 'completed', 'looked-back', 'terminated'])
      for (const { result } of statements) expect(result?.success).toBeUndefined()
    },
  )
})

describe('the token', () => {
  it('is fetched once, and remembered when the page is loaded again', async () => {
    const { lms, open } = classroom()
    const search = lms.launch()
    const tab = storage()
    await open(search, { tab }).choose(1)
    const again = open(search, { tab })
    again.takeUp(logOf(1))
    await again.choose(2)
    expect(verbs(lms.statements)).toEqual(['initialized', 'responded', 'responded'])
    expect(lms.refusals).toEqual([])
    expect(again.said.at(-1)).toBe('well')
  })
  it('that somebody else fetched closes the visit: play goes on, and what is done is told at the next launch', async () => {
    const { lms, open } = classroom()
    const registration = '11111111-2222-4333-8444-555555555555'
    const search = lms.launch({ registration })
    await open(search).choose(1)
    const other = open(search)
    await other.choose(2)
    expect(other.said).toEqual(['over'])
    const next = open(lms.launch({ registration }))
    await next.tell()
    expect(lms.statements.map(({ result }) => result?.response)).toContain('place/1')
  })
})

describe('an LMS', () => {
  it('is heard on languages, sound, and where to go afterwards', async () => {
    const { lms, open } = classroom()
    const preferences = { languagePreference: 'en-US, en-GB', audioPreference: 'off' }
    const page = open(lms.launch({ preferences, returnURL: 'https://lms.example/course' }))
    await page.tell()
    expect(page.greeted).toEqual([{ languages: ['en-US', 'en-GB'], audio: 'off' }, 'https://lms.example/course'])
  })
  it('gives back where a learner stood, on another device too', async () => {
    const { lms, open } = classroom()
    const registration = '11111111-2222-4333-8444-555555555555'
    const first = open(lms.launch({ registration }))
    await first.choose(3)
    await first.leave()
    const next = open(lms.launch({ registration }), { store: storage() })
    await next.tell()
    expect(readKept(next.opened()?.kept ?? '').log).toEqual(logOf(3))
    next.takeUp(logOf(3))
    await next.choose(4)
    expect(lms.statements.filter(({ verb }) => verb.id.endsWith('responded'))).toHaveLength(4)
  })
  it('whose launch data nobody can read is told nothing, and play goes on', async () => {
    const { lms, open } = classroom()
    const search = lms.launch()
    for (const key of lms.states.keys()) lms.states.set(key, { text: '{"launchMode":"Normal"}', type: 'application/json' })
    const page = open(search)
    await page.choose(1)
    expect([page.said, lms.statements]).toEqual([['over'], []])
  })
})
