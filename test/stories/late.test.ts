import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playFirst } from '../../src/authoring/first.ts'
import { firstFacts, variants } from '../../src/authoring/hidden.ts'
import { readPlay } from '../../src/authoring/playthrough.ts'
import { step } from '../../src/core/encounter/encounter.ts'
import { drawFacts, mix } from '../../src/core/encounter/lots.ts'
import type { ChoiceId, OpenScript, Passage } from '../../src/core/encounter/passage.ts'
import { open } from '../../src/core/encounter/replay.ts'
import type { Facts } from '../../src/core/encounter/signals.ts'
import { rules } from '../../src/core/relationship/rules.ts'
import { folders, readFolder } from '../../src/kit/folder.ts'
import { type CompiledStory, openInk } from '../../src/script/ink.ts'
import { setLateApart } from '../../src/script/late.ts'

// A story is sent in two parts. Told from both, it must be word for word the story that the author wrote.

const PLAYINGS = 200
const LONGEST = 60
/** Two stories are played side by side some two hundred times; a busy machine may take its time. In milliseconds. */
const SLOWLY = 60_000

/** A telling of two stories at once, each passage of the one compared with that of the other. */
function alike(one: OpenScript, other: OpenScript): OpenScript {
  const same = (told: Passage, also: Passage): Passage => {
    if (JSON.stringify(also) !== JSON.stringify(told)) expect(also).toEqual(told)
    return told
  }
  return (seed, signals) => {
    const [first, second] = [one(seed, signals), other(seed, signals)]
    return {
      first: same(first.first, second.first),
      follow: (choice, told) => same(first.follow(choice, told), second.follow(choice, told)),
      again: (told) => same(first.again(told), second.again(told)),
      aside: (read) => first.aside(() => second.aside(read)),
    }
  }
}

describe.each(folders().map((path) => [basename(path), path] as const))('%s', (_, path) => {
  const { names, read, vignette, scripts } = readFolder(path)
  if (!vignette) throw new Error(`${path} has no vignette.json that can be read`)
  const { person, hidden } = vignette
  const plays = names.filter((name) => name.endsWith('.play')).map((name) => readPlay(name, read(`${path}/${name}`)).play)

  describe.each(scripts.map((script) => [script.locale, script] as const))('in %s', (_, script) => {
    const { story, texts } = setLateApart(script.story, (story) => playFirst(vignette, story))

    const both = alike(openInk(script.story), openInk({ ...story, texts }))

    /** Plays both stories at once. `pick` chooses from what is offered; nothing ends the playing. @returns how many choices it took */
    function play(seed: number, facts: Facts, pick: (passage: Passage, turn: number) => ChoiceId | undefined): number {
      const { script, encounter: opened } = open(both, seed, { person, facts, rules })
      let encounter = opened
      for (let turn = 0; turn < LONGEST; turn++) {
        const choice = pick(encounter.passage, turn)
        if (choice === undefined) return turn
        encounter = step(encounter, choice, script)
      }
      return LONGEST
    }

    it(
      'plays each of its plays alike, from the whole story and from its two parts',
      () => {
        expect(plays.length).toBeGreaterThan(0)
        for (const { facts, steps } of plays) {
          const choices = steps.flatMap(({ choice }) => choice ?? [])
          expect(play(1, { ...firstFacts(hidden), ...facts }, (_, turn) => choices[turn])).toBe(choices.length)
        }
      },
      SLOWLY,
    )
    it.each(variants(hidden))(
      `is alike in ${PLAYINGS} playings by chance, with %j`,
      (facts) => {
        for (let seed = 1; seed <= PLAYINGS; seed++)
          expect(play(seed, facts, ({ choices }, turn) => choices[mix(seed, turn) % choices.length]?.id)).toBeGreaterThan(5)
      },
      SLOWLY,
    )
    it('gives its first passage and each answer to it without the later part', () => {
      expect(Object.keys(texts).length).toBeGreaterThan(100)
      for (let seed = 1; seed <= 30; seed++) {
        const terms = { person, facts: drawFacts(hidden, seed), rules }
        const { choices } = open(openInk(story), seed, terms).encounter.passage
        expect(choices.length).toBeGreaterThan(0)
        for (const { id } of choices) {
          const { encounter, script } = open(openInk(story), seed, terms)
          expect(() => step(encounter, id, script)).not.toThrow()
        }
      }
    })
    it('keeps the later part out of the first', () => {
      const first: Pick<CompiledStory, 'texts'> = story
      expect(first.texts).toBeUndefined()
      expect(JSON.stringify(story).length).toBeLessThan(JSON.stringify(script.story).length - 20_000)
    })
  })
})
