/** A vignette as the page of practice over time knows it. */
export type Meeting = {
  readonly id: string
  readonly title: string
  /** Who is met, and how they are spoken of. */
  readonly name: string
  readonly pronouns: Readonly<Record<'they' | 'them' | 'their' | 'theirs', string>>
  readonly object: string
  /** From the site's root to its page. */
  readonly page: string
  /** The title of each ending, by its id. */
  readonly endings: Readonly<Record<string, string>>
}
