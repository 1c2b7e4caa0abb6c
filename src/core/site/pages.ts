// What the pages of the site are made of, as the kit gives it and as they are rendered with it.

/** Pages without an engine: a few lines of script in them, and the type they are set in, are all there is. */
export type Plain = 'away' | 'embed' | 'embedDemo'
export type PageName = 'opening' | 'play' | 'studio' | 'practice' | 'own' | 'moments' | 'room' | 'screen' | 'lead' | Plain

/** What a page asks for as soon as it is read, and the styles and the few lines of script that stand in it. */
export type Assets = {
  /** The engine, and what it imports at once; paths from the site's root. */
  readonly scripts: readonly string[]
  readonly styles: string
  readonly boot: string
}
