import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foresight } from '../../../src/browser/play/foresight.ts'
import { step } from '../../../src/core/encounter/encounter.ts'
import { StoryFault } from '../../../src/core/encounter/passage.ts'
import { open, type Telling } from '../../../src/core/encounter/replay.ts'
import { type Places, tell, terms, theBox } from '../../core/encounter/story.ts'

const openBox = (places: Places = theBox) => open(tell(places), 7, terms)

/** A telling that counts how often its script was followed. */
function counted({ encounter, script }: Telling) {
  const count = { followed: 0 }
  const follow: typeof script.follow = (choice, signals) => {
    count.followed += 1
    return script.follow(choice, signals)
  }
  return { count, telling: { encounter, script: { ...script, follow } } }
}

describe('answers worked out before they are asked for', () => {
  it('are those one would have had: however many are worked out before each choice, nothing that is told differs', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(9))), (turns) => {
        const [seer, plain] = [foresight(openBox()), openBox()]
        let { encounter } = plain
        for (const [seen, pick] of turns) {
          const { choices } = encounter.passage
          const id = choices[pick % choices.length]?.id
          if (id === undefined) return
          for (let times = 0; times < seen; times++) seer.foresee()
          encounter = step(encounter, id, plain.script)
          expect(seer.step(id)).toEqual(encounter)
        }
      }),
    ))
  it('are there at once when they are chosen: the script is not followed until there is time again', () => {
    const { count, telling } = counted(openBox())
    const seer = foresight(telling)
    while (seer.foresee());
    expect(count.followed).toBe(3)
    seer.step('doorstep/rigid-refusal')
    expect(count.followed).toBe(3)
    seer.foresee()
    expect(count.followed).toBe(4)
  })
  it('are worked out one at a time, each once, until there are no more', () => {
    const seer = foresight(openBox())
    expect(Array.from({ length: 5 }, () => seer.foresee())).toEqual([true, true, true, false, false])
  })
  it('hold for one passage alone: what was worked out for the last is forgotten', () => {
    const loop: Places = { form: { offers: { avoid: { to: 'form' } } } }
    const { count, telling } = counted(openBox(loop))
    const seer = foresight(telling)
    seer.foresee()
    for (let turn = 0; turn < 3; turn++) seer.step('form/avoid')
    expect(count.followed).toBe(4)
  })
  it('that break the story off harm nobody until they are chosen', () => {
    const broken: Places = { doorstep: { offers: { avoid: { to: 'nowhere' }, validate: { to: 'end' } } }, end: { ending: 'quiet-drawer' } }
    const seer = foresight(openBox(broken))
    expect([seer.foresee(), seer.foresee(), seer.foresee()]).toEqual([true, true, false])
    expect(seer.step('doorstep/validate').passage.ending).toBe('quiet-drawer')
    expect(() => foresight(openBox(broken)).step('doorstep/avoid')).toThrow(StoryFault)
  })
  it('of a choice that is not offered there are none: it is our mistake, and thrown', () => {
    const seer = foresight(openBox())
    seer.foresee()
    expect(() => seer.step('meaning/kind-firm')).toThrow(RangeError)
  })
})
