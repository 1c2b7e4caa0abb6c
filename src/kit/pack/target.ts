import type { Ground } from './package.ts'

/** What a package is about. */
export type About = {
  /** The vignette's. */
  readonly id: string
  readonly locale: string
  readonly title: string
  /** What it is about, in a sentence or two. */
  readonly teaser: string
  /** Its page, from the package's root. */
  readonly page: string
  /** All other files of the package, from its root. */
  readonly files: readonly string[]
}

/** A file of a package that is written for it. */
export type Written = { readonly name: string; readonly text: string }

/** A kind of package: what one sees it called, and what is written beside the game's own files. */
export type Target = {
  readonly is: string
  /** What one writes along the way: kept by the platform as part of where one stands, or sent to it only where one agrees. */
  readonly ownWords: 'kept' | 'by-consent'
  readonly write: (about: About) => readonly Written[]
}

/** A kind of package that holds the whole site in one locale: what one sees it called, how its name ends, and its bytes. */
export type Whole = {
  readonly is: string
  readonly ending: string
  readonly write: (locale: string, ground: Ground) => Uint8Array
}
