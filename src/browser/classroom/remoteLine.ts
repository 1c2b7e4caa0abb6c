import { io, type Socket } from 'socket.io-client'
import { REFUSALS } from '../../core/classroom/event.ts'
import type { View } from '../../core/classroom/view.ts'
import { type Answer, BARRED, type Hello, type Packet, type Sent } from '../../core/classroom/wire.ts'
import type { Line, Standing } from './line.ts'
import { createOutbox, inMemory, type Keep, NOT_NOW } from './outbox.ts'

export type Way = {
  /** Where the site is served from: the server listens below it, at `live/`. */
  readonly root: string
  readonly hello: Hello
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
  /** Where what is not yet answered outlasts the page. */
  readonly keep?: Keep
  /** Calls back when the device wakes, or has a network again. @returns how to stop */
  readonly waking?: (woke: () => void) => () => void
}

/** So long an answer is waited for before it is asked again, in milliseconds. */
const PATIENCE = 6000
/**
 * So long who was in already goes on looking where nobody knows the class, in milliseconds: a house that was started anew may not have
 * read its classes yet.
 */
const GRACE = 60_000

/** A page's way to a class that a server keeps: it comes back by itself, and says again what was not answered. */
export function remoteLine<V extends View>({ root, hello, clock, keep = inMemory(), waking }: Way): Line<V> {
  const watchers = new Set<(standing: Standing<V>) => void>()
  const socket = connect(root, hello)
  const outbox = createOutbox(keep, () => put({ unsent: outbox.unsent() }))
  let standing: Standing<V> = { state: 'coming', ahead: 0, unsent: outbox.unsent() }
  function put(change: Partial<Standing<V>>) {
    standing = { ...standing, ...change }
    for (const changed of watchers) changed(standing)
  }
  const flush = () => void outbox.flush(send(socket), () => socket.connected)
  const stop = follow<V>(socket, { now: () => standing, put, flush, clock, waking })
  return {
    now: () => standing,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    say(message) {
      const answered = outbox.put(message)
      flush()
      return answered
    },
    end() {
      stop()
      socket.disconnect()
    },
  }
}

type Following<V extends View> = Pick<Way, 'clock'> & {
  readonly waking: Way['waking'] | undefined
  readonly now: () => Standing<V>
  readonly put: (change: Partial<Standing<V>>) => void
  readonly flush: () => void
}

/** Follows the connection: what comes over it, and back to it when it is gone. @returns how to stop */
function follow<V extends View>(socket: Socket, { now, put, flush, clock, waking }: Following<V>): () => void {
  let ended = false
  /** When the room was there last. */
  let heard = clock()
  // A class that is over, and a seat that is given up, are not come back to.
  const left = () => ended || isOver(now().view)
  const lost = () => put({ state: now().view ? 'lost' : 'coming' })
  const again = () => setTimeout(() => ended || socket.connect(), 500 + 1500 * Math.random())
  socket.on('connect', () => {
    put({ state: 'here' })
    flush()
  })
  socket.on('view', (sent: Sent) => put({ state: 'here', ahead: sent.now - clock(), view: sent.view as V }))
  socket.on('disconnect', (reason) => {
    if (left()) return
    heard = clock()
    lost()
    if (reason === 'io server disconnect') again()
  })
  socket.on('connect_error', (error) => {
    if (socket.active) return lost()
    const why = whyOf(error)
    const known = now().view !== undefined && clock() - heard < GRACE
    if (why !== undefined && !NOT_NOW.includes(why) && !known) return put({ state: 'barred', why })
    lost()
    again()
  })
  const stop = waking?.(() => {
    if (left() || now().state === 'barred') return
    // What slept may not have noticed that nobody is there any more.
    if (socket.connected) socket.io.engine.close()
    else socket.connect()
  })
  return () => {
    ended = true
    stop?.()
  }
}

/** Comes back after half a second to two seconds, spread, for as long as it takes. */
function connect(root: string, hello: Hello): Socket {
  const { origin, pathname } = new URL(`${root}live/`, location.href)
  return io(origin, {
    path: pathname,
    auth: hello,
    transports: ['polling', 'websocket'],
    reconnectionDelay: 1000,
    reconnectionDelayMax: 2000,
    randomizationFactor: 0.5,
    forceNew: true,
  })
}

const send =
  (socket: Socket) =>
  (packet: Packet): Promise<Answer | undefined> =>
    socket
      .timeout(PATIENCE)
      .emitWithAck('say', packet)
      .then(
        (answer: Answer | undefined) => (typeof answer?.ok === 'boolean' ? answer : undefined),
        () => undefined,
      )

const isOver = (view: View | undefined): boolean => view !== undefined && (view.closed || (view.as === 'seat' && view.left))

type Why = NonNullable<Standing<View>['why']>

/** Why nobody was let in, if the server said. */
const whyOf = (error: Error): Why | undefined => [...BARRED, ...REFUSALS].find((why) => why === error.message)
