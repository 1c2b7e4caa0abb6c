import { useState } from 'preact/hooks'
import { type Entered, enter } from './enter.ts'
import type { Means } from './means.ts'
import { RoomPage } from './RoomPage.tsx'
import { forgetRoom, type Room, roomsIn } from './rooms.ts'
import { Start } from './Start.tsx'

/** The facilitator's page: a room is opened, led, and closed. */
export function Lead({ means }: { readonly means: Means }) {
  const [entered, setEntered] = useState<Entered>()
  const [closed, setClosed] = useState(false)
  const go = (room: Room) => {
    setClosed(false)
    setEntered(enter(room, means))
    scrollTo(0, 0)
  }
  const leave = (how: 'closed' | 'left') => {
    if (!entered) return
    if (how === 'closed') forgetRoom(means.store, entered.room.code)
    entered.end()
    setClosed(how === 'closed')
    setEntered(undefined)
    scrollTo(0, 0)
  }
  if (entered) return <RoomPage key={entered.room.code} {...{ entered, means, leave }} />
  return <Start {...{ means, closed, go }} rooms={roomsIn(means.store)} />
}
