/** Where something stands: the file by its name in the folder, and the line, from 1. */
export type Spot = { readonly file: string; readonly line: number }

/**
 * One thing of a script that a map needs. `level`: how many marks it begins with. `sure`: not within braces, so that whoever comes here
 * goes there.
 */
export type Item = Spot &
  (
    | { readonly kind: 'knot'; readonly name: string }
    | { readonly kind: 'stitch'; readonly name: string }
    | { readonly kind: 'function' }
    | { readonly kind: 'choice'; readonly level: number; readonly text: string; readonly tags: readonly string[]; readonly label?: string }
    | { readonly kind: 'gather'; readonly level: number; readonly label?: string }
    | { readonly kind: 'divert'; readonly to: string; readonly sure: boolean; readonly returns: boolean }
    | { readonly kind: 'ending'; readonly id: string; readonly sure: boolean }
    | { readonly kind: 'words' }
    | { readonly kind: 'value'; readonly name: string }
  )

/** Where `->->` leads: back to whoever came by a tunnel. */
export const BACK = '->->'
