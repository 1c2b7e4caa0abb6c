import { isKey, keyOf, type Reflection, readReflection, writtenOn } from '../../core/reflection/reflection.ts'
import type { Kept, Store } from '../play/save.ts'

// Reflections in the browser's storage. One is kept under the name of its first sitting and of its latest: what stood there when the
// person sat down again goes only once what they write now is safe.

/** All that is written here, the latest first. */
export function reflectionsIn(store: Store): readonly Reflection[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => isKey(key))
  const all = keys.flatMap((key) => readReflection(store.getItem(key) ?? '') ?? [])
  return all.filter((one) => !all.some((other) => writtenOn(other, one))).toSorted((a, b) => b.changed - a.changed)
}

/** Keeps what was written, and lets go of what it was written on from. */
export function keepReflection(store: Store, reflection: Reflection): Kept {
  try {
    store.setItem(keyOf(reflection), JSON.stringify(reflection))
  } catch (wrong) {
    return wrong instanceof DOMException && wrong.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
  const { sittings } = reflection
  if (sittings.length > 1) store.removeItem(keyOf({ sittings: sittings.slice(0, -1) }))
  return 'kept'
}

/** The name of a new sitting. Two devices never give the same one. `now`: milliseconds since 1970. */
export const newSitting = (now: number): string =>
  `${now.toString(36)}-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`

/** A blank reflection about a meeting. */
export const blank = (about: Reflection['about'], now: number): Reflection => ({
  sittings: [newSitting(now)],
  began: now,
  changed: now,
  model: 'what',
  answers: {},
  quotes: [],
  about,
})

/** What was written about this attempt: the same meeting, and the same choices in it. The latest first. */
export const aboutSame = (all: readonly Reflection[], { vignette, seed, choices }: Reflection['about']): readonly Reflection[] =>
  all.filter(({ about }) => about.vignette === vignette && about.seed === seed && about.choices.join() === choices.join())
