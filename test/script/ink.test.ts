import { describe, expect, it } from 'vitest'
import { StoryFault } from '../../src/core/encounter/passage.ts'
import { ids, texts, told } from './telling.ts'

describe('a passage', () => {
  const { first } = told(`
-> doorstep
=== doorstep ===
# contact: 0 # setting: flat # distress: 0.3
DESMOND: For you. Go on. # face: soft-eyes # prop: box; on-table # body: His hand stays on the lid. # inner: Laugh. # plain: This is for you.
The kettle clicks off. # sound: kettle; The kettle clicks off.
MRS O'NEILL: Who's there?
+ [What would it mean to you? # move: ask-meaning # topic: gift # stakes: C B] -> END
+ [Wait. # move: attend-in-silence # unspoken # as: wait] -> END
`)
  it('gives each line its speaker, what a camera sees, and what is thought', () =>
    expect(first.lines[0]).toEqual({
      speaker: 'desmond',
      text: 'For you. Go on.',
      face: 'soft-eyes',
      prop: { name: 'box', state: 'on-table' },
      body: 'His hand stays on the lid.',
      inner: 'Laugh.',
      plain: 'This is for you.',
    }))
  it('has no speaker for what a camera sees', () =>
    expect(first.lines[1]).toEqual({
      speaker: '',
      text: 'The kettle clicks off.',
      sound: { name: 'kettle', caption: 'The kettle clicks off.' },
    }))
  it('makes an id of any name', () => expect(first.lines[2]?.speaker).toBe('mrs-oneill'))
  it('names each choice by its place and its move, or as the author says', () =>
    expect(ids(first)).toEqual(['doorstep/ask-meaning', 'doorstep/wait']))
  it('says what each choice does', () =>
    expect(first.choices.map(({ act }) => act)).toEqual([
      { move: 'ask-meaning', topics: ['gift'], stakes: ['C', 'B'] },
      { move: 'attend-in-silence', topics: [], unspoken: true, stakes: [] },
    ]))
  it('says where it is', () =>
    expect(first.scene).toEqual({ place: 'doorstep', contact: 0, setting: 'flat', light: 'day', channel: 'room', distress: 0.3 }))
})

describe('a place is the knot a choice stands in', () => {
  it('also in its stitches', () => {
    const script = told(`
-> kept
=== kept ===
-> offer
= offer
He waits.
+ [A. # move: rescue] -> the_end
=== the_end
Over. # ending: over
-> END`)
    expect(ids(script.first)).toEqual(['kept/rescue'])
    expect(script.first.scene.place).toBe('kept')
    expect(script.follow('kept/rescue', {})).toMatchObject({ scene: { place: 'the-end' }, ending: 'over', choices: [] })
  })
  it('also in a tunnel, and the way leads back', () => {
    const script = told(`
-> table
=== table ===
He looks at it.
-> the_lid ->
He shuts it.
+ [B. # move: avoid] -> END
=== the_lid
Shall you?
+ [Lift it. # move: open-question]
- Green baize.
->->`)
    expect(ids(script.first)).toEqual(['the-lid/open-question'])
    const next = script.follow('the-lid/open-question', {})
    expect(texts(next)).toEqual(['Green baize.', 'He shuts it.'])
    expect(ids(next)).toEqual(['table/avoid'])
  })
  it('also in a thread, whose choice Ink puts first', () => {
    const script = told(`
-> room
=== room ===
<- always
A room.
+ [Main. # move: avoid] -> over
=== always
+ [Threaded. # move: rescue] -> over
=== over
Done. # ending: done
-> END`)
    expect(ids(script.first)).toEqual(['always/rescue', 'room/avoid'])
    expect(script.first.scene.place).toBe('room')
    expect(script.follow('room/avoid', {}).ending).toBe('done')
  })
  it('also after a gather', () => {
    const script = told(`
-> room
=== room ===
One.
+ [A. # move: avoid]
  Two.
- (again) Three.
+ [B. # move: rescue] -> END`)
    expect(ids(script.follow('room/avoid', {}))).toEqual(['room/rescue'])
  })
})

describe('scene tags', () => {
  const script = told(`
-> one
=== one
# contact: 0 # setting: kitchen # light: dusk # distress: 0.6 # channel: phone # risk # dilemma # stakes: C T # rupture: withdrawal
One.
+ [A. # move: avoid]
- Two.
+ [B. # move: avoid # as: b # stakes: R]
- # alone # setting: car # hard
  Three.
+ [C. # move: avoid # as: c]
- # light: night
  Four.
+ [D. # move: avoid # as: d]
- # contact: 1 # evening: broken
  Five.
+ [E. # move: avoid # as: e]
-> END`)
  const passages = [script.first, ...['avoid', 'b', 'c', 'd'].map((id) => script.follow(`one/${id}`, {}))]
  const scenes = passages.map(({ scene }) => scene)
  it('carry setting, light, channel and distress forward', () =>
    expect(scenes[1]).toEqual({ place: 'one', contact: 0, setting: 'kitchen', light: 'dusk', channel: 'phone', distress: 0.6 }))
  it('leave risk, dilemma, hard, rupture and stakes to the passage where they stand', () => {
    expect(scenes[0]).toMatchObject({ risk: true, dilemma: true, rupture: 'withdrawal' })
    expect(passages[0]?.choices[0]?.act.stakes).toEqual(['C', 'T'])
    expect(passages[2]?.choices[0]?.act.stakes).toEqual([])
    expect(scenes[3]).not.toHaveProperty('hard')
  })
  it("let a choice's own stakes replace the passage's", () => expect(passages[1]?.choices[0]?.act.stakes).toEqual(['R']))
  it('keep the worker alone until another setting or contact', () =>
    expect(scenes.map(({ alone }) => alone)).toEqual([undefined, undefined, true, true, undefined]))
  it('end distress with its contact, and begin the evening with the next', () => {
    expect(scenes[4]).not.toHaveProperty('distress')
    expect(scenes[4]).toMatchObject({ contact: 1, evening: 'broken', setting: 'car', light: 'night' })
  })
  it('may stand before choices that no line precedes', () => {
    const bare = told('-> one\n=== one\n# setting: car # stakes: U\n+ [A. # move: avoid] -> END\n')
    expect(bare.first).toMatchObject({ scene: { setting: 'car' }, lines: [], choices: [{ act: { stakes: ['U'] } }] })
  })
})

describe('what a story may know', () => {
  const source = `INCLUDE ../relationship.ink
VAR meaning = "thanks"
-> one
=== one
{trust_band == "open": He laughs.|He waits.} {meaning}
+ [A. # move: avoid]
- {rupture != "none": He has turned away.|He nods.}
+ [B. # move: rescue] -> END`
  it('is set before it reads its first words', () =>
    expect(texts(told(source, { signals: { trust_band: 'open', meaning: 'goodbye' } }).first)).toEqual(['He laughs. goodbye']))
  it('is set again before each passage', () =>
    expect(texts(told(source).follow('one/avoid', { rupture: 'withdrawal' }))).toEqual(['He has turned away.']))
  it('leaves out what the story did not declare', () => expect(texts(told(source, { signals: { weather: 'wet' } }).first)).toHaveLength(1))
  it('may change where a contact ended, and the last words are read again', () => {
    const script = told(source)
    const once = script.follow('one/avoid', { rupture: 'none' })
    expect(texts(script.again({ rupture: 'confrontation' }))).toEqual(['He has turned away.'])
    expect(script.again({ rupture: 'none' })).toEqual(once)
  })
})

describe('reading aside', () => {
  const source = `-> one
=== one
+ [A. # move: avoid]
  He waits.
- (again) {again} times. {TURNS()} turns.
+ [B. # move: rescue] -> again
+ [C. # move: persuade] -> END`

  it('tells what would be told, and comes back: neither place, nor counts, nor turns are other than they were', () => {
    const [script, plain] = [told(source), told(source)]
    for (const choice of ['one/avoid', 'one/rescue', 'one/rescue', 'one/rescue', 'one/rescue']) {
      const aside = script.aside(() => script.follow(choice, {}))
      expect(aside).toEqual(plain.follow(choice, {}))
      expect(script.follow(choice, {})).toEqual(aside)
    }
  })
  it('comes back from a story that breaks off, too', () => {
    const script = told(source)
    const lost = () => {
      script.follow('one/avoid', {})
      throw new StoryFault('lost')
    }
    expect(() => script.aside(lost)).toThrow('lost')
    expect(texts(script.follow('one/avoid', {}))).toEqual(['He waits.', '1 times. 1 turns.'])
  })
  it.each([
    ['on an error of Ink’s own', '{word - 1}'],
    ['in a circle', '-> round\n= round\nRound.\n~ x = x + 1\n-> round'],
  ])('comes back whole where it breaks off %s: what else can be chosen is as it was', (_, wrong) => {
    const broken = `VAR word = "a"
VAR x = 0
-> one
=== one
+ [A. # move: avoid] -> bad
+ [B. # move: rescue] {x}
- + [C. # move: persuade] -> END
=== bad
${wrong}
+ [D. # move: validate] -> END`
    const [script, plain] = [told(broken), told(broken)]
    expect(() => script.aside(() => script.follow('one/avoid', {}))).toThrow(StoryFault)
    expect(script.follow('one/rescue', {})).toEqual(plain.follow('one/rescue', {}))
  })
  it('leaves the last choice as it was, should it be read again', () => {
    const script = told(source)
    const here = script.follow('one/avoid', {})
    script.aside(() => script.follow('one/rescue', {}))
    expect(script.again({})).toEqual(here)
  })
})

describe('a choice', () => {
  it('is found by its id, wherever it stands in the list', () => {
    const script = told(`
VAR hid = 0
-> one
=== one
+ {hid} [Hidden. # move: rescue] -> END
+ [Seen. # move: avoid] -> two
=== two
Two. # ending: two
-> END`)
    expect(script.follow('one/avoid', {}).ending).toBe('two')
  })
  it('that is not offered is refused, and the telling stands where it stood', () => {
    const script = told('-> one\n=== one\n+ [A. # move: avoid] -> two\n=== two\nTwo. # ending: two\n-> END')
    expect(() => script.follow('one/rescue', {})).toThrow(RangeError)
    expect(script.follow('one/avoid', {}).ending).toBe('two')
  })
  it('with a star is offered once', () => {
    const script = told(`
-> one
=== one
Well?
* [Once. # move: avoid] -> one
+ [Always. # move: rescue] -> one`)
    expect(ids(script.follow('one/avoid', {}))).toEqual(['one/rescue'])
    expect(ids(script.follow('one/rescue', {}))).toEqual(['one/rescue'])
  })
  it('is offered again in another telling', () => {
    const source = '-> one\n=== one\nWell?\n* [Once. # move: avoid] -> one\n+ [Always. # move: rescue] -> one'
    told(source).follow('one/avoid', {})
    expect(ids(told(source).first)).toEqual(['one/avoid', 'one/rescue'])
  })
})

describe('chance', () => {
  const source = `
-> one
=== one
{~a|b|c|d|e|f} {RANDOM(1, 1000)}
+ [A. # move: avoid] -> one`
  const run = (seed: number) => {
    const script = told(source, { seed })
    return [script.first, script.follow('one/avoid', {}), script.follow('one/avoid', {})].flatMap(texts)
  }
  it('is the same for the same seed', () => expect(run(7)).toEqual(run(7)))
  it('differs with the seed', () => expect(new Set([1, 2, 3, 4, 5].map((seed) => run(seed).join())).size).toBeGreaterThan(3))
})

describe('a place that was saved', () => {
  const source = `
-> one
=== one
{~a|b|c|d|e|f}
* [A. # move: avoid] -> one
+ [B. # move: rescue] -> one`
  it('can be come back to, and goes on as before', () => {
    const script = told(source)
    const saved = script.save()
    const first = script.follow('one/avoid', {})
    script.follow('one/rescue', {})
    script.load(saved)
    expect(script.follow('one/avoid', {})).toEqual(first)
  })
})

describe('a story that breaks off', () => {
  const broken = (knots: string) => told(`VAR zero = 0\n-> one\n=== one\nOne.\n+ [A. # move: avoid] -> two\n${knots}`)
  const fault = (knots: string) => {
    const script = broken(knots)
    expect(() => script.follow('one/avoid', {})).toThrow(StoryFault)
    return script
  }
  it('says so where it goes round in a circle', () => fault('=== two\n-> three\n=== three\n-> two'))
  it('says so where it goes round saying the same', () => fault('=== two\nAgain.\n-> two'))
  it('says so where it goes round on one line', () => fault('=== two\n<> again <>\n-> two'))
  it('says so where it enters tunnel after tunnel', () => fault('=== two\n-> two ->\n-> END'))
  it('says so where a function calls itself', () => fault('=== two\n{f()}\n-> END\n=== function f()\n~ return f()'))
  it('says so where it stops with no choice and no ending', () => fault('=== two\nTwo.\n-> END'))
  it('says so where it runs out of words', () => fault('=== two\nTwo.'))
  it('says so where a sum cannot be done', () => fault('=== two\n{"a" - 1}\n+ [B. # move: rescue] -> END'))
  it('says so where a variable was never set', () => fault('=== two\n{zero:\n  ~ temp late = 1\n}\n{late}\n+ [B. # move: rescue] -> END'))
  it('says so where its choices run out', () => fault('=== two\n* {zero} [B. # move: rescue] -> two'))
  it('names the place, in plain words', () => {
    const script = broken('=== two\nTwo.')
    expect(() => script.follow('one/avoid', {})).toThrow(/^The story broke off after "one": /)
  })
  it('says so at its very start', () => expect(() => told('-> one\n=== one\n-> one')).toThrow(StoryFault))
})
