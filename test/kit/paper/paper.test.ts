import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { takes, WAYS } from '../../../src/authoring/walk/ways.ts'
import { choose, contactsEnded, type Encounter, step, type Terms, told } from '../../../src/core/encounter/encounter.ts'
import { mix } from '../../../src/core/encounter/lots.ts'
import type { Passage } from '../../../src/core/encounter/passage.ts'
import { open } from '../../../src/core/encounter/replay.ts'
import { signals } from '../../../src/core/encounter/signals.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { readFolder } from '../../../src/kit/folder.ts'
import { bookOf } from '../../../src/kit/paper/book.ts'
import { figuresOf } from '../../../src/kit/paper/figures.ts'
import { beginHand, endHand, type Hand, mark, onSheet, restHand } from '../../../src/kit/paper/hand.ts'
import { PaperReader, type Read } from '../../../src/kit/paper/reader.ts'
import { openInk } from '../../../src/script/ink.ts'
import { readTree } from '../../../src/script/tree.ts'

// The script on paper against the story itself, and the sheet against the model, along random roads.

const STORIES = ['gift-offer', 'after-hours-caller', 'rescuer-trap']

function read(id: string) {
  const { vignette, scripts } = readFolder(`stories/${id}`)
  const [script] = scripts
  if (!vignette || !script) throw new Error(id)
  const tree = readTree({ path: script.path, source: readFileSync(script.path, 'utf8'), read: (path) => readFileSync(path, 'utf8') })
  const versions = (vignette.hidden[0]?.values ?? []).map((value) => Object.fromEntries(vignette.hidden.map(({ name }) => [name, value])))
  return { vignette, script, tree, versions }
}

/** One choice of a playing: somebody works in one way, and does otherwise one time in three. */
function pick({ passage, moments: { length } }: Encounter, seed: number) {
  const way = WAYS[seed % WAYS.length] as (typeof WAYS)[number]
  const open = mix(seed, 2 * length + 1) % 3 === 0 ? passage.choices.map((_, place) => place) : takes(way, passage)
  const choice = passage.choices[open[mix(seed, 2 * length) % open.length] as number]
  if (!choice) throw new Error('nothing is offered')
  return choice
}

/** What a room hears and is asked. */
const heard = (
  lines: Passage['lines'],
  choices: readonly { readonly id: string; readonly text: string }[],
  ending: string | undefined,
) => ({
  lines: lines.map(({ speaker, text, body, sound }) => [speaker, text, body, sound?.caption]),
  choices: choices.map(({ id, text }) => [id, text]),
  ending,
})
const onScreen = ({ lines, choices, ending }: Passage) => heard(lines, choices, ending)
const onPaper = ({ lines, options, ending }: Read) => heard(lines, options, ending)

describe.each(STORIES)('%s on paper', (id) => {
  const { vignette, script, tree, versions } = read(id)
  const terms = (facts: Terms['facts']): Terms => ({ person: vignette.person, facts, rules })

  it('reads the same as on a screen, line for line, by every road, whatever is hidden', () => {
    for (const facts of versions) {
      const book = bookOf(tree, facts)
      for (let seed = 0; seed < 40; seed++) {
        const telling = open(openInk(script.story, script.layers), seed, terms(facts))
        const paper = new PaperReader(book)
        let encounter = telling.encounter
        let page = paper.begin({ now: told(encounter), ended: () => undefined })
        while (encounter.passage.ending === undefined) {
          expect(onPaper(page)).toEqual(onScreen(encounter.passage))
          const before = encounter
          const { id: choice } = pick(before, seed)
          const chosen = choose(before, choice)
          const ended = ({ scene, ending }: Read) => {
            const passage: Passage = { scene, lines: [], choices: [], ...(ending !== undefined && { ending }) }
            const after = contactsEnded(before.terms, chosen.relationship, before.passage.scene, passage).at(-1)
            return after && signals(after.relationship, facts)
          }
          encounter = step(before, choice, telling.script)
          page = paper.choose(choice, { now: told(chosen), ended })
        }
        expect(onPaper(page)).toEqual(onScreen(encounter.passage))
      }
    }
  }, 120_000)

  it('has every way lead to a paragraph that is there, and every paragraph reached', () => {
    for (const facts of versions) {
      const { paragraphs, first } = bookOf(tree, facts)
      expect(paragraphs[0]?.key).toBe(first)
      expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1))
    }
  })

  it('comes to the same ending by its own sheet alone, nine times in ten or nearly', () => {
    const [facts = {}] = versions
    const book = bookOf(tree, facts)
    const figures = figuresOf(book, terms(facts))
    const { profile } = vignette.person
    const roads = 120
    let same = 0
    for (let seed = 20_000; seed < 20_000 + roads; seed++) {
      const telling = open(openInk(script.story, script.layers), seed, terms(facts))
      let encounter = telling.encounter
      let hand = beginHand(encounter.relationship)
      const paper = new PaperReader(book)
      let page: Read | undefined = paper.begin({ now: onSheet(hand), ended: () => undefined })
      while (encounter.passage.ending === undefined) {
        const { id: choice } = pick(encounter, seed)
        const option = page?.options.find((one) => one.id === choice)
        if (page && option) {
          const { contact } = page.scene
          const marked = mark(hand, option, figures(option), { ...page.scene, place: '' }, profile)
          hand = marked
          const ended = ({ scene, ending }: Read) => {
            const after = endHand(marked, ending === undefined ? contact : scene.contact, profile)
            hand = after ?? marked
            return after && onSheet(after)
          }
          page = paper.choose(choice, { now: onSheet(marked), ended })
          if (page.scene.contact > contact) hand = restHand(hand, page.scene.evening)
        } else page = undefined
        encounter = step(encounter, choice, telling.script)
      }
      if (page?.ending === encounter.passage.ending) same++
    }
    console.info(`${id}: same ending by the sheet alone ${((100 * same) / roads).toFixed(0)} %`)
    expect(same / roads).toBeGreaterThan(0.85)
  }, 120_000)

  it('keeps close to the model with a pencil and whole numbers', () => {
    const [facts = {}] = versions
    const figures = figuresOf(bookOf(tree, facts), terms(facts))
    const { profile } = vignette.person
    const off: number[] = []
    let sameBand = 0
    let sameRupture = 0
    for (let seed = 10_000; seed < 10_120; seed++) {
      const telling = open(openInk(script.story, script.layers), seed, terms(facts))
      let encounter = telling.encounter
      let hand: Hand = beginHand(encounter.relationship)
      while (encounter.passage.ending === undefined) {
        const { scene } = encounter.passage
        const choice = pick(encounter, seed)
        encounter = step(encounter, choice.id, telling.script)
        hand = mark(hand, choice, figures(choice), scene, profile)
        const { passage } = encounter
        if (passage.scene.contact > scene.contact) hand = restHand(endHand(hand, scene.contact, profile) ?? hand, passage.scene.evening)
        if (passage.ending !== undefined) hand = endHand(hand, passage.scene.contact, profile) ?? hand
        const [model, sheet] = [told(encounter), onSheet(hand)]
        off.push(Math.abs(encounter.relationship.trust - hand.points.trust))
        if (model.trust_band === sheet.trust_band) sameBand++
        if (model.rupture === sheet.rupture) sameRupture++
      }
    }
    const sorted = off.toSorted((one, other) => one - other)
    const within = (points: number) => off.filter((by) => by <= points).length / off.length
    console.info(
      `${id}: band ${((100 * sameBand) / off.length).toFixed(1)} %, rupture ${((100 * sameRupture) / off.length).toFixed(1)} %, within 5: ${(100 * within(5)).toFixed(1)} %, within 10: ${(100 * within(10)).toFixed(1)} %, most ${sorted.at(-1)?.toFixed(1)}`,
    )
    expect(sameBand / off.length).toBeGreaterThan(0.9)
    expect(sameRupture / off.length).toBeGreaterThan(0.9)
    expect(within(10)).toBeGreaterThan(0.95)
    expect(sorted.at(-1)).toBeLessThan(25)
  }, 120_000)
})
