import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outline } from '../../../src/browser/studio/outline/outline.ts'
import { compile } from '../../../src/script/compile.ts'
import { choiceIds } from '../../../src/script/rule.ts'
import { SCRIPT } from '../../authoring/folder.ts'
import { model, textsOf, vignettes } from './folders.ts'

const of = (text: string) => outline([['a.en-GB.ink', text]])
/** Where each choice leads, by its id; and each knot without a choice, by its name. */
const leads = (text: string) =>
  Object.fromEntries(
    of(text).places.flatMap(({ name, offers, onward }) => [
      ...(onward.length > 0 ? [[name, onward.map((goal) => `${goal.kind} ${goal.name}`)]] : []),
      ...offers.map((offer) => [offer.id ?? offer.text, offer.to.map((goal) => `${goal.kind} ${goal.name}`)]),
    ]),
  )

const scripts = vignettes.flatMap((vignette) => {
  const texts = textsOf(vignette)
  return [...texts].filter(([name]) => name.endsWith('.ink')).map(([name, text]) => [name, text] as const)
})

describe.each(scripts)('the outline of %s, read without a compiler', (name, text) => {
  const { source } = compile({ path: `stories/x/${name}`, source: text, read: () => model })
  const { places, start } = outline([[name, text]])
  it('has every knot, in its line', () =>
    expect(places.map((place) => [place.name, place.line])).toEqual(source.knots.map(({ knot, line }) => [knot, line])))
  it('has every choice by its id', () =>
    expect(places.flatMap(({ offers }) => offers.flatMap(({ id }) => id ?? []))).toEqual(choiceIds(source)))
  it('has every way from knot to knot', () => {
    const knots = new Set(source.knots.map(({ knot }) => knot))
    const compiled = source.diverts
      .map(({ knot, to }) => [knot, to.split('.')[0] ?? ''])
      .filter(([from = '', to = '']) => knots.has(from) && knots.has(to) && from !== to)
    const read = places.flatMap(({ name: from, onward, offers }) =>
      [...onward, ...offers.flatMap(({ to }) => to)].filter(({ kind }) => kind === 'knot').map((goal) => [from, goal.name]),
    )
    const all = (ways: readonly (readonly string[])[]) => [...new Set(ways.map((way) => way.join(' > ')))].toSorted()
    expect(all(read)).toEqual(all(compiled))
  })
  it('has no way to what nobody has written', () =>
    expect(places.flatMap(({ offers }) => offers.flatMap(({ to }) => to)).filter(({ kind }) => kind === 'missing')).toEqual([]))
  it('begins where the story does', () => expect(places[0]?.name).toBe(start))
})

describe('a choice leads', () => {
  it('where its own divert goes', () =>
    expect(leads('=== a ===\n+ [Go # move: avoid] -> b\n=== b ===\nThere. # ending: done\n-> END')).toEqual({
      'a/avoid': ['knot b'],
      b: ['ending done'],
    }))
  it('where the gather goes that it falls through to', () =>
    expect(leads('=== a ===\n+ [One # move: avoid]\n  Yes.\n+ [Two # move: rescue] -> c\n- -> b\n=== b ===\n=== c ===')).toEqual({
      'a/avoid': ['knot b'],
      'a/rescue': ['knot c'],
    }))
  it('past choices inside it, each with its own way', () =>
    expect(
      leads('=== a ===\n+ [Out # move: avoid]\n  ++ [In # move: rescue] -> c\n  ++ [On # move: persuade]\n- -> b\n=== b ===\n=== c ==='),
    ).toEqual({
      'a/avoid': ['stays a'],
      'a/rescue': ['knot c'],
      'a/persuade': ['knot b'],
    }))
  it('two ways, where a condition decides', () =>
    expect(leads('=== a ===\n+ [One # move: avoid]\n  {rupture == "none": -> b}\n  -> c\n=== b ===\n=== c ===')).toEqual({
      'a/avoid': ['knot b', 'knot c'],
    }))
  it('two ways, where the condition stands on lines of its own', () =>
    expect(leads('=== a ===\n+ [One # move: avoid]\n  {\n  - rupture == "none": -> b\n  - else: -> c\n  }\n=== b ===\n=== c ===')).toEqual({
      'a/avoid': ['knot b', 'knot c'],
    }))
  it('back into its own knot, by a stitch or a label', () =>
    expect(leads('=== a ===\n- (top)\n+ [One # move: avoid] -> top\n+ [Two # move: rescue] -> later\n= later\nWords.\n-> END')).toEqual({
      'a/avoid': ['stays a'],
      'a/rescue': ['stays a'],
    }))
  it('through a tunnel, and on', () =>
    expect(leads('=== a ===\n+ [One # move: avoid] -> t -> b\n=== t ===\n+ [In # move: rescue]\n- ->->\n=== b ===')).toEqual({
      'a/avoid': ['knot t', 'knot b'],
      't/rescue': ['back t'],
    }))
  it('to a knot that is not written yet', () =>
    expect(leads('=== a ===\n+ [One # move: avoid] -> nowhere_yet')).toEqual({ 'a/avoid': ['missing nowhere_yet'] }))
  it('where a variable says, which no map can know', () =>
    expect(leads('VAR next = -> b\n=== a ===\n+ [One # move: avoid] -> next\n=== b ===')).toEqual({ 'a/avoid': [] }))
})

describe('an outline', () => {
  it('knows no comment', () =>
    expect(leads('=== a ===\n// + [No # move: avoid] -> b\n/* -> c\n=== d === */\n+ [Yes # move: rescue] -> b // -> c\n=== b ===')).toEqual(
      { 'a/rescue': ['knot b'] },
    ))
  it('knows no function', () =>
    expect(
      of('=== a ===\n+ [One # move: avoid] -> b\n=== function f(x) ===\n~ return x\n=== b ===').places.map(({ name }) => name),
    ).toEqual(['a', 'b']))
  it('reads a choice that has no move yet', () =>
    expect(of('=== a ===\n+ [Not sure yet] -> a').places[0]?.offers).toMatchObject([{ text: 'Not sure yet', line: 2 }]))
  it('stands while a sentence is half written', () =>
    fc.assert(
      fc.property(fc.nat(SCRIPT.length), fc.string({ maxLength: 4 }), (at, typed) => {
        expect(of(SCRIPT.slice(0, at) + typed + SCRIPT.slice(at)).places.length).toBeGreaterThanOrEqual(0)
        expect(of(SCRIPT.slice(0, at)).places.length).toBeLessThanOrEqual(of(SCRIPT).places.length)
      }),
    ))
  it('comes of any text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('=== a ===', '+ [x', '{', '}', '-> ', '->->', '/*', '- - ', '= b'))),
        (lines) => {
          expect(of(lines.join('\n')).places.length).toBeLessThanOrEqual(lines.length)
        },
      ),
    ))
})
