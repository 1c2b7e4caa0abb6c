import type { Page } from '@playwright/test'
import type { Settings } from '../../src/browser/settings.ts'

/** One thing this device was heard to say, and the voice it was said in. */
export type Heard = { readonly text: string; readonly voice: string; readonly rate: number }

/** A device that speaks: what it says is written down, and takes a moment. `voices`: the languages it has voices of its own for. */
export async function deviceSpeaks(page: Page, settings: Partial<Settings>, voices: readonly string[] = ['en-GB', 'en-GB']) {
  await page.addInitScript(
    (text) => localStorage.getItem('kbf:settings') ?? localStorage.setItem('kbf:settings', text),
    JSON.stringify(settings),
  )
  await page.addInitScript((languages) => {
    const heard: Heard[] = []
    const all = languages.map((lang, index) => ({ lang, name: `voice ${index}`, localService: true, default: index === 0 }))
    let now: SpeechSynthesisUtterance | undefined
    class Utterance {
      voice = { name: '' }
      rate = 1
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const synthesis = {
      getVoices: () => all,
      cancel: () => {
        now = undefined
      },
      speak(utterance: SpeechSynthesisUtterance) {
        now = utterance
        heard.push({ text: utterance.text, voice: utterance.voice?.name ?? '', rate: utterance.rate })
        setTimeout(() => now === utterance && utterance.onend?.({} as SpeechSynthesisEvent), 30)
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard })
  }, voices)
}
