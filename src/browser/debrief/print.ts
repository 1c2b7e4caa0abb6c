import { options, type RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * On paper nothing can be opened: while the page prints disclosures are open, with all that is in them.
 *
 * @returns whether all is wanted, and a ref for the page's root
 */
export function useWhole(): readonly [whole: boolean, root: RefObject<HTMLDivElement | null>] {
  const [whole, setWhole] = useState(false)
  const root = useRef<HTMLDivElement | null>(null)
  useEffect(() => (root.current ? openForPrint(root.current, () => atOnce(() => setWhole(true))) : undefined), [])
  return [whole, root]
}

/** Draws in the same task: the browser takes the page to paper as soon as it has told of it. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options
  options.debounceRendering = (draw) => draw()
  change()
  if (debounceRendering) options.debounceRendering = debounceRendering
  else delete options.debounceRendering
}

/**
 * Opens every disclosure while the page prints, but for what is too long for paper and was left closed. `make`: makes what is inside.
 *
 * @returns how to let go of the page
 */
export function openForPrint(root: Element, make: () => void): () => void {
  let opened: readonly HTMLDetailsElement[] = []
  const open = () => {
    make()
    opened = [...root.querySelectorAll('details')].filter((details) => !details.open && !details.closest('[data-long]:not([open])'))
    for (const details of opened) details.open = true
  }
  const close = () => {
    for (const details of opened) details.open = false
    opened = []
  }
  addEventListener('beforeprint', open)
  addEventListener('afterprint', close)
  return () => {
    removeEventListener('beforeprint', open)
    removeEventListener('afterprint', close)
  }
}
