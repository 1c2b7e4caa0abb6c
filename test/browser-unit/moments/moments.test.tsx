import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { drillsAt, drillsOf, keepDrill } from '../../../src/browser/moments/kept.ts'
import { List } from '../../../src/browser/moments/List.tsx'
import type { Met } from '../../../src/browser/moments/met.ts'
import { practised, titleOf, whereIn } from '../../../src/browser/moments/say.ts'
import { momentWordsFor } from '../../../src/browser/words/moments.ts'
import type { Drill } from '../../../src/core/debrief/drill.ts'
import type { HardMoment } from '../../../src/core/encounter/hardMoment.ts'
import { forbidden, storage } from '../play/shelf.ts'

const moment: HardMoment = {
  place: 'kept',
  contact: 0,
  channel: 'room',
  light: 'day',
  setting: 'kitchen',
  speaker: 'desmond',
  heard: "You'd keep it?",
  stakes: ['B'],
}
const met: Met = {
  id: 'gift-offer',
  title: 'The gift',
  teaser: 'A gift.',
  person: 'desmond',
  names: { desmond: 'Desmond', marian: 'Marian' },
  object: 'box',
  contentNote: 'Bereavement.',
  files: { meta: '', story: '', late: '', debrief: '', roads: '' },
  hard: [moment, { ...moment, place: 'letter' }],
}
const drill: Drill = { vignette: 'gift-offer', place: 'kept', at: 1_777_000_000_000, road: 'a', choice: 'kept/kind-firm' }
const words = momentWordsFor('en-GB')
const now = 1_778_000_000_000

describe('what was drilled is kept', () => {
  it('answer by answer, moment by moment, and nothing else is touched', () => {
    const store = storage({ 'kbf:now:gift-offer': 'under way' })
    for (const one of [drill, { ...drill, at: drill.at + 1 }, { ...drill, place: 'letter' }]) expect(keepDrill(store, one)).toBe('kept')
    expect(drillsAt(store, drill)).toEqual([drill, { ...drill, at: drill.at + 1 }])
    expect(drillsOf(store, [met])).toHaveLength(3)
    expect([...store.all.keys()].toSorted()).toEqual(['kbf:drill:gift-offer:kept', 'kbf:drill:gift-offer:letter', 'kbf:now:gift-offer'])
  })
  it('and what cannot be read is put aside, not written over', () => {
    const store = storage({ 'kbf:drill:gift-offer:kept': 'rubbish' })
    expect(keepDrill(store, drill)).toBe('kept')
    expect(drillsAt(store, drill)).toEqual([drill])
    expect([...store.all.values()]).toContain('rubbish')
  })
  it('where there is room and leave for it', () => {
    expect(keepDrill(storage({}, 40), drill)).toBe('full')
    expect(keepDrill(forbidden(), drill)).toBe('forbidden')
  })
})

describe('a moment in the list', () => {
  it('is called by what one has just heard', () => expect(titleOf(moment, met, words)).toBe('“You’d keep it?”'))
  it('says who said it, where that is somebody else', () =>
    expect(titleOf({ ...moment, speaker: 'marian' }, met, words)).toBe('Marian: “You’d keep it?”'))
  it('is what one saw, where nobody speaks', () =>
    expect(titleOf({ ...moment, speaker: '', heard: 'The phone rings.' }, met, words)).toBe('The phone rings.'))
  it('says when and how', () => {
    expect(whereIn(moment, words)).toBe('First contact, face to face, by day')
    expect(whereIn({ ...moment, contact: 2, channel: 'phone', light: 'night' }, words)).toBe('Third contact, on the phone, at night')
  })
  it('says how often it was practised, and when last', () => {
    expect(practised([], words, 'en-GB', now)).toBe('')
    expect(practised([drill], words, 'en-GB', now)).toBe('practised once, on 24 April')
    expect(practised([drill, drill], momentWordsFor('en-US'), 'en-US', now)).toBe('practiced 2 times, last on April 24')
  })
})

describe('the list', () => {
  const html = renderToString(
    <List
      all={[met]}
      suggested={{ vignette: 'gift-offer', moment, why: { side: 'B' } }}
      drills={[drill]}
      locale="en-GB"
      now={now}
      root="../"
    />,
  )
  it('has one filled button: what to practise next, with the reason for it', () => {
    expect(html.match(/class="primary"/g)).toHaveLength(1)
    expect(html).toContain('At stake here: Kind and firm boundaries.')
    expect(html).toContain('href="?at=gift-offer/kept"')
  })
  it('says with each person what to know before one chooses them', () => expect(html.match(/Bereavement\./g)).toHaveLength(2))
  it('has a heading for each person, to go by', () => expect(html).toMatch(/<h2[^>]*>With Desmond<\/h2>/))
  it('says how many there are and how many were practised', () => expect(html).toContain('2 moments, 1 practised.'))
  it('gives away nothing that is hidden, and no ending', () => expect(html).not.toMatch(/data-ending|meaning/))
})
