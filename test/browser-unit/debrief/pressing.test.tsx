// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Onward } from '../../../src/browser/debrief/Onward.tsx'
import { PlayFrom } from '../../../src/browser/debrief/PlayFrom.tsx'
import { openForPrint } from '../../../src/browser/debrief/print.ts'
import { Reaction } from '../../../src/browser/debrief/Reaction.tsx'
import { voiceOf } from '../../../src/browser/debrief/voice.ts'
import { debriefWordsFor } from '../../../src/browser/words/debrief.ts'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import { played, refusal } from '../../core/debrief/playing.ts'

const told = debrief(played(refusal))
const words = debriefWordsFor('en-GB')
const voice = voiceOf(told, words, 'Desmond', { they: 'he', them: 'him', their: 'his', theirs: 'his' })
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.startsWith(label))
afterEach(() => render(null, document.body))

describe('playing from a choice', () => {
  it('keeps the choices before it', () => {
    const onPlayFrom = vi.fn()
    render(<PlayFrom beat={told.beats[3]!} label={words.playFrom} onPlayFrom={onPlayFrom} />, document.body)
    button('Play from here')?.click()
    expect(onPlayFrom).toHaveBeenCalledWith(3)
  })
})

describe('the ways on', () => {
  it('each do what they say', () => {
    const [onPlayFrom, onSave, onStartAgain, onShelf, onWrite] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()]
    render(<Onward debrief={told} voice={voice} ways={{ onPlayFrom, onSave, onStartAgain, onShelf, onWrite }} />, document.body)
    for (const label of ['Go back to', 'Write a reflection', 'Save as a file', 'Start again', 'Back to the shelf']) button(label)?.click()
    expect(onPlayFrom).toHaveBeenCalledExactlyOnceWith(1)
    for (const way of [onSave, onStartAgain, onShelf, onWrite]) expect(way).toHaveBeenCalledOnce()
  })
})

describe('on paper', () => {
  it('what is long stays closed unless somebody opened it', () => {
    document.body.innerHTML = '<details data-long><details></details></details><details data-long open><details></details></details>'
    const letGo = openForPrint(document.body, () => undefined)
    dispatchEvent(new Event('beforeprint'))
    expect([...document.querySelectorAll('details')].map((details) => details.open)).toEqual([false, false, true, true])
    letGo()
    document.body.innerHTML = ''
  })
  it('every sum is open, and afterwards as it was', () => {
    document.body.innerHTML = '<details></details><details open></details>'
    const make = vi.fn()
    const letGo = openForPrint(document.body, make)
    const open = () => [...document.querySelectorAll('details')].map((details) => details.open)
    dispatchEvent(new Event('beforeprint'))
    expect(open()).toEqual([true, true])
    expect(make).toHaveBeenCalledOnce()
    dispatchEvent(new Event('afterprint'))
    expect(open()).toEqual([false, true])
    letGo()
    dispatchEvent(new Event('beforeprint'))
    expect(open()).toEqual([false, true])
    document.body.innerHTML = ''
  })
})

describe('the reaction', () => {
  const goOn = (word: string) => {
    const onGoOn = vi.fn()
    render(<Reaction locale="en-GB" onGoOn={onGoOn} stepOut="Step out" onStepOut={() => undefined} />, document.body)
    const input = document.querySelector('input') as HTMLInputElement
    expect(document.activeElement).toBe(input)
    input.value = word
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    return onGoOn.mock.calls
  }

  it('hands over the word', () => expect(goOn(' uneasy ')).toEqual([['uneasy']]))
  it('can be left empty', () => expect(goOn('  ')).toEqual([[undefined]]))
})
