// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OpenPlay } from '../../../../src/browser/classroom/teams/plays.ts'
import { TeamSeat } from '../../../../src/browser/classroom/teams/TeamSeat.tsx'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'
import type { SeatMessage } from '../../../../src/core/classroom/messages.ts'
import { leads, says } from '../../../arbitrary/classroom.ts'
import { agrees, gone, lights, played, seat } from './seats.ts'

const words = teamsWordsFor('en-GB')
const handedTo = (n: number) => [says(n, { type: 'pen' }), says(1, { type: 'pen-handed', on: true })]
const never: OpenPlay = () => new Promise(() => undefined)
const said: SeatMessage[] = []
const heading = { tabIndex: -1, 'data-heading': true } as const
const shows = (view: ReturnType<typeof seat>, openPlay: OpenPlay = never, now = 0) =>
  act(() => render(<TeamSeat {...{ view, openPlay, words, now, heading }} say={(message) => said.push(message)} />, document.body))
const text = () => document.body.textContent ?? ''
const press = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)?.click())
const settled = () => act(async () => new Promise((go) => setTimeout(go)))
afterEach(() => {
  render(null, document.body)
  said.length = 0
})

describe('a phone in a team, without the pen', () => {
  const box = played(1, ['box/ask-meaning'])

  it('says which team it is in, and that the pen is elsewhere', async () => {
    await shows(seat(2, box))
    expect(document.querySelector('h1')?.textContent).toBe('Team 1')
    expect(text()).toContain('There are 3 of you. The pen is on another phone.')
  })
  it('reads along, and can ask for the pen and say that the team waits: nothing of it chooses', async () => {
    await shows(seat(2, box))
    expect(text()).toContain('“It’s only a box.”')
    expect(text()).toContain('His hand stays on the lid.')
    expect([...document.querySelectorAll('.talk-over li')].map((each) => each.textContent)).toEqual(['“I cannot keep it.”', 'Wait.'])
    expect([...document.querySelectorAll('button')].map((each) => each.textContent?.trim())).toEqual([
      'Ask for the pen',
      'We are waiting for the room',
    ])
  })
  it('has new words announced once, politely', async () => {
    await shows(seat(2, box))
    expect(document.querySelector('section[aria-live=polite]')?.textContent).toContain('only a box')
  })
  it('opens no story', async () => {
    const openPlay = vi.fn(never)
    await shows(seat(2, box), openPlay)
    expect(openPlay).not.toHaveBeenCalled()
  })
  it('says that the team has not begun, before its first words', async () => {
    await shows(seat(2))
    expect(text()).toContain('Your team has not begun.')
  })
  it('asks for the pen where its holder is here', async () => {
    await shows(seat(2, box))
    await press('[data-ask-pen]')
    expect(said).toEqual([{ type: 'pen' }])
    await shows(seat(2, box, says(2, { type: 'pen' })))
    expect(text()).toContain('You have asked for the pen.')
    await shows(seat(2, box, says(3, { type: 'pen' })))
    expect(document.querySelector('[data-ask-pen]')).toBeNull()
    expect(text()).toContain('Somebody in your team has asked for the pen.')
  })
  it('can take the pen where its holder is gone, and not before', async () => {
    await shows(seat(2, box))
    expect(document.querySelector('[data-take-pen]')).toBeNull()
    await shows(seat(2, box, gone(1)))
    expect(text()).toContain('Whoever holds the pen is not at hand just now.')
    await press('[data-take-pen]')
    expect(said).toEqual([{ type: 'pen' }])
  })
})

describe('a phone with the pen', () => {
  const openPlay = (own = 'The kettle') =>
    vi.fn<OpenPlay>(async () => ({ stopped }) => <p>{stopped ? `${own}, stopped` : own}</p>)

  it("opens its team's story where the team stands, and says what comes of it", async () => {
    const opens = openPlay()
    await shows(seat(1, played(1, ['kettle/check-access'])), opens)
    await settled()
    expect(opens).toHaveBeenCalledOnce()
    const [plays, tell] = opens.mock.calls[0]!
    expect(plays).toMatchObject({ vignette: 'gift-offer', locale: 'en-GB', seed: 7, path: ['kettle/check-access'] })
    expect(text()).toContain('The kettle')
    const message: SeatMessage & { type: 'played' } = {
      type: 'played',
      formed: 14,
      path: [],
      shown: { lines: [], choices: [] },
      trust: 50,
      rapport: 50,
    }
    tell(message)
    expect(said).toEqual([message])
  })
  it('opens it once, however often the class answers', async () => {
    const opens = openPlay()
    for (const path of [[], ['kettle/check-access'], ['kettle/check-access', 'box/kind-firm']]) await shows(seat(1, played(1, path)), opens)
    await settled()
    expect(opens).toHaveBeenCalledOnce()
  })
  it('opens it again where new teams are formed, or the pen comes back', async () => {
    const opens = openPlay()
    await shows(seat(1), opens)
    await shows(seat(1, leads({ type: 'teams-formed', size: 2 })), opens)
    expect(opens).toHaveBeenCalledTimes(2)
    await shows(seat(1, ...handedTo(2)), opens)
    await shows(seat(1, ...handedTo(2), says(1, { type: 'pen' }), says(2, { type: 'pen-handed', on: true })), opens)
    expect(opens).toHaveBeenCalledTimes(3)
  })
  it('is told that somebody would like it, and hands it over or keeps it', async () => {
    await shows(seat(1, says(2, { type: 'pen' })), openPlay())
    expect(document.querySelector('[role=status] [data-pen-asked] p')?.textContent).toBe('Somebody in your team would like the pen.')
    await press('[data-hand]')
    await press('[data-keep]')
    expect(said).toEqual([
      { type: 'pen-handed', on: true },
      { type: 'pen-handed', on: false },
    ])
  })
  it('says nothing any more of a story whose pen has gone on', async () => {
    const opens = openPlay()
    await shows(seat(1), opens)
    await shows(seat(1, ...handedTo(2)), opens)
    opens.mock.calls[0]![1]({ type: 'played', formed: 14, path: [], shown: { lines: [], choices: [] }, trust: 50, rapport: 50 })
    expect(said).toEqual([])
  })
  it('says that the story does not come, and tries again', async () => {
    const opens = vi.fn<OpenPlay>().mockRejectedValueOnce(new Error('no network')).mockImplementation(openPlay())
    await shows(seat(1), opens)
    await settled()
    expect(text()).toContain('The story has not come.')
    await press('[data-again]')
    await settled()
    expect(text()).toContain('The kettle')
  })
  it('stops where it is when the team is moved on', async () => {
    await shows(seat(1, leads({ type: 'moved-on', team: 0, on: true })), openPlay())
    await settled()
    expect(document.querySelector('[role=status] [data-stopped]')?.textContent).toContain('Stop here. Come back together.')
    expect(text()).toContain('The kettle, stopped')
  })
})

describe('every phone of a team', () => {
  it('is told what happens, calmly, and what happened before', async () => {
    const rings = (text: string) => leads({ type: 'event-sent', text, team: 0 })
    await shows(seat(2, rings('The phone rings.'), rings('Somebody knocks.')))
    const happens = document.querySelector('[role=status].happens')
    expect(happens?.textContent).toBe('Something happensSomebody knocks.Earlier: The phone rings.')
  })
  it('can say that the team waits for the room, and take it back', async () => {
    await shows(seat(2))
    await press('[data-waits]')
    await shows(seat(2, says(2, { type: 'waits', on: true })))
    expect(document.querySelector('[data-waits]')?.getAttribute('aria-pressed')).toBe('true')
    await press('[data-waits]')
    expect(said).toEqual([
      { type: 'waits', on: true },
      { type: 'waits', on: false },
    ])
  })
  const asked = leads({ type: 'light-asked', team: 0, on: true })
  it('is asked before the room sees where the team is: the pen says yes, anybody no', async () => {
    await shows(seat(1, asked))
    expect(text()).toContain('May the room see where you are?')
    await press('[data-light-yes]')
    await shows(seat(2, asked))
    expect(document.querySelector('[data-light-yes]')).toBeNull()
    await press('[data-light-no]')
    expect(said).toEqual([
      { type: 'light', on: true },
      { type: 'light', on: false },
    ])
  })
  it('says what was agreed, that the room looks on, and how to end that', async () => {
    await shows(seat(2, ...agrees(0)))
    expect(text()).toContain('You said yes: the room may see where you are.')
    await shows(seat(2, ...lights(0)))
    expect(text()).toContain('The room sees where you are.')
    await press('[data-light-no]')
    expect(said).toEqual([{ type: 'light', on: false }])
  })
  it('leaves nobody nowhere, whose button is gone once it is answered', async () => {
    await shows(seat(1, asked))
    document.querySelector<HTMLElement>('[data-light-yes]')?.focus()
    await shows(seat(1, ...lights(0)))
    expect(document.activeElement?.tagName).toBe('H1')
  })
  it('has no as the last word', async () => {
    await shows(seat(2, asked, says(3, { type: 'light', on: false })))
    expect(text()).toContain('You said no, and that is fine.')
    expect(document.querySelector('[data-light-no]')).toBeNull()
  })
  it('says who sees what, open until the team has begun', async () => {
    const open = () => document.querySelector<HTMLDetailsElement>('.who-sees')?.open
    await shows(seat(2))
    expect([open(), document.querySelector('.who-sees')?.textContent]).toEqual([
      true,
      expect.stringContaining('how trust goes in the story'),
    ])
    await shows(seat(2, played(1, ['kettle/check-access'])))
    expect(open()).toBe(false)
  })
  it('says in words how long this takes', async () => {
    await shows(seat(2, leads({ type: 'block', minutes: 20 })), never, 14_000)
    expect(text()).toContain('About 20 minutes are left.')
  })
  it('says when the room looks at another team, and how the own story ended', async () => {
    const over = played(1, ['box/ask-meaning'], 50, { ending: 'Rules are rules' })
    const ended = [over[0], { ...over[1], ending: 'rules-are-rules' }] as typeof over
    await shows(seat(2, ended, ...lights(1)))
    expect(text()).toContain('The room is looking at team 2.')
    expect(document.querySelector('[data-ended]')?.textContent).toContain('Your team’s story has ended: Rules are rules.')
  })
})
