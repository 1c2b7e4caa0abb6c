import type { Play } from './play/play.ts'

// The two lines at the foot of the page that say that something is still coming: that a press waits, and that the story has not come.

/** A wait of this many milliseconds is told; a shorter one would only flicker. */
const LONG = 900

const lines = () => document.querySelectorAll<HTMLElement>('[data-waiting],[data-slow]')

/** All has come that was waited for. */
export function allCame(): void {
  for (const line of lines()) line.hidden = true
}

/** Part of the story has not come. */
export function notArrived(): void {
  document.querySelector('[data-slow]')?.removeAttribute('hidden')
}

/** Says so while a choice waits for the words that answer it. */
export function sayWaiting({ store }: Play): void {
  const say = () => store.getState().waiting && document.querySelector('[data-waiting]')?.removeAttribute('hidden')
  store.subscribe(({ waiting }, before) => {
    if (waiting === before.waiting) return
    if (waiting) setTimeout(say, LONG)
    else allCame()
  })
}
