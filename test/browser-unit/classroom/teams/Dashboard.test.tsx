// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { Dashboard } from '../../../../src/browser/classroom/teams/Dashboard.tsx'
import { TakeUp } from '../../../../src/browser/classroom/teams/TakeUp.tsx'
import { type Tells, tellsOf } from '../../../../src/browser/classroom/teams/tells.ts'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'
import type { FacilitatorMessage } from '../../../../src/core/classroom/messages.ts'
import { PLANS } from '../../../../src/core/classroom/plan.ts'
import type { Answer } from '../../../../src/core/classroom/wire.ts'
import { leads, type Said, says, sits } from '../../../arbitrary/classroom.ts'
import { agrees, gone, led, lights, played } from './seats.ts'

const words = teamsWordsFor('en-GB')
const tells = tellsOf(undefined, { seed: 7, facts: {} }, [])
const said: FacilitatorMessage[] = []
let answer: Answer = { ok: true, n: 1 }
const shows = (view = led(), now = 0, told: Tells = tells) =>
  act(() =>
    render(
      <Dashboard
        {...{ view, words, now }}
        tells={told}
        say={async (message) => {
          said.push(message)
          return answer
        }}
      />,
      document.body,
    ),
  )
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const press = (selector: string, index = 0) => act(() => all(selector)[index]!.click())
const write = (label: string, value: string) =>
  act(() => {
    const name = all('label').find((each) => each.textContent === label)
    const field = document.getElementById(name?.getAttribute('for') ?? '') as HTMLInputElement | HTMLSelectElement
    field.value = value
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
  })
const submit = (form: number) =>
  act(() => {
    all('form')[form]!.dispatchEvent(new Event('submit', { cancelable: true }))
  })
const row = (team: number) => all(`tr[data-team="${team}"] > *`).map((cell) => cell.textContent?.trim())
const noTeams = () => {
  const { workshop: _, ...view } = led()
  return view
}
afterEach(() => {
  render(null, document.body)
  said.length = 0
  answer = { ok: true, n: 1 }
})

describe('forming teams', () => {
  it('makes teams as large as the running sheet has them, unless another size is chosen', async () => {
    await shows({ ...noTeams(), doing: { ...PLANS.day.find(({ kind }) => kind === 'teams')!, size: 4 } })
    await press('[data-form]')
    await write('Seats in a team', '3')
    await press('[data-form]')
    expect(said).toEqual([
      { type: 'teams-formed', size: 4 },
      { type: 'teams-formed', size: 3 },
    ])
  })
  it('is not offered while nobody is here', async () => {
    await shows({ ...noTeams(), seats: [] })
    expect(document.body.textContent).toContain('Nobody is here to form teams of.')
    await press('[data-form]')
    expect(said).toEqual([])
  })
  it('warns that what was played is gone, once there are teams', async () => {
    await shows()
    expect(document.body.textContent).toContain('What these played is gone.')
  })
  it('seats who came late', async () => {
    await shows(led(sits(7), ['house', { type: 'here', seat: 's7', line: 'line-7' }]))
    expect(document.body.textContent).toContain('One person has no team yet.')
    await press('[data-join]')
    expect(said).toEqual([{ type: 'teams-joined' }])
  })
})

describe('where each team is', () => {
  it('stands in a row: its number, its seats, the place, how many choices, and what it does', async () => {
    await shows(led(played(1, ['kettle/check-access', 'box/ask-meaning'])))
    expect(row(1).slice(0, 5)).toEqual(['1', '3', 'as its phone says: “It’s only a box”', '2', 'plays'])
    expect(row(2).slice(0, 5)).toEqual(['2', '3', 'not begun', '0', 'plays'])
  })
  it.each<[string, Said[], string]>([
    ['waits for the room', [says(2, { type: 'waits', on: true })], 'waits for the room'],
    ['was brought back', [leads({ type: 'moved-on', team: 0, on: true })], 'stopped'],
    ['has no pen', [gone(1)], 'plays · the pen is not connected'],
  ])('tells that a team %s', async (_, happened, state) => {
    await shows(led(...happened))
    expect(row(1)[4]).toBe(state)
  })
  it('tells how its story ended', async () => {
    const over = played(1, ['box/rigid-refusal'], 40, { ending: 'Rules are rules' })
    await shows(led([over[0], { ...over[1], ending: 'rules-are-rules' } as (typeof over)[1]]))
    expect(row(1).slice(2, 5)).toEqual(['as its phone says: Rules are rules', '1', 'ended'])
  })
  it('is where the story has it, whatever its phone says, where these choices are of the story', async () => {
    const story = { ...tells, shown: () => ({ lines: [], choices: [{ id: 'drawer/wait', text: 'Wait.' }], title: 'The drawer' }) }
    await shows(led(played(1, ['kettle/check-access'], 50, { title: 'Adaeze is slow' })), 0, story)
    expect(row(1)[2]).toBe('The drawer')
  })
  it('is in the order of teams, and not of how far they are', async () => {
    await shows(led(played(4, ['a/1', 'b/1'])))
    expect(all('tr[data-team]').map((each) => each.dataset.team)).toEqual(['1', '2'])
  })
  it('can be brought back, one by one, and let go on; all together once all are back', async () => {
    const stop = (team: number) => leads({ type: 'moved-on', team, on: true })
    await shows(led(stop(1)))
    await press('[data-move]', 0)
    await press('[data-move]', 1)
    expect(all('[data-all]')).toEqual([])
    await shows(led(stop(0), stop(1)))
    await press('[data-all]')
    expect(said).toEqual([
      { type: 'moved-on', team: 0, on: true },
      { type: 'moved-on', team: 1, on: false },
      { type: 'moved-on', team: 0, on: false },
      { type: 'moved-on', team: 1, on: false },
    ])
  })
  const shown = { lines: [], choices: [], title: 'as the story tells it' }
  const story = { ...tells, shown: () => shown }
  it('can be asked whether the room may see it, and is shown as the story tells it once it has said yes', async () => {
    await shows(led(), 0, story)
    await press('[data-light]', 0)
    await shows(led(agrees(0)[0]), 0, story)
    expect(row(1)[4]).toBe('plays · asked whether the room may see it')
    await press('[data-light]', 0)
    await shows(led(...agrees(0)), 0, story)
    expect(said).toEqual([
      { type: 'light-asked', team: 0, on: true },
      { type: 'light-asked', team: 0, on: false },
      { type: 'spotlight', lit: { team: 0, shown } },
    ])
  })
  it('would rather not be seen, and that is told without who said so', async () => {
    await shows(led(agrees(0)[0], says(3, { type: 'light', on: false })), 0, story)
    expect(row(1)[4]).toBe('plays · would rather not be seen')
  })
  it('that said yes before this page had the story is shown as soon as it has, and when it is asked for again', async () => {
    await shows(led(...agrees(0)))
    expect(said).toEqual([])
    await shows(led(...agrees(0)), 0, story)
    await press('[data-light]', 0)
    const lit = { type: 'spotlight', lit: { team: 0, shown } }
    expect(said).toEqual([lit, lit])
  })
  it('goes out of the light again', async () => {
    await shows(led(...lights(1)), 0, story)
    said.length = 0
    expect(all('[data-light]').map((each) => each.getAttribute('aria-pressed'))).toEqual(['false', 'true'])
    await press('[data-light]', 1)
    await press('[data-light-off]')
    expect(said).toEqual([{ type: 'spotlight' }, { type: 'spotlight' }])
  })
  it('is followed in the light: each time it goes on, and once', async () => {
    await shows(led(...agrees(1)), 0, story)
    await shows(led(...lights(1)), 0, story)
    expect(said).toHaveLength(1)
    await shows(led(...lights(1), played(4, ['kettle/check-access'])), 0, story)
    await shows(led(...lights(1), played(4, ['kettle/check-access']), played(1, ['kettle/tick-box'])), 0, story)
    expect(said).toHaveLength(2)
  })
  it('is not shown as its phone tells it, where there is no story here', async () => {
    await shows(led(played(1, ['kettle/check-access'])))
    await press('[data-light]', 0)
    expect(said).toEqual([])
  })
})

describe('how long this takes', () => {
  it('is one of three lengths, or any other, and can be taken away', async () => {
    await shows(led(leads({ type: 'block', minutes: 20 })), 14_000)
    expect(document.body.textContent).toContain('About 20 minutes are left.')
    await press('[data-minutes="50"]')
    await write('Other minutes', '35')
    await submit(0)
    await press('[data-no-time]')
    expect(said.map((message) => message.type === 'block' && message.minutes)).toEqual([50, 35, 0])
  })
  it('is not set to what is no time', async () => {
    await shows()
    await write('Other minutes', '-3')
    await submit(0)
    expect(said).toEqual([])
  })
})

describe('what is sent', () => {
  it('is one of three sentences of this vignette, to all', async () => {
    await shows()
    expect(all('[data-event]')).toHaveLength(3)
    await press('[data-event]')
    expect(said).toEqual([{ type: 'event-sent', text: 'Your phone buzzes in your bag: the office.' }])
  })
  it('or what the facilitator writes, to one team', async () => {
    await shows()
    await write('To whom', '1')
    await write('In your own words', '  It begins to snow. ')
    await submit(1)
    expect(said).toEqual([{ type: 'event-sent', text: 'It begins to snow.', team: 1 }])
  })
})

describe('a refusal', () => {
  it('is said', async () => {
    answer = { ok: false, why: 'not-now' }
    await shows()
    await press('[data-minutes="20"]')
    await act(async () => new Promise((go) => setTimeout(go)))
    expect(document.querySelector('[role=status] .notice')?.textContent).toBe('That could not be done just now.')
  })
})

describe('another vignette in the middle of a day', () => {
  const doing = PLANS.day.find(({ name }) => name === 'second-vignette')!
  const titles = { 'after-hours-caller': 'The after-hours caller' }
  const offers = (vignette: string, took: (vignette: string) => void = () => {}) =>
    act(() => render(<TakeUp {...{ words, titles }} view={{ ...led(), doing, vignette }} takeUp={took} />, document.body))
  it('is offered where the running sheet has come to it', async () => {
    const took: string[] = []
    await offers('gift-offer', (vignette) => took.push(vignette))
    expect(document.body.textContent).toContain('The running sheet has come to The after-hours caller.')
    await press('[data-due] button')
    expect(took).toEqual(['after-hours-caller'])
  })
  it('is not offered once the class plays it', async () => {
    await offers('after-hours-caller')
    expect(document.querySelector('[data-due]')).toBeNull()
  })
})
