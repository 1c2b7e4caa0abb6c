/** Not every browser says when it is idle; a moment after the paint it mostly is. Milliseconds, our judgement. */
const MOMENT = 60

/** Works when nothing else is to be done. */
export const whenIdle = (work: () => void): void => {
  if (window.requestIdleCallback) window.requestIdleCallback(() => work())
  else setTimeout(work, MOMENT)
}

/** Works through these one at a time while nothing else is to be done. @returns how to leave the rest */
export function oneByOne<One>(all: readonly One[], work: (one: One) => void): () => void {
  const left = [...all]
  const next = () => {
    const one = left.shift()
    if (one === undefined) return
    work(one)
    whenIdle(next)
  }
  whenIdle(next)
  return () => {
    left.length = 0
  }
}
