import { describe, expect, it } from 'vitest'
import { readersFor } from '../../../src/browser/aloud/voices.ts'

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ name, lang, localService: true, default: false, voiceURI: name, ...more }) as SpeechSynthesisVoice
const names = (locale: string, ...voices: readonly SpeechSynthesisVoice[]) => {
  const readers = readersFor(locale, voices)
  return readers && [readers.telling.voice.name, readers.speaking.voice.name]
}

describe('the voices that read', () => {
  it('are two of the locale where the device has two: one tells, one speaks', () =>
    expect(names('en-GB', voice('Ann', 'en-US'), voice('Ben', 'en-GB'), voice('Cas', 'en_GB'))).toEqual(['Ben', 'Cas']))
  it('are one and the same where it has one, telling lower than it speaks', () => {
    const readers = readersFor('en-GB', [voice('Ben', 'en-GB'), voice('Ann', 'en-US')])
    expect(readers?.telling.voice).toBe(readers?.speaking.voice)
    expect(readers?.telling.pitch).toBeLessThan(readers?.speaking.pitch ?? 0)
  })
  it('are of the same language from elsewhere where the locale has none', () =>
    expect(names('en-GB', voice('Dora', 'de-DE'), voice('Ann', 'en-US'))).toEqual(['Ann', 'Ann']))
  it('begin with the one the device itself would choose', () =>
    expect(names('en-US', voice('Ann', 'en-US'), voice('Eve', 'en-US', { default: true }))?.[0]).toBe('Eve'))
  it('are never those that send the words to somebody’s server', () =>
    expect(names('en-GB', voice('Far', 'en-GB', { localService: false, default: true }))).toBeUndefined())
  it('are none where the device does not speak the language', () => expect(names('en-GB', voice('Dora', 'de-DE'))).toBeUndefined())
})
