import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { step } from '../../../src/core/encounter/encounter.ts'
import { type Entry, path } from '../../../src/core/encounter/log.ts'
import { open, replay } from '../../../src/core/encounter/replay.ts'
import { logOf, type Places, tell, terms, theBox } from './story.ts'

const openBox = tell(theBox)

/** What a person did, as numbers: choose the n-th of what is offered, or go back over n choices. */
const anyPlaying = fc.array(fc.record({ n: fc.nat({ max: 9 }), back: fc.boolean() }), { maxLength: 14 })

/** Plays live, as the page does: choices move the script on, going back opens it again. */
function live(playing: readonly { readonly n: number; readonly back: boolean }[]) {
  let { encounter, script } = open(openBox, 7, terms)
  const entries: Entry[] = []
  for (const [at, { n, back }] of playing.entries()) {
    const standing = path(entries)
    if (back && standing.length > 0) {
      entries.push({ type: 'rewound', to: n % standing.length, at })
      ;({ encounter, script } = open(openBox, 7, terms))
      for (const choice of path(entries)) encounter = step(encounter, choice, script)
    } else if (encounter.passage.choices.length > 0) {
      const choice = encounter.passage.choices[n % encounter.passage.choices.length]?.id as string
      entries.push({ type: 'chose', choice, at })
      encounter = step(encounter, choice, script)
    }
  }
  return { encounter, entries }
}

describe('a log, played again', () => {
  it('is the encounter that was played live, whole', () =>
    fc.assert(
      fc.property(anyPlaying, (playing) => {
        const { encounter, entries } = live(playing)
        expect(replay(logOf([], { entries }), openBox, terms)).toMatchObject({ encounter, followed: path(entries).length })
      }),
    ))

  it('stands where one stands who never strayed: what was walked back from leaves no trace', () =>
    fc.assert(
      fc.property(anyPlaying, (playing) => {
        const { entries } = live(playing)
        const never = path(entries).map((choice, at): Entry => ({ type: 'chose', choice, at }))
        void expect(replay(logOf([], { entries }), openBox, terms).encounter).toEqual(
          replay(logOf([], { entries: never }), openBox, terms).encounter,
        )
      }),
    ))

  it('can be gone on with: the script stands where the encounter does', () => {
    const { encounter, script } = replay(logOf(['doorstep/rigid-refusal']), openBox, terms)
    expect(step(encounter, 'drawer/name-process', script).passage.scene.place).toBe('meaning')
  })

  it('of nothing is the first passage', () =>
    expect(replay(logOf([]), openBox, terms)).toMatchObject({
      followed: 0,
      encounter: { moments: [], passage: { scene: { place: 'doorstep' } } },
    }))

  it('opens the story with the log’s own seed', () => {
    const seeds: number[] = []
    replay(
      logOf([], { seed: 4242 }),
      (seed, signals) => {
        seeds.push(seed)
        return openBox(seed, signals)
      },
      terms,
    )
    expect(seeds).toEqual([4242])
  })

  it('is the same every time', () =>
    fc.assert(
      fc.property(anyPlaying, (playing) => {
        const { entries } = live(playing)
        void expect(replay(logOf([], { entries }), openBox, terms)).toMatchObject({
          encounter: replay(logOf([], { entries }), openBox, terms).encounter,
        })
      }),
    ))
})

describe('a story revised since', () => {
  const road = ['doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm']

  it('is followed to the end, if every choice is still there', () => {
    const reworded: Places = { ...theBox, drawer: { ...theBox.drawer, says: 'Rewritten.' } }
    const { followed, lost, encounter } = replay(logOf(road), tell(reworded), terms)
    expect({ followed, lost, ending: encounter.passage.ending }).toEqual({ followed: 3, lost: undefined, ending: 'box-in-the-window' })
  })

  it('is followed to the last choice that is still offered, and says which one is gone', () => {
    const shorter: Places = { ...theBox, drawer: { offers: { avoid: { to: 'shelf' } } } }
    const { followed, lost, encounter, script } = replay(logOf(road), tell(shorter), terms)
    expect({ followed, lost, place: encounter.passage.scene.place }).toEqual({ followed: 1, lost: 'drawer/name-process', place: 'drawer' })
    expect(step(encounter, 'drawer/avoid', script).passage.ending).toBe('quiet-drawer')
  })

  it('that ends sooner loses what came after', () => {
    const sooner: Places = { ...theBox, drawer: { ending: 'rules-are-rules' } }
    expect(replay(logOf(road), tell(sooner), terms)).toMatchObject({
      followed: 1,
      lost: 'drawer/name-process',
      encounter: { passage: { ending: 'rules-are-rules' } },
    })
  })

  it('that breaks off half-way through a choice stands where it was still whole, and can be played on from there', () => {
    const broken: Places = { ...theBox, drawer: { offers: { 'name-process': { to: 'nowhere' }, avoid: { to: 'shelf' } } } }
    const { followed, lost, encounter, script } = replay(logOf(road), tell(broken), terms)
    expect({ followed, lost, place: encounter.passage.scene.place, made: encounter.moments.length }).toEqual({
      followed: 1,
      lost: 'drawer/name-process',
      place: 'drawer',
      made: 1,
    })
    expect(step(encounter, 'drawer/avoid', script).passage.ending).toBe('quiet-drawer')
  })

  it('hides no mistake of ours: what is no fault of the story is thrown', () => {
    const wrong = () => {
      throw new RangeError('ours')
    }
    const ours = (...given: Parameters<typeof openBox>) => ({ ...openBox(...given), follow: wrong })
    expect(() => replay(logOf(road), ours, terms)).toThrow('ours')
  })

  it('takes any ids at all: it follows what it can', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...road), fc.string({ minLength: 1 }))), (choices) => {
        const { followed, lost, encounter } = replay(logOf(choices), openBox, terms)
        expect(encounter.moments.map(({ choice }) => choice.id)).toEqual(choices.slice(0, followed))
        void expect(lost).toBe(choices[followed])
      }),
    ))
})
