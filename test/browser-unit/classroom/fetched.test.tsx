// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Brings, useFetched } from '../../../src/browser/classroom/shared/useFetched.ts'

type What = 'triads' | 'teams'
const drawn = async () => (name: string) => <b>{name}</b>
const fails = () => vi.fn<() => ReturnType<typeof drawn>>().mockRejectedValueOnce(new Error('no network')).mockImplementation(drawn)
const all = (triads: Brings<What, string>['triads'] = drawn): Brings<What, string> => ({ triads, teams: drawn })

function Page({ brings, what }: { readonly brings: Brings<What, string>; readonly what: What | undefined }) {
  const { draw, missing, again } = useFetched(brings, what)
  return draw ? (
    draw('here')
  ) : (
    <button type="button" onClick={again}>
      {missing ? 'missing' : 'coming'}
    </button>
  )
}
const shows = (brings: Brings<What, string>, what?: What) => act(() => render(<Page {...{ brings, what }} />, document.body))
const text = () => document.body.textContent
const after = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

describe('a part of a class that is fetched', () => {
  it('is asked for when the class comes to it, and not before; and once', async () => {
    const triads = vi.fn(drawn)
    await shows(all(triads))
    await after(0)
    expect(triads).not.toHaveBeenCalled()
    await shows(all(triads), 'triads')
    expect(text()).toBe('coming')
    await after(0)
    expect(text()).toBe('here')
    await shows(all(triads), 'teams')
    await shows(all(triads), 'triads')
    expect(text()).toBe('here')
    expect(triads).toHaveBeenCalledOnce()
  })
  it('says that it has not come, and is asked for again by itself', async () => {
    const brings = all(fails())
    await shows(brings, 'triads')
    await after(0)
    expect(text()).toBe('missing')
    await after(5000)
    await after(0)
    expect(text()).toBe('here')
  })
  it('is asked for again at a press', async () => {
    const brings = all(fails())
    await shows(brings, 'triads')
    await after(0)
    await act(() => document.querySelector('button')?.click())
    await after(0)
    expect(text()).toBe('here')
  })
  it('is not asked for any more once the class is elsewhere', async () => {
    const triads = fails()
    await shows(all(triads), 'triads')
    await after(0)
    await shows(all(triads))
    await after(20_000)
    expect(triads).toHaveBeenCalledOnce()
  })
})
