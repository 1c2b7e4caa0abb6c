import * as v from 'valibot'
import { PREFIX } from '../../core/encounter/keys.ts'
import { readJson } from '../../core/encounter/readJson.ts'
import { isPseudonym } from '../../core/records/pseudonym.ts'
import { read, type Store, write } from '../play/save.ts'

// What a learner answered when asked whether a store may be told of a meeting, kept on this device. A store that is another than the one
// they were asked about has no answer yet.

/** `name`: under which it is told; drawn when one first agrees, and kept when one does not any more, since what was sent stands under it. */
type Kept = { readonly endpoint: string; readonly agreed: boolean; readonly name: string }

export type Answer = {
  agreed(): boolean
  name(): string | undefined
  say(agreed: boolean): void
}

const kept = v.object({
  endpoint: v.string(),
  agreed: v.boolean(),
  name: v.custom<string>((text) => typeof text === 'string' && isPseudonym(text)),
})

/**
 * The answer for a vignette: each has a name of its own, so that nobody can tell from the store who played two of them.
 *
 * @param draw  a name by chance
 */
export function openAnswer(store: Store | undefined, vignette: string, endpoint: string, draw: () => string): Answer {
  const key = `${PREFIX}told:${vignette}`
  let here: Kept | undefined
  // Another tab may have said it anew.
  const now = (): Kept | undefined => {
    const there = readJson(kept, read(store, key)) ?? here
    return there?.endpoint === endpoint ? there : undefined
  }
  return {
    agreed: () => now()?.agreed ?? false,
    name: () => now()?.name,
    say(agreed) {
      const name = now()?.name ?? (agreed ? draw() : undefined)
      if (name === undefined) return
      here = { endpoint, agreed, name }
      // An older answer must not stand where the new one cannot.
      if (write(store, key, JSON.stringify(here)) !== 'kept') forget(store, key)
    },
  }
}

function forget(store: Store | undefined, key: string): void {
  try {
    store?.removeItem(key)
  } catch {
    // What may not be written may not have been there either.
  }
}
