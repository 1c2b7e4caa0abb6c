import type { Draft } from '../../core/records/xapi.ts'
import type { Answer } from './lrs.ts'
import type { Outbox } from './outbox.ts'

/** Does something after so many milliseconds. @returns what calls it off */
export type Later = (act: () => void, ms: number) => () => void

/** What a learner should know: all is well; nobody answers, and it is tried again; this visit is over for the LMS; something was refused. */
export type Standing = 'well' | 'silent' | 'over' | 'refused'

/** Milliseconds until something is tried again: doubled each time, five minutes at most. Our judgement: a busy LMS is not asked in a storm. */
export const pauseAfter = (failures: number): number => Math.min(1000 * 2 ** (failures - 1), 300_000)

type Means<Open extends object> = {
  readonly outbox: Outbox
  readonly ready: () => Promise<Open | 'later' | 'shut'>
  readonly send: (draft: Draft, open: Open) => Promise<Answer>
  /** Keeps where the learner stands, once all was told. */
  readonly keepPlace: (open: Open) => Promise<'kept' | 'later' | 'shut'>
  readonly later: Later
  readonly say: (standing: Standing) => void
}

/** Tells what waits, one after the other and in its order, until there is nothing more. */
export type Pump = { go(): void; stop(standing?: Standing): void }

/** Nothing overtakes anything: what is not answered is tried again, after growing pauses, before what comes after it. */
export function pump<Open extends object>({ outbox, ready, send, keepPlace, later, say }: Means<Open>): Pump {
  let [busy, more, over, failures] = [false, false, false, 0]
  let callOff: (() => void) | undefined

  const stop = (standing?: Standing) => {
    over = true
    callOff?.()
    if (standing) say(standing)
  }
  const tryAgain = () => {
    if (over) return
    failures += 1
    callOff = later(go, pauseAfter(failures))
    say('silent')
  }
  /** @returns how it ended: all is told; somebody did not answer; or nothing more is taken */
  const tellAll = async (): Promise<'kept' | 'later' | 'shut'> => {
    const open = await ready()
    if (typeof open === 'string') return open
    for (let next = outbox.waiting()[0]; next && !over; next = outbox.waiting()[0]) {
      const answer = await send(next.draft, open)
      if (answer === 'later' || answer === 'shut') return answer
      settle(outbox, next.draft.id, answer)
    }
    return over ? 'kept' : keepPlace(open)
  }
  const turn = async () => {
    const came = await tellAll()
    busy = false
    if (over) return
    if (came === 'shut') return stop('over')
    if (came === 'later') return tryAgain()
    failures = 0
    say(outbox.aside().length > 0 ? 'refused' : 'well')
    if (more) go()
  }
  function go() {
    if (over) return
    more = busy
    if (busy) return
    callOff?.()
    busy = true
    void turn()
  }
  return { go, stop }
}

function settle(outbox: Outbox, id: string, answer: 'there' | 'turned-away' | 'refused') {
  if (answer === 'there') outbox.told(id)
  else if (answer === 'refused') outbox.refused(id)
  else outbox.turnedAway(id)
}
