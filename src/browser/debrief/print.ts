/**
 * On paper nothing can be opened, so every disclosure is open while the page prints, and closed again after it.
 * A ref: it takes the page's root and gives back how to let go of it.
 */
export function openForPrint(root: Element | null): (() => void) | undefined {
  if (!root) return undefined
  let opened: readonly HTMLDetailsElement[] = []
  const open = () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
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
