import { afterEach, describe, expect, it } from 'vitest'
import { settings } from '../../src/browser/settings.ts'
import { openKeeping } from '../../src/browser/whereKept.ts'
import { storage } from './play/shelf.ts'

afterEach(() => settings.setState({ keeps: 'device' }))
const browser = (kept = {}) => ({ localStorage: storage(kept) as unknown as Storage & { readonly all: Map<string, string> } })

describe('where things are kept', () => {
  it('is the browser, on a computer of one’s own', () => {
    const page = browser()
    openKeeping(page).setItem('kbf:now:gift-offer', 'x')
    expect(page.localStorage.all.get('kbf:now:gift-offer')).toBe('x')
  })
  it('is the page alone on a shared one, where nothing kept before is seen', () => {
    const page = browser({ 'kbf:now:gift-offer': 'theirs' })
    const store = openKeeping(page)
    settings.setState({ keeps: 'tab' })
    expect([store.length, store.getItem('kbf:now:gift-offer')]).toEqual([0, null])
    store.setItem('kbf:now:gift-offer', 'mine')
    expect([store.length, store.key(0), store.getItem('kbf:now:gift-offer')]).toEqual([1, 'kbf:now:gift-offer', 'mine'])
    expect(Object.fromEntries(page.localStorage.all)).toEqual({ 'kbf:now:gift-offer': 'theirs' })
    settings.setState({ keeps: 'device' })
    expect(store.getItem('kbf:now:gift-offer')).toBe('theirs')
  })
  it('is nowhere where the browser lets nothing be kept, and says so to whoever tries', () => {
    const store = openKeeping({
      get localStorage(): Storage {
        throw new DOMException('not here', 'SecurityError')
      },
    })
    expect([store.length, store.getItem('x'), store.key(0)]).toEqual([0, null, null])
    expect(() => store.setItem('x', 'y')).toThrow(DOMException)
  })
})
