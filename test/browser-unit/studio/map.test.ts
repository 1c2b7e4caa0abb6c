import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawing, inView, meets } from '../../../src/browser/studio/map/draw.ts'
import { effectsFor } from '../../../src/browser/studio/map/effect.ts'
import { type Graph, graphOf } from '../../../src/browser/studio/map/graph.ts'
import { type Join, layout, ROW, rising, TALL } from '../../../src/browser/studio/map/layout.ts'
import { namesFor } from '../../../src/browser/studio/map/names.ts'
import { wide } from '../../../src/browser/studio/map/size.ts'
import { opening, showing, stepped, viewOf, whole, zoomed } from '../../../src/browser/studio/map/steer.ts'
import { outline } from '../../../src/browser/studio/outline/outline.ts'
import { asWished } from '../../../src/browser/studio/try/start.ts'
import { SCRIPT } from '../../authoring/folder.ts'
import { vignette } from '../play/shelf.ts'

const about = { person: vignette.person, endings: { window: 'In the window', rules: 'Rules are rules' } }
const graph = (text: string): Graph => graphOf(outline([['a.en-GB.ink', text]]), about)
const laid = ({ rooms, ways, start }: Graph) =>
  layout(
    rooms.map((room) => ({ id: room.id, width: wide(room) })),
    ways,
    start,
  )
const small = graph(SCRIPT)
const map = drawing(small, laid(small))

describe('the map of a small case', () => {
  it('has its knots as rooms, and those that only end the story as endings', () =>
    expect(small.rooms.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      ['box', 'knot', 'box'],
      ['meaning-told', 'knot', 'meaning told'],
      ['note', 'knot', 'note'],
      ['drawer', 'knot', 'drawer'],
      ['window', 'ending', 'In the window'],
      ['rules', 'ending', 'Rules are rules'],
    ]))
  it('has its choices as ways, each with what it does', () =>
    expect(small.ways.map(({ from, to, choice, effect }) => [from, to, choice?.label, effect.kind])).toEqual([
      ['box', 'meaning-told', 'ask-meaning', 'brings'],
      ['box', 'drawer', 'rigid-refusal', 'breaks'],
      ['meaning-told', 'note', 'promise-realistic', 'brings'],
      ['note', 'window', 'share-with-consent', 'brings'],
      ['note', 'window', 'avoid', 'costs'],
      ['drawer', 'rules', 'avoid', 'costs'],
    ]))
  it('says how many choices stay in their room', () => expect(small.rooms.find(({ id }) => id === 'drawer')?.stay).toBe(2))
  it('shows where mostly steps of repair are taken', () =>
    expect(small.rooms.filter(({ mends }) => mends).map(({ id }) => id)).toEqual(['drawer']))
  it('shows what no way leads to', () =>
    expect(
      graph(`${SCRIPT}\n=== attic ===\nDust.\n-> box`)
        .rooms.filter(({ reached }) => !reached)
        .map(({ id }) => id),
    ).toEqual(['attic']))
  it('shows what is not written yet', () =>
    expect(graph('=== a ===\n+ [Go # move: avoid] -> b').rooms.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'knot'],
      ['missing:b', 'missing'],
    ]))
  it('leads on from a tunnel to where its callers go', () =>
    expect(
      graph('=== a ===\n+ [One # move: avoid] -> t -> b\n=== t ===\n+ [In # move: rescue]\n- ->->\n=== b ===\n-> END').ways.map(
        ({ from, to }) => `${from} ${to}`,
      ),
    ).toEqual(['a t', 'a b', 't b']))
  it('does not know what a choice does that has no move yet', () =>
    expect(graph('=== a ===\n+ [Hm] -> b\n=== b ===\n-> END').ways.map(({ effect }) => effect.kind)).toEqual(['unknown']))
  it('does not know what a choice does where nobody is known', () =>
    expect(effectsFor(undefined)({ id: 'a/avoid', act: { move: 'avoid', topics: [] } }).kind).toBe('unknown'))
  it('weighs a choice as things stand between the two, where the author has set that', () => {
    const refusal = { id: 'a/rigid-refusal', act: { move: 'rigid-refusal', topics: ['gift'] } } as const
    const at = (trust: number) => effectsFor(asWished(vignette.person, { trust, rapport: trust }))(refusal).by
    expect(at(20)).not.toBe(at(80))
    expect(effectsFor(asWished(vignette.person))(refusal)).toEqual(effectsFor(vignette.person)(refusal))
  })
  it('calls only what breaks it a breach, not what is said after one', () =>
    expect(
      effectsFor(asWished(vignette.person, { rupture: 'withdrawal' }))({
        id: 'a/own-apologise',
        act: { move: 'own-apologise', topics: [] },
      }).kind,
    ).not.toBe('breaks'))
})

describe('a layout', () => {
  const nodes = fc.integer({ min: 1, max: 24 })
  const story = nodes.chain((many) =>
    fc.record({ many: fc.constant(many), joins: fc.array(fc.record({ from: fc.nat(many - 1), to: fc.nat(many - 1) }), { maxLength: 60 }) }),
  )
  const made = ({ many, joins }: { many: number; joins: readonly { from: number; to: number }[] }) => {
    const boxes = Array.from({ length: many }, (_, index) => ({ id: `k${index}`, width: 96 + (index % 4) * 30 }))
    const named: Join[] = joins.map(({ from, to }) => ({ from: `k${from}`, to: `k${to}` }))
    return { boxes, named, found: layout(boxes, named, 'k0') }
  }
  it('puts no room over another', () =>
    fc.assert(
      fc.property(story, (given) => {
        const { boxes, found } = made(given)
        const stand = boxes.map(({ id, width }) => ({
          x: (found.at.get(id)?.x ?? Number.NaN) - width / 2,
          y: (found.at.get(id)?.y ?? Number.NaN) - TALL / 2,
          width,
          height: TALL,
        }))
        for (const [index, one] of stand.entries()) for (const other of stand.slice(index + 1)) expect(meets(one, other)).toBe(false)
      }),
    ))
  it('has a line for every way between two rooms, from the one to the other', () =>
    fc.assert(
      fc.property(story, (given) => {
        const { named, found } = made(given)
        for (const { from, to } of named.filter((join) => join.from !== join.to)) {
          const points = found.through.get(`${from}\n${to}`) ?? found.through.get(`${to}\n${from}`)?.toReversed()
          expect([points?.[0], points?.at(-1)]).toEqual([found.at.get(from), found.at.get(to)])
        }
      }),
    ))
  it('has the beginning at the top, and every way that is no way back downwards', () => {
    const { at } = laid(small)
    expect(at.get('box')?.y).toBe(TALL / 2)
    for (const { from, to } of small.ways) expect(at.get(to)?.y).toBeGreaterThan(at.get(from)?.y ?? 0)
  })
  it('is the same for the same story', () => expect(laid(small)).toEqual(laid(small)))
  it('of 2,000 rooms is there in a moment', () => {
    const boxes = Array.from({ length: 2000 }, (_, index) => ({ id: `k${index}`, width: 120 }))
    const joins = boxes.flatMap(({ id }, index) =>
      [1, 2 + (index % 5), 7].map((on) => ({ from: id, to: `k${Math.min(1999, index + on)}` })),
    )
    expect(layout(boxes, joins, 'k0').at.size).toBe(2000)
  })
  it('has no word of what leads round in a circle but shows it', () => {
    const { at } = layout(
      [
        { id: 'a', width: 96 },
        { id: 'b', width: 96 },
      ],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
      'a',
    )
    expect([at.get('a')?.y, at.get('b')?.y]).toEqual([TALL / 2, ROW + TALL / 2])
  })
  it('moves neighbours as little as may be', () => {
    expect(rising([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4])
    fc.assert(
      fc.property(fc.array(fc.double({ min: -99, max: 99, noNaN: true })), (wishes) => {
        const found = rising(wishes)
        expect(found).toHaveLength(wishes.length)
        for (const [index, one] of found.entries())
          expect(one).toBeGreaterThanOrEqual((found[index - 1] ?? Number.NEGATIVE_INFINITY) - 1e-9)
      }),
    )
  })
})

describe('looking at a map', () => {
  const size = { width: 680, height: 600 }
  it('begins at the beginning, in a size that can be read', () => {
    const look = opening(map, 'box', size)
    expect(look.scale).toBeGreaterThanOrEqual(0.8)
    expect(inView(map, viewOf(look, size)).rooms.map(({ room }) => room.id)).toContain('box')
  })
  it('can take in the whole story', () => expect(inView(map, viewOf(whole(map, size), size)).rooms).toHaveLength(map.rooms.length))
  it('keeps what is under the pointer where it is while one comes closer', () => {
    const look = opening(map, 'box', size)
    const at = ({ x, y, scale }: typeof look) => [x + 100 / scale, y + 50 / scale]
    for (const [index, value] of at(zoomed(look, 1.5, { x: 100, y: 50 })).entries()) expect(value).toBeCloseTo(at(look)[index] ?? 0)
  })
  it('brings the room one goes to into view', () => {
    const room = map.at.get('rules')
    const near = { x: -3000, y: -3000, scale: 1 }
    expect(room && inView(map, viewOf(showing(near, room, size), size)).rooms.some(({ room: { id } }) => id === 'rules')).toBe(true)
  })
  it('goes from room to room by the arrow keys, along the ways and along the row', () => {
    expect(stepped(map, 'box', 'ArrowDown')).toMatch(/meaning-told|drawer/)
    const [left, right] = [stepped(map, 'meaning-told', 'ArrowLeft') ?? 'none', stepped(map, 'meaning-told', 'ArrowRight') ?? 'none']
    expect([left, right].toSorted()).toEqual(['drawer', 'none'])
    expect(stepped(map, 'drawer', 'ArrowUp')).toBe('box')
    expect(stepped(map, 'rules', 'ArrowUp')).toBe('drawer')
    expect(stepped(map, 'box', 'ArrowUp')).toBeUndefined()
  })
  it('comes to every room by the arrow keys alone', () => {
    const come = new Set(['box'])
    for (const id of come) for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp']) come.add(stepped(map, id, key) ?? id)
    expect([...come].toSorted()).toEqual(map.rooms.map(({ room }) => room.id).toSorted())
  })
  it('writes no name over a room or another name', () => {
    const names = namesFor(
      map,
      (bundle) => bundle.map(({ choice }) => choice?.label).join(),
      () => false,
    )
    expect(names.length).toBeGreaterThan(3)
    const boxes = [...map.rooms.map(({ box }) => box), ...names.map(({ box }) => box)]
    for (const [index, one] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(meets(one, other)).toBe(false)
  })
})
