import { dress, storedSettings } from '../settings.ts'
import { underWay } from './underWay.ts'

// The few lines of the opening page: settings, deep links, and which vignette is under way.

dress(document.documentElement, storedSettings())

/** `#/play/gift-offer` leads to the vignette's own page, `#/play/gift-offer/en-US` to its page in that locale, `#/practice` and `#/studio` to theirs. */
function follow() {
  const [, path] = /^#\/((?:play\/[a-z0-9-]+|practice|studio)(?:\/[a-z]{2}-[A-Z]{2})?)\/?$/.exec(location.hash) ?? []
  if (path) location.replace(`${document.body.dataset.root ?? ''}${path}/${location.search}`)
}
follow()
addEventListener('hashchange', follow)

for (const part of document.querySelectorAll<HTMLElement>('[data-if-begun]')) part.hidden = !underWay(part.dataset.ifBegun)
for (const part of document.querySelectorAll<HTMLElement>('[data-not-begun]')) part.hidden = underWay(part.dataset.notBegun)
