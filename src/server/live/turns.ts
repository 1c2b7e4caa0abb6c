/** Least milliseconds between two turns of those who are told in turn: some twenty a second. */
const APART = 50
/** Milliseconds after which who was busy is tried again. */
const LATER = 200

/** Who has not been told the latest, and when they are. */
export type Turns<Who, Listener> = {
  /** These connections are told at once. */
  soon(who: Who, which: Iterable<Listener>): void
  /** All connections of this one are told in turn. */
  inTurn(who: Who): void
  forget(who: Who, listener: Listener): void
  end(): void
}

/**
 * @param of    all connections of somebody
 * @param tell  tells these connections of somebody. @returns those who were busy
 */
export function createTurns<Who, Listener>(
  of: (who: Who) => Iterable<Listener>,
  tell: (who: Who, which: ReadonlySet<Listener>) => Iterable<Listener>,
): Turns<Who, Listener> {
  const behind = new Map<Who, Set<Listener>>()
  const waiting = new Set<Who>()
  const alarm = createAlarm(turn)
  let next = Number.NEGATIVE_INFINITY

  function mark(who: Who, which: Iterable<Listener>) {
    const set = behind.get(who) ?? new Set()
    for (const listener of which) set.add(listener)
    if (set.size > 0) behind.set(who, set)
  }

  function turn() {
    const began = performance.now()
    const isTurn = waiting.size > 0 && began >= next
    if (isTurn) {
      for (const who of waiting) mark(who, of(who))
      waiting.clear()
    }
    const now = [...behind]
    behind.clear()
    for (const [who, which] of now) mark(who, tell(who, which))
    if (isTurn) next = restedFrom(began)
    if (waiting.size > 0) alarm.within(Math.max(0, next - performance.now()))
    if (behind.size > 0) alarm.within(LATER)
  }

  return {
    soon(who, which) {
      mark(who, which)
      alarm.within(0)
    },
    inTurn(who) {
      waiting.add(who)
      alarm.within(0)
    },
    forget: (who, listener) => void behind.get(who)?.delete(listener),
    end: alarm.end,
  }
}

/** When the next turn may be. One that took long rests as long: a class however large leaves half of the process to others. */
function restedFrom(began: number): number {
  const ended = performance.now()
  return Math.max(began + APART, ended + (ended - began))
}

/** Rings once, at the earliest of the times it was set to. */
function createAlarm(ring: () => void) {
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  return {
    within(milliseconds: number) {
      const at = performance.now() + milliseconds
      if (at >= due) return
      clearTimeout(timer)
      due = at
      timer = setTimeout(() => {
        due = Number.POSITIVE_INFINITY
        ring()
      }, milliseconds)
    },
    end: () => clearTimeout(timer),
  }
}
