/** As short a sleep leaves a connection as it was, in milliseconds. Our judgement. */
const NAP = 15_000

/** Calls back when the page is seen again after a while, or there is a network again. @returns how to stop */
export function waking(woke: () => void): () => void {
  let hidden = 0
  const seen = () => {
    if (document.visibilityState === 'hidden') hidden = Date.now()
    else if (hidden > 0 && Date.now() - hidden > NAP) woke()
  }
  document.addEventListener('visibilitychange', seen)
  addEventListener('online', woke)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('online', woke)
  }
}
