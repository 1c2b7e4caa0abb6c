import type { Log } from '../log/log.ts'
import type { Measures } from '../measures.ts'
import { openRoom, type Room } from './room.ts'
import { createTeller, type Teller } from './teller.ts'

/** A class somebody is in, or was lately. */
export type Live = { readonly room: Room; readonly teller: Teller; usedAt: number }

/** Milliseconds for which a class stays in memory with nobody there. */
const IDLE = 60_000
/** Milliseconds for which a class is kept after it was closed: so that its facilitator comes back for what they want to take along. */
export const AFTER_CLOSING = 600_000

/** The classes in the memory of this process: read from the log when somebody comes, dropped when nobody is there any more. */
export type Rooms = {
  /** The class with this code; nothing where there is none. */
  find(code: string): Promise<Live | undefined>
  /** The same, if it is in memory: no log is asked. */
  here(code: string): Live | undefined
  all(): readonly Live[]
  /** Another process has written to this class. */
  grew(code: string): void
  /** Drops what nobody uses, and what was to be kept until now. */
  sweep(): Promise<void>
  end(): void
}

export function createRooms(log: Log, clock: () => number, measures: Measures): Rooms {
  const lives = new Map<string, Live>()
  const coming = new Map<string, Promise<Live | undefined>>()

  /** Read once, however many come at the same moment. */
  function load(code: string): Promise<Live | undefined> {
    const loading = coming.get(code) ?? read(code, log, clock, measures).finally(() => coming.delete(code))
    coming.set(code, loading)
    return loading
  }

  function here(code: string): Live | undefined {
    const live = lives.get(code)
    if (live) live.usedAt = clock()
    return live
  }

  async function find(code: string): Promise<Live | undefined> {
    const live = here(code) ?? (await load(code))
    if (live) lives.set(code, live)
    return live
  }

  function drop({ room, teller }: Live) {
    teller.end()
    lives.delete(room.opening.code)
  }

  async function sweep() {
    const now = clock()
    await log.expire(now)
    for (const live of lives.values()) {
      if (!(await log.find(live.room.opening.code))) {
        live.teller.dismiss()
        drop(live)
      } else if (live.teller.size() > 0) live.usedAt = now
      else if (now - live.usedAt > IDLE) drop(live)
    }
    measures.rooms(lives.size)
  }

  return {
    find,
    here,
    all: () => [...lives.values()],
    grew: (code) =>
      void lives
        .get(code)
        ?.room.catchUp()
        .catch(() => {}),
    sweep,
    end: () => [...lives.values()].forEach(drop),
  }
}

async function read(code: string, log: Log, clock: () => number, measures: Measures): Promise<Live | undefined> {
  const opening = await log.find(code)
  if (!opening) return undefined
  let room: Room | undefined
  const seen = votesSeen(measures, () => room?.now() ?? 0)
  const teller = createTeller(() => (room as Room).classroom(), seen.shown)
  room = await openRoom(opening, log, clock, (event, classroom) => {
    // Should this not be written now, it is when the class is read again; or its day is over.
    if (event.message.type === 'closed') log.keepUntil(code, opening.openedAt + event.at + AFTER_CLOSING).catch(() => {})
    if (event.message.type === 'voted' && teller.connections('facilitator') > 0) seen.voted(event.at)
    teller.grown(event, classroom)
  })
  return room && { room, teller, usedAt: clock() }
}

/** How long it takes from a vote to its facilitator's view. */
function votesSeen(measures: Measures, now: () => number) {
  let votes: number[] = []
  return {
    voted: (at: number) => void votes.push(at),
    shown() {
      for (const at of votes) measures.voteSeen(now() - at)
      votes = []
    },
  }
}
