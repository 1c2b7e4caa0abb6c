/** What the page says of itself while one sheet of it goes on paper; `styles/lead-paper.css` hides the rest. */
const PRINTS = 'prints'

/** Asks for the sheet on paper that is on screen; without it, the page prints the summary of the class. */
export function printSheet(): void {
  const { dataset } = document.documentElement
  dataset[PRINTS] = 'sheet'
  addEventListener('afterprint', () => delete dataset[PRINTS], { once: true })
  print()
}
