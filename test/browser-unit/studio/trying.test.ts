import { describe, expect, it } from 'vitest'
import { checked, drawn } from '../../../src/browser/studio/background/check.ts'
import { road } from '../../../src/browser/studio/background/road.ts'
import { createTrying } from '../../../src/browser/studio/desk/trying.ts'
import { SCRIPT, vignetteJson } from '../../authoring/folder.ts'
import { model } from './folders.ts'

/** The small case on the author's desk, its script as given. */
function desk(script = SCRIPT) {
  const folder = {
    name: 'try',
    files: new Map([
      ['vignette.json', vignetteJson()],
      ['try.en-GB.ink', script],
    ]),
    script: 'try.en-GB.ink',
    model,
  }
  const [compiled] = checked(folder).scripts
  const map = drawn(folder)
  if (!compiled || !map) throw new Error('the small case has no script')
  return { script: compiled, graph: map.graph }
}
const seek = (place: string, { script, graph } = desk(), facts = {}) => road({ type: 'road', turn: 1, script, place, facts, graph })
const begin = (script = desk().script) => {
  const trying = createTrying(
    () => 0,
    () => undefined,
  )
  trying.follow(script)
  return trying
}
const now = (trying: ReturnType<typeof begin>) => {
  const play = trying.store.getState().play
  if (!play) throw new Error(`nothing is played: ${trying.store.getState().fault}`)
  return { play, ...play.store.getState() }
}

describe('a road to a place', () => {
  it('is found through the story as it is', () => expect(seek('note')?.road).toEqual(['box/ask-meaning', 'meaning-told/promise-realistic']))
  it('is found to an ending', () => expect(seek('rules')?.road.at(-1)).toBe('drawer/avoid'))
  it('is none where no way leads', () =>
    expect(
      seek('attic', desk(`${SCRIPT}\n=== attic ===\nDust. # setting: desmond-kitchen\n+ [Down. # move: avoid] -> box\n`)),
    ).toBeUndefined())
})

describe('playing in the studio', () => {
  it('begins at the first word', () => expect(now(begin()).encounter.passage.scene.place).toBe('box'))

  it('begins at any place, with what the road there has left', () => {
    const trying = begin()
    trying.begin({ facts: {}, wish: {}, place: { id: 'note', knot: 'note', road: seek('note')?.road } })
    const { encounter } = now(trying)
    expect(encounter.passage.scene.place).toBe('note')
    expect(encounter.moments).toEqual([])
    expect(encounter.relationship.ledger.map(({ id, status }) => [id, status])).toEqual([['note', 'open']])
  })

  it('begins with a relationship of one’s own choosing, which the story hears of', () => {
    const trying = begin(desk(SCRIPT.replace('He waits.', '{trust_band == "guarded": He looks at the door.|He waits.}')).script)
    trying.begin({ facts: {}, wish: { trust: 12, strain: 80 }, place: { id: 'note', knot: 'note', road: seek('note')?.road } })
    const { encounter } = now(trying)
    expect([encounter.relationship.trust, encounter.relationship.strain]).toEqual([12, 80])
    expect(encounter.passage.lines.map(({ text }) => text)).toEqual(['He looks at the door.'])
  })

  it('begins in the middle of a rupture, where one is wished for', () => {
    const trying = begin()
    trying.begin({ facts: {}, wish: { rupture: 'withdrawal' }, place: { id: 'drawer', knot: 'drawer', road: undefined } })
    const { encounter } = now(trying)
    expect(encounter.passage.choices.map(({ id }) => id)).toContain('drawer/invite-complaint')
    expect(encounter.relationship.rupture?.kind).toBe('withdrawal')
  })

  it('begins out of nowhere at a place no way leads to, where the knots above it have been', () => {
    const trying = begin(desk(`${SCRIPT}\n=== attic ===\nDust.\n+ [Down. # move: avoid] -> box\n`).script)
    trying.begin({ facts: {}, wish: {}, place: { id: 'attic', knot: 'attic', road: undefined } })
    expect(now(trying).encounter.passage).toMatchObject({ scene: { place: 'attic', setting: 'team-room' }, lines: [{ text: 'Dust.' }] })
  })

  it('begins with what is hidden as the author wants it', () => {
    const trying = begin()
    trying.begin({ facts: { meaning: 'goodbye' }, wish: {} })
    now(trying).play.choose('box/ask-meaning')
    expect(now(trying).encounter.passage.lines.map(({ text }) => text)).toEqual(["You'd keep it where you see it?"])
  })

  it('keeps its place while the script is written on', () => {
    const trying = begin()
    now(trying).play.choose('box/ask-meaning')
    trying.follow(desk(SCRIPT.replace("We're straight.", 'Now we are straight.')).script)
    const { encounter } = now(trying)
    expect(encounter.moments.map(({ choice }) => choice.id)).toEqual(['box/ask-meaning'])
    expect(encounter.passage.lines.map(({ text }) => text)).toEqual(['Now we are straight.'])
  })

  it('stands at the last choice that is still there, when one was taken out', () => {
    const trying = begin()
    now(trying).play.choose('box/ask-meaning')
    trying.follow(desk(SCRIPT.replace('move: ask-meaning', 'move: open-question')).script)
    expect(now(trying).encounter.moments).toEqual([])
  })

  it('says why a story cannot be played, and plays again once it can', () => {
    const trying = begin()
    trying.follow(desk(SCRIPT.replace('DESMOND: For you. Go on. # face: soft-eyes # inner: Laugh.', '-> box')).script)
    expect(trying.store.getState().fault).toMatch(/circle|stops/)
    trying.follow(desk().script)
    expect(now(trying).encounter.passage.scene.place).toBe('box')
  })
})
