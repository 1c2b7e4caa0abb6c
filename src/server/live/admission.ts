import { createHash, timingSafeEqual } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { readCode } from '../../core/classroom/code.ts'
import { readHello } from '../../core/classroom/messages.ts'
import type { Hello } from '../../core/classroom/wire.ts'
import type { Attempts } from './attempts.ts'
import type { Why } from './room.ts'
import type { Live, Rooms } from './rooms.ts'
import type { Who } from './teller.ts'

/** Somebody who was let in, and to what. */
export type Admitted = { readonly live: Live; readonly who: Who }

/** Milliseconds that a wrong try is held once there were many. */
const HELD = 2_000

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
  const live = code === undefined ? undefined : await rooms.find(code)
  const answer = hello && live ? await known(hello, live) : 'unknown-class'
  if (answer !== 'unknown-class' && answer !== 'wrong-token') return answer
  // Of the code itself nothing is kept: it may be any text.
  if (!(await attempts.wrong(address, code ?? ''))) return answer
  await pause(HELD)
  return 'slow-down'
}

async function known({ as, token, name }: Hello, live: Live): Promise<Admitted | Why> {
  const key = hashed(token)
  if (as !== 'seat') return isSame(key, live.room.opening[as]) ? { live, who: as } : 'wrong-token'
  const seat = await live.room.join(key, name)
  return typeof seat === 'string' ? seat : { live, who: seat.id }
}

const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))
