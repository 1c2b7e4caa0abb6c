import type { Report } from '../../core/records/scorm.ts'
import { type Meeting, type Opened, Over, type Recorder } from './recorder.ts'

// When a learning platform is told what there is, and what happens where it does not answer.

/** A platform writes to a server each time, and the page stands still for it: so seldom. Milliseconds; all our judgement. */
const SELDOM = 15_000
/** Where it took long, it is left alone for so many times as long. */
const REST = 20
/** Pauses after it did not answer: the first, which doubles, and the longest. */
const PAUSE = { first: 500, longest: 60_000 }
/** So long it may take before that is said. */
const PATIENCE = 3000

type Means<Told extends Report & Meeting> = {
  readonly recorder: Recorder
  /** All there is to tell, now. */
  readonly report: () => Told
  /** Called once, when the platform has answered first. */
  readonly opened: (opened: Opened) => void
  /** Called each time it has taken a report. */
  readonly took: (report: Told) => void
  /** It does not answer, or does again; or this visit is over for it. */
  readonly says: (how: 'silent' | 'again' | 'over') => void
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
}

export type Sending = {
  /** There is something new. `now`: it does not wait for its turn. */
  due(now?: boolean): void
  /** The page is being left. */
  leave(): void
}

/** Opens the platform, and tells it what is new: seldom, and again until it has heard. */
export function sending<Told extends Report & Meeting>({ recorder, report, opened, took, says, clock }: Means<Told>): Sending {
  const begun = clock()
  let session: Opened | undefined
  let [fresh, busy, told, over] = [false, false, false, false]
  let [failures, last, long] = [0, Number.NEGATIVE_INFINITY, 0]
  let turn: ReturnType<typeof setTimeout> | undefined
  const again = (pause: number) => {
    clearTimeout(turn)
    turn = setTimeout(go, Math.max(0, pause))
  }
  const heard = () => {
    failures = 0
    if (told) says('again')
    told = false
  }
  const silent = () => {
    failures += 1
    if (!told && clock() - begun >= PATIENCE) {
      told = true
      says('silent')
    }
    again(Math.min(PAUSE.longest, PAUSE.first * 2 ** (failures - 1)))
  }
  /** Nothing more is asked of it. What there is to tell is still put by. */
  const isOver = () => {
    if (!over) says('over')
    over = true
  }
  async function go(): Promise<void> {
    if (busy || over) return
    busy = true
    const heardAll = (await opens()) && (await tells())
    busy = false
    if (over) return
    if (!heardAll) return silent()
    heard()
    if (fresh) again(wait())
  }
  async function opens(): Promise<boolean> {
    if (session) return true
    const answer = await recorder.open().catch(() => undefined)
    if (!answer) return false
    session = answer
    opened(answer)
    return true
  }
  async function tells(): Promise<boolean> {
    if (!fresh || session?.mode !== 'normal') return true
    const from = clock()
    fresh = false
    const all = report()
    const taken = await recorder.tell(all).then(
      () => true,
      (wrong: unknown) => {
        if (wrong instanceof Over) isOver()
        return false
      },
    )
    last = clock()
    long = last - from
    if (taken) took(all)
    else fresh = true
    return taken
  }
  const wait = () => (recorder.prompt ? 0 : last + Math.max(SELDOM, long * REST) - clock())
  void go()
  // A platform that has not answered by now may be asked for long, without an answer or an error.
  setTimeout(() => !session && !told && failures === 0 && silent(), PATIENCE)
  return {
    due(now = false) {
      fresh = true
      recorder.note?.(report())
      if (session?.mode === 'normal' && !busy && (now || failures === 0)) again(now ? 0 : wait())
    },
    leave() {
      clearTimeout(turn)
      if (session) recorder.leave(report())
    },
  }
}
