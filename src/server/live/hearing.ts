import { readHouse, readPacket, readSeat, readSteer } from '../../core/classroom/messages.ts'
import type { Answer } from '../../core/classroom/wire.ts'
import type { Measures } from '../measures.ts'
import type { Admitted } from './admission.ts'
import { type Heard, OF_A_FACILITATOR, OF_A_SEAT, pacer } from './pace.ts'
import { isHeavier, MOST_OF_ALL, MOST_OF_SEATS } from './weight.ts'

/** What one connection says, read and answered. */
export type Hearing = {
  /** @returns the answer, or nothing where it is to be cut off */
  hear(packet: unknown): Promise<Answer | undefined>
}

/** @param troubled  told of what should not have happened */
export function createHearing({ live: { room }, who }: Admitted, measures: Measures, troubled: (error: unknown) => void): Hearing {
  const steers = who === 'facilitator'
  const pace = pacer(steers ? OF_A_FACILITATOR : OF_A_SEAT, () => performance.now())
  const most = steers ? MOST_OF_ALL : MOST_OF_SEATS

  async function answered(given: unknown, heard: Heard): Promise<readonly [type: string, answer: Answer]> {
    if (heard === 'slow') return ['', { ok: false, why: 'slow-down' }]
    if (isHeavier(given, most)) return ['', { ok: false, why: 'too-large' }]
    const packet = readPacket(given)
    if (!packet) return ['', { ok: false, why: 'unreadable' }]
    if (who === 'screen') return ['', { ok: false, why: 'not-yours' }]
    const message = (steers ? readSteer : readSeat)(packet.message)
    if (!message) return ['', { ok: false, why: isAnothers(packet.message) ? 'not-yours' : 'unreadable' }]
    return [message.type, await room.say(who, packet.id, message)]
  }

  async function hear(packet: unknown): Promise<Answer | undefined> {
    const heard = pace()
    if (heard === 'cut') return undefined
    // Where the log cannot be written, whoever says something keeps it and says it again.
    const [type, answer] = await answered(packet, heard).catch((error) => {
      troubled(error)
      return ['', { ok: false, why: 'not-kept' }] as const
    })
    measures.answered(type || 'other', answer.ok ? 'taken' : answer.why)
    return answer
  }

  return { hear }
}

/** A message that somebody else may send. */
const isAnothers = (message: unknown): boolean => [readSteer, readSeat, readHouse].some((read) => read(message) !== undefined)
