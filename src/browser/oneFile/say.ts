import { type OneFileWords, oneFileWordsFor } from '../words/oneFile.ts'

let said = false

/**
 * Says above all else why the file does not open, and what helps. What was said first stays: it comes nearest to the cause.
 *
 * @param wrong  what the browser says of it, for whoever looks into the page
 */
export function say(what: keyof OneFileWords, wrong = ''): void {
  if (said) return
  said = true
  const { lang, dataset } = document.documentElement
  const line = document.createElement('p')
  line.setAttribute('role', 'alert')
  line.dataset.wrong = wrong
  line.textContent = oneFileWordsFor(lang)[what].replace('{mb}', dataset.mb ?? '')
  Object.assign(line.style, { margin: '0 auto', maxWidth: '34rem', padding: '1.25rem', font: '1.125rem/1.5 system-ui, sans-serif' })
  document.body.prepend(line)
}
