import { describe, expect, it } from 'vitest'
import { nextStep } from '../../../src/core/classroom/nextStep.ts'
import { CARDS } from '../../arbitrary/triads.ts'
import { aClass, BOX } from '../../browser-unit/classroom/class.ts'

const HARD = { hard: true, ended: false }
const EASY = { hard: false, ended: false }
const PLAY = { type: 'went-to', step: 2 } as const

describe('the next step of a class', () => {
  it('is the next of the running sheet, where nothing is played', () =>
    expect(nextStep(aClass(0).view(), undefined)).toEqual({ do: 'sheet', step: 1 }))

  it('begins the story, and comes back to it after a reload', async () => {
    const { lead, view } = aClass(0)
    await lead(PLAY)
    expect(nextStep(view(), undefined)).toEqual({ do: 'tell' })
  })

  it('puts a hard passage to the room, and leaves others to one voice', async () => {
    const { lead, view } = aClass(0)
    await lead(PLAY, BOX)
    expect([nextStep(view(), HARD).do, nextStep(view(), EASY).do]).toEqual(['put', 'choose'])
  })

  const TALK = { type: 'pair-talk', seconds: 60 } as const

  it('of a vote is to close it, talk in pairs, vote again, hear reasons, show the room, and go with what most chose', async () => {
    const { lead, view, vote } = aClass(20)
    await lead(PLAY, BOX, { type: 'vote-opened' })
    await vote(12, 5, 3)
    const steps = [nextStep(view(), HARD)]
    for (const message of [
      { type: 'vote-closed' },
      TALK,
      { type: 'vote-again' },
      { type: 'vote-closed' },
      { type: 'results-shown' },
    ] as const) {
      await lead(message)
      steps.push(nextStep(view(), HARD))
    }
    const ways = ['shut', 'talk', 'again', 'shut', 'show'].map((way) => ({ do: way }))
    expect(steps).toEqual([...ways, { do: 'go', choice: 'box/ask-meaning' }])
  })

  it('where the room was shown after one round goes on from there', async () => {
    const { lead, view, vote } = aClass(20)
    await lead(PLAY, BOX, { type: 'vote-opened' })
    await vote(12, 5, 3)
    await lead({ type: 'vote-closed' }, TALK, { type: 'results-shown' })
    expect(nextStep(view(), HARD)).toEqual({ do: 'go', choice: 'box/ask-meaning' })
  })

  it('of a tie is another round, and after that the facilitator’s to choose', async () => {
    const { lead, view, vote } = aClass(20)
    await lead(PLAY, BOX, { type: 'vote-opened' })
    await vote(10, 10)
    await lead({ type: 'vote-closed' }, { type: 'results-shown' })
    const first = nextStep(view(), HARD).do
    await lead({ type: 'vote-again' }, { type: 'vote-closed' }, { type: 'results-shown' })
    expect([first, nextStep(view(), HARD).do]).toEqual(['again', 'choose'])
  })

  it('where nobody voted is another round too: nothing is made up', async () => {
    const { lead, view } = aClass(3)
    await lead(PLAY, BOX, { type: 'vote-opened' }, { type: 'vote-closed' }, { type: 'results-shown' })
    expect(nextStep(view(), HARD).do).toBe('again')
  })

  it('where one has gone back to a decision is to put it again', async () => {
    const { lead, view } = aClass(3)
    await lead(PLAY, BOX, { type: 'vote-opened' }, { type: 'went', choice: 'box/kind-firm' })
    expect(nextStep(view(), HARD).do).toBe('put')
  })

  it('after an ending is the next of the sheet; at its end, closing', async () => {
    const { lead, view } = aClass(0)
    await lead(PLAY, BOX)
    const after = nextStep(view(), { hard: false, ended: true })
    await lead({ type: 'went-to', step: 5 })
    expect([after, nextStep(view(), undefined)]).toEqual([{ do: 'sheet', step: 3 }, { do: 'finish' }])
  })

  it('in a pause is to go on', async () => {
    const { lead, view } = aClass(0)
    await lead({ type: 'paused' })
    expect(nextStep(view(), undefined)).toEqual({ do: 'resume' })
  })

  it('of threes is to form them, then round by round and phase by phase, then to part, then the sheet', async () => {
    const { lead, view } = aClass(6)
    await lead({ type: 'went-to', step: 3 }, CARDS)
    const steps: string[] = []
    for (let press = 0; press < 24; press++) {
      const next = nextStep(view(), undefined)
      steps.push(next.do === 'phase' ? next.phase : next.do === 'round' ? `round ${next.round}` : next.do)
      if (next.do === 'threes') await lead({ type: 'triads-formed' })
      else if (next.do === 'round') await lead({ type: 'round-began', round: next.round })
      else if (next.do === 'phase') await lead({ type: 'triad-phase', phase: next.phase })
      else if (next.do === 'part') await lead({ type: 'triads-ended' })
      else break
    }
    const round = ['scene', 'worker', 'service-user', 'de-role', 'observer', 'lines', 'facilitator']
    expect(steps).toEqual(['threes', 'round 1', ...round, 'round 2', ...round, 'part', 'sheet'])
  })

  it('of threes, where the first round took the time of the step, is to part and go on: half a round helps nobody', async () => {
    const { lead, view, clock } = aClass(6)
    await lead({ type: 'went-to', step: 3 }, CARDS, { type: 'triads-formed' }, { type: 'round-began', round: 1 })
    const after = async (minutes: number) => {
      clock.now = minutes * 60_000
      await lead({ type: 'triad-phase', phase: 'facilitator' })
      return nextStep(view(), undefined).do
    }
    expect([await after(3), await after(4)]).toEqual(['round', 'part'])
    await lead({ type: 'triads-ended' })
    expect(nextStep(view(), undefined)).toEqual({ do: 'sheet', step: 4 })
  })

  it('of threes, where nobody could play or there are no cards, is the next of the sheet', async () => {
    const one = aClass(1)
    await one.lead({ type: 'went-to', step: 3 })
    const six = aClass(6)
    await six.lead({ type: 'went-to', step: 3 }, { type: 'triads-formed' })
    expect([nextStep(one.view(), undefined), nextStep(six.view(), undefined)]).toEqual(Array(2).fill({ do: 'sheet', step: 4 }))
  })

  it('of teams is to form them, to bring all of them back, then the sheet', async () => {
    const { lead, view } = aClass(6, { plan: 'day', vignette: 'after-hours-caller' })
    await lead({ type: 'went-to', step: 6 })
    const steps = [nextStep(view(), undefined).do]
    await lead({ type: 'teams-formed', size: 3 })
    steps.push(nextStep(view(), undefined).do)
    await lead({ type: 'moved-on', team: 0, on: true })
    steps.push(nextStep(view(), undefined).do)
    await lead({ type: 'moved-on', team: 1, on: true })
    expect([...steps, nextStep(view(), undefined)]).toEqual(['teams', 'gather', 'gather', { do: 'sheet', step: 7 }])
  })

  it('where the sheet names another vignette is to take it up, unless the facilitator stays or has none such', async () => {
    const { lead, view } = aClass(6, { plan: 'day' })
    await lead({ type: 'went-to', step: 6 })
    expect([nextStep(view(), undefined), nextStep(view(), undefined, () => false).do]).toEqual([
      { do: 'take-up', vignette: 'after-hours-caller' },
      'teams',
    ])
  })

  it('of a talk and of a break is the next of the sheet', async () => {
    const { lead, view } = aClass(6, { plan: 'day' })
    const talk = nextStep(view(), undefined)
    await lead({ type: 'went-to', step: 2 })
    expect([talk, nextStep(view(), undefined)]).toEqual([
      { do: 'sheet', step: 1 },
      { do: 'sheet', step: 3 },
    ])
  })
})
