import { placeOf } from './addresses.ts'

// Links of the page that is shown lead to places in the one file.

/** Turns a link to a page into one within the file; one to a page that is not here, or is in another language, goes. */
export function mend(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? ''
  if (/^\?page=|^#/.test(address)) return
  const place = link.hreflang && link.hreflang !== document.documentElement.lang ? undefined : placeOf(address)
  if (place === undefined) link.style.display = 'none'
  else if (place !== address) link.setAttribute('href', place)
}

const LINKS = 'a[href]'
const isLink = (node: Node): node is HTMLAnchorElement => node instanceof Element && node.matches(LINKS)

/** Mends every link, as soon as it appears or is changed. */
export function mendAll(): void {
  const mendIn = (changes: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of changes) {
      if (isLink(target)) mend(target)
      for (const node of addedNodes) {
        if (isLink(node)) mend(node)
        if (node instanceof Element) for (const link of node.querySelectorAll<HTMLAnchorElement>(LINKS)) mend(link)
      }
    }
  }
  new MutationObserver(mendIn).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['href'] })
}
