import { useEffect, useRef } from 'preact/hooks'

/** How small words on a wall may become, as shares of their size, before they scroll. Our judgement, of what is read from ten metres. */
const SHARES = [1, 0.92, 0.84, 0.76, 0.68] as const

/** Makes the words of a wall as much smaller as they must be to stand on it whole: nobody scrolls a wall. */
export function useFit() {
  const board = useRef<HTMLElement>(null)
  useEffect(() => {
    const shrink = () => {
      const element = board.current
      if (!element) return
      for (const share of SHARES) {
        element.style.setProperty('--fit', String(share))
        if (element.scrollHeight <= element.clientHeight + 1) break
      }
    }
    shrink()
    addEventListener('resize', shrink)
    document.fonts?.addEventListener('loadingdone', shrink)
    return () => {
      removeEventListener('resize', shrink)
      document.fonts?.removeEventListener('loadingdone', shrink)
    }
  })
  return board
}
