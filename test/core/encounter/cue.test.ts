import { describe, expect, it } from 'vitest'
import { cue, lastSeen } from '../../../src/core/encounter/cue.ts'
import type { Encounter } from '../../../src/core/encounter/encounter.ts'
import type { Line, Scene } from '../../../src/core/encounter/passage.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { logOf, type Places, tell, terms } from './story.ts'

const go = { greet: { to: 'two', beat: { move: 'greet-as-person' } } } as const

/** An encounter of two passages, one behind the other. */
function seen(first: Partial<Line>, second: Partial<Line>, scene: Partial<Scene> = {}): Encounter {
  const places: Places = { one: { line: first, offers: go }, two: { line: second, scene, ending: 'over' } }
  return replay(logOf(['one/greet']), tell(places), terms).encounter
}
const with_ = (encounter: Encounter, relationship: Partial<Encounter['relationship']>): Encounter => ({
  ...encounter,
  relationship: { ...encounter.relationship, ...relationship },
})
const withdrawn = { rupture: { kind: 'withdrawal' } } as unknown as Partial<Encounter['relationship']>
const confronted = { rupture: { kind: 'confrontation' } } as unknown as Partial<Encounter['relationship']>
const plain = seen({}, {})

describe('what the stage shows', () => {
  it('keeps a face, a pose and a gaze until a line changes them', () =>
    expect(cue(seen({ face: 'level', pose: 'standing', gaze: 'window' }, { face: 'soft-eyes' }))).toMatchObject({
      face: 'soft-eyes',
      pose: 'standing',
      gaze: 'window',
    }))
  it('leaves a thing where it was put, and knows each by itself', () => {
    const { props } = cue(seen({ prop: { name: 'box', state: 'on-table' } }, { prop: { name: 'letter', state: 'open' } }))
    expect(props).toEqual({ box: 'on-table', letter: 'open' })
  })
  it('moves a thing', () =>
    expect(cue(seen({ prop: { name: 'box', state: 'on-table' } }, { prop: { name: 'box', state: 'in-drawer' } })).props).toEqual({
      box: 'in-drawer',
    }))
  it('does not know what has not been seen yet', () => {
    expect(cue(plain).face).toBeUndefined()
    expect(cue(plain).props).toEqual({})
  })
  it('forgets what it showed where the story cuts to something else', () =>
    expect(cue(seen({ face: 'level', prop: { name: 'box', state: 'open' } }, { cut: true, pose: 'standing' }))).toMatchObject({
      pose: 'standing',
      props: {},
    }))
  it('is where the passage is, in its light', () =>
    expect(cue(seen({}, {}, { setting: 'car', light: 'dusk' }))).toMatchObject({ setting: 'car', light: 'dusk' }))
})

describe('who else is there', () => {
  const office = { alone: true, setting: 'team-room' } as const
  it('whoever spoke last, with the face, pose and gaze of their own lines', () =>
    expect(cue(seen({ face: 'level' }, { speaker: 'marian', face: 'half-lids', pose: 'at-desk', gaze: 'box' }, office)).colleague).toEqual({
      id: 'marian',
      face: 'half-lids',
      pose: 'at-desk',
      gaze: 'box',
    }))
  it('leaves the service user’s own face as it was last seen', () =>
    expect(cue(seen({ face: 'level' }, { speaker: 'marian', face: 'half-lids' }, office)).face).toBe('level'))
  it('nobody, where nobody speaks, or where the service user is there', () => {
    expect(cue(seen({}, { speaker: '' }, office)).colleague).toBeUndefined()
    expect(cue(seen({}, { speaker: 'marian', face: 'level' })).colleague).toBeUndefined()
  })
  it('nobody who is only heard: a voice alone may come over a telephone', () =>
    expect(cue(seen({}, { speaker: 'marian' }, office)).colleague).toBeUndefined())
  it('a colleague who takes the service user’s call', () =>
    expect(cue(seen({}, { speaker: 'marian', pose: 'at-desk' }, { setting: 'office', channel: 'phone' })).colleague?.id).toBe('marian'))
  it('never the service user, whose voice may be heard where one is alone', () =>
    expect(cue(seen({}, { speaker: terms.person.id, face: 'level' }, office)).colleague).toBeUndefined())
  it('nobody who was left behind when the scene changed', () => {
    const encounter = seen({}, { speaker: 'marian', face: 'level' }, office)
    const lines = [...encounter.passage.lines, { speaker: '', text: 'Rain on the windscreen.', cut: true as const }]
    expect(cue({ ...encounter, passage: { ...encounter.passage, lines } }).colleague).toBeUndefined()
  })
  it('nobody who was only heard before the story cut to where the worker is alone', () => {
    const encounter = seen({}, {}, office)
    const lines = [
      { speaker: 'desmond', text: 'Mind the step.' },
      { speaker: '', text: 'Your desk.', cut: true },
    ] as const
    expect(cue({ ...encounter, passage: { ...encounter.passage, lines } }).colleague).toBeUndefined()
  })
})

describe('how near the person keeps', () => {
  const near = (encounter: Encounter) => cue(encounter).distance
  it('as usual, on the way', () => {
    expect(near(with_(plain, { trust: 30 }))).toBe('usual')
    expect(near(with_(plain, { trust: 60 }))).toBe('usual')
  })
  it('further off, guarded or withdrawn', () => {
    expect(near(with_(plain, { trust: 24 }))).toBe('far')
    expect(near(with_(plain, { trust: 60, ...withdrawn }))).toBe('far')
  })
  it('nearer, open, or standing against you', () => {
    expect(near(with_(plain, { trust: 70 }))).toBe('near')
    expect(near(with_(plain, { trust: 20, ...confronted }))).toBe('near')
  })
  it('nobody is near or far who is not there', () =>
    expect(near(with_(seen({}, {}, { channel: 'phone' }), { trust: 10, ...withdrawn }))).toBe('usual'))
})

describe('whether the person is there', () => {
  it('in the room and on video one sees them', () => {
    expect(cue(plain).present).toBe(true)
    expect(cue(seen({}, {}, { channel: 'video' })).present).toBe(true)
  })
  it('on the phone, and where the worker is alone, one does not', () => {
    expect(cue(seen({}, {}, { channel: 'phone' })).present).toBe(false)
    expect(cue(seen({}, {}, { alone: true })).present).toBe(false)
  })
  it('the debrief shows them as they were last seen', () => {
    const encounter = seen({ face: 'laughing-eyes', pose: 'cup-low' }, {}, { alone: true, setting: 'street' })
    expect(lastSeen(encounter)).toMatchObject({ face: 'laughing-eyes', pose: 'cup-low', setting: 'kitchen', present: true })
  })
  it('in the light and at the distance of that moment, whatever came after', () => {
    const alone = with_(seen({ face: 'level' }, {}, { alone: true }), withdrawn)
    expect(lastSeen(alone)).toMatchObject({ weather: 'clear', distance: 'usual' })
  })
  it('and as they are now, where they are there', () => expect(lastSeen(plain)).toEqual(cue(plain)))
})

describe('the light of the relationship', () => {
  it('is clear to begin with', () => expect(cue(plain).weather).toBe('clear'))
  it('goes in while somebody has withdrawn, and comes back with them', () => {
    expect(cue(with_(plain, withdrawn)).weather).toBe('overcast')
    expect(cue(with_(plain, {})).weather).toBe('clear')
  })
  it('stays in an open quarrel: anger is not distance', () => expect(cue(with_(plain, confronted)).weather).toBe('clear'))
  it('goes in while they are guarded, under 25', () =>
    expect([cue(with_(plain, { trust: 24.9 })).weather, cue(with_(plain, { trust: 25 })).weather]).toEqual(['overcast', 'clear']))
  it('is only the weather where the person is not there', () =>
    expect(cue(with_(seen({}, {}, { alone: true }), withdrawn)).weather).toBe('clear'))
  it('darkens at the edges while the worker is worn, above 60', () =>
    expect([cue(with_(plain, { strain: 60 })).strained, cue(with_(plain, { strain: 60.1 })).strained]).toEqual([false, true]))
})
