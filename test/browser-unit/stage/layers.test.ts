import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesFor, layersOf, type Pictures } from '../../../src/browser/stage/layers.ts'
import type { Cue } from '../../../src/core/encounter/cue.ts'
import { cueOf } from './cues.ts'

const index = JSON.parse(readFileSync('assets/index.json', 'utf8')) as Pictures
const { locales, person } = JSON.parse(readFileSync('stories/gift-offer/vignette.json', 'utf8'))
const words = locales['en-GB']

/** Every picture the index names anywhere: a file, or a part of one. */
const listed = new Set(JSON.stringify(index).match(/[\w./-]+\.svg(#[\w-]+)?/g))
/** What is asked for over the wire: a file is fetched once, whatever part of it is shown. */
const fileOf = (address: string) => address.split('#')[0] ?? ''

const shows = (cue: Cue) => layersOf(index, cue, 'desmond').map((layer) => layer.part)
const files = (cue: Cue) => layersOf(index, cue, 'desmond').map(({ file }) => file)

const settings = [...Object.keys(index.settings), 'nowhere']
const lights = ['day', 'dusk', 'night'] as const
const weathers = ['clear', 'overcast'] as const
const poses = [...Object.keys(words.poses), 'on-one-leg', undefined]
const faces = [...Object.keys(words.faces), 'winking', undefined]
const things = [...Object.keys(words.props), 'box.in-the-sea', 'piano.on-table', undefined]

/** Every moment a story could come to, and some it could not. */
/** Every way somebody can look, and every thing, in every place and light. What a person does and where a thing is do not touch. */
function* everyCue(): Generator<Cue> {
  for (const setting of settings)
    for (const light of lights)
      for (const weather of weathers)
        for (const present of [true, false]) {
          const there = { setting, light, weather, present }
          for (const pose of poses) for (const face of faces) yield cueOf({ ...there, ...(pose && { pose }), ...(face && { face }) })
          for (const thing of things) {
            const [name = '', state = ''] = thing?.split('.') ?? []
            yield cueOf({ ...there, props: thing ? { [name]: state } : {} })
          }
        }
}

describe('the pictures of a moment', () => {
  it('are only ever files that there are, whatever setting, light, weather, pose, face and thing', () => {
    const missing = new Set<string>()
    let looked = 0
    for (const cue of everyCue()) {
      looked += 1
      for (const file of files(cue)) if (!listed.has(file)) missing.add(file)
    }
    expect([...missing]).toEqual([])
    expect(looked).toBeGreaterThan(1000)
  })
  it('name no file twice', () => {
    for (const cue of everyCue()) expect(new Set(files(cue)).size).toBe(files(cue).length)
  })
  it('lie from the back of the room to what stands in front of the person', () =>
    expect(shows(cueOf({ pose: 'cup-in-hand', face: 'level', props: { box: 'on-table' } }))).toEqual([
      'room',
      'pose',
      'face',
      'eyes',
      'lids',
      'front',
      'thing',
    ]))
  it('show a colleague where the service user is not, and only one who is drawn', () => {
    const team = { setting: 'team-room', present: false } as const
    expect(files(cueOf({ ...team, colleague: { id: 'marian', pose: 'at-desk' } }))).toContain('people/marian.svg#pose-at-desk')
    expect(shows(cueOf({ ...team, colleague: { id: 'somebody' } }))).toEqual(['room', 'front'])
    expect(files(cueOf({ setting: 'team-room', colleague: { id: 'marian' } })).join()).not.toContain('marian')
  })
  it('let a person lose some of their colour with the light, and never shade them', () => {
    const saturation = (also: Partial<Cue>) => layersOf(index, cueOf(also), 'desmond').find(({ part }) => part === 'pose')?.saturation
    expect([saturation({}), saturation({ weather: 'overcast' }), saturation({ light: 'dusk' })]).toEqual([1, 0.84, 0.95])
    expect(saturation({ light: 'dusk', weather: 'overcast' })).toBe(0.8)
  })
  it('leave the person out where they are not there', () => expect(shows(cueOf({ present: false }))).not.toContain('pose'))
  it('show a person whose pose or face is not drawn as they are at rest', () =>
    expect(files(cueOf({ pose: 'on-one-leg', face: 'winking' }))).toEqual(files(cueOf())))
  it('are none where the place is not drawn', () => expect(files(cueOf({ setting: 'nowhere' }))).toEqual([]))
  it('are of night as of dusk, and there a withdrawal has no more light to take', () => {
    expect(files(cueOf({ light: 'night' }))).toEqual(files(cueOf({ light: 'dusk' })))
    expect(files(cueOf({ light: 'night', weather: 'overcast' }))).toEqual(files(cueOf({ light: 'night' })))
  })
  it('show what a withdrawal takes of the light, by day and at dusk alike', () => {
    const room = (also: Partial<Cue>) => files(cueOf(also))[0]
    expect(room({ weather: 'overcast' })).toBe('settings/desmond-kitchen.overcast.back.svg')
    expect(room({ light: 'dusk', weather: 'overcast' })).toBe('settings/desmond-kitchen.dusk-overcast.back.svg')
  })
  it('show a place and a thing that are not drawn for an overcast dusk as at dusk', () => {
    const dim = { light: 'dusk', weather: 'overcast', props: { box: 'on-table' } } as const
    expect(files(cueOf(dim))).toContain('props/box.on-table.dusk.svg')
    expect(files(cueOf({ ...dim, setting: 'car' }))[0]).toBe('settings/car.dusk.svg')
  })
  it('take any cue at all', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.dictionary(fc.string(), fc.string()), (setting, pose, face, props) => {
        for (const file of files(cueOf({ setting, pose, face, props }))) expect(listed.has(file)).toBe(true)
      }),
    ))
})

describe('the pictures a vignette can come to', () => {
  const held = new Set(filesFor(index, { settings: words.settings, names: { marian: 'Marian' }, person }))
  it('hold every picture of every moment in its places, so that none has to be asked for later', () => {
    const missing = new Set<string>()
    for (const cue of everyCue())
      if (cue.setting in words.settings) for (const file of files(cue)) if (!held.has(fileOf(file))) missing.add(file)
    expect([...missing]).toEqual([])
  })
  it('are only files that there are', () => {
    expect(held.size).toBeGreaterThan(10)
    for (const file of held) expect(existsSync(`assets/${file}`)).toBe(true)
  })
})
