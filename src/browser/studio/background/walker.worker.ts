import type { ToWalk, WalkSays } from './messages.ts'
import { walking } from './walk.ts'

// The walk, by itself: it may take minutes, and is ended by ending this worker.

const say = (said: WalkSays) => postMessage(said)

/** Milliseconds between two words on how far it is: each of them draws the page again. */
const OFTEN = 80

addEventListener('message', ({ data: { folder, far } }: MessageEvent<ToWalk>) => {
  try {
    const walk = walking(folder, far)
    let next = walk.next()
    for (let last = 0; !next.done; next = walk.next()) {
      const now = performance.now()
      if (now - last < OFTEN && next.value.doing !== 'summing up') continue
      last = now
      say({ type: 'progress', progress: next.value })
    }
    say({ type: 'walked', walked: next.value })
  } catch (fault) {
    say({ type: 'broke', says: fault instanceof Error ? fault.message : String(fault) })
  }
})
