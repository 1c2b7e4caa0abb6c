import { describe, expect, it } from 'vitest'
import type { Fault } from '../../lrs/network.ts'
import { forbidden } from '../play/shelf.ts'
import { classroom, logOf, verbs } from './page.ts'

const registration = '11111111-2222-4333-8444-555555555555'
const faults: readonly Fault[] = ['silent', 'failing', 'answer-lost']

describe.each(faults)('an LMS that is %s', (fault) => {
  it('keeps nobody from playing; it is said, tried again, and in the end all is told once', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch())
    await page.choose(1)
    lms.fault = fault
    await page.choose(2)
    await page.choose(3)
    expect(page.said.at(-1)).toBe('silent')
    lms.fault = 'none'
    await page.tell()
    expect(page.said.at(-1)).toBe('well')
    expect(lms.statements.map(({ result }) => result?.response)).toEqual([undefined, 'place/0', 'place/1', 'place/2'])
    expect(lms.refusals).toEqual([])
  })
})

describe.each(['silent', 'failing'] as const)('an LMS that is %s from the launch on', (fault) => {
  it('is told all of it in its order once it answers', async () => {
    const { lms, open } = classroom()
    lms.fault = fault
    const page = open(lms.launch())
    await page.choose(1)
    await page.choose(2)
    expect([page.said.at(-1), lms.statements]).toEqual(['silent', []])
    lms.fault = 'none'
    await page.tell()
    expect(verbs(lms.statements)).toEqual(['initialized', 'responded', 'responded'])
    expect(lms.refusals).toEqual([])
  })
  it('is told at the next launch what happened in this one, and when it did', async () => {
    const { lms, open } = classroom()
    lms.fault = fault
    const page = open(lms.launch({ registration }))
    for (let n = 1; n <= 7; n++) await page.choose(n)
    await page.leave()
    lms.fault = 'none'
    const next = open(lms.launch({ registration }))
    await next.tell()
    expect(verbs(lms.statements)).toEqual(['initialized', ...Array.from({ length: 7 }, () => 'responded')])
    expect(lms.refusals).toEqual([])
    const [first, told] = lms.statements
    expect(told?.timestamp).toBe(first?.timestamp)
    expect(JSON.stringify(told?.context)).toContain('"https://kind-but-firm.example/xapi/context/made":"2027-03-01T09:00:20.000Z"')
  })
})

describe('an ending', () => {
  it('that was reached before the LMS answered is told once it does', async () => {
    const { lms, open } = classroom()
    lms.fault = 'silent'
    const page = open(lms.launch())
    await page.choose(7)
    await page.lookBack()
    lms.fault = 'none'
    await page.tell()
    expect(verbs(lms.statements).at(-1)).toBe('completed')
  })
})

describe('what was not answered', () => {
  it('survives the tab: it is told at the next launch, and counts once even if it had come', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch({ registration }))
    await page.choose(1)
    lms.fault = 'answer-lost'
    await page.choose(3)
    lms.fault = 'none'
    const next = open(lms.launch({ registration }))
    await next.tell()
    expect(lms.statements.map(({ result }) => result?.response)).toEqual([undefined, 'place/0', 'place/1', undefined, 'place/2'])
    expect(next.said.at(-1)).toBe('well')
  })
  it('goes out as the page is left, before the last statement, in one request that outlives it', async () => {
    const { lms, open } = classroom()
    const page = open(lms.launch())
    await page.choose(1)
    lms.fault = 'failing'
    await page.choose(2)
    lms.fault = 'none'
    await page.leave()
    expect(verbs(lms.statements)).toEqual(['initialized', 'responded', 'responded', 'terminated'])
    expect(lms.refusals).toEqual([])
  })
  it('waits in the page where a browser lets it keep nothing', async () => {
    const { lms, open } = classroom()
    lms.fault = 'silent'
    const page = open(lms.launch(), { store: forbidden(), tab: forbidden() })
    await page.choose(2)
    lms.fault = 'none'
    await page.tell()
    expect(verbs(lms.statements)).toEqual(['initialized', 'responded', 'responded'])
  })
})

describe('a page that was left and is loaded again', () => {
  it('is over for the LMS; what is done there is told at the next launch', async () => {
    const { lms, open } = classroom()
    const search = lms.launch({ registration })
    const page = open(search)
    await page.choose(1)
    await page.leave()
    const again = open(search, { tab: page.tab })
    again.takeUp(logOf(1))
    await again.choose(2)
    expect(again.said).toEqual(['over'])
    const next = open(lms.launch({ registration }))
    await next.tell()
    expect(verbs(lms.statements)).toEqual(['initialized', 'responded', 'terminated', 'initialized', 'responded'])
    expect(lms.refusals).toEqual([])
  })
})
