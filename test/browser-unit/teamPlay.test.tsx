import { Window } from 'happy-dom'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OwnPlay, Played, Plays } from '../../src/browser/classroom/teams/plays.ts'
import { teamPlay } from '../../src/browser/teamPlay.tsx'
import { readSeat } from '../../src/core/classroom/messages.ts'
import { built, whole } from './classroom/teams/gift.ts'

// The story is read from its folder, by Node's own URL (test/browser-unit/classroom/teams/gift.ts); the page is made after that.
const window = new Window()
for (const name of ['document', 'requestAnimationFrame', 'getComputedStyle', 'scrollTo'] as const) {
  const value = window[name] as unknown
  vi.stubGlobal(name, typeof value === 'function' ? value.bind(window) : value)
}
const bring = async () => whole

const begins: Plays = { vignette: 'gift-offer', locale: 'en-GB', formed: 14, seed: 7, facts: { meaning: 'goodbye' }, path: [] }
const said: Played[] = []
const last = () => said.at(-1)!
async function open(plays: Plays, stopped = false) {
  const Own: OwnPlay = await teamPlay({ bring, clock: () => 0, you: 'You' })(plays, (played) => said.push(played))
  await act(() => render(<Own stopped={stopped} />, document.body))
}
const offered = () => [...document.querySelectorAll<HTMLElement>('[data-choice]')].map((each) => each.dataset.choice!)
const press = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)!.click())
const choose = (which = 0) => press(`[data-choice="${offered()[which]}"]`)
afterEach(() => {
  render(null, document.body)
  said.length = 0
})

describe("a team's own playing", () => {
  it('begins with the first words, which the other phones are told', async () => {
    await open(begins)
    expect(document.querySelector('.passage')?.textContent).toContain('Desmond')
    expect(last()).toMatchObject({ type: 'played', formed: 14, path: [] })
    expect(last().shown.lines.length).toBeGreaterThan(0)
  })
  it('posts what it comes to after every choice: what was heard, and the choices in the order of this phone', async () => {
    await open(begins)
    const chosen = offered()[1]!
    await choose(1)
    expect(last().path).toEqual([chosen])
    expect(last().shown.choices.map(({ id }) => id)).toEqual(offered())
    expect(last().shown.lines.some(({ speaker }) => speaker === 'Desmond')).toBe(true)
    expect(last().shown.lines[0]!.speaker).toMatch(/^(You)?$/)
    expect(last().shown.says).toContain('kitchen')
    expect(last().trust).toBeGreaterThan(0)
    expect(said).toHaveLength(2)
  })
  it('posts what a class can read', async () => {
    await open(begins)
    for (let step = 0; step < 6 && offered().length > 0; step++) await choose()
    expect(said.map((played) => readSeat(JSON.parse(JSON.stringify(played))))).toEqual(said)
  })
  it('stands where the team stood, after a reload or on another phone, and says nothing new by that', async () => {
    await open(begins)
    for (let step = 0; step < 3; step++) await choose()
    const before = last()
    render(null, document.body)
    said.length = 0
    await open({ ...begins, path: before.path })
    expect(said).toEqual([])
    expect(offered()).toEqual(before.shown.choices.map(({ id }) => id))
    await choose()
    expect(last().path.slice(0, 3)).toEqual(before.path)
  })
  it('says where it stands, if the story can no longer be followed so far', async () => {
    await open({ ...begins, path: ['nowhere/at-all'] })
    expect(last().path).toEqual([])
  })
  it('takes a choice back, and the team with it', async () => {
    await open(begins)
    expect(document.querySelector('[data-back]')).toBeNull()
    await choose()
    await press('[data-back]')
    expect(last().path).toEqual([])
    expect(document.querySelector('.tried')).not.toBeNull()
  })
  it('offers nothing while it is stopped, and keeps its words', async () => {
    await open({ ...begins, path: [] }, true)
    expect(offered()).toEqual([])
    expect(document.querySelector('.passage')?.textContent).toContain('Desmond')
  })
  it('comes to an end, and says which', async () => {
    await open(begins)
    for (let step = 0; step < 120 && offered().length > 0; step++) await choose(step % 2 < offered().length ? step % 2 : 0)
    expect(offered()).toEqual([])
    expect(built.vignette.endings[last().ending!]?.title).toBe(last().shown.ending)
  })
})
