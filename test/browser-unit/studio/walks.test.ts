import { describe, expect, it } from 'vitest'
import type { ToWalk, Walked, WalkSays } from '../../../src/browser/studio/background/messages.ts'
import { REACHES } from '../../../src/browser/studio/background/walk.ts'
import { cameTo, createWalks, FARTHEST } from '../../../src/browser/studio/desk/walks.ts'

const folder = { name: 'try', files: new Map([['try.en-GB.ink', 'The script.']]), script: 'try.en-GB.ink', model: '' }
const walked = { paths: 14 } as Walked

/** A worker that does nothing but note what it was asked; the test speaks for it. */
class Quiet extends EventTarget {
  asked: ToWalk[] = []
  ended = false
  postMessage = (asked: ToWalk) => this.asked.push(asked)
  terminate = () => {
    this.ended = true
  }
  says = (data: WalkSays) => this.dispatchEvent(new MessageEvent('message', { data }))
}

function walks() {
  const workers: Quiet[] = []
  const all = createWalks(() => {
    workers.push(new Quiet())
    return workers.at(-1) as unknown as Worker
  })
  return { ...all, now: all.store.getState, worker: () => workers.at(-1) as Quiet }
}

describe('a walk that an author has asked for', () => {
  it('can be cancelled, and then nothing of it goes on', () => {
    const { start, cancel, now, worker } = walks()
    start(folder, 0)
    cancel()
    expect([now().is, worker().ended]).toEqual(['cancelled', true])
  })
  it('goes on from the nearest to the farthest', () => {
    const { start, now, worker } = walks()
    start(folder, 0)
    worker().says({ type: 'walked', walked })
    expect(now()).toEqual({ is: 'walked', walked, name: 'try', of: 'The script.', far: 0 })
    start(folder, 1)
    expect(worker().asked).toEqual([{ folder, far: 1 }])
    expect(REACHES).toHaveLength(FARTHEST + 1)
  })
  it('keeps what the one before has found, until there is more, and when it is cancelled', () => {
    const { start, cancel, now, worker } = walks()
    start(folder, 0)
    worker().says({ type: 'walked', walked })
    start(folder, 1)
    worker().says({ type: 'progress', progress: { doing: 'summing up', variants: 1, share: 1 } })
    expect(cameTo(now())?.far).toBe(0)
    cancel()
    expect(now()).toMatchObject({ is: 'walked', far: 0 })
  })
  it('says so where it broke off', () => {
    const { start, now, worker } = walks()
    start(folder, 0)
    worker().says({ type: 'broke', says: 'no way on' })
    expect(now()).toEqual({ is: 'broken', says: 'no way on' })
  })
  it('keeps what the one before has found also where it breaks off', () => {
    const { start, now, worker } = walks()
    start(folder, 0)
    worker().says({ type: 'walked', walked })
    start(folder, 1)
    worker().says({ type: 'broke', says: 'no way on' })
    expect([now().is, cameTo(now())?.far]).toEqual(['broken', 0])
  })
  it('belongs to its vignette: another one’s begins with nothing of it, also where it is cancelled', () => {
    const { start, cancel, now, worker } = walks()
    start(folder, 0)
    worker().says({ type: 'walked', walked })
    start({ ...folder, name: 'another' }, 0)
    expect(cameTo(now())).toBeUndefined()
    cancel()
    expect(now()).toEqual({ is: 'cancelled' })
  })
  it('is forgotten, and goes no further, once another vignette lies on the desk', () => {
    const { start, forget, now, worker } = walks()
    start(folder, 0)
    worker().says({ type: 'walked', walked })
    start(folder, 1)
    forget()
    expect([now(), worker().ended]).toEqual([{ is: 'none' }, true])
  })
})
