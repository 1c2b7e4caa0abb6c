import { afterPaint } from './afterPaint.ts'
import type { Play } from './play/play.ts'

/** Not every browser says when it is idle; a moment after the paint it mostly is. Milliseconds, our judgement. */
const MOMENT = 60

/** Works out the answers to what can be chosen while nothing else is to be done: one a task, so that a press waits for one at most. */
export function readAhead(play: Play): void {
  const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, MOMENT))
  let asked = false
  const ask = () => {
    if (asked) return
    asked = true
    idle(() => {
      asked = false
      if (play.foresee()) ask()
    })
  }
  play.store.subscribe(({ encounter }, before) => encounter !== before.encounter && afterPaint(ask))
  ask()
}
