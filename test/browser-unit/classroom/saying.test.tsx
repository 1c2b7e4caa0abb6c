// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { createHouse } from '../../../src/browser/classroom/house.ts'
import type { Line } from '../../../src/browser/classroom/line.ts'
import { useSaying } from '../../../src/browser/classroom/seat/useSaying.ts'
import type { SeatMessage } from '../../../src/core/classroom/messages.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { opening } from './liveClass.ts'

afterEach(() => render(null, document.body))

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
