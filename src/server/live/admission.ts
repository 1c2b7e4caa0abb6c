import { createHash, timingSafeEqual } from 'node:crypto'
import { seatWithKey } from '../../core/classroom/classroom.ts'
import { readCode } from '../../core/classroom/code.ts'
import { readHello } from '../../core/classroom/messages.ts'
import type { Hello } from '../../core/classroom/wire.ts'
import type { Attempts } from './attempts.ts'
import type { Why } from './room.ts'
import type { Live, Rooms } from './rooms.ts'
import type { Who } from './teller.ts'

/** Somebody who was let in, and to what. */
export type Admitted = { readonly live: Live; readonly who: Who }

/** A token as it is kept. Tokens are long and drawn by chance, so a plain hash is enough. */
export const hashed = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * @param auth     what a page says first, and anything else
 * @param address  whose request it is
 * @returns who it is, or why they are not let in
 */
export async function admit(auth: unknown, address: string, rooms: Rooms, attempts: Attempts): Promise<Admitted | Why> {
  const hello = readHello(auth)
  const code = hello && readCode(hello.code)
  // What can be no code is no guess at one.
  if (!hello || code === undefined) return 'unknown-class'
  const back = returning(hello, rooms.here(code))
  if (back) return back
  let answer: Admitted | Why = 'slow-down'
  await attempts.turn(address, code, async () => {
    const live = await rooms.find(code)
    answer = live ? await known(hello, live) : 'unknown-class'
    return answer !== 'unknown-class' && answer !== 'wrong-token'
  })
  return answer
}

/**
 * Whoever holds a token of the class comes in whatever others of their address try. That tells a guesser nothing: no log is asked, and
 * nobody guesses a token.
 */
function returning({ as, token }: Hello, live: Live | undefined): Admitted | undefined {
  const key = hashed(token)
  if (!live) return undefined
  if (as !== 'seat') return isSame(key, live.room.opening[as]) ? { live, who: as } : undefined
  const seat = seatWithKey(live.room.classroom(), key)
  return seat && { live, who: seat.id }
}

async function known({ as, token, name }: Hello, live: Live): Promise<Admitted | Why> {
  const key = hashed(token)
  if (as !== 'seat') return isSame(key, live.room.opening[as]) ? { live, who: as } : 'wrong-token'
  const seat = await live.room.join(key, name)
  return typeof seat === 'string' ? seat : { live, who: seat.id }
}

const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))
