import { render } from 'preact'
import type { PlatformWords } from '../words/platform.ts'
import { Consent, Writing } from './Consent.tsx'

/** Whether the learner has agreed that levels are sent, asked before the meeting and after it. */
export type Agreeing = {
  readonly agreed: () => boolean
  /** As it was left in an earlier session. */
  begin(agreed: boolean): void
  /** They have been sent. */
  sent(): void
  /** Whether one looks back now: while one plays nobody is asked. */
  lookingBack(now: boolean): void
}

/** @param changed  called when the learner has changed their mind */
export function agreeing(root: HTMLElement, words: PlatformWords, changed: () => void): Agreeing {
  let [agreed, sent, chose] = [false, false, false]
  const [before, after] = [document.createElement('div'), document.createElement('div')]
  document.querySelector('.prebrief aside')?.append(before)
  root.after(after)
  after.className = 'consent-after'
  after.hidden = true
  const draw = () => {
    const agree = (now: boolean) => {
      agreed = now
      chose = true
      draw()
      changed()
    }
    render(<Consent place="before" {...{ words, agreed, sent, agree }} />, before)
    render(<Consent place="after" {...{ words, agreed, sent, agree }} />, after)
  }
  draw()
  return {
    agreed: () => agreed,
    begin(now) {
      // A platform may be slow to say what was agreed to earlier: by then the learner may have said it anew.
      if (!chose) agreed = now
      draw()
    },
    sent() {
      sent = true
      draw()
    },
    lookingBack(now) {
      after.hidden = !now
    },
  }
}

/** Whether the learner has agreed that what they write is sent: asked before the meeting, of nobody twice, and ticked by nobody else. */
export function agreeingOnWords(root: HTMLElement, words: PlatformWords, changed: () => void): Pick<Agreeing, 'agreed'> {
  let agreed = false
  const place = document.createElement('div')
  document.querySelector('.prebrief aside')?.append(place)
  const draw = () => {
    const agree = (now: boolean) => {
      agreed = now
      draw()
      if (!root.hidden) changed()
    }
    render(<Writing {...{ words, agreed, agree }} />, place)
  }
  draw()
  return { agreed: () => agreed }
}
