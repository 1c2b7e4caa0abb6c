/** `slow`: not listened to for now. `cut`: has gone on for so long that the connection is ended. */
export type Heard = 'listen' | 'slow' | 'cut'

/** How much at once, and how many a second after that; how much too much before the connection is ended. */
export type Pace = { readonly atOnce: number; readonly aSecond: number; readonly patience: number }

/** Somebody taps a phone, now and then again at once. */
export const OF_A_SEAT: Pace = { atOnce: 20, aSecond: 2, patience: 40 }
/** A facilitator going back and forth, or whose page comes back with much unsent. */
export const OF_A_FACILITATOR: Pace = { atOnce: 60, aSecond: 6, patience: 120 }
/** All that comes over one connection, whatever it is. */
export const OF_A_CONNECTION: Pace = { atOnce: 200, aSecond: 20, patience: 0 }

/** @param clock  milliseconds, never going back */
export function pacer({ atOnce, aSecond, patience }: Pace, clock: () => number): () => Heard {
  let [left, at, over] = [atOnce, clock(), 0]
  return () => {
    const now = clock()
    left = Math.min(atOnce, left + ((now - at) * aSecond) / 1000)
    at = now
    if (left >= 1) {
      left -= 1
      return 'listen'
    }
    over += 1
    return over > patience ? 'cut' : 'slow'
  }
}
