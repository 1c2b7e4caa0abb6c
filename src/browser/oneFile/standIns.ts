import { inside, nameOf } from './addresses.ts'
import { addressFor, kindOf, madeFor } from './made.ts'
import { bytesOf } from './table.ts'

// What stands in for `fetch`, and for the `src` and `href` of elements that show a file: both get what is in the one file.

/** What elements wait for. Of several wishes the latest counts. */
const wished = new WeakMap<Element, URL>()

export function standIn(): void {
  fetchFromHere()
  supply(HTMLImageElement, 'src')
  supply(HTMLLinkElement, 'href')
  waitForPictures()
}

function fetchFromHere(): void {
  const { fetch } = window
  window.fetch = async (address, how) => {
    const url = inside(address)
    if (!url) return fetch(address, how)
    const name = nameOf(url)
    return new Response(await bytesOf(name), { headers: { 'content-type': kindOf(name) } })
  }
}

/** Lets elements of a kind show the file that is here. */
function supply({ prototype }: { readonly prototype: HTMLElement }, attribute: string): void {
  const own = Object.getOwnPropertyDescriptor(prototype, attribute)
  Object.defineProperty(prototype, attribute, {
    ...own,
    set(this: HTMLElement, address: string) {
      const url = inside(address)
      wished.delete(this)
      if (!url) return own?.set?.call(this, address)
      // What would only be fetched ahead is here already.
      if (this instanceof HTMLLinkElement && this.rel === 'modulepreload') return this.removeAttribute('rel')
      const made = madeFor(nameOf(url))
      if (made !== undefined) return own?.set?.call(this, made + url.hash)
      wished.set(this, url)
      const settle = (how: () => void) => {
        if (wished.get(this) !== url) return
        wished.delete(this)
        how()
      }
      addressFor(nameOf(url)).then(
        (link) => settle(() => own?.set?.call(this, link + url.hash)),
        () => settle(() => this.dispatchEvent(new Event('error'))),
      )
    },
  })
}

/** A picture that waits for its file is not there yet, whatever the browser makes of its empty `src`. */
function waitForPictures(): void {
  const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'complete')
  Object.defineProperty(HTMLImageElement.prototype, 'complete', {
    ...own,
    get(this: HTMLImageElement) {
      return !wished.has(this) && own?.get?.call(this)
    },
  })
}
