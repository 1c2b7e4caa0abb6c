// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { createHouse } from '../../../src/browser/classroom/house.ts'
import type { Line } from '../../../src/browser/classroom/line.ts'
import { Trouble } from '../../../src/browser/classroom/seat/Trouble.tsx'
import { useSaying } from '../../../src/browser/classroom/seat/useSaying.ts'
import { classroomWordsFor } from '../../../src/browser/words/classroom.ts'
import type { SeatMessage } from '../../../src/core/classroom/messages.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { opening } from './liveClass.ts'

afterEach(() => render(null, document.body))

it('what was shown as said is taken back where it was not taken, and that is said', async () => {
  const house = createHouse(opening, () => 0)
  let refuse: (answer: { readonly ok: false; readonly why: 'too-many' }) => void = () => undefined
  const line: Line<SeatView> = { ...house.seat(), say: () => new Promise((answer) => (refuse = answer)) }
  let say: (message: SeatMessage) => void = () => undefined
  function Page() {
    const saying = useSaying(line, line.now().view)
    say = saying.say
    return (
      <>
        <p>{saying.seen?.word}</p>
        <Trouble state="here" unsent={0} refused={saying.refused} words={classroomWordsFor('en-GB')} />
      </>
    )
  }
  await act(() => render(<Page />, document.body))
  await act(() => say({ type: 'word', text: 'his hands' }))
  expect(document.body.textContent).toBe('his hands')
  await act(async () => refuse({ ok: false, why: 'too-many' }))
  expect(document.body.textContent).toBe('No more of these can be kept. The last was not taken.')
})

it('what was said first still shows when a part of the page says more, by the way of speaking it was given at first', async () => {
  const house = createHouse(opening, () => 0)
  // Nothing is answered: the room is out of reach.
  const line: Line<SeatView> = { ...house.seat(), say: () => new Promise(() => undefined) }
  const ways: ((message: SeatMessage) => void)[] = []
  function Page() {
    const { seen, say } = useSaying(line, line.now().view)
    ways.push(say)
    return (
      <p>
        {seen?.word} {seen?.note}
      </p>
    )
  }
  await act(() => render(<Page />, document.body))
  const [first] = ways
  await act(() => ways.at(-1)?.({ type: 'word', text: 'his hands' }))
  await act(() => first?.({ type: 'note', text: 'Ask first.' }))
  expect(document.body.textContent).toBe('his hands Ask first.')
})
