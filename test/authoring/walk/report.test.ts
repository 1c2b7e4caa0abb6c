import { describe, expect, it } from 'vitest'
import { check } from '../../../src/authoring/check.ts'
import { variants } from '../../../src/authoring/hidden.ts'
import { report } from '../../../src/authoring/report.ts'
import { secondsFor } from '../../../src/authoring/walk/lines.ts'
import { madeOf } from '../../../src/authoring/walk/madeOf.ts'
import { heardIn } from '../../../src/authoring/walk/walk.ts'
import { SCRIPT, small } from '../folder.ts'
import { SAMPLED, walked } from './walking.ts'

const share = (found: ReturnType<typeof walked>['found'], choice: string) => found.choices.find((one) => one.choice === choice)

describe('what a walk says of a story', () => {
  const { found } = walked()
  const [thanks] = found.variants
  it('goes every way in every variant', () => {
    expect(found.whole).toBe(true)
    expect(found.variants.map(({ facts }) => facts)).toEqual([{ meaning: 'thanks' }, { meaning: 'goodbye' }])
  })
  // Two by way of the promise; in the drawer: leave at once, after either, or after both in either order.
  it('counts the paths, and those to each ending, with the trust they end in', () => {
    expect(thanks).toMatchObject({ paths: 7, choices: { number: 7, min: 2, median: 3, max: 4 } })
    expect(thanks?.endings).toMatchObject([
      { ending: 'rules', paths: 5, share: 5 / 7, fewest: 2, trust: { least: expect.any(Number), most: expect.any(Number) } },
      { ending: 'window', paths: 2, share: 2 / 7, fewest: 3 },
    ])
  })
  it('says how long they take: reading, and half a minute to weigh what is offered', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    const scene = { place: 'box', contact: 0, setting: '', light: 'day', channel: 'room' } as const
    const line = { speaker: 'desmond', text: words(200), body: words(38) }
    const choice = (text: string) => ({ id: 'box/avoid', text, act: { move: 'avoid', topics: [], stakes: [] } }) as const
    expect(secondsFor({ scene, lines: [line], choices: [] })).toBe(60)
    expect(secondsFor({ scene, lines: [line], choices: [choice(words(100)), choice(words(19))] })).toBe(60 + 30 + 30)
    const { min, median, max } = thanks?.minutes ?? { min: 0, median: 0, max: 0 }
    expect(min).toBeGreaterThanOrEqual(0.5)
    expect(median).toBeGreaterThan(min)
    expect(max).toBeGreaterThan(median)
  })
  it('gives each choice the share of paths that offer it, and that take it', () => {
    expect(share(found, 'box/ask-meaning')).toMatchObject({ offered: 1, taken: 2 / 7 })
    expect(share(found, 'drawer/avoid')).toMatchObject({ offered: 5 / 7, taken: 5 / 7 })
    expect(share(found, 'drawer/name-process')).toMatchObject({ offered: 5 / 7, taken: 3 / 7 })
  })
  it('gives each line the share of paths that hear it, each variant counting alike', () => {
    const line = (words: string) => found.lines.find(({ text }) => text.includes(words))
    expect(line('For you. Go on.')).toMatchObject({ share: 1, knot: 'box', reached: true })
    expect(line('He rang.')?.share).toBeCloseTo(5 / 7)
    expect(line("We're straight")?.share).toBeCloseTo(1 / 7)
  })
  it('counts no name as a line, and knows who speaks where logic follows the name at once', () => {
    const { found, walks } = walked(SCRIPT.replace('TUNDE: He rang.', 'TUNDE: {rupture == "none":He rang.|He never rang.}'))
    const last = heardIn(walks).flatMap(({ lines, ending }) => (ending === 'rules' ? lines : []))
    expect(new Set(last.map(({ speaker }) => speaker))).toEqual(new Set(['tunde']))
    expect(found.lines.map(({ text }) => text)).toContain('He rang.')
    expect(found.lines.map(({ text }) => text)).not.toContain('TUNDE:')
  })
  it('reaches every ending, line, choice and knot of a story that is whole', () => {
    expect([...found.endingsUnreached, ...found.knotsUnreached]).toEqual([])
    expect([...found.lines, ...found.choices].filter(({ reached }) => !reached)).toEqual([])
  })
  it('names the moves that are never offered, and the bands in which nobody ever stands', () => {
    expect(found.movesNeverOffered).toContain('rescue')
    expect(found.movesNeverOffered).not.toContain('avoid')
    expect(found.bandsUnseen).toEqual(['guarded', 'open'])
  })
  it('names options that tempt nobody: no way of working takes them', () => {
    const more = ['[No, and this is why. # move: kind-firm]', '[Well. # move: avoid]', '[So: a box. # move: summarise-check]']
    const { found } = walked(
      SCRIPT.replace("+ [I'm sorry, we're not", `${more.map((one) => `+ ${one} -> drawer`).join('\n')}\n+ [I'm sorry, we're not`),
    )
    expect(found.deadDistractors).toContain('box/summarise-check')
    expect(found.deadDistractors).not.toContain('box/kind-firm')
    expect(found.deadDistractors).not.toContain('box/avoid')
  })
  it('names options that another one always betters', () => {
    expect(found.dominated).toContainEqual({ choice: 'note/avoid', by: 'note/share-with-consent', helpful: false })
  })
  it('says how often the option written first is what a kind but firm worker would take', () =>
    expect(found.firstOption).toEqual({ decisions: expect.any(Number), first: expect.any(Number), byChance: expect.any(Number) }))
  it('says where each way of working comes to', () => {
    expect(Object.keys(thanks?.ways ?? {})).toEqual(['rescuer', 'cold', 'consistent', 'avoidant', 'kind-but-firm', 'random'])
    expect(thanks?.ways['kind-but-firm'].window).toBeGreaterThan(thanks?.ways.cold.window ?? 1)
  })
  it('is written down in the same words for the same story', () => {
    expect(report(found)).toBe(report(walked().found))
    expect(report(found)).toContain('Every path was walked.\nReached: ')
    expect(report(found)).toMatch(/\n {2}7 paths, of which all were walked: \d+ situations, \d+ steps/)
    expect(report(found)).toMatch(/\n {2}rules {21}71\.4 %, trust [\d.]+ to [\d.]+, fewest choices 2\n/)
  })
})

describe('a walk of a story that is not whole', () => {
  const broken = SCRIPT.replace('* {rupture == "withdrawal"} [Tell', '* {rupture == "confrontation"} [Tell').replace(
    '] -> rules\n',
    '] -> window\n',
  )
  it('names what is never reached', () => {
    const { found } = walked(`${broken}=== lost ===\nNobody comes here.\n-> window\n`)
    expect(found.endingsUnreached).toEqual(['rules'])
    expect(found.choices.filter(({ reached }) => !reached).map(({ choice }) => choice)).toEqual(['drawer/invite-complaint'])
    expect(found.lines.filter(({ reached }) => !reached).map(({ text }) => text)).toContain('Nobody comes here.')
    expect(found.knotsUnreached).toEqual(['rules', 'lost'])
    expect(report(found)).toContain('lines never heard        drawer "Tell me what I got wrong."')
  })
  it('names the way to where it breaks off', () => {
    const { found } = walked(SCRIPT.replace("+ [I'll see you on the twenty-eighth. # move: avoid] -> rules", ''))
    expect(found.variants[0]?.faults[0]?.route).toEqual(['box/rigid-refusal', 'drawer/name-process', 'drawer/invite-complaint'])
  })
  it('names the way to an ending where a promise is neither due nor settled', () => {
    const { found } = walked(SCRIPT.replace('read you the note; 1; 0', 'read you the note; 1; 2'))
    expect(found.variants[0]?.faults).toEqual([
      {
        route: ['box/ask-meaning', 'meaning-told/promise-realistic', 'note/avoid'],
        says: 'at the ending "window" the promise "note" is still open, due in contact 2',
      },
    ])
  })
})

describe('a story too big to walk whole', () => {
  const sampled = () => walked(SCRIPT, { reach: SAMPLED })
  it('is played in each way of working, the same each time', () => {
    const plays = () => sampled().walks.map(({ sample }) => sample.playings)
    expect(plays()).toEqual(plays())
    expect(new Set(plays()[0]?.map(({ way }) => way))).toEqual(
      new Set(['rescuer', 'cold', 'consistent', 'avoidant', 'kind-but-firm', 'random', 'directed']),
    )
  })
  it('says so, and how many different paths of how many were played', () => {
    const { found } = sampled()
    expect(found.whole).toBe(false)
    expect(report(found)).toContain('\nToo many paths to walk them all: ')
    expect(report(found)).toMatch(/\n {2}7 different paths of some \d × 10\^\d, \d+ %; /)
    expect(found.variants[0]?.paths).toBeGreaterThan(3)
    expect(found.variants[0]?.paths).toBeLessThan(15)
  })
  it('is searched for what no playing came by', () => {
    const rare = SCRIPT.replace('He rang.', 'He rang. {drawer.a and drawer.b:Both.}').replace(
      "+ [I'll see you",
      `* (a) [A. # move: avoid # as: a] -> drawer\n* (b) [B. # move: avoid # as: b] -> drawer\n+ [I'll see you`,
    )
    const { found } = walked(rare, { reach: { limit: 2, playings: 0, search: 2_000, through: 0 } })
    expect(found.lines.filter(({ reached }) => !reached)).toEqual([])
    expect(found.endingsUnreached).toEqual([])
  })
})

describe('what a walk was made of', () => {
  const { opened, vignette } = walked()
  const other = (script: string) => {
    const [changed] = check(small({ 'try.en-GB.ink': script })).scripts
    return changed && madeOf(changed, vignette)
  }
  it('is named: the script, the rules, and what vignette.json says', () =>
    expect(madeOf(opened, vignette)).toMatch(/^try, en-GB\. Script [0-9a-f]{14}, rules [0-9a-f]{14}, vignette [0-9a-f]{14}\.$/))
  it('is the same while story, person and model are', () => expect(other(SCRIPT)).toBe(madeOf(opened, vignette)))
  it.each([
    ['a word', SCRIPT.replace('Go on', 'Go')],
    ['a move', SCRIPT.replace('move: ask-meaning', 'move: open-question')],
  ])('changes with %s of the story', (_, script) => expect(other(script)).not.toBe(madeOf(opened, vignette)))
  it('changes with who is met, and with what is claimed', () => {
    const { person } = vignette
    const guarded = { ...vignette, person: { ...person, profile: { ...person.profile, guardedness: 0.9 } } }
    expect(madeOf(opened, guarded)).not.toBe(madeOf(opened, vignette))
    expect(madeOf(opened, { ...vignette, claims: [{ says: 'x', ruptures: 'can be repaired' }] })).not.toBe(madeOf(opened, vignette))
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
