import type { Problem } from '../../../script/problem.ts'

/** One file as it came: its path below what was opened, and its bytes. */
export type Given = { readonly path: string; readonly bytes: Uint8Array }

/** The texts of one vignette's folder, by their names in it: `plays/good-road.play`. */
export type Files = ReadonlyMap<string, string>

/** A vignette as it was opened: what its folder is called, and what is in it. */
export type Package = { readonly name: string; readonly files: Files }

/** What was found in what was opened, and what is to be said about it. No package: there was none in it. */
export type Found = { readonly packages: readonly Package[]; readonly problems: readonly Problem[] }

/** A problem of a file, or of all that was opened, where `file` is ''. */
export const told = (file: string, rule: string, says: string, cure: string): Problem => ({ file, line: 0, rule, says, cure })

// How much is taken in. Our judgement: a story of 2,000 knots is 1 MB, and a shelf of vignettes some 2 MB.

/** Bytes of one text. */
export const LONGEST = 4_000_000
/** Bytes of all texts together, and of an archive. */
export const MOST = 24_000_000
/** Files that are looked at. */
export const MANY = 2_000
