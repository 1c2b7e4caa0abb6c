import { dress, storedSettings } from '../settings.ts'
import { snippet } from '../words/embed.ts'

// The few lines of the page that shows how a vignette stands in another: it does what its snippet says, and writes down what it is told.

dress(document.documentElement, storedSettings())
const frame = document.querySelector('iframe')
const list = document.querySelector('[data-told]')
const address = new URL('../', location.href).href
const vignette = frame?.dataset.vignette ?? ''

const copy = document.querySelector<HTMLTextAreaElement>('[data-snippet]')
if (copy) copy.value = snippet(address, vignette)
document.querySelector('[data-copy]')?.addEventListener('click', async () => {
  const done = await navigator.clipboard?.writeText(copy?.value ?? '').then(
    () => true,
    () => false,
  )
  // Where the browser lets no page write there, one stands in it, it is marked, and a key away.
  if (!done) copy?.select()
  document.querySelector<HTMLElement>('[data-copied]')?.toggleAttribute('hidden', done !== true)
})
if (frame) frame.src = `${address}?vignette=${vignette}&lang=en-GB&origin=${encodeURIComponent(location.origin)}`

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || source !== frame?.contentWindow || data.source !== 'kind-but-firm') return
  if (data.type === 'resize') frame.height = data.height
  document.querySelector('[data-none]')?.remove()
  list?.append(Object.assign(document.createElement('li'), { textContent: JSON.stringify(data) }))
})
