import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Encounter, Person, Terms } from '../../../src/core/encounter/encounter.ts'
import { step } from '../../../src/core/encounter/encounter.ts'
import { open } from '../../../src/core/encounter/replay.ts'
import { isProtected } from '../relationship/protectedCharacteristics.ts'
import { type Places, tell, terms, theBox } from './story.ts'

// All that an encounter knows of someone. Names and pronouns are the page's; no rule can come by them.
const person: Readonly<Record<keyof Person, true>> = { id: true, profile: true, preset: true }
const known: Readonly<Record<keyof Terms, true>> = { person: true, facts: true, rules: true }
/** The same story with another cast: other names, other words, other faces, another body. The choices mean what they meant. */
const recast = (who: string, says: string): Places =>
  Object.fromEntries(
    Object.entries<Places[string]>(theBox).map(([name, place]) => [
      name,
      { ...place, says, line: { ...place.line, speaker: who, inner: says, face: 'another', pose: 'standing' } },
    ]),
  )

/** Everything the model made of it: numbers, reasons, what happened. */
const made = ({ opening, relationship, moments }: Encounter) => ({
  opening,
  relationship,
  moments: moments.map(({ choice, before, response, after }) => ({ id: choice.id, before, response, after })),
})

function played(places: Places, by: Terms, picks: readonly number[]): Encounter {
  let { encounter, script } = open(tell(places), 7, by)
  for (const pick of picks) {
    const { choices } = encounter.passage
    if (choices.length === 0) break
    encounter = step(encounter, choices[pick % choices.length]?.id as string, script)
  }
  return encounter
}

describe('a cast', () => {
  it('renamed, re-gendered or given another voice changes no number and no reason', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 12 }), fc.string({ minLength: 1 }), fc.string(), (picks, who, says) => {
        const someoneElse = { ...terms, person: { ...terms.person, id: who } }
        expect(made(played(recast(who, says), someoneElse, picks))).toEqual(made(played(theBox, terms, picks)))
      }),
    ))

  it('is known to an encounter by no protected characteristic, nor is anyone in a story told', () => {
    const stories = readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const asked = stories.flatMap(({ name }) => {
      const told = JSON.parse(readFileSync(`stories/${name}/vignette.json`, 'utf8')) as { person: Person }
      return [...Object.keys(told.person), ...Object.keys(told.person.profile), ...Object.keys(told.person.preset ?? {})]
    })
    expect(stories.length).toBeGreaterThan(0)
    expect([...Object.keys(person), ...Object.keys(known), ...asked].filter(isProtected)).toEqual([])
  })
})
