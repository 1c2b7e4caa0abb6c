import { Scorm12API, Scorm2004API } from 'scorm-again'
import { describe, expect, it } from 'vitest'
import type { Meeting, Recorder } from '../../../src/browser/lms/recorder.ts'
import { type Desk, recorderFor } from '../../../src/browser/lms/recorders.ts'
import { sending } from '../../../src/browser/lms/sending.ts'
import type { Report } from '../../../src/core/records/scorm.ts'
import { logOf, settled, whole } from './page.ts'

// Against somebody else's player.

const decision = {
  place: 'kettle',
  name: 'kind-firm',
  move: 'kind-firm',
  words: 'It’s beautiful; “no”, and thank you.',
  heard: 'For you. Go on.',
} as const
/** A page in which a platform may be found; of the rest SCORM asks nothing. */
const deskOf = (page: object) => ({ page, store: undefined }) as unknown as Desk

const report: Report & Meeting = {
  ...{ encounter: whole, log: logOf(7), words: false },
  ...{ locale: 'en-GB', place: '1|a|b', spent: 61_234, progress: 0.5, completed: false, levels: [] },
  decisions: [decision, { ...decision, place: 'rail', when: { clock: '14:03:22', stamp: '2027-03-01T13:03:22.45Z' } }],
}

type Player = {
  readonly cmi: { suspend_data: string; readonly core?: { lesson_status: string; lesson_mode: string }; completion_status?: string }
  on(event: string, then: (...told: unknown[]) => void): void
  renderCMIToJSONObject(): object
  loadFromJSON(json: object): void
}
const versions = [
  ['scorm12', 'API', () => new Scorm12API({ logLevel: 5 })],
  ['scorm2004', 'API_1484_11', () => new Scorm2004API({ logLevel: 5 })],
] as const

describe.each(versions)('a platform of %s', (target, name, make) => {
  const statusOf = ({ cmi }: Player) => cmi.core?.lesson_status ?? cmi.completion_status
  /** A page in this player. */
  function opened(player: object): Recorder {
    const window: Record<string, unknown> = { [name]: player }
    window.parent = window
    return recorderFor(target, deskOf(window))
  }
  const player = () => make() as unknown as Player

  it('is opened, told, told more, and left: it takes all of it', async () => {
    const platform = player()
    const refused: unknown[] = []
    const told = new Proxy(platform, {
      get(target, call) {
        const called = Reflect.get(target, call) as unknown
        if (typeof called !== 'function') return called
        return (...words: unknown[]) => {
          const answer = called.apply(target, words) as unknown
          if (String(answer) === 'false') refused.push([call, ...words])
          return answer
        }
      },
    })
    const recorder = opened(told)
    expect(await recorder.open()).toEqual({ kept: '', learner: '', mode: 'normal' })
    await recorder.tell(report)
    expect(platform.cmi.suspend_data).toBe('1|a|b')
    await recorder.tell({ ...report, place: '1|a|c', completed: true, levels: [{ stake: 'B', level: 3, says: 'Boundaries: Sound' }] })
    expect(statusOf(platform)).toBe('completed')
    recorder.leave({ ...report, place: '1|a|d' })
    expect(platform.cmi.suspend_data).toBe('1|a|d')
    expect(refused).toEqual([])
  })

  it('that has said it is over is not told that it is not', async () => {
    const platform = player()
    const recorder = opened(platform)
    await recorder.open()
    await recorder.tell({ ...report, completed: true })
    await recorder.tell(report)
    expect(statusOf(platform)).toBe('completed')
    recorder.leave(report)
    expect(statusOf(platform)).toBe('completed')
  })

  it('that is not there, or says no, has not answered', async () => {
    const no = { LMSInitialize: () => 'false', Initialize: () => 'false' }
    await expect(opened(no).open()).rejects.toThrow('did not begin')
    await expect(opened({}).open()).rejects.toThrow('is not there')
    const window: Record<string, unknown> = {}
    window.parent = window
    await expect(recorderFor(target, deskOf(window)).open()).rejects.toThrow('is not there')
  })

  it('is left once, and nothing is said to one that was never opened', async () => {
    const platform = player()
    let ended = 0
    platform.on(target === 'scorm12' ? 'LMSFinish' : 'Terminate', () => ended++)
    const recorder = opened(platform)
    recorder.leave(report)
    await recorder.open()
    recorder.leave(report)
    recorder.leave(report)
    expect(ended).toBe(1)
  })

  it.each(['review', 'browse'] as const)('that is opened in %s mode is left once, and nothing is written to it', async (mode) => {
    const platform = player()
    Object.assign(platform.cmi.core ?? platform.cmi, { [target === 'scorm12' ? 'lesson_mode' : 'mode']: mode })
    const asked: string[] = []
    for (const call of ['SetValue', 'Commit', 'Terminate', 'LMSSetValue', 'LMSCommit', 'LMSFinish'])
      platform.on(call, () => asked.push(call))
    const sent = sending({
      ...{ recorder: opened(platform), report: () => report, opened: () => undefined, took: () => undefined, says: () => undefined },
      clock: () => 0,
    })
    await settled()
    sent.due(true)
    await settled()
    sent.leave()
    sent.leave()
    expect(asked).toEqual([target === 'scorm12' ? 'LMSFinish' : 'Terminate'])
  })
})

it('a package for a platform that nothing here speaks to is a mistake of ours', () =>
  expect(() => recorderFor('constructor', deskOf({}))).toThrow('no recorder for "constructor"; there are scorm12, scorm2004, cmi5, xapi'))
