import type { Store } from '../../../src/browser/play/save.ts'
import type { Vignette } from '../../../src/browser/play/vignette.ts'
import { desmond } from '../../core/relationship/people.ts'

/** A browser's storage that holds `room` characters, as a real one holds some five million. */
export function storage(
  kept: Readonly<Record<string, string>> = {},
  room = Number.POSITIVE_INFINITY,
): Store & { readonly all: Map<string, string> } {
  const all = new Map(Object.entries(kept))
  return {
    all,
    get length() {
      return all.size
    },
    key: (index) => [...all.keys()].toSorted()[index] ?? null,
    getItem: (key) => all.get(key) ?? null,
    removeItem: (key) => void all.delete(key),
    setItem(key, text) {
      const others = [...all].filter(([name]) => name !== key).reduce((sum, [name, held]) => sum + name.length + held.length, 0)
      if (others + key.length + text.length > room) throw new DOMException('no more room', 'QuotaExceededError')
      all.set(key, text)
    },
  }
}

/** Storage that may be looked at and not used, as in some private windows. */
export const forbidden = (): Store => ({
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new DOMException('not here', 'SecurityError')
  },
})

/** The vignette that goes with the box of the core tests. */
export const vignette: Vignette = {
  id: 'gift-offer',
  locale: 'en-GB',
  script: 'first',
  title: 'The gift',
  names: { desmond: 'Desmond' },
  person: { id: 'desmond', profile: desmond, preset: { trust: 60, rapport: 60 } },
  pronouns: { they: 'he', them: 'him', their: 'his', theirs: 'his' },
  hidden: [{ name: 'meaning', values: ['thanks', 'goodbye'] }],
  settings: { kitchen: 'A kitchen.' },
  faces: {},
  poses: {},
  colleagues: {},
  props: {},
  steppedOut: 'The kettle keeps.',
  endings: { 'quiet-drawer': { title: 'The quiet drawer', good: false } },
}
