import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPTIONS, readSettings } from '../../src/browser/settings.ts'
import { anyText } from '../arbitrary/logs.ts'

const usual = readSettings(null)
const known = (settings: ReturnType<typeof readSettings>) =>
  Object.entries(OPTIONS).every(([name, values]) => (values as readonly unknown[]).includes(settings[name as keyof typeof settings]))

describe('how somebody likes to read', () => {
  it('is, to begin with: letters as they are, the device’s light, the book’s face, pictures, sounds in words and none to be heard, nobody reading aloud, no own words asked for first, single keys, and a computer of one’s own', () =>
    expect(usual).toEqual({
      size: '100',
      theme: 'device',
      type: 'book',
      lines: 'usual',
      letters: 'usual',
      paragraphs: 'usual',
      contrast: 'device',
      pictures: 'on',
      plain: 'off',
      sounds: 'on',
      sound: 'off',
      volume: 70,
      volumeOfPlace: 70,
      volumeOfThings: 70,
      captions: 'off',
      motion: 'device',
      aloud: 'off',
      pace: 'usual',
      ownWords: 'off',
      keys: 'on',
      keeps: 'device',
    }))
  it('keeps the face and the room a reader of an earlier visit had chosen', () =>
    expect(readSettings('{"type":"plain","lines":"widest"}')).toEqual({ ...usual, type: 'plain', lines: 'widest' }))
  it('is read back as it was kept', () =>
    expect(readSettings(JSON.stringify({ ...usual, size: '150', theme: 'night' }))).toEqual({ ...usual, size: '150', theme: 'night' }))
  it.each([
    ['breaks off', '{"size":"15'],
    ['is a list', '[1,2]'],
    ['is nothing', 'null'],
    ['is a word', '"150"'],
    ['is of sizes that do not exist', '{"size":"900","theme":7,"type":{"book":true}}'],
    ['is of loudness no slider has', '{"volume":1000,"volumeOfPlace":"70","volumeOfThings":-5,"sound":true}'],
    ['lies between two steps of a slider', '{"volume":42.5}'],
    ['reaches beneath', '{"__proto__":{"size":"150"}}'],
  ])('takes the usual where what was kept %s', (_, text) => expect(readSettings(text)).toEqual(usual))
  it.each([0, 5, 45, 100])('reads a slider at %i back as it stood', (volume) =>
    expect(readSettings(JSON.stringify({ ...usual, volume, volumeOfPlace: volume })).volume).toBe(volume),
  )
  it('knows none of the old settings by another name: sounds in words stay as they were, and none is heard', () =>
    expect(readSettings('{"sounds":"off"}')).toEqual({ ...usual, sounds: 'off', sound: 'off' }))
  it('keeps what it knows beside what it does not', () =>
    expect(readSettings('{"size":"130","hat":"red"}')).toEqual({ ...usual, size: '130' }))
  it('is always something the screen can show, whatever was kept', () =>
    fc.assert(fc.property(anyText, (text) => known(readSettings(text)))))
})
