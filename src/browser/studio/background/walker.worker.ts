import type { Folder, WalkSays } from './messages.ts'
import { walking } from './walk.ts'

// The walk, by itself: it may take minutes, and is ended by ending this worker.

const say = (said: WalkSays) => postMessage(said)

addEventListener('message', ({ data }: MessageEvent<Folder>) => {
  try {
    const walk = walking(data)
    let next = walk.next()
    for (; !next.done; next = walk.next()) say({ type: 'progress', progress: next.value })
    say({ type: 'walked', walked: next.value })
  } catch (fault) {
    say({ type: 'broke', says: fault instanceof Error ? fault.message : String(fault) })
  }
})
