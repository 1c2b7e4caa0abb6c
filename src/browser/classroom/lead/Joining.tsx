import { useEffect, useState } from 'preact/hooks'
import { inThrees } from '../../../core/classroom/code.ts'
import { spoken } from '../address.ts'
import type { Server } from './means.ts'
import { CURE } from './Start.tsx'
import type { InRoom } from './useRoom.ts'

/** Where phones join, and by which code; and what to do where they cannot reach this computer. */
export function Joining({ means, entered: { room } }: InRoom) {
  const [server, setServer] = useState<Server>()
  useEffect(() => {
    if (room.way === 'server') void means.server().then(setServer)
  }, [])
  if (room.way !== 'server') return null
  const { joinAt, code, open } = means.words
  return (
    <>
      <p class="joining">
        <span>
          {joinAt} <strong>{spoken(means.rooms(server?.lan))}</strong>
        </span>
        <span class="code">
          <span class="unseen">{code} </span>
          {inThrees(room.code)}
        </span>
      </p>
      {server?.live && !server.open && (
        <p class="small">
          {open.notReached} <code>{CURE}</code> {open.notReachedEnd}
        </p>
      )}
    </>
  )
}
