// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { Now } from '../../../src/browser/classroom/seat/Now.tsx'
import { classroomWordsFor } from '../../../src/browser/words/classroom.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'

afterEach(() => render(null, document.body))

it('when a class is over, whoever needs somebody to talk to finds the lines there, too', () => {
  const part = {
    view: {} as SeatView,
    words: classroomWordsFor('en-GB'),
    say: async () => ({ ok: true as const }),
    drafts: {},
    pass: () => undefined,
    now: 0,
    heading: {},
  }
  render(
    <Now
      {...(part as unknown as Parameters<typeof Now>[0])}
      asks={{ what: 'closed' }}
      note={undefined}
      shelf="./"
      support={<p>Student support, first floor</p>}
    />,
    document.body,
  )
  expect(document.body.textContent).toContain('one way in which you are not like the worker')
  expect(document.body.textContent).toContain('Student support, first floor')
})
