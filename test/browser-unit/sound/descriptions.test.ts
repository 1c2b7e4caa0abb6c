import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Layer, lengthOf } from '../../../src/browser/sound/description.ts'
import { ROOMS, roomOf } from '../../../src/browser/sound/rooms.ts'
import { THINGS } from '../../../src/browser/sound/things.ts'
import { folders, readFolder } from '../../../src/kit/folder.ts'

describe.each(folders().map((path) => [basename(path), path] as const))('%s', (_, folder) => {
  const { names, read, path } = readFolder(folder)
  const inks = names.filter((name) => name.endsWith('.ink')).map((name) => read(`${path}/${name}`))
  const tagged = new Set(inks.flatMap((ink) => [...ink.matchAll(/# sound: ([a-z-]+)/g)].map(([, name = '']) => name)))
  it('lets every sound it names be heard', () => expect([...tagged].filter((name) => !Object.hasOwn(THINGS, name))).toEqual([]))
})

describe('a thing that sounds', () => {
  it.each(['kettle', 'phone', 'buzz', 'door', 'tap', 'cup', 'paper'])('may be a %s, too', (name) => expect(THINGS).toHaveProperty(name))
  it.each(Object.entries(THINGS))('is short, and every part of it rises and falls, so that nothing clicks: %s', (_, thing) => {
    expect(lengthOf(thing)).toBeGreaterThan(0.1)
    expect(lengthOf(thing)).toBeLessThan(5)
    for (const { rise, fall, at } of thing) expect([rise > 0, fall > 0, at.length > 0]).toEqual([true, true, true])
  })
})

describe('a room tone', () => {
  const of = (setting: string, light: 'day' | 'dusk' | 'night' = 'day') => roomOf({ setting, light })
  it.each([
    ['desmond-kitchen', 'kitchen'],
    ['car', 'car'],
    ['team-room', 'office'],
    ['harbour-street', 'street'],
  ])('belongs to the setting %s', (setting, room) => expect(of(setting)).toBe(room))
  it('of one’s own kitchen has a clock, and in the evening rain, as in the picture', () =>
    expect([of('worker-kitchen'), of('worker-kitchen', 'dusk'), of('worker-kitchen', 'night')]).toEqual([
      'ownKitchen',
      'ownKitchenInRain',
      'ownKitchenInRain',
    ]))
  it.each(['a-lighthouse', '', 'toString', '__proto__'])('is a quiet room where nobody has described the setting %j', (setting) =>
    expect(of(setting)).toBe('quiet'),
  )
})

describe('every layer', () => {
  const layers: readonly (readonly [string, Layer])[] = Object.entries({ ...ROOMS, ...THINGS }).flatMap(([name, all]) =>
    all.map((layer: Layer, index) => [`${name} ${index}`, layer] as const),
  )
  it.each(layers)(
    'is heard, is within what a gain may be, and stays between the ends of hearing: %s',
    (_, { level, filters = [], source }) => {
      expect(level).toBeGreaterThan(0)
      expect(level).toBeLessThanOrEqual(0.5)
      const pitches = [...filters.map(({ pitch }) => pitch), ...(source.kind === 'tone' ? [source.pitch, source.to ?? source.pitch] : [])]
      for (const pitch of pitches) expect(pitch >= 20 && pitch < 16_000, `${pitch} Hz`).toBe(true)
    },
  )
})
