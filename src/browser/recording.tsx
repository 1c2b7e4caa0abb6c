import type { LevelTold } from '../core/records/scorm.ts'
import type { Means } from './actions.ts'
import { afterPaint } from './afterPaint.ts'
import type { Parts } from './later.ts'
import { offerErasing } from './lms/Erase.tsx'
import { readKept } from './lms/kept.ts'
import { type Line, openLine } from './lms/line.ts'
import { type Made, openMade } from './lms/made.ts'
import { followOwner } from './lms/owner.ts'
import { type Questions, questions } from './lms/questions.ts'
import type { Opened, Packed } from './lms/recorder.ts'
import { recorderFor } from './lms/recorders.ts'
import { reporting } from './lms/reporting.ts'
import { type Sending, sending } from './lms/sending.ts'
import { takeOver } from './lms/takeOver.ts'
import './lms/platform.css'
import type { Store } from './play/save.ts'
import { levelInWords, type PlatformWords, platformWordsFor, wordsToStore } from './words/platform.ts'

// A page that was packed for a learning platform, loaded there alone: it goes on with what the platform kept, and tells it what is done.

type From = Means & { readonly store: Store | undefined }
type AskDebrief = () => Promise<Parts>
type Shown = From & { readonly words: PlatformWords; readonly line: Line; readonly asked: Questions }

/** Opens the platform that this page was packed for, and tells it of the meeting from then on. */
export function recording(from: From, askDebrief: AskDebrief): void {
  const { play, vignette, root } = from
  const packed = JSON.parse(root.dataset.record ?? '') as Packed
  const recorder = recorderFor(packed.to, { page: window, root, vignette, store: from.store, lrs: packed.lrs })
  const { asks } = recorder
  const words = asks ? wordsToStore(platformWordsFor(vignette.locale)) : platformWordsFor(vignette.locale)
  const line = openLine(root)
  const made = openMade()
  const reached: Reached = { completed: false, levels: [] }
  const asked = questions(root, words, packed, asks, () => void grade(shown, reached, platform))
  const shown: Shown = { ...from, words, line, asked }
  offerErasing(window, words, root.dataset.leave ?? '')
  const playedBy = followOwner(from, recorder.learner)
  const since = performance.now()
  const platform: Sending = sending({
    recorder,
    report: reporting({
      ...{ play, made, packed },
      beside: () => ({ ...reached, agreed: asked.agreed(), words: asked.words() }),
      spent: () => performance.now() - since,
    }),
    opened(opened) {
      playedBy(opened.learner)
      goOn(opened, shown, askDebrief, platform.due)
      // What waits since an earlier visit does not wait for somebody to play.
      if (asks?.agreed()) platform.due(true)
    },
    took({ left, levels }) {
      if (levels.length > 0) asked.sent()
      if (left && !recorder.prompt) line.say(words.left[left])
      if (recorder.refused?.()) line.say(words.refused)
    },
    says: (how) => sayHow(how, shown),
    clock: () => performance.now(),
  })
  followPlay(shown, made, platform, () => (reached.completed ||= packed.completed === 'ending' && isOver(from)))
  followLookingBack(shown, reached, platform)
  document.addEventListener('visibilitychange', () => document.hidden && platform.due(true))
  addEventListener('online', () => platform.due(true))
  addEventListener('pagehide', platform.leave)
}

/** How it stands with the platform. That it answers again is news only to who has just read that it does not. */
function sayHow(how: 'silent' | 'again' | 'over', from: Shown): void {
  const { line, words } = from
  if (how === 'again' && ![words.silent, words.silentHere].includes(line.text() ?? '')) return
  line.say(how === 'silent' && !keeps(from) ? words.silentHere : words[how])
}

/** Each change of the log is something new to tell. */
function followPlay({ play, line, words }: Shown, made: Made, platform: Sending, reach: () => void): void {
  play.store.subscribe(({ log }, before) => {
    if (log === before.log || log.entries.length === 0) return
    made.follow(log, before.log, Date.now())
    if ([words.again, words.wentOn, words.wasItYou].includes(line.text() ?? '')) line.say(undefined)
    reach()
    afterPaint(() => platform.due(isOver({ play })))
  })
}

/** What has been reached in this session, of what the platform is told; it is added to as it comes. */
type Reached = { completed: boolean; levels: readonly LevelTold[] }

const isOver = ({ play }: Pick<From, 'play'>): boolean => play.store.getState().encounter.passage.ending !== undefined

function followLookingBack(shown: Shown, reached: Reached, platform: Sending): void {
  shown.view.subscribe(({ lookingBack }, before) => {
    shown.asked.lookingBack(lookingBack !== undefined)
    if (!lookingBack?.reacted || before.lookingBack?.reacted) return
    reached.completed ||= isOver(shown)
    void grade(shown, reached, platform)
  })
}

/** Levels are read when somebody has looked back from the end and agrees; they are taken back as long as none were sent. */
async function grade(shown: Shown, reached: Reached, platform: Sending): Promise<void> {
  const back = shown.view.getState().lookingBack?.reacted && isOver(shown)
  reached.levels = back && shown.asked.agreed() ? await levelsNow(shown) : []
  platform.due(true)
}

async function levelsNow({ play }: From): Promise<readonly LevelTold[]> {
  const { levelsOf } = await import('./lookBack.tsx')
  return levelsOf(play.store.getState().encounter).map(({ stake, level }) => ({ stake, level, says: levelInWords(stake, level) }))
}

/** Whether what is done outlasts this page. */
function keeps({ store }: From): boolean {
  return document.documentElement.dataset.storage !== 'none' && store !== undefined
}

/** Goes on with what the platform has kept: as it is offered before a meeting, in a review by looking back at once. */
function goOn({ kept, learner, mode }: Opened, shown: Shown, askDebrief: AskDebrief, due: () => void): void {
  const { play, vignette, store, root, line, words, asked } = shown
  const { log: theirs, agreed } = readKept(kept)
  asked.begin(agreed, mode)
  if (mode === 'browse') line.say(words.browse)
  else {
    const taken = takeOver(theirs, { play, store, learner, vignette: vignette.id, begun: !root.hidden, now: Date.now() })
    if (mode === 'review') review(taken === 'nothing' || taken === 'unsure' ? undefined : askDebrief, shown)
    else if (taken === 'offered' || taken === 'unsure') {
      if (taken === 'unsure') line.say(words.wasItYou)
      offer()
    } else if (taken === 'at once') {
      line.say(words.wentOn)
      resume()
    }
  }
  if (play.store.getState().log.entries.length > 0) due()
}

/** The way on, in the place of the way in. */
function offer(): void {
  const all = (selector: string, hidden: boolean) => {
    for (const part of document.querySelectorAll<HTMLElement>(selector)) part.hidden = hidden
  }
  all('[data-if-begun]', false)
  all('[data-not-begun]', true)
}

/** As if it had been pressed: what is kept as under way is taken up once the whole story has come. */
function resume(): void {
  window.kbf.wants = 'resume'
  window.kbf.begin?.('resume')
}

/** Looking back, once what was played stands on the page again. */
function review(askDebrief: AskDebrief | undefined, { play, view, line, words }: Shown): void {
  if (!askDebrief) {
    line.say(words.reviewEmpty)
    return
  }
  const stop = play.store.subscribe(async ({ log }) => {
    if (log.entries.length === 0) return
    stop()
    const came = await askDebrief()
    view.setState(({ parts }) => ({
      parts: { ...parts, ...came },
      lookingBack: { page: came.page ?? { theirSide: {}, choices: {} }, reacted: true },
    }))
    line.say(words.review)
  })
  resume()
}
