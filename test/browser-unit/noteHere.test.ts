import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { autosave } from '../../src/browser/autosave.ts'
import { noteHere } from '../../src/browser/noteHere.ts'
import { createPlay } from '../../src/browser/play/play.ts'
import { freshLog } from '../../src/browser/play/resume.ts'
import { lastHere } from '../../src/browser/practice/here.ts'
import { tell, terms, theBox } from '../core/encounter/story.ts'
import { storage, vignette } from './play/shelf.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 16))
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('document', { addEventListener: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A meeting that has just been opened, in a browser that keeps `room` characters. */
function opened(room?: number) {
  const store = storage({}, room)
  const openScript = tell(theBox)
  const termsFor = () => terms
  const play = createPlay(freshLog(vignette, 7, terms.facts), { vignette, openScript, termsFor, clock: () => 0 })
  autosave(play, store, () => 5)
  noteHere(play, store, () => 5)
  const here = () => lastHere(store, vignette.id)
  return { play, here, painted: () => vi.runAllTimers() }
}

describe('that one was here', () => {
  it('is remembered as soon as the first choice is kept', () => {
    const { play, here, painted } = opened()
    play.choose('doorstep/rigid-refusal')
    painted()
    expect(here()).toBe(5)
  })

  it('is not remembered of who only opened the page', () => {
    const { here, painted } = opened()
    painted()
    expect(here()).toBeUndefined()
  })

  it('is not remembered where the meeting itself could not be kept', () => {
    const { play, here, painted } = opened(40)
    play.choose('doorstep/rigid-refusal')
    painted()
    expect(here()).toBeUndefined()
  })
})
