import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { path } from '../../../src/core/encounter/log.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { whatIf } from '../../../src/core/encounter/whatif.ts'
import { logOf, tell, terms, theBox } from './story.ts'

const log = logOf(['doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm'])
const tried = (at: number, instead: string) => whatIf(log, at, instead, tell(theBox), terms)

describe('what if', () => {
  it('the last words had been others: the road before them is the same', () => {
    const { encounter, followed, lost } = tried(2, 'meaning/quiet-exception')
    expect({ followed, lost, ending: encounter.passage.ending }).toEqual({ followed: 3, lost: undefined, ending: 'quiet-drawer' })
    const before = replay(logOf(['doorstep/rigid-refusal', 'drawer/name-process']), tell(theBox), terms).encounter.relationship
    expect(encounter.moments[2]?.before).toEqual(before)
  })
  it('the first had been others: what came later is followed as far as it is still offered', () => {
    const { encounter, followed, lost } = tried(0, 'doorstep/ask-meaning')
    expect({ followed, lost, place: encounter.passage.scene.place }).toEqual({ followed: 1, lost: 'drawer/name-process', place: 'meaning' })
  })
  it('it had been the very same: then nothing would differ', () =>
    expect(tried(1, 'drawer/name-process').encounter).toEqual(replay(log, tell(theBox), terms).encounter))
  it('something had been said that was never offered: then one stands just before it', () =>
    expect(tried(1, 'drawer/sing')).toMatchObject({ followed: 1, lost: 'drawer/sing' }))
  it('any one of them had been another: it is the road one would have played, and the same up to there', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 }),
        fc.constantFrom('doorstep/ask-meaning', 'doorstep/promise-realistic', 'drawer/avoid', 'meaning/quiet-exception'),
        (at, instead) => {
          const other = tried(at, instead)
          const choices = path(log.entries).with(at, instead).slice(0, other.followed)
          expect(other.encounter).toEqual(replay(logOf(choices), tell(theBox), terms).encounter)
          const own = replay(log, tell(theBox), terms).encounter
          expect(other.encounter.moments.slice(0, at)).toEqual(own.moments.slice(0, at))
        },
      ),
    )
  })
  it('leaves the log as it was', () => {
    const before = structuredClone(log)
    tried(0, 'doorstep/ask-meaning')
    expect(log).toEqual(before)
  })
  it('asks only about choices that stand, not about detours', () => {
    const strayed = { ...log, entries: [...log.entries, { type: 'rewound' as const, to: 1, at: 9000 }] }
    expect(() => whatIf(strayed, 1, 'x', tell(theBox), terms)).toThrow(/from 0 to 0, got 1/)
  })
  it.each([-1, 3, 0.5, Number.NaN])('refuses a place where nothing was chosen (%d)', (at) =>
    expect(() => tried(at, 'doorstep/ask-meaning')).toThrow(/at must be a whole number from 0 to 2/),
  )
})
