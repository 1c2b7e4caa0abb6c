/** A text as it once stood, and what was marked in it. */
export type Stand = { readonly text: string; readonly from: number; readonly to: number }

/** How a text was changed. `typed` and `deleted`: letter by letter. */
export type Change = 'typed' | 'deleted' | 'other'

/** What a file was before and, where somebody has gone back, what it was after. `open`: the last step goes on, where the caret then stood. */
export type Past = {
  readonly undo: readonly Stand[]
  readonly redo: readonly Stand[]
  readonly open?: { readonly by: Change; readonly at: number } | undefined
}

export const NO_PAST: Past = { undo: [], redo: [] }

/** Steps that are remembered of a file. Our judgement: more than anybody goes back. */
const MANY = 500

/** Letters of earlier texts that are remembered of a file, some 20 MB: of a very long one there are fewer steps. */
const MUCH = 10_000_000

/** A text has changed: how it stood before is remembered. Letters of one word, typed or deleted one after the other, are one step. */
export function changed({ undo, open }: Past, before: Stand, after: Stand, by: Change): Past {
  const goesOn = open !== undefined && open.by === by && open.at === before.from && before.from === before.to
  const many = Math.max(2, Math.min(MANY, Math.floor(MUCH / (before.text.length + 1))))
  const wordEnds = by === 'other' || (by === 'typed' && /\s/.test(after.text.charAt(after.from - 1)))
  return {
    undo: goesOn ? undo : [...undo, before].slice(-many),
    redo: [],
    open: wordEnds ? undefined : { by, at: after.from },
  }
}

/** How a text stood before it became another, where nobody has looked: what is no longer there was marked. */
export function standBefore(text: string, now: string): Stand {
  let from = 0
  while (from < text.length && text[from] === now[from]) from++
  let to = text.length
  for (let end = now.length; to > from && end > from && text[to - 1] === now[end - 1]; end--) to--
  return { text, from, to }
}

/** Where a step leads: the text as it then stands, and what lies before and after it. */
export type Step = { readonly past: Past; readonly stand: Stand }

/** One step back; nothing where there is none. */
export function undone({ undo, redo }: Past, now: Stand): Step | undefined {
  const stand = undo.at(-1)
  return stand && { stand, past: { undo: undo.slice(0, -1), redo: [...redo, now] } }
}

/** One step on again; nothing where there is none. */
export function redone({ undo, redo }: Past, now: Stand): Step | undefined {
  const stand = redo.at(-1)
  return stand && { stand, past: { undo: [...undo, now], redo: redo.slice(0, -1) } }
}
