import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { begin, type Classroom, isClassroom, seatWithKey } from '../../../src/core/classroom/classroom.ts'
import type { From, SeatId } from '../../../src/core/classroom/event.ts'
import { type Message, readHello, readPacket } from '../../../src/core/classroom/messages.ts'
import { nextSeat } from '../../../src/core/classroom/room.ts'
import { take } from '../../../src/core/classroom/take.ts'
import { view } from '../../../src/core/classroom/view.ts'
import type { Answer } from '../../../src/core/classroom/wire.ts'

// One class over real sockets, as a page meets it: no more of a server than the wire says.

export type LiveClass = {
  readonly origin: string
  readonly code: string
  now(): Classroom
  /** Somebody other than the page says something. */
  says(from: From, message: Message): void
  /** What was said, by whom, as often as it came in. */
  readonly came: { readonly from: From; readonly id: string }[]
  /** How the house answers: as it should, not at all, or that it is busy. */
  answering: 'well' | 'never' | 'slow-down'
  /** Ends every connection, as a network does. */
  drop(): void
  /** Nobody is let in for now. */
  shut: boolean
  stop(): Promise<void>
}

export const opening = {
  type: 'opened',
  vignette: 'gift-offer',
  locale: 'en-GB',
  title: 'The gift',
  seed: 7,
  facts: {},
  plan: 'fifty',
  names: true,
} as const

export async function liveClass(
  site: RequestListener = (_, response) => void response.end(),
  opened: Message = opening,
): Promise<LiveClass> {
  const http = createServer(site)
  const io = new Server(http, { path: '/live/', serveClient: false })
  let classroom = begin({ n: 1, at: 0, from: 'house', id: 'opened', message: opened }) as Classroom
  const since = Date.now()
  const now = () => Date.now() - since

  function say(from: From, id: string, message: unknown): Answer {
    const n = classroom.n + 1
    const next = take(classroom, { n, at: now(), from, id, message: message as Message })
    if (next === 'again') return { ok: true, n: classroom.n }
    if (!isClassroom(next)) return { ok: false, why: next }
    classroom = next
    for (const socket of io.sockets.sockets.values()) show(socket)
    return { ok: true, n }
  }
  const show = (socket: Socket) => socket.emit('view', { now: now(), view: view(classroom, socket.data.who) })
  let events = 0
  const house = (message: Message) => say('house', `house-${events++}`, message)

  io.use((socket, next) => {
    const hello = readHello(socket.handshake.auth)
    if (live.shut || !hello || hello.code !== live.code) return next(new Error('unknown-class'))
    if (hello.as !== 'seat') socket.data.who = hello.as
    else {
      if (!seatWithKey(classroom, hello.token)) house({ type: 'joined', seat: nextSeat(classroom), key: hello.token })
      socket.data.who = seatWithKey(classroom, hello.token)?.id as SeatId
    }
    next()
  })
  io.on('connection', (socket) => {
    const { who } = socket.data
    if (who.startsWith('s') && who !== 'screen') house({ type: 'here', seat: who, line: socket.id })
    show(socket)
    socket.on('say', (packet: unknown, answer: (answer: Answer) => void) => {
      const read = readPacket(packet)
      if (!read) return
      live.came.push({ from: who, id: read.id })
      if (live.answering === 'slow-down') return answer({ ok: false, why: 'slow-down' })
      const said = say(who, read.id, read.message)
      if (live.answering === 'well') answer(said)
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const live: LiveClass = {
    origin: `http://localhost:${(http.address() as AddressInfo).port}`,
    code: 'KDFGHJ',
    came: [],
    answering: 'well',
    shut: false,
    now: () => classroom,
    says: (from, message) => {
      const answer = say(from, `test-${events++}`, message)
      if (!answer.ok) throw new Error(`${message.type} was refused: ${answer.why}`)
    },
    drop: () => {
      for (const socket of io.sockets.sockets.values()) socket.conn.close()
    },
    stop: async () => {
      await io.close()
    },
  }
  return live
}
