import type { Socket } from 'socket.io'
import { seatOf } from '../../core/classroom/classroom.ts'
import type { Measures } from '../measures.ts'
import type { Admitted } from './admission.ts'
import { createHearing } from './hearing.ts'
import type { Presence } from './presence.ts'
import type { Listener } from './teller.ts'

/** Views waiting to go out over one connection before it gets no more of them until they have: it only ever needs the latest. */
const MOST_WAITING = 4

type Parts = { readonly measures: Measures; readonly presence: Presence; troubled(error: unknown): void }

/** Somebody has been let in: they are sent their view, and again whenever it has changed, and what they say is answered. */
export function welcome(socket: Socket, admitted: Admitted, { measures, presence, troubled }: Parts) {
  const { live, who } = admitted
  const as = who === 'facilitator' || who === 'screen' ? who : 'seat'
  const listener = listening(socket, () => live.room.now())
  live.teller.add(who, listener)
  measures.came(as, 1)
  socket.on('disconnect', () => {
    live.teller.remove(who, listener)
    measures.came(as, -1)
  })
  const hearing = createHearing(admitted, measures, troubled)
  socket.onAny(async (event: string, ...given: readonly unknown[]) => {
    const answer = await hearing.hear(event === 'say' ? given[0] : undefined)
    if (!answer) return socket.disconnect(true)
    const say = given.find((one) => typeof one === 'function')
    say?.(answer)
  })
  const seat = who === 'facilitator' || who === 'screen' ? undefined : seatOf(live.room.classroom(), who)
  if (seat) presence.came(live, seat).catch(troubled)
}

function listening(socket: Socket, now: () => number): Listener {
  // The package gives no type for what waits to be sent.
  const { conn } = socket as unknown as { conn: { readonly writeBuffer: readonly unknown[] } }
  return {
    send: (view) => void socket.emit('view', { now: now(), view }),
    busy: () => conn.writeBuffer.length > MOST_WAITING,
    end: () => void socket.disconnect(true),
  }
}
