import { openStore, type Store } from './play/save.ts'
import { settings } from './settings.ts'

/**
 * Where what one does is kept: in this browser; on a shared computer in the page's memory, where what the browser keeps is not seen.
 * Asked each time, since it can be changed while one plays: from then on all goes to the other place, and nothing is carried over.
 */
export function openKeeping(page: { readonly localStorage: Storage }): Store {
  const [browser, tab] = [openStore(page), inMemory()]
  const here = () => (settings.getState().keeps === 'tab' ? tab : browser)
  return {
    get length() {
      return here()?.length ?? 0
    },
    key: (index) => here()?.key(index) ?? null,
    getItem: (key) => here()?.getItem(key) ?? null,
    removeItem: (key) => here()?.removeItem(key),
    setItem(key, text) {
      const store = here()
      if (!store) throw new DOMException('this browser lets the page keep nothing', 'SecurityError')
      store.setItem(key, text)
    },
  }
}

/** A storage that is gone with the page. */
function inMemory(): Store {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => void kept.set(key, text),
  }
}
