import { describe, expect, it } from 'vitest'
import type { From } from '../../../src/core/classroom/event.ts'
import type { Message, SeatMessage } from '../../../src/core/classroom/messages.ts'
import { readSeat } from '../../../src/core/classroom/messages.ts'
import { view } from '../../../src/core/classroom/view.ts'
import { course, leads, type Said, says, sits } from '../../arbitrary/classroom.ts'

const here = (n: number): readonly [From, Message] => ['house', { type: 'here', seat: `s${n}`, line: `line-${n}` }]
const gone = (n: number): readonly [From, Message] => ['house', { type: 'gone', seat: `s${n}`, line: `line-${n}` }]
const come = (many: number): Said[] => Array.from({ length: many }, (_, index) => [sits(index + 1), here(index + 1)]).flat()
const teams = (size: number) => leads({ type: 'teams-formed', size })
const played = (n: number, ...path: string[]) =>
  says(n, { type: 'played', formed: 14, path, shown: { lines: [], choices: [], title: 'the kettle' }, trust: 50, rapport: 40 })

const asksLight = leads({ type: 'light-asked', team: 0, on: true })
const agreed = [asksLight, says(1, { type: 'light', on: true })] as const

const formed = (many: number, size: number) => course(...come(many), teams(size)).classroom.workshop?.teams.map(({ seats }) => seats.length)
const refusal = (...said: Said[]) => course(...come(6), teams(3), ...said).refused.at(-1)
const after = (...said: Said[]) => course(...come(6), teams(3), ...said).classroom
const seat = (classroom: ReturnType<typeof after>, n: number) => {
  const seen = view(classroom, `s${n}`)
  if (seen?.as !== 'seat') throw new Error('no seat')
  return seen
}
const led = (classroom: ReturnType<typeof after>) => {
  const seen = view(classroom, 'facilitator')
  if (seen?.as !== 'facilitator' || !seen.workshop) throw new Error('no workshop')
  return seen.workshop
}

describe('teams', () => {
  it('are of the size asked for', () => expect(formed(9, 3)).toEqual([3, 3, 3]))
  it('take in whoever is left over, so that nobody is alone', () => expect(formed(10, 3)).toEqual([3, 3, 4]))
  it('are never asked for of one each: whoever leads would see what each person chose', () =>
    expect(course(...come(4), teams(1)).refused.at(-1)).toBe('not-yours'))
  it('are one, where fewer came than a team is large', () => expect(formed(2, 5)).toEqual([2]))
  it('are of those who are here', () => {
    const { classroom } = course(...come(4), gone(2), teams(3))
    expect(classroom.workshop?.teams.map(({ seats }) => seats)).toEqual([['s1', 's3', 's4']])
  })
  it('take in who comes late, the smallest first', () => {
    const late = [sits(7), here(7), sits(8), here(8), leads({ type: 'teams-joined' })] as const
    expect(after(...late).workshop?.teams.map(({ seats }) => seats.length)).toEqual([4, 4])
  })
})

describe("a team's play", () => {
  it('is moved by whoever holds its pen, and by nobody else', () => {
    expect(refusal(played(1, 'kettle/check-access'))).toBeUndefined()
    expect(refusal(played(2, 'kettle/check-access'))).toBe('not-yours')
  })
  it('comes to an ending by its name: words of one’s own would be taken along without being let out', () => {
    const ended = (ending: string) =>
      refusal(says(1, { type: 'played', formed: 14, path: [], shown: { lines: [], choices: [] }, trust: 50, rapport: 40, ending }))
    expect([ended('two-letters'), ended('What Adaeze told us')]).toEqual([undefined, 'not-yours'])
  })
  it('goes on when somebody else takes the pen, as when a phone dies', () =>
    expect(refusal(gone(1), says(2, { type: 'pen' }), played(2, 'kettle/check-access'))).toBeUndefined())
  it('keeps its pen with whoever is here and holds it: it is asked for, and handed over or not', () => {
    const asks = says(2, { type: 'pen' })
    expect(refusal(asks, played(2, 'kettle/check-access'))).toBe('not-yours')
    expect(refusal(asks, played(1, 'kettle/check-access'))).toBeUndefined()
    expect(refusal(asks, says(1, { type: 'pen-handed', on: true }), played(2, 'kettle/check-access'))).toBeUndefined()
    expect(refusal(asks, says(1, { type: 'pen-handed', on: false }), played(2, 'kettle/check-access'))).toBe('not-yours')
  })
  it('has its pen handed over by its holder alone, and only where somebody asks', () => {
    expect(refusal(says(1, { type: 'pen-handed', on: true }))).toBe('not-now')
    expect(refusal(says(2, { type: 'pen' }), says(2, { type: 'pen-handed', on: true }))).toBe('not-yours')
  })
  it('tells the holder that somebody asks, and whoever asks that they have; nobody is told who it is', () => {
    const asked = after(says(2, { type: 'pen' }))
    expect([1, 2, 3].map((n) => seat(asked, n).team?.penAsked)).toEqual(['by-another', 'by-you', 'by-another'])
    expect(JSON.stringify([seat(asked, 1).team, seat(asked, 3).team])).not.toContain('"s2"')
    expect(seat(after(says(2, { type: 'pen' }), says(1, { type: 'pen-handed', on: false })), 2).team?.penAsked).toBeUndefined()
  })
  it('has one who asks for the pen at a time', () => expect(refusal(says(2, { type: 'pen' }), says(3, { type: 'pen' }))).toBe('not-now'))
  it('may be asked for its pen by another where who asked has gone', () => {
    const asked = [says(2, { type: 'pen' }), gone(2)] as const
    expect(seat(after(...asked), 1).team?.penAsked).toBeUndefined()
    expect(refusal(...asked, says(1, { type: 'pen-handed', on: true }))).toBe('not-now')
    expect(seat(after(...asked, says(3, { type: 'pen' })), 3).team?.penAsked).toBe('by-you')
  })
  it('goes on where whoever holds the pen has stepped out, and the facilitator is not told that they have', () => {
    const out = says(1, { type: 'stepped-out' })
    expect(seat(after(out), 2).team?.penIsHere).toBe(false)
    expect(led(after(out)).teams[0]?.penIsHere).toBe(true)
    expect(refusal(out, says(2, { type: 'pen' }), played(2, 'kettle/check-access'))).toBeUndefined()
    expect(refusal(says(2, { type: 'pen' }), says(2, { type: 'stepped-out' }), says(1, { type: 'pen-handed', on: true }))).toBe('not-now')
  })
  it('is told without what no screen should show: characters that steer a line, or turn its direction', () => {
    const shown = { lines: [{ speaker: 'Desmond', text: 'For you.\u0000\u202e Go on.\n' }], choices: [] }
    const sent = readSeat({ type: 'played', formed: 14, path: [], shown, trust: 50, rapport: 40 })
    expect(sent?.type === 'played' && sent.shown.lines[0]?.text).toBe('For you. Go on.')
  })
  it('says to its members that the pen is not here', () => {
    expect(seat(after(), 2).team?.penIsHere).toBe(true)
    expect(seat(after(gone(1)), 2).team?.penIsHere).toBe(false)
  })
  it('is not moved by what was played in other teams, and comes late', () => {
    expect(refusal(teams(2), played(1, 'kettle/check-access'))).toBe('not-now')
  })
  it('stops where the facilitator moves the team on, and may go on again', () => {
    const stop = (on: boolean) => leads({ type: 'moved-on', team: 0, on })
    expect(refusal(stop(true), played(1, 'kettle/check-access'))).toBe('not-now')
    expect(refusal(stop(true), stop(false), played(1, 'kettle/check-access'))).toBeUndefined()
  })
  it('opens the story on one phone only: what is hidden is sent to no other', () => {
    const classroom = after(played(1, 'kettle/check-access'))
    expect(seat(classroom, 1).team?.plays).toEqual({ formed: 14, seed: 7, facts: { meaning: 'goodbye' }, path: ['kettle/check-access'] })
    for (const n of [2, 3, 4, 5, 6].filter((n) => n !== 4)) expect(JSON.stringify(seat(classroom, n))).not.toMatch(/goodbye|"seed"/)
  })
  it("is not seen by another team until it stands in the room's light", () => {
    const classroom = after(played(1, 'kettle/check-access'))
    expect(JSON.stringify(seat(classroom, 4))).not.toContain('the kettle')
    const shown = { lines: [{ speaker: 'Desmond', text: 'For you. Go on.' }], choices: [] }
    const lit = after(played(1, 'kettle/check-access'), ...agreed, leads({ type: 'spotlight', lit: { team: 0, shown } }))
    expect(seat(lit, 4).team?.spotlight).toEqual({ number: 1 })
    expect(view(lit, 'screen')).toMatchObject({ workshop: { spotlight: { number: 1, shown } } })
  })
  it("puts no words of its own page before anybody but the team and the facilitator: in the light stands what the facilitator's page played", () => {
    const shown = { lines: [], choices: [], title: 'the kettle, told by the story' }
    const lit = after(
      played(1, 'kettle/check-access'),
      ...agreed,
      leads({ type: 'spotlight', lit: { team: 0, shown } }),
      played(1, 'kettle/check-access', 'box/wait'),
    )
    expect(JSON.stringify(view(lit, 'screen'))).toContain('the kettle, told by the story')
    for (const who of ['screen', 's4', 's5', 's6'] as const) expect(JSON.stringify(view(lit, who))).not.toContain('"the kettle"')
  })
  it('cannot be played by who belongs to none', () => {
    const message: SeatMessage = { type: 'waits', on: true }
    expect(refusal(sits(7), here(7), says(7, message))).toBe('not-now')
  })
})

describe("a team in the room's light", () => {
  const lit = leads({ type: 'spotlight', lit: { team: 0, shown: { lines: [], choices: [], title: 'the kettle' } } })
  const spotlight = (...said: Said[]) => after(...said).workshop?.spotlight?.team
  it('is not shown before it has said yes', () => {
    expect(refusal(lit)).toBe('not-now')
    expect(refusal(asksLight, lit)).toBe('not-now')
    expect(spotlight(...agreed, lit)).toBe(0)
  })
  it('says yes by whoever holds its pen; anybody in it says no', () => {
    expect(refusal(asksLight, says(2, { type: 'light', on: true }))).toBe('not-yours')
    expect(refusal(asksLight, says(1, { type: 'light', on: true }), says(3, { type: 'light', on: false }), lit)).toBe('not-now')
  })
  it('stays out of it where one said no, also where the pen’s yes comes a moment later', () => {
    const both = [asksLight, says(3, { type: 'light', on: false }), says(1, { type: 'light', on: true })] as const
    expect(refusal(...both)).toBe('not-now')
    expect(refusal(...both, lit)).toBe('not-now')
    expect(refusal(...both, asksLight, says(1, { type: 'light', on: true }), lit)).toBeUndefined()
  })
  it('is not asked for what another team agreed to', () => expect(refusal(asksLight, says(4, { type: 'light', on: true }))).toBe('not-now'))
  it('goes out of it at once where one of them wants that, and is asked anew before it comes back', () => {
    expect(spotlight(...agreed, lit, says(2, { type: 'light', on: false }))).toBeUndefined()
    expect(refusal(...agreed, lit, leads({ type: 'spotlight' }), lit)).toBe('not-now')
  })
  it('is told what it was asked, and the facilitator what it said; no other team is', () => {
    const now = (...said: Said[]) => [
      seat(after(...said), 2).team?.light,
      led(after(...said)).teams[0]?.light,
      seat(after(...said), 4).team?.light,
    ]
    expect(now(asksLight)).toEqual(['asked', 'asked', undefined])
    expect(now(...agreed)).toEqual(['yes', 'yes', undefined])
    expect(now(asksLight, says(3, { type: 'light', on: false }))).toEqual(['no', 'no', undefined])
  })
  it('is in it no more where the facilitator takes the question back, and is not asked twice while it stands there', () => {
    expect(spotlight(...agreed, lit, leads({ type: 'light-asked', team: 0, on: false }))).toBeUndefined()
    expect(seat(after(...agreed, lit, asksLight), 1).team?.light).toBe('yes')
  })
  it('may be asked no more', () =>
    expect(seat(after(asksLight, leads({ type: 'light-asked', team: 0, on: false })), 1).team?.light).toBeUndefined())
})

describe('what the facilitator sends', () => {
  const rings = leads({ type: 'event-sent', text: 'The phone rings.', team: 1 })
  it('reaches the team it is for', () => {
    expect(seat(after(rings), 4).team?.sent).toEqual(['The phone rings.'])
    expect(seat(after(rings), 1).team?.sent).toEqual([])
  })
  it('reaches all where it is for all, and the screen', () => {
    const classroom = after(leads({ type: 'event-sent', text: 'The post comes.' }))
    expect(seat(classroom, 1).team?.sent).toEqual(['The post comes.'])
    const screen = view(classroom, 'screen')
    expect(screen?.as === 'screen' && screen.workshop?.sent).toBe('The post comes.')
  })
  it('cannot be for a team there is not', () => expect(refusal(leads({ type: 'event-sent', text: 'Hello.', team: 9 }))).toBe('not-offered'))
})

describe('what the facilitator sees of teams', () => {
  const parted = after(
    played(1, 'kettle/check-access', 'box/ask-meaning', 'yours/kind-firm'),
    played(4, 'kettle/check-access', 'box/rigid-refusal'),
    says(5, { type: 'waits', on: true }),
  )
  it('is where each is, and who waits', () => {
    expect(led(parted).teams.map(({ number, choices, waits }) => ({ number, choices, waits }))).toEqual([
      { number: 1, choices: 3, waits: false },
      { number: 2, choices: 2, waits: true },
    ])
  })
  it('is where they parted', () =>
    expect(led(parted).splits).toEqual([
      {
        place: 'box',
        choices: [
          { choice: 'box/ask-meaning', teams: [0] },
          { choice: 'box/rigid-refusal', teams: [1] },
        ],
      },
    ]))
  it('is no parting where one team came to a place again and chose otherwise there', () => {
    const again = after(played(1, 'kettle/check-access', 'drawer/wait', 'drawer/kind-firm'), played(4, 'kettle/check-access'))
    expect(led(again).splits).toEqual([])
  })
  it('is the roads they went, each with who went it', () =>
    expect(led(parted).ways.map(({ step, from, to, teams }) => [step, from, to, teams])).toEqual([
      [0, '', 'kettle/check-access', [0, 1]],
      [1, 'kettle/check-access', 'box/ask-meaning', [0]],
      [1, 'kettle/check-access', 'box/rigid-refusal', [1]],
      [2, 'box/ask-meaning', 'yours/kind-firm', [0]],
    ]))
  it('is how trust went over time', () =>
    expect(led(parted).teams[0]?.marks.map(({ choices, trust }) => [choices, trust])).toEqual([[3, 50]]))
  it('is how many have no team yet', () => expect(led(after(sits(7), here(7))).unplaced).toBe(1))
})

describe('a block of time', () => {
  it('ends so many minutes from now, and is taken away by none', () => {
    expect(after(leads({ type: 'block', minutes: 20 })).workshop?.blockUntil).toBe(14_000 + 20 * 60_000)
    expect(after(leads({ type: 'block', minutes: 20 }), leads({ type: 'block', minutes: 0 })).workshop?.blockUntil).toBeUndefined()
  })
})
