import { describe, expect, it } from 'vitest'
import { followOwner } from '../../../src/browser/lms/owner.ts'
import { type Taken, takeOver } from '../../../src/browser/lms/takeOver.ts'
import type { Play } from '../../../src/browser/play/play.ts'
import { everything, putUnderWay } from '../../../src/browser/play/save.ts'
import { stored } from '../../../src/browser/play/stored.ts'
import type { Log } from '../../../src/core/encounter/log.ts'
import { storage } from '../play/shelf.ts'
import { logOf } from './page.ts'

// Several learners at one computer, one after the other. A platform says who plays; now and then it says nothing.

const vignette = 'gift-offer'
const meeting = (choices: number, seed: number): Log => ({ ...logOf(choices), seed })

/** A computer, and learners who sit down at it. */
function lab() {
  const store = storage()
  /** `learner`: nothing as long as the platform is silent. `kept`: by the platform. */
  function sitDown(learner: string | undefined, { seed = 1, kept }: { seed?: number; kept?: Log } = {}) {
    let log = meeting(0, seed)
    const heard = new Set<(now: { log: Log }, before: { log: Log }) => void>()
    const play = {
      store: { getState: () => ({ log }), subscribe: (listener: typeof heard extends Set<infer Of> ? Of : never) => heard.add(listener) },
    } as unknown as Play
    const playedBy = followOwner({ play, store }, learner)
    return {
      /** The platform answers: what becomes of what is kept here. */
      answers(now: string): Taken {
        playedBy(now)
        return takeOver(kept, { play, vignette, store, begun: log.entries.length > 0, learner: now, now: 5 })
      },
      plays(choices: number) {
        const before = log
        log = meeting(choices, seed)
        putUnderWay(store, log, 5)
        for (const listener of heard) listener({ log }, { log: before })
      },
      goesOn() {
        const before = log
        log = stored(store, vignette)?.log ?? log
        for (const listener of heard) listener({ log }, { log: before })
      },
    }
  }
  return { store, sitDown }
}

describe('a learner at a computer that others use, too', () => {
  it('is offered what they themselves began here, once the platform says that it is they', () => {
    const { sitDown } = lab()
    const first = sitDown(undefined)
    expect(first.answers('A')).toBe('nothing')
    first.plays(3)
    expect(sitDown(undefined).answers('A')).toBe('offered')
  })
  it('is not offered what another began, however often they look in; and that one finds it again', () => {
    const { sitDown } = lab()
    const first = sitDown(undefined)
    first.answers('A')
    first.plays(3)
    for (const _ of ['once', 'twice']) expect(sitDown(undefined).answers('B')).toBe('nothing')
    expect(sitDown(undefined).answers('A')).toBe('offered')
  })
  it('is asked whether it was they who began while the platform said nothing, until somebody has said so', () => {
    const { sitDown } = lab()
    sitDown(undefined).plays(3)
    expect(sitDown(undefined).answers('B')).toBe('unsure')
    const back = sitDown(undefined)
    expect(back.answers('A')).toBe('unsure')
    back.goesOn()
    expect(sitDown(undefined).answers('A')).toBe('offered')
    expect(sitDown(undefined).answers('B')).toBe('nothing')
  })
  it('is asked so, too, where they were here themselves before that', () => {
    const { sitDown } = lab()
    const first = sitDown(undefined)
    first.answers('B')
    first.plays(2)
    sitDown(undefined, { seed: 2 }).plays(3)
    expect(sitDown(undefined).answers('B')).toBe('unsure')
  })
  it('keeps as their own what they began before the platform answered in the same visit', () => {
    const { sitDown } = lab()
    const first = sitDown(undefined)
    first.plays(2)
    expect(first.answers('A')).toBe('nothing')
    expect(sitDown(undefined).answers('B')).toBe('nothing')
    expect(sitDown(undefined).answers('A')).toBe('offered')
  })
  it('is known from the launch where that says who they are, also while the platform is silent', () => {
    const { sitDown } = lab()
    sitDown('A').plays(3)
    expect(sitDown(undefined).answers('B')).toBe('nothing')
    expect(sitDown(undefined).answers('A')).toBe('offered')
  })
  it('goes on with what the platform has of theirs; what another began is put aside and not erased', () => {
    const { store, sitDown } = lab()
    const first = sitDown(undefined)
    first.answers('A')
    first.plays(3)
    expect(sitDown(undefined, { kept: meeting(2, 9) }).answers('B')).toBe('offered')
    expect(stored(store, vignette)?.log).toEqual(meeting(2, 9))
    expect(Object.values(everything(store))).toContain(JSON.stringify(meeting(3, 1)))
    expect(sitDown(undefined).answers('A')).toBe('nothing')
    expect(sitDown(undefined).answers('B')).toBe('offered')
  })
  it('whom the platform knows from its own goes on with what was played while it was silent, and is not asked', () => {
    const { sitDown } = lab()
    sitDown(undefined).plays(5)
    expect(sitDown(undefined, { kept: meeting(2, 1) }).answers('A')).toBe('offered')
  })
  it('is nobody in particular where the platform tells nobody apart: all of them go on with what is here', () => {
    const { sitDown } = lab()
    sitDown(undefined).plays(3)
    expect(sitDown(undefined).answers('')).toBe('offered')
  })
})
