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
export function sending<Told extends Report & Meeting>(means: Means<Told>): Sending {
  const { recorder, report, clock } = means
  const silence = silenceOf(means.says, clock)
  const session = sessionOf(means)
  let busy = false
  let turn: ReturnType<typeof setTimeout> | undefined
  const again = (pause: number) => {
    clearTimeout(turn)
    turn = setTimeout(go, Math.max(0, pause))
  }
  const wait = () => (recorder.prompt ? 0 : session.rested() - clock())
  async function go(): Promise<void> {
    if (busy || session.isOver()) return
    busy = true
    const heardAll = (await session.opens()) && (await session.tells())
    busy = false
    if (session.isOver()) return
    if (!heardAll) return again(silence.longer())
    silence.ends()
    if (session.hasMore()) again(wait())
  }
  void go()
  // A platform that has not answered by now may be asked for long, without an answer or an error.
  setTimeout(() => !session.mode() && !silence.lasts() && again(silence.longer()), PATIENCE)
  return {
    due(now = false) {
      session.due()
      recorder.note?.(report())
      if (session.mode() === 'normal' && !busy && (now || !silence.lasts())) again(now ? 0 : wait())
    },
    leave() {
      clearTimeout(turn)
      if (session.mode()) recorder.leave(report())
    },
  }
}

/** How often in a row it did not answer, and what is said of that. */
function silenceOf(says: (how: 'silent' | 'again') => void, clock: () => number) {
  const begun = clock()
  let [failures, told] = [0, false]
  return {
    lasts: () => failures > 0,
    /** It did not answer once more. @returns milliseconds until it is asked again */
    longer(): number {
      failures += 1
      if (!told && clock() - begun >= PATIENCE) {
        told = true
        says('silent')
      }
      return Math.min(PAUSE.longest, PAUSE.first * 2 ** (failures - 1))
    },
    ends() {
      failures = 0
      if (told) says('again')
      told = false
    },
  }
}

/** What the platform was told in this visit, and what is new since. */
function sessionOf<Told extends Report & Meeting>({ recorder, report, opened, took, says, clock }: Means<Told>) {
  let mode: Opened['mode'] | undefined
  let [fresh, over] = [false, false]
  let [last, long] = [Number.NEGATIVE_INFINITY, 0]
  return {
    /** Nothing before it was opened. */
    mode: () => mode,
    /** Nothing more is asked of it. What there is to tell is still put by. */
    isOver: () => over,
    hasMore: () => fresh,
    /** When it may be told again, by the clock. */
    rested: () => last + Math.max(SELDOM, long * REST),
    due() {
      fresh = true
    },
    async opens(): Promise<boolean> {
      if (mode) return true
      const answer = await recorder.open().catch(() => undefined)
      if (!answer) return false
      mode = answer.mode
      opened(answer)
      return true
    },
    async tells(): Promise<boolean> {
      if (!fresh || mode !== 'normal') return true
      const from = clock()
      fresh = false
      const all = report()
      const answer = await answerTo(recorder.tell(all))
      if (answer === 'over') says('over')
      over = answer === 'over'
      last = clock()
      long = last - from
      if (answer === 'taken') took(all)
      else fresh = true
      return answer === 'taken'
    },
  }
}

const answerTo = (told: Promise<void>): Promise<'taken' | 'not-taken' | 'over'> =>
  told.then(
    () => 'taken',
    (wrong: unknown) => (wrong instanceof Over ? 'over' : 'not-taken'),
  )
