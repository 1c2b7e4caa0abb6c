import { render, type VNode } from 'preact'
import type { PlatformWords } from '../words/platform.ts'
import { Asked, Consent, Writing } from './Consent.tsx'
import type { Asks } from './recorder.ts'

/** Whether the learner has agreed that levels are sent, asked before the meeting and after it. */
export type Agreeing = {
  readonly agreed: () => boolean
  /** As it was left in an earlier session. */
  begin(agreed: boolean): void
  /** They have been sent. */
  sent(): void
  /** Whether one looks back now: while one plays nobody is asked. */
  lookingBack(now: boolean): void
  /** Whether it is asked at all. */
  offered(now: boolean): void
}

/** @param changed  called when the learner has changed their mind */
export function agreeing(root: HTMLElement, words: PlatformWords, changed: () => void): Agreeing {
  let [agreed, sent, chose] = [false, false, false]
  const agree = (now: boolean) => {
    agreed = now
    chose = true
    asked.draw()
    changed()
  }
  const asked = twice(root, (place) => <Consent {...{ place, words, agreed, sent, agree }} />)
  return {
    ...{ agreed: () => agreed, lookingBack: asked.lookingBack, offered: asked.offered },
    begin(now) {
      // A platform may be slow to say what was agreed to earlier: by then the learner may have said it anew.
      if (!chose) agreed = now
      asked.draw()
    },
    sent() {
      // The box goes: who stood at it stands where it says why.
      const { activeElement: at } = document
      const stood = at?.matches('[data-agree]') ? at.closest('.consent') : undefined
      sent = true
      asked.draw()
      stood?.querySelector<HTMLElement>('[data-sent]')?.focus()
    },
  }
}

/** Whether a store may be told at all: asked before the meeting, and again after it. */
export function agreeingAtAll(root: HTMLElement, words: PlatformWords, asks: Asks, changed: () => void): Pick<Agreeing, 'lookingBack'> {
  const agree = (now: boolean) => {
    asks.say(now)
    asked.draw()
    changed()
  }
  const asked = twice(root, (place) => <Asked {...{ place, words, asks, agree }} />)
  return asked
}

/** Whether the learner has agreed that what they write is sent: asked before the meeting, and again after it, so that they can take it back. */
export function agreeingOnWords(root: HTMLElement, words: PlatformWords, changed: () => void): Omit<Agreeing, 'begin' | 'sent'> {
  let [agreed, before] = [false, false]
  const agree = (now: boolean) => {
    agreed = now
    before ||= now
    asked.draw()
    if (!root.hidden) changed()
  }
  const asked = twice(root, (place) => <Writing {...{ place, words, agreed, before, agree }} />)
  return { agreed: () => agreed, lookingBack: asked.lookingBack, offered: asked.offered }
}

type Twice = Pick<Agreeing, 'lookingBack' | 'offered'> & { readonly draw: () => void }

/** Draws something in two places, of which one is seen: before the meeting, and after it. */
function twice(root: HTMLElement, at: (place: 'before' | 'after') => VNode): Twice {
  const [before, after] = [beforehand(), document.createElement('div')]
  let [back, offered] = [false, true]
  const last = [...document.querySelectorAll('.consent-after')].at(-1) ?? root
  last.after(after)
  after.className = 'consent-after'
  const hide = () => {
    before.hidden = !offered
    after.hidden = !(offered && back)
  }
  const draw = () => {
    render(at('before'), before)
    render(at('after'), after)
  }
  hide()
  draw()
  return {
    draw,
    lookingBack(now) {
      back = now
      hide()
    },
    offered(now) {
      offered = now
      hide()
    },
  }
}

/** A place on the page before the meeting, after those that are there. */
function beforehand(): HTMLElement {
  const place = document.createElement('div')
  document.querySelector('.prebrief aside')?.append(place)
  return place
}
