import { describe, expect, it } from 'vitest'
import { markOf } from '../../src/script/marks.ts'
import { readTag, standOf } from '../../src/script/tags.ts'

const act = (...tags: string[]) => markOf(tags, 'the_box').mark.choice
const refused = (tag: string) => {
  const read = readTag(tag)
  return 'rule' in read ? read.rule : 'understood'
}

describe('the tags of a choice', () => {
  it('name its move and its topics, the first counting for limits', () =>
    expect(act('move: kind-firm', 'topic: gift', 'topic: ending')).toEqual({
      id: 'the-box/kind-firm',
      act: { move: 'kind-firm', topics: ['gift', 'ending'] },
    }))
  it('may rename it', () => expect(act('move: avoid', 'as: leave')?.id).toBe('the-box/leave'))
  it('may promise: what, how big, and due in how many contacts', () =>
    expect(act('move: promise-realistic', 'promise: note; read you the note; 1; 0')?.act.promise).toEqual({
      id: 'note',
      text: 'read you the note',
      size: 1,
      due: 0,
    }))
  it('may promise with spaces to spare, and with nothing but spaces nothing, however many', () => {
    expect(act('move: promise-realistic', 'promise: note ;  read you the note  ; 1 ;0')?.act.promise?.text).toBe('read you the note')
    // Whoever looks at every space from every space would never be done with these.
    expect(refused(`promise: note;${' '.repeat(500_000)}x`)).toBe('malformed-promise')
    expect(refused(`promise: note;${' '.repeat(500_000)}; 1; 0`)).toBe('malformed-promise')
  })
  it('may keep, move and tell', () =>
    expect(act('move: own-apologise', 'keeps: note', 'renegotiates: ring', 'secret: a', 'expose: box')?.act).toMatchObject({
      keeps: 'note',
      renegotiates: 'ring',
      secret: 'a',
      expose: 'box',
    }))
  it('may shift the model by one, with a reason', () =>
    expect(
      act('move: tick-box', 'adjust: R+1 "he expects forms"', 'adjust: P+1 "the next one asks"', 'adjust: S-1 "said fast"')?.act.adjust,
    ).toEqual([
      { on: 'rapport', by: 1, why: 'he expects forms' },
      { on: 'exceptions', by: 1, why: 'the next one asks' },
      { on: 'selfDetermination', by: -1, why: 'said fast' },
    ]))
  it('may rate it, with a reason', () =>
    expect(act('move: explore-risk', 'rate: R 3 "asked plainly, once"')?.act.rates).toEqual([
      { stake: 'R', quality: 3, why: 'asked plainly, once' },
    ]))
  it('may say that it is an act, not words', () => expect(act('move: attend-in-silence', 'unspoken')?.act.unspoken).toBe(true))
})

describe('the tags of a line', () => {
  it('show a face, a thing and a sound', () =>
    expect(markOf(['face: level', 'prop: box; in-drawer', 'sound: tap; A tap is running.'], 'box').mark.line).toEqual({
      face: 'level',
      prop: { name: 'box', state: 'in-drawer' },
      sound: { name: 'tap', caption: 'A tap is running.' },
    }))
  it('keep inner voice and plain words apart, since they may load later', () =>
    expect(markOf(['inner: Laugh: go on.', 'plain: It is for you.'], 'box')).toEqual({
      mark: {},
      layer: { inner: 'Laugh: go on.', plain: 'It is for you.' },
    }))
  it('set the scene', () =>
    expect(markOf(['contact: 1', 'distress: 0.4', 'evening: broken', 'alone', 'stakes: C R'], 'car').mark).toEqual({
      scene: { contact: 1, distress: 0.4, evening: 'broken', alone: true },
      stakes: ['C', 'R'],
    }))
  it('end the story, and say where', () =>
    expect(markOf(['ending: quiet-drawer'], 'quiet_drawer').mark.ending).toEqual({ id: 'quiet-drawer', place: 'quiet-drawer' }))
})

describe('a tag is refused', () => {
  it.each([
    ['mood: sad', 'unknown-tag'],
    ['', 'unknown-tag'],
    ['constructor: x', 'unknown-tag'],
    ['move: kindfirm', 'unknown-move'],
    ['move', 'unknown-move'],
    ['topic: gifts', 'malformed-tag'],
    ['promise: note; read it', 'malformed-promise'],
    ['promise: note; read it; 4; 0', 'malformed-promise'],
    ['adjust: R+2 "much"', 'malformed-tag'],
    ['adjust: P-1 "less"', 'malformed-tag'],
    ['adjust: R+1', 'malformed-tag'],
    ['rate: X 3 "good"', 'malformed-tag'],
    ['stakes: C,B', 'malformed-tag'],
    ['distress: 1.2', 'malformed-tag'],
    ['contact: first', 'malformed-tag'],
    ['light: noon', 'malformed-tag'],
    ['alone: yes', 'malformed-tag'],
    ['prop: box', 'malformed-tag'],
    ['face: Soft Eyes', 'malformed-tag'],
    ['body:', 'malformed-tag'],
    ['ending: The quiet drawer', 'malformed-tag'],
  ])('%s', (tag, rule) => expect(refused(tag)).toBe(rule))
  it('but not for the spaces around it', () => expect(refused(' move : kind-firm ')).toBe('understood'))
})

describe('a tag has its place', () => {
  it.each([
    ['move: avoid', 'choice'],
    ['face: level', 'line'],
    ['dilemma', 'line'],
    ['stakes: C', 'either'],
    ['mood: sad', undefined],
  ])('%s', (tag, stand) => expect(standOf(tag)).toBe(stand))
})
