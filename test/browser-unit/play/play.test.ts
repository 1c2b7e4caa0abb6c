import { describe, expect, it } from 'vitest'
import { createPlay } from '../../../src/browser/play/play.ts'
import { freshLog } from '../../../src/browser/play/resume.ts'
import { MODEL, path } from '../../../src/core/encounter/log.ts'
import { type OpenScript, StillComing } from '../../../src/core/encounter/passage.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { logOf, type Places, tell, terms, theBox } from '../../core/encounter/story.ts'
import { vignette } from './shelf.ts'

const openBox = tell(theBox)

/** A play, and a clock the test sets. */
function begun(openScript: OpenScript = openBox) {
  const time = { now: 5000 }
  const play = createPlay(freshLog(vignette, 7, terms.facts), {
    vignette,
    openScript,
    termsFor: ({ facts }) => ({ ...terms, facts }),
    clock: () => time.now,
  })
  const is = () => play.store.getState()
  return { play, time, is, place: () => is().encounter.passage.scene.place, choices: () => path(is().log.entries) }
}

describe('choosing', () => {
  it('moves the encounter and writes one entry, in one go', () => {
    const { play, is } = begun()
    const seen: number[] = []
    play.store.subscribe(({ encounter, log }) => seen.push(encounter.moments.length, log.entries.length))
    play.choose('doorstep/rigid-refusal')
    expect(seen).toEqual([1, 1])
    expect(is().log.entries).toEqual([{ type: 'chose', choice: 'doorstep/rigid-refusal', at: 0 }])
  })
  it('puts down what the learner wrote before they saw the options, and nothing where they passed', () => {
    const { play, is } = begun()
    play.choose('doorstep/rigid-refusal', 'Thank you, I cannot take it.')
    play.choose('drawer/name-process', '')
    expect(is().log.entries).toEqual([
      { type: 'chose', choice: 'doorstep/rigid-refusal', at: 0, said: 'Thank you, I cannot take it.' },
      { type: 'chose', choice: 'drawer/name-process', at: 0 },
    ])
  })
  it('is the same encounter, whatever was written first: nothing of ours reads it', () => {
    const [silent, written] = [begun(), begun()]
    silent.play.choose('doorstep/rigid-refusal')
    written.play.choose('doorstep/rigid-refusal', 'I trust you. You matter. Promise.')
    expect(written.is().encounter).toEqual(silent.is().encounter)
  })
  it('says when: whole milliseconds since the encounter began', () => {
    const { play, time, is } = begun()
    time.now += 1234.6
    play.choose('doorstep/rigid-refusal')
    expect(is().log.entries[0]?.at).toBe(1235)
  })
  it('never leaves log and encounter apart: replaying the log gives what is on screen', () => {
    const { play, is } = begun()
    for (const id of ['doorstep/promise-realistic', 'form/tick-box', 'friday/ask-meaning']) play.choose(id)
    expect(replay(is().log, openBox, terms).encounter).toEqual(is().encounter)
  })
  it('puts away a notice of something that is over', () => {
    const { play, is } = begun()
    play.note({ kind: 'fault' })
    play.choose('doorstep/rigid-refusal')
    expect(is().notice).toBeUndefined()
  })
  it.each(['full', 'forbidden'] as const)('leaves standing that nothing is being kept (%s)', (kind) => {
    const { play, is } = begun()
    play.note({ kind })
    play.choose('doorstep/rigid-refusal')
    expect(is().notice).toEqual({ kind })
  })
  it('of something not on the table is our mistake: it is thrown, and nothing is written', () => {
    const { play, is } = begun()
    expect(() => play.choose('meaning/kind-firm')).toThrow(RangeError)
    expect(is().log.entries).toEqual([])
  })
})

describe('going back', () => {
  it('stands where one stood, and remembers the detour', () => {
    const { play, place, choices, is } = begun()
    play.choose('doorstep/rigid-refusal')
    play.choose('drawer/avoid')
    play.rewind(1)
    expect({ place: place(), choices: choices(), entries: is().log.entries.length }).toEqual({
      place: 'drawer',
      choices: ['doorstep/rigid-refusal'],
      entries: 3,
    })
  })
  it('then choosing equals never having strayed', () => {
    const [strayed, straight] = [begun(), begun()]
    strayed.play.choose('doorstep/ask-meaning')
    strayed.play.rewind(0)
    for (const { play } of [strayed, straight]) for (const id of ['doorstep/rigid-refusal', 'drawer/name-process']) play.choose(id)
    expect(strayed.is().encounter).toEqual(straight.is().encounter)
  })
  it.each([1, 5, -1])('to where there is nothing to go back to (%d) does nothing', (to) => {
    const { play, is } = begun()
    play.choose('doorstep/rigid-refusal')
    const before = is()
    play.rewind(to)
    expect(is()).toBe(before)
  })
  it('leads out of an ending', () => {
    const { play, place } = begun()
    play.choose('doorstep/ask-meaning')
    play.choose('meaning/kind-firm')
    play.rewind(1)
    expect(place()).toBe('meaning')
  })
})

describe('a word left behind', () => {
  it('is in the log, and changes nothing between the two', () => {
    const { play, is } = begun()
    play.choose('doorstep/rigid-refusal')
    const { encounter } = is()
    play.reflect('tired')
    expect(is().encounter).toBe(encounter)
    expect(is().log.entries[1]).toMatchObject({ type: 'reflected', text: 'tired' })
  })
})

describe('going on with another log', () => {
  it('stands where it stood, and its clock goes on from there', () => {
    const { play, time, place, is } = begun()
    play.adopt(logOf(['doorstep/rigid-refusal', 'drawer/name-process'], { model: MODEL }))
    expect(place()).toBe('meaning')
    time.now += 500
    play.choose('meaning/kind-firm')
    expect(is().log.entries.map(({ at }) => at)).toEqual([2000, 4000, 4500])
  })
  it('says what there is to say, once', () => {
    const { play, is } = begun()
    play.adopt(logOf([]), { kind: 'unreadable', text: 'rubbish' })
    expect(is().notice).toEqual({ kind: 'unreadable', text: 'rubbish' })
    play.note(undefined)
    expect(is().notice).toBeUndefined()
  })
  it('says so where the story was revised, and holds the old text', () => {
    const { play, is } = begun()
    const old = logOf(['doorstep/rigid-refusal', 'drawer/sing'], { script: 'old' })
    play.adopt(old)
    expect(is().notice).toEqual({ kind: 'revised-part', text: JSON.stringify(old) })
    play.choose('drawer/avoid')
    expect(path(is().log.entries)).toEqual(['doorstep/rigid-refusal', 'drawer/avoid'])
  })
  it('takes the hidden facts from that log', () => {
    const { play, is } = begun()
    play.adopt(logOf([], { facts: { meaning: 'goodbye' } }))
    expect(is().encounter.terms.facts).toEqual({ meaning: 'goodbye' })
  })
})

describe('where the story breaks off', () => {
  const broken: Places = { ...theBox, drawer: { offers: { 'name-process': { to: 'nowhere' }, avoid: { to: 'shelf' } } } }

  it('the log is as it was, one stands where it was whole, and is told', () => {
    const { play, place, choices, is } = begun(tell(broken))
    play.choose('doorstep/rigid-refusal')
    const { log, encounter } = is()
    play.choose('drawer/name-process')
    expect({ log: is().log, encounter: is().encounter }).toEqual({ log, encounter })
    expect(is().notice).toEqual({ kind: 'fault', text: JSON.stringify(log) })
    expect({ place: place(), choices: choices() }).toEqual({ place: 'drawer', choices: ['doorstep/rigid-refusal'] })
  })
  it('one can choose again, and go on', () => {
    const { play, is } = begun(tell(broken))
    play.choose('doorstep/rigid-refusal')
    play.choose('drawer/name-process')
    play.choose('drawer/avoid')
    expect(is().encounter.passage.ending).toBe('quiet-drawer')
    expect(is().notice).toBeUndefined()
  })
})

describe('while words are still coming', () => {
  /** The first passage is here; what answers it is not. */
  const begins: OpenScript = (seed, signals) => ({
    ...openBox(seed, signals),
    follow: () => {
      throw new StillComing('still coming')
    },
  })

  it('a choice is taken and waits; it is carried out when they come', () => {
    const { play, is, place } = begun(begins)
    play.choose('doorstep/rigid-refusal')
    expect(is()).toMatchObject({ waiting: 'doorstep/rigid-refusal', log: { entries: [] } })
    expect(is().notice).toBeUndefined()
    play.complete(openBox)
    expect({ place: place(), waiting: is().waiting }).toEqual({ place: 'drawer', waiting: undefined })
  })
  it('what was written before it waits with it', () => {
    const { play, is } = begun(begins)
    play.choose('doorstep/rigid-refusal', 'Thank you.')
    play.complete(openBox)
    expect(is().log.entries).toMatchObject([{ choice: 'doorstep/rigid-refusal', said: 'Thank you.' }])
    expect(is().said).toBeUndefined()
  })
  it('the first of two counts', () => {
    const { play, choices } = begun(begins)
    play.choose('doorstep/rigid-refusal')
    play.choose('doorstep/ask-meaning')
    play.complete(openBox)
    expect(choices()).toEqual(['doorstep/rigid-refusal'])
  })
  it('they come unnoticed by somebody who is still reading', () => {
    const { play, is } = begun(begins)
    const { encounter, log } = is()
    play.complete(openBox)
    expect(is()).toEqual({ encounter, log })
  })
  it('starting again forgets what waited', () => {
    const { play, choices } = begun(begins)
    play.choose('doorstep/rigid-refusal')
    play.adopt(freshLog(vignette, 8, {}))
    play.complete(openBox)
    expect(choices()).toEqual([])
  })
})
