import { inThrees, readCode } from '../../core/classroom/code.ts'

// What stands after the `#` of a class's pages. It is sent to no server by the browser itself.

/** Which class an address names: a code, and for a screen its token; or one that another window of this browser keeps. */
export type Named = { readonly code: string; readonly token?: string } | { readonly window: string }

export function readHash(hash: string): Named | undefined {
  const [first = '', token] = decode(hash.replace(/^#/, '')).split('.')
  if (first === 'window' && /^[0-9a-f]{8,32}$/.test(token ?? '')) return { window: token as string }
  const code = readCode(first)
  return code === undefined ? undefined : { code, ...(token !== undefined && { token }) }
}

export const seatHash = (code: string): string => `#${inThrees(code)}`

/** Where a phone opens a class. `rooms`: the whole address of the page `room/`. */
export const joinAddress = (rooms: string, code: string): string => `${rooms}${seatHash(code)}`

/** An address as it is written on a wall. */
export const spoken = (rooms: string): string => rooms.replace(/^https?:\/\//, '').replace(/\/$/, '')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
