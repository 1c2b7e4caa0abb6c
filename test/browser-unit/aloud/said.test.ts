import { describe, expect, it } from 'vitest'
import { type Screen, said } from '../../../src/browser/aloud/said.ts'
import { inPieces } from '../../../src/browser/aloud/speaker.ts'
import { readSettings, type Settings } from '../../../src/browser/settings.ts'
import { wordsFor } from '../../../src/browser/words/words.ts'
import { shuffled } from '../../../src/core/encounter/lots.ts'
import type { Choice, Line, Passage } from '../../../src/core/encounter/passage.ts'
import type { Vignette } from '../../../src/core/encounter/vignette.ts'

const vignette = { names: { desmond: 'Desmond', marian: 'Marian' }, settings: { kitchen: 'A kitchen.' } } as unknown as Vignette
const choice = (id: string, text: string, unspoken?: true) =>
  ({ id, text, act: { move: 'avoid', stakes: [], ...(unspoken && { unspoken }) } }) as unknown as Choice
const ask = choice('one/ask', 'What would it mean to you?')
const wait = choice('one/wait', 'Leave the quiet where it is.', true)
const desmond = (text: string, more: Partial<Line> = {}): Line => ({ speaker: 'desmond', text, ...more })
const scene = { place: 'one', contact: 0, setting: 'kitchen', light: 'day', channel: 'room' } as const

const read = (passage: Partial<Passage>, settings: Partial<Settings> = {}, screen: Partial<Screen> = {}) =>
  said(
    {
      passage: { scene, lines: [], choices: [], ...passage },
      chosen: undefined,
      seed: 1,
      turn: 0,
      seen: 'The box is on the table.',
      ...screen,
    },
    { vignette, settings: { ...readSettings(null), ...settings }, words: wordsFor('en-GB') },
  )
const heard = (...given: Parameters<typeof read>) => read(...given).map(({ text }) => text)

describe('read aloud', () => {
  it('what can be said is not read while it waits for one’s own words: only what is asked', () => {
    const passage = { lines: [desmond('For you.')], choices: [ask, wait] }
    expect(heard(passage, {}, { asks: 'What would you say or do?' })).toEqual(['Desmond:', 'For you.', 'What would you say or do?'])
  })
  it('what is spoken is heard in another voice than who speaks, what is seen and what can be heard', () =>
    expect(
      read({ lines: [desmond('For you.', { body: 'His hand stays on the lid.', sound: { name: 'tap', caption: 'A tap is running.' } })] }),
    ).toEqual([
      { text: 'You hear: A tap is running.', as: 'told' },
      { text: 'Desmond:', as: 'told' },
      { text: 'For you.', as: 'spoken' },
      { text: 'His hand stays on the lid.', as: 'told' },
      { text: 'What do you say or do?', as: 'told' },
    ]))
  it('what you said comes first, as it stands on screen; what you did is told', () => {
    expect(read({}, {}, { chosen: ask }).slice(0, 2)).toEqual([
      { text: 'You said:', as: 'told' },
      { text: 'What would it mean to you?', as: 'spoken' },
    ])
    expect(read({}, {}, { chosen: wait })[0]).toEqual({ text: 'You did: Leave the quiet where it is.', as: 'told' })
  })
  it('a name is said once a turn', () =>
    expect(
      heard({ lines: [desmond('One.'), { speaker: '', text: 'He waits.' }, desmond('Two.')] }).filter((text) => text === 'Desmond:'),
    ).toHaveLength(1))
  it('the choices are read in the order on screen, each with its number', () => {
    const choices = [ask, wait, choice('one/thank', 'Thank you.')]
    for (const seed of [1, 2, 3]) {
      const order = shuffled(choices, seed, 4).map(({ text }) => text)
      const all = heard({ choices }, {}, { seed, turn: 4 }).join(' ')
      const places = order.map((text, index) => all.indexOf(text, all.indexOf(`${index + 1}.`)))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })
  it('says at an ending that it ends, and offers nothing', () => expect(heard({ ending: 'one' })).toEqual(['This is where it ends.']))
  it('says nothing that a reader has turned off: sounds in words, plain words, the picture', () => {
    const lines = [desmond('For you.', { plain: 'It is a present.', sound: { name: 'tap', caption: 'A tap is running.' } })]
    const all = (settings: Partial<Settings>) => heard({ lines }, settings).join(' ')
    expect(all({ sounds: 'off' })).not.toContain('tap')
    expect(all({ plain: 'on' })).toContain('It is a present.')
    expect(all({})).not.toMatch(/present|box/)
    expect(all({ captions: 'on' })).toContain('The box is on the table.')
    expect(all({ pictures: 'off' })).toContain('The box is on the table.')
  })
  it('never says what somebody only thinks', () =>
    expect(heard({ lines: [desmond('For you.', { inner: 'Laugh, and it goes back.' })] }).join(' ')).not.toContain('Laugh'))
  it('reads a long line sentence by sentence, and loses no word of it', () => {
    const text =
      'It was my mother’s first, and then it was mine for thirty years. I kept the good pencils in it! Would you have guessed that? I planed the lid again after she went, and it has closed without a sound ever since.'
    const pieces = inPieces({ text, as: 'spoken' })
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.map((piece) => piece.text).join(' ')).toBe(text)
    expect(inPieces({ text: 'For you.', as: 'told' })).toEqual([{ text: 'For you.', as: 'told' }])
  })
})
