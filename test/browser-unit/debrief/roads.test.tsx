// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Chair } from '../../../src/browser/debrief/Chair.tsx'
import { remembered } from '../../../src/browser/debrief/road.ts'
import { Summary } from '../../../src/browser/debrief/Summary.tsx'
import { voiceOf } from '../../../src/browser/debrief/voice.ts'
import { WhatIf } from '../../../src/browser/debrief/WhatIf.tsx'
import { debriefWordsFor } from '../../../src/browser/words/debrief.ts'
import { type Debrief, debrief } from '../../../src/core/debrief/debrief.ts'
import { path } from '../../../src/core/encounter/log.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { whatIf } from '../../../src/core/encounter/whatif.ts'
import { played, refusal } from '../../core/debrief/playing.ts'
import { logOf, tell, terms, theBox } from '../../core/encounter/story.ts'

const words = debriefWordsFor('en-GB')
const voiceFor = (told: Debrief) => voiceOf(told, words, 'Desmond', { they: 'he', them: 'him', their: 'his', theirs: 'his' })
const log = logOf(['doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm'])
const { encounter } = replay(log, tell(theBox), terms)
const told = debrief(encounter)
const tellRoad = (at: number, instead: string) => {
  const { encounter: other, followed } = whatIf(log, at, instead, tell(theBox), terms)
  if (followed <= at) return undefined
  return {
    debrief: debrief(other),
    choices: other.moments.slice(at).map(({ choice }) => choice.id),
    later: path(log.entries).length - at - 1,
  }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))
const seen = () => document.body.textContent ?? ''
const road = (which: string) => document.querySelector(`[data-road="${which}"]`)?.textContent ?? ''
const press = (selector: string) => (document.querySelector(selector) as HTMLElement).click()
afterEach(() => render(null, document.body))

describe('what if', () => {
  const draw = async (onPlayOn = vi.fn()) => {
    render(<WhatIf {...{ voiceFor, tellRoad, onPlayOn }} debrief={told} endings={{}} />, document.body)
    await settled()
    return onPlayOn
  }

  it('opens the other road beside the first: what was said and what might have been, each with what it opens and costs', async () => {
    await draw()
    expect(road('taken')).toContain('You said“rigid-refusal”')
    expect(road('taken')).toContain('What it cost: the rule is heard, and the person is not.')
    expect(road('doorstep/ask-meaning')).toContain('If you had said“ask-meaning”')
    expect(road('doorstep/ask-meaning')).toContain('What it costs: time, and a hope you may still have to disappoint.')
  })
  it('says what they would have answered', async () => {
    await draw()
    expect(road('taken')).toContain('“drawer”')
    expect(road('doorstep/ask-meaning')).toContain('“meaning”')
  })
  it('says how many of the later choices are still there', async () => {
    await draw()
    expect(road('doorstep/ask-meaning')).toContain('None of your later choices is there on this road')
  })
  it('swaps at once when another choice is picked, ledger and all', async () => {
    await draw()
    press('input[value="doorstep/promise-realistic"]')
    await settled()
    expect(road('doorstep/promise-realistic')).toContain('“Read you the note” Still open.')
    expect(road('taken')).toContain('Nothing was promised.')
  })
  it('tells each road once, and the others from there while nobody waits for them', async () => {
    const tell = vi.fn(tellRoad)
    render(<WhatIf {...{ voiceFor }} tellRoad={remembered(tell)} onPlayOn={vi.fn()} debrief={told} endings={{}} />, document.body)
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2))
    press('input[value="doorstep/promise-realistic"]')
    await settled()
    expect(road('doorstep/promise-realistic')).toContain('If you had said')
    expect(tell).toHaveBeenCalledTimes(2)
  })
  it('goes on from there', async () => {
    const onPlayOn = await draw()
    press('[data-play-on]')
    expect(onPlayOn).toHaveBeenCalledWith(0, expect.objectContaining({ choices: ['doorstep/ask-meaning'], later: 2 }))
  })
  it('is not asked where nothing else was offered at any turning point', () => {
    render(<WhatIf {...{ voiceFor, tellRoad }} onPlayOn={vi.fn()} debrief={debrief(played(refusal))} endings={{}} />, document.body)
    expect(seen()).toBe('')
  })
})

describe('from their chair', () => {
  const said = played([
    { move: 'validate', says: 'I hear you.', lines: [{ speaker: 'desmond', text: 'For you.', inner: 'Laugh, and it goes back.' }] },
    { move: 'use-supervision', scene: { alone: true }, lines: [{ speaker: 'marian', text: 'How was it?', inner: 'Tired.' }] },
  ])
  const draw = (onDone = vi.fn()) => {
    render(
      <Chair
        encounter={said}
        voice={voiceFor(debrief(said))}
        person="desmond"
        onDone={onDone}
        stepOut="Step out"
        onStepOut={() => undefined}
      />,
      document.body,
    )
    return onDone
  }

  it('shows what was thought and not said, and how trust stood then', () => {
    draw()
    expect(document.querySelector('.thought')?.textContent).toBe('Thought, not said: Laugh, and it goes back.')
    expect(seen()).toContain('Trust here: working')
  })
  it('goes on moment by moment, over what they were not there for, and back', async () => {
    const onDone = draw()
    press('[data-chair-on]')
    await settled()
    expect(seen()).toContain('Desmond was not there for this.')
    expect(seen()).not.toContain('Tired.')
    press('[data-chair-back]')
    await settled()
    expect(seen()).toContain('For you.')
    press('[data-aside-done]')
    expect(onDone).toHaveBeenCalledOnce()
  })
})

describe('the summary', () => {
  it('names one thing to keep, and keeps what one writes to try', async () => {
    const onNext = vi.fn()
    render(<Summary debrief={told} voice={voiceFor(told)} next="" onNext={onNext} />, document.body)
    const area = document.querySelector('textarea') as HTMLTextAreaElement
    area.value = ' Ask first. '
    area.dispatchEvent(new Event('change', { bubbles: true }))
    await settled()
    area.dispatchEvent(new Event('change', { bubbles: true }))
    expect(onNext).toHaveBeenCalledExactlyOnceWith('Ask first.')
    expect(seen()).toContain('Kept.')
  })
  it('shows again what was written before', () => {
    render(<Summary debrief={told} voice={voiceFor(told)} next="Ask first." onNext={vi.fn()} />, document.body)
    expect((document.querySelector('textarea') as HTMLTextAreaElement).value).toBe('Ask first.')
  })
})
