import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inWords, newInWords } from '../../../src/browser/stage/inWords.ts'
import { enGB } from '../../../src/browser/words/en-GB.ts'
import { wordsFor } from '../../../src/browser/words/words.ts'
import type { Cue } from '../../../src/core/encounter/cue.ts'
import { asOf } from '../../../src/core/encounter/encounter.ts'
import type { Line, Scene } from '../../../src/core/encounter/passage.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { logOf, type Places, tell, terms } from '../../core/encounter/story.ts'
import { vignette } from '../play/shelf.ts'
import { cueOf } from './cues.ts'

const kitchen = cueOf({ setting: 'kitchen', pose: 'cup-in-hand', face: 'level' })
const office: Cue = { ...kitchen, setting: 'office', present: false }
const told = {
  ...vignette,
  names: { desmond: 'Desmond', marian: 'Marian' },
  settings: { kitchen: 'A kitchen.', office: 'An office.' },
  poses: { 'cup-in-hand': 'a cup in his hand' },
  faces: { level: 'a level look', 'eyes-closed': 'eyes closed' },
  props: { 'box.on-table': 'The box is on the table.' },
  colleagues: { marian: { faces: { 'half-lids': 'lids half down, mouth small' }, poses: { 'at-desk': 'sitting' } } },
}
const says = (cue: Cue, locale = 'en-GB') => inWords(cue, told, wordsFor(locale))

describe('the picture in words', () => {
  it('says where one is, how the person looks, and where things are', () =>
    expect(says({ ...kitchen, props: { box: 'on-table' } })).toBe(
      'A kitchen. Desmond: a cup in his hand, a level look. The box is on the table.',
    ))
  it('says it where somebody keeps further off, last', () =>
    expect(says({ ...kitchen, gaze: 'table', distance: 'far' })).toBe(
      'A kitchen. Desmond: a cup in his hand, a level look, looking down at the table, further off than usual.',
    ))
  it('says nothing of a person who is not there', () => expect(says({ ...office, gaze: 'window' })).toBe('An office.'))
})

describe('what is newly seen, in words', () => {
  const go = { greet: { to: 'two', beat: { move: 'greet-as-person' } } } as const
  const after = (first: Partial<Line>, second: Partial<Line>, scene: Partial<Scene> = {}) => {
    const places: Places = { one: { line: first, scene: { setting: 'kitchen' }, offers: go }, two: { line: second, scene, ending: 'over' } }
    return newInWords(replay(logOf(['one/greet']), tell(places), terms).encounter, told, wordsFor('en-GB'))
  }
  const level = { face: 'level', pose: 'cup-in-hand' }
  it('is everything, at the first passage', () =>
    expect(
      newInWords(
        asOf(replay(logOf([]), tell({ one: { line: level, offers: go }, two: { line: {}, ending: 'over' } }), terms).encounter, 0),
        told,
        wordsFor('en-GB'),
      ),
    ).toContain('a level look'))
  it('is nothing, where all is as it was: nothing is said twice', () => expect(after(level, {}, { setting: 'kitchen' })).toBe(''))
  it('is how the person looks, once that is another', () =>
    expect(after(level, { face: 'eyes-closed' }, { setting: 'kitchen' })).toBe('Desmond: a cup in his hand, eyes closed.'))
  it('is where a thing is, once it has moved', () =>
    expect(after(level, { prop: { name: 'box', state: 'on-table' } }, { setting: 'kitchen' })).toBe('The box is on the table.'))
  it('is who has come in; the place is said where it changes', () =>
    expect(after(level, { speaker: 'marian', pose: 'at-desk', cut: true }, { setting: 'office', alone: true })).toBe('Marian: sitting.'))
})

describe('where eyes look', () => {
  const looking = (also: Partial<Cue>, locale?: string) => says({ ...kitchen, ...also }, locale).replace(/^.*a cup in his hand, |\.$/g, '')
  it('is said, as each locale says it', () => {
    expect(looking({ gaze: 'calendar' })).toBe('a level look, looking at the calendar')
    expect(looking({ gaze: 'window' })).toBe('a level look, looking out of the window')
    expect(looking({ gaze: 'window' }, 'en-US')).toBe('a level look, looking out the window')
  })
  it('is not said where they look at you', () => expect(looking({ gaze: 'you' })).toBe('a level look'))
  it('is aside, for what the room does not show', () => expect(looking({ gaze: 'the-far-shore' })).toBe('a level look, looking aside'))
  it('is not said of eyes that are shut', () => expect(looking({ face: 'eyes-closed', gaze: 'photographs' })).toBe('eyes closed'))
  it('has words for everything a story of the house looks at', () => {
    const ink = readFileSync('stories/gift-offer/gift-offer.en-GB.ink', 'utf8')
    const gazes = new Set([...ink.matchAll(/# gaze: ([a-z-]+)/g)].map(([, gaze = '']) => gaze))
    expect(Object.keys(enGB.looksAt)).toEqual(expect.arrayContaining([...gazes].filter((gaze) => gaze !== 'you')))
  })
  it('has words for all a room is drawn with', () => {
    const { looks } = JSON.parse(readFileSync('assets/index.json', 'utf8')) as { looks: Record<string, Record<string, unknown>> }
    const things = Object.values(looks).flatMap((room) => Object.keys(room).map((name) => name.split('.')[0]))
    expect(Object.keys(enGB.looksAt)).toEqual(expect.arrayContaining([...new Set(things)]))
  })
})

describe('a colleague in words', () => {
  const marian = (also: object) => says({ ...office, colleague: { id: 'marian', ...also } })
  it('is said as the service user is: pose, face, and what they look at', () => {
    expect(marian({ pose: 'at-desk', face: 'half-lids' })).toBe('An office. Marian: sitting, lids half down, mouth small.')
    expect(marian({ face: 'half-lids', gaze: 'box' })).toBe('An office. Marian: lids half down, mouth small, looking at the box.')
  })
  it('is there, where the story shows no more of them', () => expect(marian({})).toBe('An office. Marian is there.'))
  it('is there, where there are no words for what it shows', () =>
    expect(marian({ pose: 'on-one-leg' })).toBe('An office. Marian is there.'))
  it('is not taken for the service user, nor for somebody without a name', () => {
    expect(marian({ pose: 'cup-in-hand' })).toBe('An office. Marian is there.')
    expect(says({ ...office, colleague: { id: 'somebody', pose: 'at-desk' } })).toBe('An office.')
  })
})
