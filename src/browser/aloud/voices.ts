/** Who reads: one voice for what is told and one for what is spoken; the same voice, lower, where the device has but one. */
export type Readers = { readonly telling: Reader; readonly speaking: Reader }
export type Reader = { readonly voice: SpeechSynthesisVoice; readonly pitch: number }

/** How much lower the one voice tells than it speaks; 1 is as it is. Our judgement: heard as another tone, not as another person. */
const LOWER = 0.75

/**
 * Chooses the readers of a locale. Only voices of the device itself: others send the words to somebody's server, and nothing leaves
 * this device. The locale's own voices come before those of its language elsewhere, and the device's own choice before others.
 *
 * @returns nothing where no voice of the device speaks the language
 */
export function readersFor(locale: string, voices: readonly SpeechSynthesisVoice[]): Readers | undefined {
  const [language = ''] = locale.toLowerCase().split('-')
  const spoken = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().replace('_', '-')
  const rank = (voice: SpeechSynthesisVoice) => (spoken(voice) === locale.toLowerCase() ? 0 : 2) + (voice.default ? 0 : 1)
  const able = voices
    .filter((voice) => voice.localService && spoken(voice).split('-')[0] === language)
    .toSorted((a, b) => rank(a) - rank(b))
  const [first] = able
  if (!first) return undefined
  const second = able.find((voice) => voice !== first && spoken(voice) === spoken(first))
  if (!second) return { telling: { voice: first, pitch: LOWER }, speaking: { voice: first, pitch: 1 } }
  return { telling: { voice: first, pitch: 1 }, speaking: { voice: second, pitch: 1 } }
}
