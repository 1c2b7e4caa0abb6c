import type { Answer, Packet } from '../../core/classroom/wire.ts'
import { drawHex } from './draw.ts'

/** Where what was said and not yet answered is kept. */
export type Keep = { read(): readonly Packet[]; write(packets: readonly Packet[]): void }

/** Says a packet; undefined where nobody answered. */
export type Send = (packet: Packet) => Promise<Answer | undefined>

export type Outbox = {
  readonly unsent: () => number
  /** Resolves when it is taken or refused. */
  put(message: unknown): Promise<Answer>
  /** Begins, or goes on, once there is a connection. */
  flush(send: Send, connected: () => boolean): Promise<void>
}

/** Until it is tried again, in milliseconds: spread, so that a room does not come back all at once. Our judgement. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 500 + 1000 * Math.random()))

/** No answers for good: that the house is busy, or could not write it down. It is tried again. */
export const NOT_NOW: readonly string[] = ['slow-down', 'not-kept']

/**
 * What is said, in its order and one at a time: a vote that was changed must not be overtaken by the first. Each goes again until it is
 * answered, under the same id, by which it counts once.
 */
export function createOutbox(keep: Keep, changed: () => void): Outbox {
  let packets = keep.read()
  let busy = false
  const waiting = new Map<string, (answer: Answer) => void>()
  const hold = (next: readonly Packet[]) => {
    packets = next
    keep.write(next)
    changed()
  }
  return {
    unsent: () => packets.length,
    put(message) {
      const id = drawHex(8)
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
      hold([...packets, { id, message }])
      return answered
    },
    async flush(send, connected) {
      if (busy) return
      busy = true
      for (let [packet] = packets; packet && connected(); [packet] = packets) {
        const answer = await send(packet)
        if (!answer || (!answer.ok && NOT_NOW.includes(answer.why))) {
          await pause()
          continue
        }
        hold(packets.slice(1))
        waiting.get(packet.id)?.(answer)
        waiting.delete(packet.id)
      }
      busy = false
    },
  }
}

/** Kept for as long as the page is open. */
export function inMemory(): Keep {
  let packets: readonly Packet[] = []
  return {
    read: () => packets,
    write(next) {
      packets = next
    },
  }
}
