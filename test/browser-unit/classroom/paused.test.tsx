// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { Happening } from '../../../src/browser/classroom/lead/Happening.tsx'
import type { InRoom } from '../../../src/browser/classroom/lead/useRoom.ts'
import { Forming } from '../../../src/browser/classroom/teams/Forming.tsx'
import { teamsWordsFor } from '../../../src/browser/words/teams.ts'
import type { FacilitatorView } from '../../../src/core/classroom/facilitatorView.ts'
import { PLANS } from '../../../src/core/classroom/plan.ts'
import { DESK } from './class.ts'
import { led } from './teams/seats.ts'

afterEach(() => render(null, document.body))

it('what a facilitator has set is still set after a pause', async () => {
  const said: unknown[] = []
  const words = teamsWordsFor('en-GB')
  const workshop = { teams: [], unplaced: 0, sent: [], ways: [], splits: [] }
  const Teams = ({ view }: { readonly view: FacilitatorView }) => (
    <Forming {...{ view, workshop, words }} steer={(message) => said.push(message)} />
  )
  const shows = (paused: boolean) => {
    const view = { ...led(), doing: PLANS.day.find(({ kind }) => kind === 'teams')!, paused }
    const means = { ...DESK, parts: { Teams, TakeUp: () => null } }
    const room = { view, means, entered: { room: { way: 'server' } } } as unknown as InRoom
    return act(() => render(<Happening {...room} now={0} />, document.body))
  }
  const size = () => document.querySelector('select') as HTMLSelectElement
  await shows(false)
  await act(() => {
    size().value = '4'
    size().dispatchEvent(new Event('change', { bubbles: true }))
  })
  await shows(true)
  expect(document.body.textContent).toContain('The room is paused.')
  await shows(false)
  await act(() => document.querySelector<HTMLElement>('[data-form]')?.click())
  expect(said).toEqual([{ type: 'teams-formed', size: 4 }])
})
