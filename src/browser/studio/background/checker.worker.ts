import { takeIn } from '../files/door.ts'
import { checked, drawn } from './check.ts'
import type { Answered, Asked } from './messages.ts'
import { road } from './road.ts'

// Opens, draws up and checks, away from the page: however long it takes, nobody's typing waits for it.

const answer = (said: Answered) => postMessage(said)

let latest = 0
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'open') return answer({ type: 'opened', turn: data.turn, found: takeIn(data.given) })
  if (data.type === 'road') return answer({ type: 'road', turn: data.turn, found: road(data) })
  const { turn, folder } = data
  latest = turn
  // What was typed meanwhile is on its way: it is heard before the long part begins, and this one is then left.
  setTimeout(() => {
    if (turn !== latest) return
    const map = drawn(folder)
    if (map) answer({ type: 'drawn', turn, drawn: map })
    setTimeout(() => turn === latest && answer({ type: 'checked', turn, ...checked(folder) }))
  })
})
