import type { Means } from './actions.ts'
import { afterPaint } from './afterPaint.ts'
import { options, said } from './aloud/said.ts'
import { openSpeaker, type Speaker } from './aloud/speaker.ts'
import { settings } from './settings.ts'
import { newInWords } from './stage/inWords.ts'
import { wordsFor } from './words/words.ts'

/** How fast, by the setting; 1 is the voice's own pace. */
const PACES = { slower: 0.8, usual: 1, faster: 1.25 } as const

/**
 * Lets the encounter be read aloud. It reads by itself only where that is set, only what has not been read yet, and never before the
 * person has pressed something. Whoever steps out, opens a dialog or leaves is not read to.
 *
 * @returns what the button does: reads what is on screen, or stops
 */
export async function readAloud(means: Means): Promise<() => void> {
  const { play, view, vignette, root } = means
  const speaker = await openSpeaker(window, vignette.locale, (speaking) => view.setState({ speaking }))
  view.setState({ noVoice: speaker === undefined })
  if (!speaker) return () => undefined
  const encounter = () => play.store.getState().encounter
  const away = () => root.hidden || document.hidden || view.getState().lookingBack || view.getState().panel
  let pressed = pressedHere()
  let read: unknown
  const readNow = () => {
    read = encounter()
    speaker.say(said(...onScreen(means)), PACES[settings.getState().pace])
  }
  const follow = () => {
    if (pressed && settings.getState().aloud === 'always' && !away() && read !== encounter()) readNow()
  }
  play.store.subscribe(({ encounter: now }, before) => {
    if (now === before.encounter) return
    speaker.stop()
    afterPaint(follow)
  })
  // Whoever has written their own words hears what stands beneath them now.
  view.subscribe(({ optionsAt }, before) => {
    if (optionsAt === before.optionsAt || settings.getState().aloud !== 'always' || away()) return
    speaker.say(options(...onScreen(means)), PACES[settings.getState().pace])
  })
  stopWhere(means, speaker, away, follow)
  document.addEventListener('click', () => {
    pressed = true
    afterPaint(follow)
  })
  afterPaint(follow)
  return () => {
    if (view.getState().speaking) speaker.stop()
    else if (settings.getState().aloud !== 'off' && !away()) readNow()
  }
}

/** Everything that ends the reading; and, once it is over, lets what is new be read. */
function stopWhere({ view }: Means, speaker: Speaker, away: () => unknown, follow: () => void) {
  const look = () => (away() || settings.getState().aloud === 'off' ? speaker.stop() : afterPaint(follow))
  view.subscribe(({ panel, lookingBack }, before) => (panel !== before.panel || lookingBack !== before.lookingBack) && look())
  settings.subscribe(look)
  document.addEventListener('visibilitychange', look)
  // Some browsers go on speaking after the page has gone.
  addEventListener('pagehide', () => speaker.stop())
}

function onScreen({ play, view, vignette }: Means): Parameters<typeof said> {
  const { encounter, log } = play.store.getState()
  const { passage, moments } = encounter
  const words = wordsFor(vignette.locale)
  const seen = newInWords(encounter, vignette, words)
  const asks = view.getState().parts.ownWords?.asks()
  return [
    { passage, chosen: moments.at(-1)?.choice, seed: log.seed, turn: moments.length, seen, asks },
    { vignette, settings: settings.getState(), words },
  ]
}

/** Whether something was pressed before this was fetched. A page that is loaded again takes the presses of its former life along. */
function pressedHere(): boolean {
  const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return came?.type === 'navigate' && (navigator.userActivation?.hasBeenActive ?? false)
}
