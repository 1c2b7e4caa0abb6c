/** What is kept of encounters, each under a key of its own; what each holds, src/README.md says. */
const KINDS = ['now', 'at', 'aside', 'attempt', 'over', 'met', 'here', 'draft', 'drill'] as const
export type Kind = (typeof KINDS)[number]

/** What every key begins with. */
export const PREFIX = 'kbf:'

/** The key under which something of a vignette is kept. `when`: of those of which there may be several, in milliseconds since 1970. */
export const keyFor = (kind: Kind, vignette: string | undefined, when?: number): string =>
  `${PREFIX}${kind}:${vignette}${when === undefined ? '' : `:${when}`}`

/** What of an encounter stands under a key; nothing where it is another's. */
export const kindOf = (key: string): Kind | undefined => KINDS.find((kind) => key.startsWith(`${PREFIX}${kind}:`))
