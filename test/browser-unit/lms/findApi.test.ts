import { describe, expect, it } from 'vitest'
import { findApi } from '../../../src/browser/lms/findApi.ts'

type Fake = { [name: string]: unknown; parent?: Fake; top?: Fake; opener?: Fake | null }

const api = { LMSInitialize: () => 'true' }
/** A window in another; the outermost is its own parent. */
function within(parent: Fake | undefined, also: Fake = {}): Fake {
  const here: Fake = { ...also }
  here.parent = parent ?? here
  here.top = parent?.top ?? here
  return here
}
/** A window of another site: nothing may be read of it but where it stands. */
const foreign = (parent: Fake | undefined): Fake =>
  new Proxy(within(parent), {
    get(window, name) {
      if (name === 'parent') return window.parent
      if (name === 'top') return window.top
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError')
    },
  })
const find = (page: Fake) => findApi(page as unknown as Window, 'API', 'LMSInitialize')

describe('what a platform offers', () => {
  it('is found in the window above, and in any above that', () => {
    expect(find(within(within(undefined, { API: api })))).toBe(api)
    expect(find(within(within(within(within(undefined, { API: api })))))).toBe(api)
  })
  it('is found beyond a window of another site', () => expect(find(within(foreign(within(undefined, { API: api }))))).toBe(api))
  it('is found in the window that opened this one, or the one it is in, and above that', () => {
    const player = within(within(undefined, { API: api }))
    expect(find(within(undefined, { opener: player }))).toBe(api)
    expect(find(within(within(undefined, { opener: player })))).toBe(api)
  })
  it('is the nearest, where there are several', () => {
    const nearer = { ...api }
    expect(find(within(within(within(undefined, { API: api }), { API: nearer })))).toBe(nearer)
  })
  it('is looked for further up where something else has its name, as a frame of a page has', () => {
    const frame = { nodeName: 'IFRAME' }
    expect(find(within(within(within(undefined, { API: api }), { API: frame })))).toBe(api)
    expect(find(within(within(within(undefined, { API: api }), { API: foreign(undefined) })))).toBe(api)
  })
  it('is nothing where there is none, where it is no object, and where windows stand above each other without end', () => {
    expect(find(within(within(undefined, { opener: null })))).toBeUndefined()
    expect(find(within(within(undefined, { API: 'no' })))).toBeUndefined()
    const [one, other] = [within(undefined), within(undefined)]
    one.parent = other
    other.parent = one
    expect(find(one)).toBeUndefined()
    expect(find(foreign(undefined))).toBeUndefined()
  })
})
