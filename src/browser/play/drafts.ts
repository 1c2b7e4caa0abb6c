import { keyFor } from '../../core/encounter/keys.ts'
import { type Decision, type Draft, isSame, readDrafts } from '../../core/encounter/ownWords.ts'
import { type Kept, read, type Store, write } from './save.ts'

// Own words nothing was chosen after yet. One text a vignette: whoever goes back in mid-writing has several.

/** Where they stand. */
const keyOf = (vignette: string) => keyFor('draft', vignette)

/** All there are of a vignette, the latest last; none where none can be read. */
export const drafted = (store: Store | undefined, vignette: string): readonly Draft[] =>
  readDrafts(read(store, keyOf(vignette)) ?? '[]') ?? []

/** Keeps one, in the place of what was kept at the same decision. One that is empty is none. */
export function keepDraft(store: Store | undefined, draft: Draft): Kept {
  const others = drafted(store, draft.vignette).filter((one) => !isSame(one, draft))
  return put(store, draft.vignette, draft.text.trim() === '' ? others : [...others, draft])
}

/** It stands in the log by now. */
export const forget = (store: Store | undefined, decision: Decision): Kept => keepDraft(store, { ...decision, text: '', at: 0 })

function put(store: Store | undefined, vignette: string, drafts: readonly Draft[]): Kept {
  if (drafts.length > 0) return write(store, keyOf(vignette), JSON.stringify(drafts))
  try {
    store?.removeItem(keyOf(vignette))
    return 'kept'
  } catch {
    return 'forbidden'
  }
}
