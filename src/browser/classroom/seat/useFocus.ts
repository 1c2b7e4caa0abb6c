import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * When something else is asked, who stood on what is gone stands at its heading; nobody is taken from a place that is still there, and
 * who reads the screen by ear is told the heading instead. What is marked as told is said in both cases, and all of it once.
 */
export function useFocus(name: string) {
  const place = useRef<HTMLElement>(null)
  const before = useRef(name)
  const [told, setTold] = useState('')
  useEffect(() => {
    if (before.current === name) return
    before.current = name
    const heading = place.current?.querySelector<HTMLElement>('[data-heading]')
    const lost = !document.activeElement || document.activeElement === document.body
    const marked = place.current?.querySelectorAll<HTMLElement>('[data-told]') ?? []
    setTold([...(lost || !heading ? [] : [heading]), ...marked].map(({ textContent }) => textContent).join(' '))
    if (!lost) return
    scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
  }, [name])
  return { place, told }
}
