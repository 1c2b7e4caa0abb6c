import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { momentsIn } from '../../src/authoring/moments/moments.ts'
import { allOf, heardIn, NEAR, walkAll } from '../../src/authoring/walk/walk.ts'
import { follow } from '../../src/core/encounter/replay.ts'
import { rules } from '../../src/core/relationship/rules.ts'
import { folders, readFolder } from '../../src/kit/folder.ts'
import { openInk } from '../../src/script/ink.ts'

// Whoever drills one hard moment comes to it by a road that somebody could have played.

/** A story is walked in a few seconds; a busy machine may take its time. In milliseconds. */
const SLOWLY = 120_000

describe.each(folders().map((path) => [basename(path), path] as const))('%s', (_, path) => {
  const folder = readFolder(path)
  const { vignette, scripts } = folder
  const [first] = scripts
  if (!vignette || !first) throw new Error(`${path} cannot be read`)
  const { person, hidden } = vignette
  const roads = momentsIn(folder, vignette, first)

  it('has a road to every hard moment that somebody comes by', { timeout: SLOWLY }, () => {
    const met = heardIn(allOf(walkAll(first, vignette, NEAR))).filter(({ scene, choices }) => scene.hard && choices.length > 0)
    expect(met.length).toBeGreaterThan(0)
    expect(Object.keys(roads)).toEqual(expect.arrayContaining([...new Set(met.map(({ scene }) => scene.place))]))
  })
  it.each(scripts.map((script) => [script.locale, script] as const))(
    'every road leads to its moment in %s, whatever the lots',
    (_, script) => {
      const openScript = openInk(script.story)
      for (const [place, all] of Object.entries(roads))
        for (const { facts, choices } of all)
          for (const seed of [1, 4_000_000_000]) {
            const { encounter, followed } = follow(choices, openScript, seed, { person, facts, rules })
            expect([place, followed, encounter.passage.scene.place]).toEqual([place, choices.length, place])
            expect(encounter.passage.scene.hard).toBe(true)
            expect(encounter.passage.choices.length).toBeGreaterThan(1)
          }
    },
  )
  it('another day is another meeting: no two roads to a moment are the same, and each hides what can be hidden', () => {
    for (const all of Object.values(roads)) {
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      expect(all.length).toBeLessThanOrEqual(4)
      for (const { facts } of all) expect(Object.keys(facts)).toEqual(hidden.map(({ name }) => name))
    }
  })
  it('most moments can be met in three ways or more', () => {
    const counts = Object.values(roads).map(({ length }) => length)
    expect(counts.filter((count) => count >= 3).length / counts.length).toBeGreaterThanOrEqual(0.75)
  })
})
