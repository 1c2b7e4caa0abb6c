import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glance, type Point } from '../../../src/browser/stage/glance.ts'
import { layersOf, type Pictures } from '../../../src/browser/stage/layers.ts'
import type { Cue } from '../../../src/core/encounter/cue.ts'
import { cueOf } from './cues.ts'

const index = JSON.parse(readFileSync('assets/index.json', 'utf8')) as Pictures & { frame: readonly [number, number, number, number] }
const [left, top, width, height] = index.frame

/** Where somebody's eyes are who sits at a table. */
const SEATED: Point = [600, 300]
const looks = (setting: string, gaze: string | undefined, props: Cue['props'] = {}) =>
  glance(index.looks, { setting, gaze, props }, SEATED).eyes

describe('eyes look where the story says', () => {
  it('at you they are as they are drawn, and also where the story says nothing', () => {
    expect(looks('desmond-kitchen', 'you')).toEqual([0, 0])
    expect(looks('desmond-kitchen', undefined)).toEqual([0, 0])
  })
  it('in the kitchen the window is to the left, the calendar and the photographs to the right', () => {
    expect(looks('desmond-kitchen', 'window')[0]).toBeLessThan(-5)
    expect(looks('desmond-kitchen', 'calendar')[0]).toBeGreaterThan(5)
    expect(looks('desmond-kitchen', 'photographs')[0]).toBeGreaterThan(5)
  })
  it('in another room the window is where it is drawn there', () => {
    expect(looks('joel-flat', 'window')[0]).toBeGreaterThan(5)
    expect(looks('doorway', 'window')[0]).toBeLessThan(-5)
  })
  it('on the table, at hands, cup or floor they look down', () => {
    for (const gaze of ['table', 'hands', 'cup', 'floor', 'down', 'box', 'phone', 'letters']) {
      const [x, y] = looks('desmond-kitchen', gaze)
      expect(y, gaze).toBeGreaterThan(4)
      expect(Math.abs(x), gaze).toBeLessThan(y)
    }
  })
  it('they follow a thing to where it is now', () => {
    expect(looks('joel-flat', 'bag', { bag: 'beside-chair' })[0]).toBeGreaterThan(2)
    expect(looks('joel-flat', 'bag', { bag: 'on-table' })[0]).toBeLessThan(-2)
    expect(looks('leanne-front-room', 'plan', { plan: 'on-table' })[1]).toBeGreaterThan(4)
    expect(Math.abs(looks('leanne-front-room', 'plan', { plan: 'on-wall' })[1])).toBeLessThan(4)
  })
  it('at what is not drawn they go aside', () => {
    for (const gaze of ['photographs', 'somewhere']) expect(looks('joel-flat', gaze)[0]).toBeLessThan(-5)
    expect(looks('nowhere', 'window')).toEqual(looks('nowhere', 'somewhere'))
  })
  it('they never go far, whatever there is to see, and the face goes along by no more than two units', () =>
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 1800 }), fc.integer({ min: 0, max: 940 }), (x, y) => {
        const { eyes, face } = glance({ here: { it: [x, y] } }, { setting: 'here', gaze: 'it', props: {} }, SEATED)
        expect(Math.hypot(...eyes)).toBeLessThanOrEqual(7.2)
        expect(Math.hypot(...face)).toBeLessThanOrEqual(2)
      }),
    ))
  it('what they can look at lies inside the frame', () => {
    for (const things of Object.values(index.looks))
      for (const [name, [x, y]] of Object.entries(things))
        expect(x > left && y > top && x < left + width && y < top + height, name).toBe(true)
  })
})

const cue = cueOf()
const moved = (also: Partial<Cue>) =>
  Object.fromEntries(layersOf(index, { ...cue, ...also }, 'desmond').flatMap(({ part, by }) => (by ? [[part, by]] : [])))

describe('a glance in the picture', () => {
  it('moves the eyes, the lids with them, and the face a little', () => {
    const { face, eyes, lids } = moved({ face: 'level', gaze: 'window' })
    expect(eyes?.[0]).toBeLessThan(-5)
    expect(lids).toEqual(eyes)
    expect(face?.[0]).toBeGreaterThanOrEqual(-2)
    expect(face?.[0]).toBeLessThan(0)
  })
  it('is not seen on eyes that are shut, or that are drawn as they look aside', () => {
    for (const face of ['eyes-closed', 'lids-lowered', 'laughing-eyes'])
      expect(moved({ face, gaze: 'window' }), face).toEqual({ face: [0, 0], eyes: [0, 0], lids: [0, 0] })
    for (const [id, { faces, steady }] of Object.entries(index.people))
      for (const face of steady) expect(Object.values(faces)[0], `${face} of ${id}`).toHaveProperty(face)
    expect(index.people.leanne?.steady).toContain('eyes-aside')
  })
  it("is a colleague's own, not what the service user last looked at", () => {
    const team = { setting: 'team-room', present: false, gaze: 'window' } as const
    expect(moved({ ...team, colleague: { id: 'tunde', face: 'level' } }).eyes).toEqual([0, 0])
    expect(moved({ ...team, colleague: { id: 'tunde', face: 'level', gaze: 'window' } }).eyes?.[0]).toBeLessThan(-5)
  })
})
