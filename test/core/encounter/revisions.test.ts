import { describe, expect, it } from 'vitest'
import { choose, step } from '../../../src/core/encounter/encounter.ts'
import { StillComing, StoryFault } from '../../../src/core/encounter/passage.ts'
import { open, replay } from '../../../src/core/encounter/replay.ts'
import { logOf, type Places, tell, terms, theBox } from './story.ts'

describe('what a story asks of the model and cannot have', () => {
  const keepsNothing: Places = {
    ...theBox,
    doorstep: { offers: { ...theBox.doorstep.offers, 'close-loop': { to: 'form', beat: { keeps: 'a-call-nobody-promised' } } } },
  }

  it('is the story’s mistake, and says which choice', () => {
    const { encounter } = open(tell(keepsNothing), 7, terms)
    expect(() => choose(encounter, 'doorstep/close-loop')).toThrow(StoryFault)
    expect(() => choose(encounter, 'doorstep/close-loop')).toThrow(/"doorstep\/close-loop" cannot be: .*a-call-nobody-promised/)
  })

  it('lets a log be followed to the choice before it, where a revision took the promise away', () => {
    const unpromised: Places = { ...theBox, doorstep: { offers: { ...theBox.doorstep.offers, 'promise-realistic': { to: 'form' } } } }
    const told = replay(logOf(['doorstep/promise-realistic', 'form/close-loop', 'friday/greet-as-person']), tell(unpromised), terms)
    expect(told).toMatchObject({ followed: 1, lost: 'form/close-loop' })
    expect(told.encounter.passage.scene.place).toBe('form')
    expect(step(told.encounter, 'form/avoid', told.script).moments).toHaveLength(2)
  })
})

describe('words that have not arrived', () => {
  it('are no fault of the story: nothing is given up, and the caller is told to wait', () => {
    const slow = (seed: number, signals: Parameters<ReturnType<typeof tell>>[1]) => ({
      ...tell(theBox)(seed, signals),
      follow: () => {
        throw new StillComing('text 4 is still coming')
      },
    })
    expect(() => replay(logOf(['doorstep/ask-meaning']), slow, terms)).toThrow(StillComing)
  })
})

describe('a contact that opens and ends in one passage', () => {
  const promised = { promise: { id: 'call', text: 'ring on Friday', size: 2, due: 1 } } as const
  const last: Places = {
    doorstep: { offers: { 'promise-realistic': { to: 'friday', beat: promised } } },
    friday: { scene: { contact: 1, distress: 0.8 }, ending: 'nobody-rang' },
  }

  it('settles what fell due in it as well', () => {
    const { encounter, script } = open(tell(last), 7, terms)
    const ended = step(encounter, 'doorstep/promise-realistic', script)
    expect(ended.relationship.ledger).toMatchObject([{ id: 'call', status: 'broken' }])
  })
})

describe('a person’s distress today', () => {
  it('is what the first passage says, where it says so', () => {
    const upset: Places = { ...theBox, doorstep: { ...theBox.doorstep, scene: { distress: 0.8 } } }
    expect(open(tell(upset), 7, terms).encounter.relationship.distress).toBe(0.8)
    expect(open(tell(theBox), 7, terms).encounter.relationship.distress).toBe(terms.person.profile.distress)
  })

  it('in a new contact comes from the passage that is shown, not from one that was read before promises came due', () => {
    const hangsOnIt: Places = {
      ...theBox,
      friday: { ...theBox.friday, scene: { contact: 1, distress: 0.2 } },
    }
    const calm = open(tell(hangsOnIt), 7, terms)
    const script = {
      ...calm.script,
      again: (signals: Parameters<typeof calm.script.again>[0]) => {
        const passage = calm.script.again(signals)
        return { ...passage, scene: { ...passage.scene, distress: signals.promises_broken ? 0.9 : 0.2 } }
      },
    }
    const choices = ['doorstep/promise-realistic', 'form/tick-box']
    expect(choices.reduce((so_far, id) => step(so_far, id, script), calm.encounter).relationship.distress).toBe(0.9)
  })
})
