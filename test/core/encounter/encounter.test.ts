import { describe, expect, it } from 'vitest'
import { arrive, begin, choose, step } from '../../../src/core/encounter/encounter.ts'
import { type Script, StoryFault } from '../../../src/core/encounter/passage.ts'
import { open } from '../../../src/core/encounter/replay.ts'
import { DIMENSIONS } from '../../../src/core/relationship/relationship.ts'
import { tell, terms, theBox } from './story.ts'

const sitDown = () => open(tell(theBox), 7, terms)

/** Plays these choices, one after the other. */
function played(...choices: readonly string[]) {
  const { encounter, script } = sitDown()
  return choices.reduce((so_far, choice) => step(so_far, choice, script), encounter)
}

describe('an encounter', () => {
  it('begins with the relationship as it was brought to the door, and nothing chosen', () => {
    const { encounter } = sitDown()
    expect(encounter.relationship).toMatchObject({ trust: 60, rapport: 60 })
    expect(encounter.relationship).toBe(encounter.opening)
    expect(encounter.moments).toEqual([])
    expect(encounter.passage.scene.place).toBe('doorstep')
  })

  it('changes the relationship only when the worker acts', () => {
    const { encounter } = sitDown()
    const elsewhere = arrive(encounter, { ...encounter.passage, lines: [] })
    expect(elsewhere.relationship).toBe(encounter.relationship)
  })

  it('keeps of each choice where it was made, what stood between the two before, and how that moved', () => {
    const { encounter } = sitDown()
    const [moment] = choose(encounter, 'doorstep/rigid-refusal').moments
    expect(moment).toMatchObject({ passage: encounter.passage, choice: { id: 'doorstep/rigid-refusal' }, before: encounter.relationship })
    expect(moment?.response.relationship.rapport).toBeLessThan(60)
  })

  it('has a reason for every point: the effects of a moment add up to what changed', () => {
    const { moments } = played('doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm')
    for (const [index, { before, response, after }] of moments.entries()) {
      const next = moments[index + 1]?.before ?? played('doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm').relationship
      const effects = [response, ...after].flatMap((outcome) => outcome.effects)
      for (const dimension of DIMENSIONS) {
        const sum = effects.filter(({ on }) => on === dimension).reduce((so_far, { by }) => so_far + by, 0)
        expect(sum).toBeCloseTo(next[dimension] - before[dimension], 6)
      }
    }
  })

  it('refuses a choice that is not on the table, and says what is', () =>
    expect(() => choose(sitDown().encounter, 'meaning/kind-firm')).toThrow(
      /"meaning\/kind-firm" is not offered here; offered: doorstep\/ask-meaning, doorstep\/rigid-refusal, doorstep\/promise-realistic/,
    ))

  it('begins with the day they are having, where the first passage says so', () => {
    const places = { ...theBox, doorstep: { ...theBox.doorstep, scene: { distress: 0.8 } } }
    expect(open(tell(places), 7, terms).encounter.relationship.distress).toBe(0.8)
    expect(sitDown().encounter.relationship.distress).toBe(terms.person.profile.distress)
  })

  it('stops at the story where it asks for what cannot be: keeping a promise that was never made', () => {
    const places = { ...theBox, doorstep: { offers: { 'close-loop': { to: 'shelf', beat: { keeps: 'note' } } } } }
    expect(() => choose(open(tell(places), 7, terms).encounter, 'doorstep/close-loop')).toThrow(StoryFault)
  })

  it('refuses every choice once it has ended', () =>
    expect(() => choose(played('doorstep/ask-meaning', 'meaning/kind-firm'), 'meaning/kind-firm')).toThrow(/offered: nothing/))

  it('never changes what it was given', () => {
    const { encounter, script } = sitDown()
    const before = structuredClone(encounter)
    step(encounter, 'doorstep/rigid-refusal', script)
    expect(encounter).toEqual(before)
  })

  it('is plain data: it can be written down and read again', () => {
    const encounter = played('doorstep/promise-realistic', 'form/tick-box')
    expect(JSON.parse(JSON.stringify(encounter))).toEqual(encounter)
  })
})

describe('when a contact ends', () => {
  it('a promise nobody kept is broken, and the next passage is read knowing that', () => {
    const { relationship, passage } = played('doorstep/promise-realistic', 'form/tick-box')
    expect(relationship.ledger).toMatchObject([{ id: 'note', status: 'broken' }])
    expect(passage.lines[0]?.text).toBe('You said you would read it to me.')
  })

  it('a promise that was kept stays kept, and the person is met so', () => {
    const { relationship, passage } = played('doorstep/promise-realistic', 'form/close-loop')
    expect(relationship.ledger).toMatchObject([{ id: 'note', status: 'kept' }])
    expect(passage.lines[0]?.text).toBe('Good to see you.')
  })

  it('nothing falls due while the same contact goes on', () => {
    const { relationship, moments } = played('doorstep/promise-realistic', 'form/avoid')
    expect(relationship.ledger).toMatchObject([{ status: 'open' }])
    expect(moments.map(({ after }) => after)).toEqual([[], []])
  })

  it('an ending ends the contact too', () => {
    const places = { ...theBox, form: { offers: { 'tick-box': { to: 'shelf' } } } }
    const { encounter, script } = open(tell(places), 7, terms)
    const ended = ['doorstep/promise-realistic', 'form/tick-box'].reduce((so_far, choice) => step(so_far, choice, script), encounter)
    expect(ended.passage.ending).toBe('quiet-drawer')
    expect(ended.relationship.ledger).toMatchObject([{ status: 'broken' }])
  })

  it('an ending in a later contact brings due what was promised for that one, too', () => {
    const places = {
      doorstep: {
        offers: { 'promise-realistic': { to: 'later', beat: { promise: { id: 'ring', text: 'ring you', size: 1 as const, due: 1 } } } },
      },
      later: { scene: { contact: 1 }, ending: 'silence' },
    }
    const { encounter, script } = open(tell(places), 7, terms)
    const ended = step(encounter, 'doorstep/promise-realistic', script)
    expect(ended.relationship.ledger).toMatchObject([{ id: 'ring', status: 'broken' }])
  })

  it('what it brought due belongs to the choice that ended it', () => {
    const { moments } = played('doorstep/promise-realistic', 'form/tick-box')
    expect(moments[0]?.after).toEqual([])
    expect(moments[1]?.after.flatMap(({ happenings }) => happenings.map(({ kind }) => kind))).toContain('promise-broken')
  })

  it('the next one begins afresh: what counts once a visit counts again', () =>
    expect(played('doorstep/promise-realistic', 'form/close-loop').relationship).toMatchObject({ beats: 0, memory: [], once: [] }))

  it('the script is read again where a contact ended, and nowhere else', () => {
    const { encounter, script } = sitDown()
    let again = 0
    const counting: Script = {
      ...script,
      again(signals) {
        again += 1
        return script.again(signals)
      },
    }
    const form = step(encounter, 'doorstep/promise-realistic', counting)
    expect(again).toBe(0)
    step(form, 'form/tick-box', counting)
    expect(again).toBe(1)
  })
})

describe('the first passage', () => {
  it('joins as it is', () => expect(arrive(begin(terms, sitDown().script.first), sitDown().script.first).moments).toEqual([]))
})
