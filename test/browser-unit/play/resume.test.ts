import { describe, expect, it } from 'vitest'
import { begun, freshLog, lastAt, resume } from '../../../src/browser/play/resume.ts'
import { MODEL, path } from '../../../src/core/encounter/log.ts'
import { saidAt } from '../../../src/core/encounter/ownWords.ts'
import { logOf, type Places, tell, terms, theBox } from '../../core/encounter/story.ts'
import { vignette } from './shelf.ts'

const road = ['doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm']
const back = (also: Parameters<typeof logOf>[1] = {}, places: Places = theBox) =>
  resume(logOf(road, { model: MODEL, ...also }), vignette, tell(places), () => terms, 99_000)
const shorter: Places = { ...theBox, drawer: { offers: { avoid: { to: 'shelf' } } } }

describe('coming back to an encounter', () => {
  it('to the same story: where one was, and nothing is said about it', () => {
    const { log, encounter, revised } = back()
    expect(log).toEqual(logOf(road, { model: MODEL }))
    expect(encounter.passage.ending).toBe('box-in-the-window')
    expect(revised).toBeUndefined()
  })
  it('in another locale: where one was, and on in that locale', () => {
    const { log, revised } = back({ locale: 'en-US', script: 'the American one' })
    expect(log).toMatchObject({ locale: 'en-GB', script: 'first', entries: logOf(road).entries })
    expect(revised).toBeUndefined()
  })
  it('with the story reworded since: every choice is there, and one is told', () => {
    const { log, revised } = back({ script: 'an earlier one' })
    expect({ revised, choices: path(log.entries), script: log.script }).toEqual({ revised: 'whole', choices: road, script: 'first' })
  })
  it('with a choice gone since: one stands before it, and the log loses nothing', () => {
    const { log, encounter, revised } = back({ script: 'an earlier one' }, shorter)
    expect({ revised, place: encounter.passage.scene.place }).toEqual({ revised: 'part', place: 'drawer' })
    expect(log.entries.slice(0, 3)).toEqual(logOf(road).entries)
    expect(log.entries[3]).toEqual({ type: 'rewound', to: 1, at: 99_000 })
  })
  it('with a choice gone since: what was written before the choices that stand is there, and what was written before the others is not lost', () => {
    const entries = logOf(road).entries.map((entry, index) => ({ ...entry, said: `Mine, ${index}` }))
    const { log } = back({ script: 'an earlier one', entries }, shorter)
    expect(saidAt(log.entries)).toEqual(['Mine, 0'])
    expect(log.entries.slice(0, 3)).toEqual(entries)
  })
  it('and from there it goes on like any other: the next time nothing is said', () => {
    const { log } = back({ script: 'an earlier one' }, shorter)
    expect(resume(log, vignette, tell(shorter), () => terms, 99_000)).toMatchObject({ log, encounter: { moments: [{}] } })
    expect(resume(log, vignette, tell(shorter), () => terms, 99_000).revised).toBeUndefined()
  })
  it('with rules of the model changed since: it is played again by them, and one is told', () => {
    const { log, revised } = back({ model: MODEL - 1 })
    expect({ revised, model: log.model }).toEqual({ revised: 'whole', model: MODEL })
  })
  it('keeps the hidden facts and the seed it was begun with', () =>
    expect(back({ seed: 99, facts: { meaning: 'goodbye' }, script: 'old' }).log).toMatchObject({ seed: 99, facts: { meaning: 'goodbye' } }))
})

describe('a log', () => {
  const fresh = freshLog(vignette, 7, { meaning: 'thanks' })
  it('begins empty, with all it takes to play it again', () => expect(fresh).toEqual(logOf([], { model: MODEL })))
  it('is begun once something has been chosen that stands', () => {
    expect(begun(fresh)).toBe(false)
    expect(begun(logOf(['a']))).toBe(true)
    expect(
      begun(
        logOf([], {
          entries: [
            { type: 'chose', choice: 'a', at: 0 },
            { type: 'rewound', to: 0, at: 1 },
          ],
        }),
      ),
    ).toBe(false)
    expect(begun(logOf([], { entries: [{ type: 'reflected', text: 'hm', at: 0 }] }))).toBe(false)
  })
  it('knows how long it has gone on', () => expect([lastAt(fresh), lastAt(logOf(['a', 'b']))]).toEqual([0, 4000]))
})
