import { dress, storedSettings } from '../settings.ts'

// The few lines of the page that stands in another's place: the way to that one, once the network is back.

dress(document.documentElement, storedSettings())
const again = document.querySelector<HTMLAnchorElement>('[data-again]')
const page = new URLSearchParams(location.search).get('page')
const site = new URL(document.body.dataset.root ?? './', location.href).href
const wanted = page === null ? undefined : new URL(`./${page}`, site).href
// Whatever the address says, the way leads to a page of this site.
if (again && wanted?.startsWith(site)) {
  again.href = wanted
  again.hidden = false
  addEventListener('online', () => location.replace(wanted))
}
