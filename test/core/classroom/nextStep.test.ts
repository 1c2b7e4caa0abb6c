import { describe, expect, it } from 'vitest'
import { nextStep } from '../../../src/core/classroom/nextStep.ts'
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

  it('closes a vote, hears reasons, shows the room, and goes with what most chose', async () => {
    const { lead, view, vote } = aClass(20)
    await lead(PLAY, BOX, { type: 'vote-opened' })
    await vote(12, 5, 3)
    const steps = [nextStep(view(), HARD)]
    await lead({ type: 'vote-closed' })
    steps.push(nextStep(view(), HARD))
    await lead({ type: 'results-shown' })
    steps.push(nextStep(view(), HARD))
    expect(steps).toEqual([{ do: 'shut' }, { do: 'show' }, { do: 'go', choice: 'box/ask-meaning' }])
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
})
