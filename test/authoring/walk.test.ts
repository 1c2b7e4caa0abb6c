import { describe, expect, it } from 'vitest'
import { check } from '../../src/authoring/check.ts'
import { variants } from '../../src/authoring/hidden.ts'
import { fingerprint, neverOffered, report, unreached, unreachedKnots, walkAll } from '../../src/authoring/report.ts'
import { route } from '../../src/authoring/walk.ts'
import { SCRIPT, small } from './folder.ts'

function walked(script = SCRIPT) {
  const { scripts, vignette } = check(small({ 'try.en-GB.ink': script }))
  const [opened] = scripts
  if (!opened || !vignette) throw new Error('the small case has problems')
  return { opened, vignette, found: walkAll(opened, vignette) }
}

describe('a walk', () => {
  const { opened, vignette, found } = walked()
  it('goes every way in every variant', () =>
    expect(found.map(({ facts }) => facts)).toEqual([{ meaning: 'thanks' }, { meaning: 'goodbye' }]))
  // Two by way of the promise; in the drawer: leave at once, after either, or after both in either order.
  it('counts the paths to each ending', () =>
    expect(found.map(({ endings }) => Object.fromEntries([...endings].map(([name, { number }]) => [name, number])))).toEqual([
      { window: 2, rules: 5 },
      { window: 2, rules: 5 },
    ]))
  it('says how long they are', () => expect(found[0]?.paths).toEqual({ number: 7, min: 2, median: 3, max: 4 }))
  it('reaches every ending, choice and knot of a story that is whole', () => {
    expect(unreached(found, vignette)).toEqual([])
    expect(neverOffered(found, opened)).toEqual([])
    expect(unreachedKnots(found, opened)).toEqual([])
  })
  it('sees what the model makes of it: the complaint is offered only while there is a rupture', () => {
    const offers = found[0]?.walk.situations.filter(({ encounter }) =>
      encounter.passage.choices.some(({ id }) => id === 'drawer/invite-complaint'),
    )
    expect(offers?.every(({ encounter }) => encounter.relationship.rupture?.kind === 'withdrawal')).toBe(true)
  })
  it('can say how a situation was come to', () => {
    const end = found[0]?.walk.situations.find(({ encounter }) => encounter.passage.ending === 'window')
    expect(end && route(end)).toEqual(['box/ask-meaning', 'meaning-told/promise-realistic', 'note/share-with-consent'])
  })
  it('writes the same report for the same story', () => {
    expect(report(opened, vignette, found)).toBe(report(opened, vignette, walked().found))
    expect(report(opened, vignette, found).replace(fingerprint(opened, vignette), 'FINGERPRINT')).toMatchInlineSnapshot(`
      "try, en-GB, FINGERPRINT. Written by \`npm run walk\`; read it like code.
      Whole: every choice was tried wherever it is offered.

      meaning thanks
        7 paths, of 2 to 4 choices, 3 in the middle
        10 situations
        rules                            5, fewest choices 2
        window                           2, fewest choices 3

      meaning goodbye
        7 paths, of 2 to 4 choices, 3 in the middle
        10 situations
        rules                            5, fewest choices 2
        window                           2, fewest choices 3

      endings never reached    none
      choices never offered    none
      knots never reached      none
      break it by themselves   rigid-refusal gift
      moves used               7 of 50: avoid, invite-complaint, name-process, ask-meaning, promise-realistic, rigid-refusal, share-with-consent
      "
    `)
  })
})

describe('what a walk was made of', () => {
  const { opened, vignette } = walked()
  const other = (script: string) => {
    const [changed] = check(small({ 'try.en-GB.ink': script })).scripts
    return changed && fingerprint(changed, vignette)
  }
  it('is the same while story, person and model are', () => expect(other(SCRIPT)).toBe(fingerprint(opened, vignette)))
  it.each([
    ['a word', SCRIPT.replace('Go on', 'Go')],
    ['a move', SCRIPT.replace('move: ask-meaning', 'move: open-question')],
  ])('changes with %s of the story', (_, script) => expect(other(script)).not.toBe(fingerprint(opened, vignette)))
  it('changes with who is met', () => {
    const { person } = vignette
    const guarded = { ...vignette, person: { ...person, profile: { ...person.profile, guardedness: 0.9 } } }
    expect(fingerprint(opened, guarded)).not.toBe(fingerprint(opened, vignette))
  })
})

describe('a walk of a story that is not whole', () => {
  it('names what is never reached', () => {
    const script = SCRIPT.replace('* {rupture == "withdrawal"} [Tell', '* {rupture == "confrontation"} [Tell')
      .replace('] -> rules\n', '] -> window\n')
      .concat('=== lost ===\nNobody comes here.\n-> window\n')
    const { opened, vignette, found } = walked(script)
    expect(unreached(found, vignette)).toEqual(['rules'])
    expect(neverOffered(found, opened)).toEqual(['drawer/invite-complaint'])
    expect(unreachedKnots(found, opened)).toEqual(['rules', 'lost'])
  })
  it('names the way to where it breaks off', () => {
    const { found } = walked(SCRIPT.replace("+ [I'll see you on the twenty-eighth. # move: avoid] -> rules", ''))
    expect(found[0]?.faults[0]?.route).toEqual(['box/rigid-refusal', 'drawer/name-process', 'drawer/invite-complaint'])
  })
  it('names the way to an ending where a promise is neither due nor settled', () => {
    const { found } = walked(SCRIPT.replace('read you the note; 1; 0', 'read you the note; 1; 2'))
    expect(found[0]?.faults).toEqual([
      {
        route: ['box/ask-meaning', 'meaning-told/promise-realistic', 'note/avoid'],
        says: 'at the ending "window" the promise "note" is still open, due in contact 2',
      },
    ])
  })
  it('does not follow a way that leads back to where it was', () => {
    const { found } = walked(SCRIPT.replace("+ [I'll see you", "+ [Well. # move: affirm-strength] -> drawer\n+ [I'll see you"))
    expect(found[0]?.loops).toBeGreaterThan(0)
    expect(found[0]?.walk.whole).toBe(true)
  })
})

describe('a story too big to walk whole', () => {
  const { scripts, vignette } = check(small())
  const [opened] = scripts
  const big = () => (opened && vignette ? walkAll(opened, vignette, { situations: 1, playings: 40 }) : [])
  it('is played by chance, the same chance each time', () => {
    const playings = big().map(({ walk }) => walk.playings)
    expect(playings).toEqual(big().map(({ walk }) => walk.playings))
    expect(new Set(playings.flat().map(({ ending }) => ending))).toEqual(new Set(['window', 'rules']))
  })
  it('says so', () => {
    expect(opened && vignette && report(opened, vignette, big())).toContain('\nA sample: ')
    expect(big().map(({ walk, paths }) => [walk.whole, paths.number])).toEqual([
      [false, 40],
      [false, 40],
    ])
  })
})

describe('variants', () => {
  it('are all combinations of what may be hidden', () =>
    expect(
      variants([
        { name: 'a', values: ['1', '2'] },
        { name: 'b', values: ['x', 'y'] },
      ]),
    ).toEqual([
      { a: '1', b: 'x' },
      { a: '1', b: 'y' },
      { a: '2', b: 'x' },
      { a: '2', b: 'y' },
    ]))
  it('of nothing hidden are one', () => expect(variants([])).toEqual([{}]))
})
