import { describe, expect, it } from 'vitest'
import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import { BOX, course, leads, type Said, says, sitting, votes } from '../../arbitrary/classroom.ts'

const asked = [...sitting(6), leads(BOX), leads({ type: 'vote-opened' })] as const
const lead = (type: 'vote-closed' | 'vote-again' | 'results-shown') => leads({ type })
const ballot = (...said: Said[]) => course(...asked, ...said).classroom.ballots.at(-1)
const refusal = (...said: Said[]) => course(...asked, ...said).refused.at(-1)

describe('a vote', () => {
  it('counts one choice a seat', () =>
    expect(ballot(votes(1, 'box/kind-firm'), votes(2, 'box/kind-firm'))?.votes).toEqual({ s1: 'box/kind-firm', s2: 'box/kind-firm' }))
  it('may be changed until it closes', () =>
    expect(ballot(votes(1, 'box/kind-firm'), votes(1, 'box/ask-meaning'))?.votes).toEqual({ s1: 'box/ask-meaning' }))
  it('is not taken once it has closed', () => expect(refusal(lead('vote-closed'), votes(1, 'box/kind-firm'))).toBe('not-now'))
  it('is for what is offered', () => expect(refusal(votes(1, 'box/rescue'))).toBe('not-offered'))
  it('is for the decision the room is at, and not for one before', () =>
    expect(
      refusal(leads({ type: 'went', choice: 'box/kind-firm' }), leads(BOX), leads({ type: 'vote-opened' }), votes(1, 'box/kind-firm', 0)),
    ).toBe('not-now'))
  it('is opened once where the story stands: another window that has not seen it closed takes no vote from anybody', () => {
    const again = [votes(1, 'box/kind-firm'), lead('vote-closed'), leads({ type: 'vote-opened' })] as const
    expect(refusal(...again)).toBe('not-now')
    expect(ballot(...again)?.votes).toEqual({ s1: 'box/kind-firm' })
  })
  it('is opened two hundred times in one class and no more, since all of them go with every view of its facilitator', () => {
    const again = Array.from({ length: 200 }, () => [
      leads({ type: 'went', choice: 'box/kind-firm' }),
      leads({ type: 'vote-opened' }),
    ]).flat()
    const { classroom, refused } = course(...asked, ...again)
    expect(classroom.ballots).toHaveLength(200)
    expect(refused.at(-1)).toBe('too-many')
  })
  it('takes in who comes late', () => {
    const late = course(
      ...asked,
      lead('vote-closed'),
      lead('vote-again'),
      ['house', { type: 'joined', seat: 's7', key: 'late' }],
      votes(7, 'box/kind-firm', 0, 2),
    )
    expect(late.classroom.ballots[0]?.votes).toEqual({ s7: 'box/kind-firm' })
  })
  it('of half of the room is not open to the other half', () => {
    const half = [...sitting(2), leads(BOX), leads({ type: 'vote-opened', part: 'odd' })] as const
    expect(course(...half, votes(1, 'box/kind-firm')).refused.at(-1)).toBeUndefined()
    expect(course(...half, votes(2, 'box/kind-firm')).refused.at(-1)).toBe('not-yours')
  })
  it('needs something to choose from', () => {
    const ending: FacilitatorMessage = { type: 'showed', path: [], shown: { lines: [], choices: [], ending: 'The box goes home' } }
    expect(course(leads(ending), leads({ type: 'vote-opened' })).refused.at(-1)).toBe('not-now')
  })
  it('is one at a time', () => expect(refusal(leads({ type: 'vote-opened' }))).toBe('not-now'))
})

describe('voting again', () => {
  const again = [votes(1, 'box/kind-firm'), votes(2, 'box/ask-meaning'), lead('vote-closed'), lead('vote-again')] as const
  it('begins with what each chose first: who says nothing has stayed with it', () =>
    expect(ballot(...again, votes(2, 'box/kind-firm', 0, 2))?.votes).toEqual({ s1: 'box/kind-firm', s2: 'box/kind-firm' }))
  it('keeps the first round beside the second', () =>
    expect(ballot(...again, votes(2, 'box/kind-firm', 0, 2))?.before).toEqual({ s1: 'box/kind-firm', s2: 'box/ask-meaning' }))
  it('does not count what was chosen in the first round and comes late, as from a phone without a network', () => {
    const late = course(...asked, ...again, votes(1, 'box/rigid-refusal'))
    expect(late.refused.at(-1)).toBe('past-round')
    expect(late.classroom.ballots.at(-1)?.votes.s1).toBe('box/kind-firm')
  })
  it('is for the round the room is at', () => expect(refusal(votes(1, 'box/kind-firm', 0, 2))).toBe('not-offered'))
  it('is done once: one round more around a single tap would show whose it was', () =>
    expect(refusal(...again, lead('vote-closed'), lead('vote-again'))).toBe('not-now'))
  it('is too late once the room went on', () =>
    expect(refusal(leads({ type: 'went', choice: 'box/kind-firm' }), lead('vote-again'))).toBe('not-now'))
})

describe('results', () => {
  it('are not shown while the vote is open', () => expect(refusal(lead('results-shown'))).toBe('not-now'))
  it('can be a show of hands, typed in', () =>
    expect(ballot(leads({ type: 'hands', counts: { 'box/kind-firm': 12 } }))?.hands).toEqual({ 'box/kind-firm': 12 }))
  it('of hands are of what is offered', () => expect(refusal(leads({ type: 'hands', counts: { 'box/rescue': 1 } }))).toBe('not-offered'))
})

describe('a reason', () => {
  const reason = says(1, { type: 'reason', ballot: 0, text: 'He made it.' })
  it('is not taken unless free text is on: it is off until the facilitator turns it on', () => expect(refusal(reason)).toBe('no-free-text'))
  it('stands with what its writer chose', () =>
    expect(ballot(leads({ type: 'free-text', on: true }), votes(1, 'box/ask-meaning'), reason)?.reasons).toEqual([
      { seat: 's1', text: 'He made it.', released: false, choice: 'box/ask-meaning' },
    ]))
  it('is still taken between the vote and its results, when reasons are heard', () =>
    expect(refusal(leads({ type: 'free-text', on: true }), votes(1, 'box/ask-meaning'), lead('vote-closed'), reason)).toBeUndefined())
  it('that is written anew while it is being released is not released unread', () => {
    const anew = says(1, { type: 'reason', ballot: 0, text: 'He made it for me.' })
    const release = leads({ type: 'released', what: 'reason', text: 'He made it.', on: true })
    expect(refusal(leads({ type: 'free-text', on: true }), reason, anew, release)).toBe('not-offered')
  })
  it('that is written anew is to be released anew', () => {
    const anew = ballot(
      leads({ type: 'free-text', on: true }),
      reason,
      leads({ type: 'released', what: 'reason', text: 'He made it.', on: true }),
      reason,
    )
    expect(anew?.reasons.map(({ released }) => released)).toEqual([false])
  })
})
