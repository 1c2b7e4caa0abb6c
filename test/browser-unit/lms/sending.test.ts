import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Meeting, type Opened, Over } from '../../../src/browser/lms/recorder.ts'
import { sending } from '../../../src/browser/lms/sending.ts'
import type { Report } from '../../../src/core/records/scorm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000)

/** A platform, and what came of it. `silent` can be changed on the way. */
function platform({ silent = false, slow = 0, mode = 'normal' as Opened['mode'] } = {}) {
  const is = { silent, opened: 0, told: [] as number[], said: [] as string[], left: 0 }
  let made = 0
  const answer = () => (is.silent ? Promise.reject(new Error('no answer')) : Promise.resolve())
  const sent = sending({
    recorder: {
      open: () => answer().then(() => ({ kept: '', learner: '', mode })),
      async tell({ spent }) {
        if (slow > 0) vi.setSystemTime(Date.now() + slow)
        await answer()
        is.told.push(spent)
      },
      leave: () => void is.left++,
    },
    report: () => ({ spent: made }) as Report & Meeting,
    opened: () => void is.opened++,
    took: () => undefined,
    says: (how) => void is.said.push(how),
    clock: () => Date.now(),
  })
  const choose = () => {
    made += 1
    sent.due()
  }
  return { is, choose, sent }
}

describe('a platform that answers', () => {
  it('is told the first choice at once, and the later ones together, seldom', async () => {
    const { is, choose } = platform()
    await seconds(1)
    for (let n = 0; n < 10; n++) {
      choose()
      await seconds(1)
    }
    expect(is.told).toEqual([1])
    await seconds(10)
    expect(is.told).toEqual([1, 10])
    expect(is.said).toEqual([])
  })
  it('is told at once what does not wait: that one has looked back, or that the page is hidden', async () => {
    const { is, choose, sent } = platform()
    await seconds(1)
    choose()
    await seconds(1)
    choose()
    sent.due(true)
    await seconds(0.1)
    expect(is.told).toEqual([1, 2])
  })
  it('and takes long for it, is left alone for twenty times as long', async () => {
    const { is, choose } = platform({ slow: 3000 })
    await seconds(1)
    choose()
    await seconds(1)
    choose()
    await seconds(50)
    expect(is.told).toEqual([1])
    await seconds(15)
    expect(is.told).toEqual([1, 2])
  })
  it('is not asked when there is nothing new', async () => {
    const { is } = platform()
    await seconds(600)
    expect(is).toMatchObject({ opened: 1, told: [] })
  })
  it('is told nothing in a review but that one leaves', async () => {
    const { is, choose, sent } = platform({ mode: 'review' })
    choose()
    await seconds(100)
    sent.leave()
    expect(is).toMatchObject({ opened: 1, told: [], left: 1 })
  })
})

describe('a platform that does not answer', () => {
  it('is asked again at growing pauses, a minute at most; after three seconds one is told', async () => {
    const { is, choose } = platform({ silent: true })
    choose()
    await seconds(2.5)
    expect(is.said).toEqual([])
    await seconds(600)
    expect(is.said).toEqual(['silent'])
    is.silent = false
    await seconds(60)
    expect(is).toMatchObject({ opened: 1, told: [1], said: ['silent', 'again'] })
  })
  it('and falls silent in the middle has everything once it answers', async () => {
    const { is, choose } = platform()
    await seconds(5)
    choose()
    await seconds(16)
    is.silent = true
    choose()
    choose()
    await seconds(2)
    expect(is.said).toEqual(['silent'])
    is.silent = false
    await seconds(5)
    expect(is).toMatchObject({ opened: 1, told: [1, 3], said: ['silent', 'again'] })
  })
  it('without saying so, is told of too', async () => {
    const said: string[] = []
    sending({
      recorder: { open: () => new Promise(() => undefined), tell: async () => undefined, leave: () => undefined },
      report: () => ({}) as Report & Meeting,
      opened: () => undefined,
      took: () => undefined,
      says: (how) => void said.push(how),
      clock: () => Date.now(),
    })
    await seconds(4)
    expect(said).toEqual(['silent'])
  })
})

describe('a platform for which the visit is over', () => {
  it('is said once, asked for nothing more, and what there is to tell is put by', async () => {
    const [said, noted]: [string[], number[]] = [[], []]
    let [made, asked] = [0, 0]
    const sent = sending({
      recorder: {
        open: async () => ({ kept: '', learner: '', mode: 'normal' }),
        async tell() {
          asked += 1
          throw new Over()
        },
        leave: () => undefined,
        note: ({ spent }) => void noted.push(spent),
        prompt: true,
      },
      report: () => ({ spent: made }) as Report & Meeting,
      opened: () => undefined,
      took: () => undefined,
      says: (how) => void said.push(how),
      clock: () => Date.now(),
    })
    for (made = 1; made <= 3; made++) {
      sent.due()
      await seconds(30)
    }
    expect([said, noted, asked]).toEqual([['over'], [1, 2, 3], 1])
  })
})
