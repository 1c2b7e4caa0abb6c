import type { PlatformWords } from '../words/platform.ts'
import { type Agreeing, agreeing, agreeingAtAll, agreeingOnWords } from './agreeing.tsx'
import type { Mode, Packed, Recorder } from './recorder.ts'

/** All that is asked of the learner on a page. `agreed`: that levels are sent; `words`: that what they write is sent. */
export type Questions = Omit<Agreeing, 'offered' | 'begin'> & {
  readonly words: () => boolean
  /** As it was left in an earlier session. Who only looks on is asked nothing, since nothing is told. */
  begin(agreed: boolean, mode: Mode): void
}

/**
 * Asks what is to be asked on this page, before anything is told of it. Only who may be told at all is asked what else they may be told.
 *
 * @param changed  called when the learner has changed their mind about any of it
 */
export function questions(
  root: HTMLElement,
  words: PlatformWords,
  { ownWords, mode }: Packed,
  asks: Recorder['asks'],
  changed: () => void,
): Questions {
  let looksOn = false
  const mayTell = () => !looksOn && (asks?.agreed() ?? true)
  const atAll =
    asks &&
    agreeingAtAll(root, words, asks, () => {
      offer()
      changed()
    })
  const levels = mode === 'assessed' ? agreeing(root, words, changed) : undefined
  const writing = ownWords === 'by-consent' ? agreeingOnWords(root, words, changed) : undefined
  const offer = () => {
    levels?.offered(mayTell())
    writing?.offered(mayTell())
  }
  offer()
  return {
    agreed: () => mayTell() && (levels?.agreed() ?? false),
    words: () => writing?.agreed() ?? false,
    begin(agreed, mode) {
      looksOn = mode !== 'normal'
      levels?.begin(agreed)
      offer()
    },
    sent: () => levels?.sent(),
    lookingBack(now) {
      atAll?.lookingBack(now)
      levels?.lookingBack(now)
      writing?.lookingBack(now)
    },
  }
}
