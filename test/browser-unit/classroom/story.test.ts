import { describe, expect, it } from 'vitest'
import { steering } from '../../../src/browser/classroom/lead/steering.ts'
import { inOrder, isHard, playTo, protects } from '../../../src/browser/classroom/lead/story.ts'
import type { ChoiceId } from '../../../src/core/encounter/passage.ts'
import { aClass, aStory, DESK, ON_SHELF, OPENING } from './class.ts'

const story = aStory()
const TO_BOX = ['kettle/check-access', 'rail/affirm-strength']
const box = playTo(story, OPENING, TO_BOX).encounter

/** A class that has come to the box. `other`: the road that is to be told beside the one it goes. */
async function atBox(other?: ChoiceId) {
  const { line, view } = aClass(1)
  const steer = steering(
    line,
    () => story,
    DESK,
    () => other,
  )
  await steer.tell(TO_BOX)
  return { steer, view }
}

describe('a story that is led', () => {
  it('says of each option what it protects: in the facilitator’s page’s words, else in those of its move', () => {
    const says = (id: string) => {
      const choice = box.passage.choices.find((one) => one.id === id)
      return choice && protects(story, box.passage, choice)
    }
    expect(says('box/quiet-exception')).toEqual({ move: 'quiet exception', says: 'his face. Costs whatever he asks next.' })
    const [first] = playTo(story, OPENING, []).encounter.passage.choices
    expect(first && protects(story, playTo(story, OPENING, []).encounter.passage, first)).toMatchObject({
      opens: expect.any(String),
      costs: expect.any(String),
    })
  })

  it('marks the decisions of the facilitator’s page as worth putting to a room', () =>
    expect([isHard(story, playTo(story, OPENING, []).encounter), isHard(story, box)]).toEqual([false, true]))

  it('shows every screen the same words in the same order, and what was said before them', async () => {
    const { view } = await atBox()
    const { shown } = view()
    expect(shown?.choices.map(({ id }) => id)).toEqual(inOrder(box, OPENING).map(({ id }) => id))
    expect(shown?.lines[0]?.speaker).toBe('You')
    expect(shown?.title).toBe('The box')
    expect(shown?.says).toBe('Seen: desmond-kitchen.')
  })

  it('begins with its step of the running sheet, also where a server answers before it shows', async () => {
    const { line, view } = aClass(1)
    let seen = line.now()
    const late: typeof line = {
      ...line,
      now: () => seen,
      async say(message) {
        const answer = await line.say(message)
        setTimeout(() => {
          seen = line.now()
        })
        return answer
      },
    }
    await steering(late, () => story, DESK).step(2)
    expect(view().shown?.lines.length).toBeGreaterThan(0)
    await steering(late, () => story, DESK).step(3)
    expect(view().path).toEqual([])
  })

  it('is not told beside itself', async () => {
    const { steer, view } = await atBox('box/ask-meaning')
    await steer.go('box/ask-meaning')
    expect(view().shown?.beside).toBeUndefined()
  })

  it('begins by itself where the room came to it before the page had it', async () => {
    const { line, view } = aClass(1)
    let has = false
    const steer = steering(line, () => (has ? story : undefined), DESK)
    await steer.step(2)
    const before = view().shown
    has = true
    steer.came()
    expect([before, view().path, view().shown?.lines.length]).toEqual([undefined, [], expect.any(Number)])
  })

  it('can be gone back in, one step, also out of an open vote', async () => {
    const { steer, view } = await atBox()
    await steer.put({})
    await steer.back()
    expect([view().path, view().ballot?.stage]).toEqual([TO_BOX.slice(0, 1), 'closed'])
  })

  it('tells another road beside the one that is gone, and what was answered there', async () => {
    const { steer, view } = await atBox('box/ask-meaning')
    await steer.put({})
    await steer.go('box/rigid-refusal')
    expect(view().path.at(-1)).toBe('box/rigid-refusal')
    expect(view().ballot?.went).toBe('box/rigid-refusal')
    expect(view().shown?.beside?.choice).toMatch(/^It's beautiful/)
    expect(view().shown?.beside?.lines[0]).toMatchObject({ speaker: 'Desmond', text: "Mean? It'd mean you had a box." })
  })

  it('switches writing on where people write what they would say first', async () => {
    const { steer, view } = await atBox()
    await steer.put({ ownWords: true, part: 'odd' })
    expect([view().freeText, view().ballot?.ownWords, view().ballot?.part]).toEqual([true, true, 'odd'])
  })
})

describe('taking up another vignette', () => {
  const SHELF = [
    { ...ON_SHELF, id: 'gift-offer', title: 'The gift' },
    { ...ON_SHELF, id: 'rescuer-trap', title: 'The rescuer trap', hidden: [{ name: 'stake', values: ['a', 'b'] }] },
  ]
  const takes = async (title: string) => {
    const { line, view } = aClass(1, { title })
    await steering(line, () => undefined, { ...DESK, shelf: SHELF }).takeUp('rescuer-trap')
    return view()
  }

  it('draws a lot of its own, and what is hidden by it', async () => {
    const { vignette, seed, facts, path } = await takes('The gift')
    expect([vignette, seed, Object.keys(facts), path]).toEqual(['rescuer-trap', 7, ['stake'], []])
  })
  it('calls the class by the new title, unless it has a name of its own', async () =>
    expect([(await takes('The gift')).title, (await takes('Monday group')).title]).toEqual(['The rescuer trap', 'Monday group']))
})

describe('the filled button', () => {
  it('brings back every team that still plays, at once', async () => {
    const { line, lead, view } = aClass(6, { plan: 'day', vignette: 'after-hours-caller' })
    await lead({ type: 'went-to', step: 6 }, { type: 'teams-formed', size: 2 }, { type: 'moved-on', team: 1, on: true })
    const answer = await steering(line, () => undefined, DESK).next({ do: 'gather' })
    expect([answer?.ok, view().workshop?.teams.map(({ stopped }) => stopped)]).toEqual([true, [true, true, true]])
  })
})
