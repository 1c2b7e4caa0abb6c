import { randomUUID } from 'node:crypto'
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { Server, type ServerOptions } from 'socket.io'
import { addressOf, isOurs } from '../address.ts'
import { type Diary, troubles } from '../diary.ts'
import type { Log } from '../log/log.ts'
import type { Measures } from '../measures.ts'
import { createShares } from '../sockets.ts'
import { type Admitted, admit } from './admission.ts'
import type { Attempts } from './attempts.ts'
import { welcome } from './connection.ts'
import { OF_A_CONNECTION, pacer } from './pace.ts'
import { createPresence, GRACE, type Presence } from './presence.ts'
import { createRooms, type Rooms } from './rooms.ts'
import { MOST_OF_ALL } from './weight.ts'

/** Most connections of one process. More is more than one core answers in time. */
const MOST_CONNECTIONS = 10_000
/** Most that waits to be fetched by one connection, which may say two hundred things at once and is answered each. */
const MOST_UNREAD = 256
/** Milliseconds between two looks at who is here, and at what may be dropped. */
const LOOK = 5_000
/** Milliseconds after which a class that other processes write to is read, should their call have been lost. */
const BACKSTOP = 2_000

export type Parts = {
  readonly log: Log
  readonly measures: Measures
  readonly diary: Diary
  readonly attempts: Attempts
  /** Proxies of ours in front. */
  readonly hops: number
  /** Connections that one address may have at once. */
  readonly share: number
  /** Carries calls between processes that write to one log. */
  readonly adapter?: ServerOptions['adapter']
  readonly clock?: () => number
  /** Milliseconds; other than usual where a test does not wait. */
  readonly grace?: number
}

/** Live classes over socket.io: who comes is let in or not, what they say is answered, and everybody is sent their view. */
export type Live = {
  readonly rooms: Rooms
  /** Tells everybody, and ends. They come back by themselves, here or to another process. */
  stop(): Promise<void>
}

export function createLive(server: HttpServer, parts: Parts): Live {
  const { log, measures, diary, attempts, hops, clock = Date.now, grace = GRACE } = parts
  const process = randomUUID()
  const io = open(server, parts)
  const rooms = createRooms(log.shared ? calling(log, (code) => io.serverSideEmit('grew', code)) : log, clock, measures)
  io.on('grew', (code: unknown) => typeof code === 'string' && rooms.grew(code))
  const presence = createPresence(log, process, clock, grace)
  const troubled = troubles(diary)
  const greeted = new WeakSet<object>()

  io.use(async (socket, next) => {
    // Who one is, is said once a connection: else one connection could try many codes, or take many seats.
    if (greeted.has(socket.conn)) return socket.conn.close()
    greeted.add(socket.conn)
    const answer = await admit(socket.handshake.auth, addressOf(socket.request, hops), rooms, attempts).catch((error) => {
      troubled(error)
      return 'not-kept' as const
    })
    if (typeof answer !== 'string') {
      socket.data = answer
      return next()
    }
    measures.turnedAway(answer)
    next(new Error(answer))
  })
  io.on('connection', (socket) => welcome(socket, socket.data as Admitted, { measures, presence, troubled }))

  const end = keepLooking({ log, rooms, presence, process, troubled, every: Math.min(LOOK, grace / 4) })
  async function stop() {
    end()
    io.local.emit('stopping')
    // So that the word goes out before the connection ends.
    await pause(100)
    rooms.end()
    await io.close()
  }
  return { rooms, stop }
}

/** What the package gives no type for. */
type Connection = {
  readonly request: IncomingMessage
  readonly writeBuffer: readonly unknown[]
  on(event: 'packet' | 'close', heard: () => void): void
  /** @param now  without waiting until all was fetched */
  close(now: boolean): void
}

function open(server: HttpServer, { adapter, hops, share }: Parts): Server {
  const shares = createShares(share)
  const mayCome = (request: IncomingMessage) =>
    isOurs(request) && io.engine.clientsCount < MOST_CONNECTIONS && !shares.isFull(addressOf(request, hops))
  const io: Server = new Server(server, {
    path: '/live/',
    serveClient: false,
    maxHttpBufferSize: MOST_OF_ALL + 1_024,
    connectTimeout: 10_000,
    httpCompression: false,
    allowRequest: (request, decide) => decide(null, mayCome(request)),
    ...(adapter && { adapter }),
  })
  io.engine.on('connection', (connection: Connection) => {
    connection.on('close', shares.take(addressOf(connection.request, hops)))
    const pace = pacer(OF_A_CONNECTION, () => performance.now())
    connection.on('packet', () => {
      if (pace() !== 'listen' || connection.writeBuffer.length > MOST_UNREAD) connection.close(true)
    })
  })
  return io
}

/** The log, telling the other processes of what is written. */
const calling = (log: Log, call: (code: string) => void): Log => ({
  ...log,
  async append(code, said) {
    const kept = await log.append(code, said)
    if (kept) call(code)
    return kept
  },
})

type Looking = Pick<Parts, 'log'> & {
  readonly rooms: Rooms
  readonly presence: Presence
  readonly process: string
  readonly every: number
  troubled(error: unknown): void
}

/** @returns how to stop */
function keepLooking({ log, rooms, presence, process, every, troubled }: Looking): () => void {
  async function look() {
    await log.beat(process)
    for (const live of rooms.all()) await presence.look(live)
    await rooms.sweep()
  }
  const backstop = () => {
    if (log.shared) for (const { room } of rooms.all()) rooms.grew(room.opening.code)
  }
  log.beat(process).catch(troubled)
  const timers = [setInterval(() => void look().catch(troubled), every), setInterval(backstop, BACKSTOP)]
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
