import { useLayoutEffect } from 'preact/hooks'

/** The arrow keys go back and on, the way the page is read; not while one writes, nor behind a dialog. */
export function useArrows(go: (by: 1 | -1) => void): void {
  // As soon as it is drawn: a key may be pressed before the next frame.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event
      if ((key !== 'ArrowRight' && key !== 'ArrowLeft') || ctrlKey || metaKey || altKey || shiftKey) return
      if (document.querySelector('dialog') || (target as Element).closest?.('input,textarea,select')) return
      event.preventDefault()
      const onwards = getComputedStyle(document.documentElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
      go(key === onwards ? 1 : -1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
