import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/authoring/check.ts'
import { leftOpen } from '../../../src/authoring/leftOpen.ts'
import { type Walked, walkEvery } from '../../../src/authoring/walk/exact.ts'
import { Going, inkSteps } from '../../../src/authoring/walk/going.ts'
import { Items } from '../../../src/authoring/walk/items.ts'
import { numbered, secondsFor, textsIn } from '../../../src/authoring/walk/lines.ts'
import { sharesWalked } from '../../../src/authoring/walk/shares.ts'
import { allOf } from '../../../src/authoring/walk/walk.ts'
import { type Encounter, step } from '../../../src/core/encounter/encounter.ts'
import { follow } from '../../../src/core/encounter/replay.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { type CompiledStory, openInk } from '../../../src/script/ink.ts'
import { SCRIPT, small } from '../folder.ts'
import { anyScript } from './generated.ts'

const { vignette } = check(small())
const person = vignette?.person
if (!person) throw new Error('the small case has problems')
const terms = { person, facts: { meaning: 'thanks' }, rules }

function compiledStory(script: string): CompiledStory {
  const [opened] = check(small({ 'try.en-GB.ink': script })).scripts
  if (!opened) throw new Error(`this does not compile: ${script}`)
  return opened.story
}

/** What all paths come to, found by playing each from its first word. */
type Brute = {
  readonly ends: Record<string, { paths: number; choices: number[]; seconds: number[]; trust: number[] }>
  readonly met: Map<string, number>
  faults: number
}

/** Plays every path by itself, each choice after a replay of those before it. No step is remembered and no path meets another. */
function brute(story: CompiledStory): Brute {
  const found: Brute = { ends: {}, met: new Map(), faults: 0 }
  const open = openInk(story)
  const on = (choices: readonly string[], passages: readonly Encounter['passage'][]) => {
    const { encounter } = follow(choices, open, 1, terms)
    const { passage, relationship } = encounter
    const all = [...passages, passage]
    if (passage.ending !== undefined) {
      const end = found.ends[passage.ending] ?? { paths: 0, choices: [], seconds: [], trust: [] }
      found.ends[passage.ending] = end
      end.paths++
      end.choices.push(choices.length)
      end.seconds.push(all.reduce((sum, one) => sum + secondsFor(one), 0))
      end.trust.push(relationship.trust)
      const texts = all.flatMap(textsIn).map((number) => `text ${number}`)
      const offers = all.flatMap((one) => one.choices.map(({ id }) => `offered ${id}`))
      for (const item of new Set([...texts, ...offers, ...choices.map((id) => `taken ${id}`)]))
        found.met.set(item, (found.met.get(item) ?? 0) + 1)
      found.faults += leftOpen(encounter).length > 0 ? 1 : 0
    }
    for (const { id } of passage.choices) {
      const { script, encounter: here } = follow(choices, open, 1, terms)
      try {
        step(here, id, script)
      } catch {
        found.faults++
        continue
      }
      on([...choices, id], all)
    }
  }
  on([], [])
  return found
}

/** The same, of a walk. */
function walked(story: CompiledStory, wide?: number) {
  const going = new Going(inkSteps(story, terms), terms)
  const walk = allOf(walkEvery(going, { limit: 1e6, ...(wide !== undefined && { wide }) }))
  return { going, walk }
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const spread = (counts: ReadonlyMap<number, number>) => sorted([...counts].flatMap(([value, many]) => Array<number>(many).fill(value)))

function comparable(ends: Walked['ends']) {
  return Object.fromEntries(
    [...ends].map(([ending, { paths, choices, seconds, trust }]) => [
      ending,
      { paths, choices: spread(choices), seconds: spread(seconds), trust: [trust.least, trust.most] },
    ]),
  )
}

const ofBrute = ({ ends }: Brute) =>
  Object.fromEntries(
    Object.entries(ends).map(([ending, { paths, choices, seconds, trust }]) => [
      ending,
      { paths, choices: sorted(choices), seconds: sorted(seconds), trust: [Math.min(...trust), Math.max(...trust)] },
    ]),
  )

describe('walking every path', () => {
  it.each([1, 4_000])('comes to what playing each path by itself comes to, in any story; %d situations gone on from at once', (wide) => {
    let met = 0
    fc.assert(
      fc.property(anyScript, (script) => {
        const { story } = numbered(compiledStory(script))
        const each = brute(story)
        const { walk } = walked(story, wide)
        expect(walk.whole).toBe(true)
        expect(comparable(walk.ends)).toEqual(ofBrute(each))
        expect(walk.faults.length > 0).toBe(each.faults > 0)
        met += walk.merged
      }),
      { numRuns: 20, seed: 4 },
    )
    expect(met > 0).toBe(wide > 1)
  })
  it('says of each line and choice how many of the paths come by it, though one comes by it twice', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        const { story, texts } = numbered(compiledStory(script))
        const { met, ends } = brute(story)
        const { going, walk } = walked(story)
        const items = new Items(going, texts.length)
        const { all, by } = sharesWalked(walk, going, items)
        expect(all).toBe(Object.values(ends).reduce((sum, { paths }) => sum + paths, 0))
        for (const number of texts.keys()) expect(by[number] ?? 0).toBe(met.get(`text ${number}`) ?? 0)
        for (const id of items.met) {
          expect(by[items.offered(id)]).toBe(met.get(`offered ${id}`) ?? 0)
          expect(by[items.taken(id)]).toBe(met.get(`taken ${id}`) ?? 0)
        }
      }),
      { numRuns: 20, seed: 5 },
    )
  })
  it('asks Ink once for what hangs on the same signals, and goes on by itself', () => {
    const { going, walk } = walked(numbered(compiledStory(SCRIPT)).story)
    const asked = going.ink.asked
    expect(asked).toBeGreaterThan(0)
    const again = allOf(walkEvery(going, { limit: 1e6 }))
    expect(going.ink.asked).toBe(asked)
    expect(comparable(again.ends)).toEqual(comparable(walk.ends))
  })
  it('shares what Ink was asked with a walk under other hidden facts, and comes to the same as by itself', () => {
    const other = { ...terms, facts: { meaning: 'goodbye' } }
    const hiding = (script: string) =>
      script.replace('VAR seen = 0', 'VAR seen = 0\nVAR meaning = "thanks"').replaceAll('promises_broken', 'meaning == "goodbye"')
    let differ = 0
    fc.assert(
      fc.property(anyScript, (script) => {
        const { story } = numbered(compiledStory(hiding(script)))
        const { going, walk } = walked(story)
        const [shared, alone] = [going.ink, inkSteps(story, other)].map((ink) => {
          const { ends, trail } = allOf(walkEvery(new Going(ink, other), { limit: 1e6 }))
          const heard = [...trail.passage.subarray(0, trail.steps)].map((passage) => JSON.stringify(ink.passages[passage]))
          return { ends: comparable(ends), heard }
        })
        expect(shared).toEqual(alone)
        differ += JSON.stringify(shared?.ends) === JSON.stringify(comparable(walk.ends)) ? 0 : 1
      }),
      { numRuns: 20, seed: 6 },
    )
    expect(differ).toBeGreaterThan(0)
  })
  it('counts for both where two paths come to the same, and knows them apart where they do not', () => {
    const same = SCRIPT.replace(
      '* [I think I hurt you',
      '+ {not hum} [Hm. # move: attend-in-silence # as: hum] -> drawer\n* [I think I hurt you',
    ).replace('+ {not hum} [', '* [')
    const { walk } = walked(numbered(compiledStory(same)).story)
    const { trail } = walk
    for (let at = 1; at < trail.situations; at++) {
      let into = 0
      for (let step = 0; step < trail.steps; step++) if (trail.to[step] === at) into += trail.paths[trail.from[step] as number] as number
      expect(trail.paths[at]).toBe(into)
    }
  })
  it('stops at its limit, says so, and can be left at any moment', () => {
    const going = new Going(inkSteps(compiledStory(SCRIPT), terms), terms)
    expect(allOf(walkEvery(going, { limit: 3 }))).toMatchObject({ whole: false, trail: { steps: expect.any(Number) } })
    const walk = walkEvery(going, { limit: 1e6 })
    walk.next()
    expect(walk.return({} as Walked).done).toBe(true)
  })
  it('gives up a path that never ends', () => {
    const round = SCRIPT.replace("+ [I'll see you", "+ [Well. # move: affirm-strength] -> drawer\n+ [I'll see you")
    const { walk } = walked(compiledStory(round))
    expect(walk.faults.map(({ says }) => says)).toContain('it goes on after 100 choices')
  })
})
