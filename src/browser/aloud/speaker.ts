import type { Said } from './said.ts'
import { type Readers, readersFor } from './voices.ts'

/** Speaks with the voices of this device. */
export type Speaker = {
  /** Says all of it, one after the other; what was being said stops. */
  say(all: readonly Said[], rate: number): void
  stop(): void
}

/** Some browsers know their voices a little later than they are asked: milliseconds. */
const VOICES_COME = 1500

/** Some browsers break off an utterance that takes longer than a quarter of a minute: characters, rather too few than too many. */
const AT_ONCE = 180

/**
 * @param speaking  called when it begins and when it is silent again
 * @returns nothing where this browser cannot speak, or has no voice of its own for the language
 */
export async function openSpeaker(
  { speechSynthesis: synthesis }: { readonly speechSynthesis?: SpeechSynthesis },
  locale: string,
  speaking: (now: boolean) => void,
): Promise<Speaker | undefined> {
  const readers = synthesis && readersFor(locale, await voicesOf(synthesis))
  return synthesis && readers && speakerOf(synthesis, readers, speaking)
}

function speakerOf(synthesis: SpeechSynthesis, readers: Readers, speaking: (now: boolean) => void): Speaker {
  /** What is being said now; an utterance that was stopped tells of its end late. */
  let now: symbol | undefined
  const next = (mine: symbol, left: readonly Said[], rate: number) => {
    if (now !== mine) return
    const [first, ...rest] = left
    if (!first) return silent()
    const { voice, pitch } = first.as === 'spoken' ? readers.speaking : readers.telling
    const utterance = Object.assign(new SpeechSynthesisUtterance(first.text), { voice, lang: voice.lang, pitch, rate })
    utterance.onend = () => next(mine, rest, rate)
    utterance.onerror = () => now === mine && silent()
    synthesis.speak(utterance)
  }
  const silent = () => {
    now = undefined
    speaking(false)
  }
  return {
    say(all, rate) {
      synthesis.cancel()
      now = Symbol()
      speaking(true)
      next(now, all.flatMap(inPieces), rate)
    },
    stop() {
      if (!now) return
      silent()
      synthesis.cancel()
    },
  }
}

/** A long text, sentence by sentence. */
export const inPieces = ({ text, as }: Said): readonly Said[] =>
  text.length <= AT_ONCE ? [{ text, as }] : text.split(/(?<=[.!?…]["'”’]?)\s+/).map((piece) => ({ text: piece, as }))

function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices()
  if (voices.length > 0) return Promise.resolve(voices)
  return new Promise((resolve) => {
    const came = () => resolve(synthesis.getVoices())
    synthesis.addEventListener?.('voiceschanged', came, { once: true })
    setTimeout(came, VOICES_COME)
  })
}
