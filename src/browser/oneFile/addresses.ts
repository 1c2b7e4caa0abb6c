import { SITE } from '../../core/site/oneFile.ts'
import { has } from './table.ts'

// What an address of the site means in the one file.

/** The page that is shown, from the site's root: '' or `play/gift-offer/`. */
let at = ''
export function standAt(page: string): void {
  at = page
}

/** An address as the page that is shown means it, where that is a part of the site. */
export function inside(address: string | URL | Request): URL | undefined {
  try {
    const url = new URL(address instanceof Request ? address.url : address, SITE + at)
    return url.href.startsWith(SITE) ? url : undefined
  } catch {
    return undefined
  }
}

/** The name of a file of the site. */
export const nameOf = (url: URL): string => url.pathname.slice(1)

/** The page at a path, or, where only that is here, its page in the file's own language. All pages come with the first block. */
export function pageAt(path: string): string | undefined {
  const folder = path.replace(/(index\.html)?$/, '').replace(/[^/]$/, '$&/')
  return [folder, `${folder}${document.documentElement.lang}/`].find((page) => has(`${page}index.html`))
}

/** Where a page is to be found in this file; nothing where it is not in it. What is no page of the site stays as it is. */
export function placeOf(address: string): string | undefined {
  const url = inside(address)
  if (!url || address.startsWith('#')) return address
  const page = pageAt(nameOf(url))
  if (page === undefined) return undefined
  url.searchParams.delete('page')
  return `?page=${page}${url.search.replace('?', '&')}${url.hash}`
}
