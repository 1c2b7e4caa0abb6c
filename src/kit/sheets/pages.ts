// How much paper a pack takes. Only a printer knows; facilitators want to know it before they print.

/** Letters that a page holds on average, in the parts that run on from one page to the next. Measured over the packs of the house. */
const LETTERS = 2100

/** About how many pages: each card is one, and so are the first two of a pack. */
export function pagesOf(leaves: readonly string[]): number {
  const pages = leaves.map((html) => html.match(/<article>/g)?.length ?? Math.ceil(html.replace(/<[^>]*>/g, '').length / LETTERS))
  return 5 * Math.round((2 + pages.reduce((sum, one) => sum + one, 0)) / 5)
}
