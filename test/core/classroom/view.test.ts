import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Classroom } from '../../../src/core/classroom/classroom.ts'
import type { SeatId } from '../../../src/core/classroom/event.ts'
import type { Figure } from '../../../src/core/classroom/figures.ts'
import { view } from '../../../src/core/classroom/view.ts'
import { anyCourse, BOX, CHOICES, course, leads, type Said, says, sits, sitting, votes } from '../../arbitrary/classroom.ts'

const text = (classroom: Classroom, who: 'facilitator' | 'screen' | SeatId) => JSON.stringify(view(classroom, who))
const everyCourse = (law: (classroom: Classroom) => void) => fc.assert(fc.property(anyCourse, ({ classroom }) => law(classroom)))
const unreleased = ({ words, notes, ballots }: Classroom) =>
  [words, notes, ...ballots.flatMap(({ reasons, said }) => [reasons, said])].flat().filter(({ released }) => !released)

describe('what one seat sees', () => {
  it('holds no name but its own', () =>
    everyCourse((classroom) => {
      for (const { id } of classroom.seats) expect(text(classroom, id).match(/name-of-s\d/g) ?? []).toEqual([`name-of-${id}`])
    }))
  it("holds nobody else's words until they are released", () =>
    everyCourse((classroom) => {
      const released = new Set(
        [classroom.words, ...classroom.ballots.map(({ reasons }) => reasons)]
          .flat()
          .filter((one) => one.released)
          .map((one) => one.text),
      )
      for (const { id } of classroom.seats)
        for (const found of text(classroom, id).match(/words-of-s\d-\d/g) ?? [])
          expect(found.startsWith(`words-of-${id}-`) || released.has(found)).toBe(true)
    }))
  it('is the same whatever others vote, until the room is shown', () => {
    const before = [...sitting(3), leads(BOX), leads({ type: 'vote-opened' }), votes(1, 'box/kind-firm')] as const
    const seen = (...more: Said[]) => ({ ...view(course(...before, ...more).classroom, 's1'), n: 0 })
    expect(seen(votes(2, 'box/ask-meaning'), votes(3, 'box/rigid-refusal'))).toEqual(seen())
  })
  it('does not show the picture, nor what is hidden', () =>
    expect(text(course(...sitting(1), leads(BOX)).classroom, 's1')).not.toMatch(/goodbye|seed|cue/))
  it('is nothing of the room once the seat was sent out or has left: not what is told, voted, or written in its three', () => {
    const room = [...sitting(2), leads(BOX), leads({ type: 'vote-opened' })] as const
    const [sentOut, gone] = [leads({ type: 'removed', seat: 's1' }), says(1, { type: 'left' })]
    for (const out of [sentOut, gone]) {
      const seen = view(course(...room, out).classroom, 's1')
      expect(seen).toMatchObject({ as: 'seat', left: true })
      expect(Object.keys(seen ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(shown|ballot|team|triads)$/)]))
    }
  })
  it('counts nothing that others do, not even how much', () => {
    const before = [...sitting(3), leads(BOX), leads({ type: 'vote-opened' }), votes(1, 'box/kind-firm')] as const
    const seen = (...more: Said[]) => view(course(...before, ...more).classroom, 's1')
    expect(seen(votes(2, 'box/ask-meaning'), votes(2, 'box/kind-firm'), votes(3, 'box/kind-firm'))).toEqual(seen())
  })
  it('is nothing for a seat that never came', () => expect(view(course().classroom, 's9')).toBeUndefined())
})

describe('what the screen shows', () => {
  it('has reasons in the order of their letters: not as they were written, beside what their writers chose', () => {
    const why = (n: number, text: string) => says(n, { type: 'reason', ballot: 0, text })
    const out = (text: string) => leads({ type: 'released', what: 'reason', text, choice: 'box/kind-firm', on: true })
    const asked = [...sitting(2), leads({ type: 'free-text', on: true }), leads(BOX), leads({ type: 'vote-opened' })] as const
    const said = [votes(1, 'box/kind-firm'), why(1, 'Written first.'), votes(2, 'box/kind-firm'), why(2, 'And second.')] as const
    const seen = view(course(...asked, ...said, out('Written first.'), out('And second.')).classroom, 'screen')
    expect(seen?.as === 'screen' && seen.ballot?.reasons.map((one) => one.text)).toEqual(['And second.', 'Written first.'])
  })
  it('holds no name, no seat and nothing that was not released', () =>
    everyCourse((classroom) => {
      const shown = text(classroom, 'screen')
      expect(shown).not.toMatch(/name-of-|key-of-/)
      const let_out = new Set(
        [...classroom.words, ...classroom.ballots.flatMap(({ reasons, said }) => [...reasons, ...said])]
          .filter((one) => one.released)
          .map((one) => one.text),
      )
      for (const found of shown.match(/words-of-s\d-\d/g) ?? []) expect(let_out.has(found)).toBe(true)
    }))
  it('says how many have chosen and never where, until the room is shown itself', () =>
    everyCourse((classroom) => {
      const seen = view(classroom, 'screen')
      if (seen?.as === 'screen' && seen.ballot?.stage !== 'shown') expect(seen.ballot?.results).toBeUndefined()
    }))
  it('does not tell what is hidden today', () => expect(text(course(leads(BOX)).classroom, 'screen')).not.toMatch(/goodbye/))
  it('does not tell who stepped out from who is thinking', () => {
    const before = [...sitting(3), leads(BOX), leads({ type: 'vote-opened' }), votes(1, 'box/kind-firm')] as const
    const out = says(2, { type: 'stepped-out' })
    for (const who of ['screen', 'facilitator', 's1'] as const)
      expect({ ...view(course(...before, out).classroom, who), n: 0 }).toEqual({ ...view(course(...before).classroom, who), n: 0 })
  })
})

describe('what the facilitator sees', () => {
  it('holds all that was written, and never whose it is', () =>
    everyCourse((classroom) => {
      const seen = view(classroom, 'facilitator')
      if (seen?.as !== 'facilitator') throw new Error('no view')
      expect(JSON.stringify({ ...seen, seats: [] })).not.toMatch(/"s\d"|name-of-|key-of-/)
      for (const { text } of unreleased({ ...classroom, ballots: classroom.ballots.slice(-1) }))
        expect(JSON.stringify(seen)).toContain(text)
    }))
  it('says nothing of who wrote first: by whatever order people wrote, it is the same', () => {
    const wrote = [1, 2, 3].map((n) => says(n, { type: 'word', text: `words-of-s${n}` }))
    const seen = (...said: Said[]) => view(course(...sitting(3), ...said).classroom, 'facilitator')
    expect(seen(...wrote.toReversed())).toEqual(seen(...wrote))
  })
  it('has what several wrote alike once, and lets it out for all of them', () => {
    const wrote = [1, 2].map((n) => says(n, { type: 'word', text: 'guilt' }))
    const seen = view(
      course(...sitting(2), ...wrote, leads({ type: 'released', what: 'word', text: 'guilt', on: true })).classroom,
      'facilitator',
    )
    expect(seen?.as === 'facilitator' && [seen.toRelease.words, seen.words]).toEqual([
      [{ text: 'guilt', released: true }],
      ['guilt', 'guilt'],
    ])
  })
  it('holds names beside seats, never tokens, so that somebody can be helped back in', () => {
    const seen = view(course(sits(1, 'Ada')).classroom, 'facilitator')
    expect(seen?.as === 'facilitator' && seen.seats).toEqual([{ seat: 's1', name: 'Ada', here: false, ready: false }])
  })
  it('is no standing of a vote that is open: one tap would be the difference of two figures', () =>
    everyCourse((classroom) => {
      const seen = view(classroom, 'facilitator')
      if (seen?.as === 'facilitator' && seen.ballot?.stage === 'open')
        expect([seen.ballot.standing, seen.ballot.results, seen.ballot.before]).toEqual([undefined, undefined, undefined])
    }))
  it('is the same whatever was tapped last, while the vote is open, in the first round and in the second', () => {
    const room = [...sitting(24), leads(BOX), leads({ type: 'vote-opened' })] as const
    const others = Array.from({ length: 23 }, (_, index) => votes(index + 1, index < 14 ? 'box/ask-meaning' : 'box/kind-firm'))
    const again = [leads({ type: 'vote-closed' }), leads({ type: 'vote-again' })] as const
    const first = (choice: string) => view(course(...room, ...others, votes(24, choice)).classroom, 'facilitator')
    const second = (choice: string) =>
      view(course(...room, ...others, votes(24, 'box/kind-firm'), ...again, votes(24, choice, 0, 2)).classroom, 'facilitator')
    for (const seen of [first, second]) expect(seen('box/rigid-refusal')).toEqual(seen('box/ask-meaning'))
  })
  it('is the same for everybody else, whatever any one of them chose, for as long as the vote is open', () =>
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(...CHOICES), ({ classroom }, choice) => {
        const ballot = classroom.ballots.at(-1)
        if (ballot?.stage !== 'open') return
        for (const seat of Object.keys(ballot.votes) as SeatId[]) {
          const other = { ...classroom, ballots: classroom.ballots.with(-1, { ...ballot, votes: { ...ballot.votes, [seat]: choice } }) }
          for (const who of ['facilitator', 'screen', ...classroom.seats.map(({ id }) => id).filter((id) => id !== seat)] as const)
            expect(view(other, who)).toEqual(view(classroom, who))
        }
      }),
    ))
  it('is how a show of hands stands, also while it is typed in: the counts are the facilitator’s own', () => {
    const hands = leads({ type: 'hands', counts: { 'box/kind-firm': 30 } })
    const seen = view(course(leads(BOX), leads({ type: 'vote-opened' }), hands).classroom, 'facilitator')
    expect(seen?.as === 'facilitator' && seen.ballot?.standing?.figures).toEqual(['nobody', 30, 'nobody'])
  })
  it('has no count under five, of any decision, open or past', () =>
    everyCourse((classroom) => {
      const seen = view(classroom, 'facilitator')
      if (seen?.as !== 'facilitator') throw new Error('no view')
      const all = [seen.ballot?.standing, seen.ballot?.results, ...seen.earlier.map(({ results }) => results)].flatMap(
        (one) => one?.figures ?? [],
      )
      expect(all.filter((figure: Figure) => typeof figure === 'number' && figure > 0 && figure < 5)).toEqual([])
    }))
})

describe('what the room leans to', () => {
  const room = (...split: readonly number[]) => {
    const said = split.flatMap((many, option) => Array.from({ length: many }, () => option))
    const chosen = said.map((option, index) =>
      votes(index + 1, ['box/ask-meaning', 'box/kind-firm', 'box/rigid-refusal'][option] as string),
    )
    const { classroom } = course(
      ...sitting(said.length),
      leads(BOX),
      leads({ type: 'vote-opened' }),
      ...chosen,
      leads({ type: 'vote-closed' }),
      leads({ type: 'results-shown' }),
    )
    const seen = view(classroom, 'screen')
    return seen?.as === 'screen' ? seen.ballot?.results : undefined
  }
  it('is what most chose', () => expect(room(12, 6, 6)?.leads).toBe('box/ask-meaning'))
  it('is nothing in a tie: the facilitator asks on', () => expect(room(10, 10, 5)?.leads).toBeUndefined())
  it('is nothing where to say it would tell who', () => expect(room(3, 2, 1)?.leads).toBeUndefined())
})
