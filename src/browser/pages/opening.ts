import { placeOf } from '../placeOf.ts'
import { dress, storedSettings } from '../settings.ts'
import { underWay } from './underWay.ts'

// The few lines of the opening page: settings, deep links, and which vignette is under way.

dress(document.documentElement, storedSettings())

/** `#/play/gift-offer` leads to the vignette's own page, `#/play/gift-offer/en-US` to its page in that locale, `#/practice`, `#/moments`, `#/studio`, `#/log`, `#/data`, `#/room` and `#/room/lead` to theirs. */
function follow() {
  const [, path] =
    /^#\/((?:play\/[a-z0-9-]+|practice|moments|studio|log|data|room|room\/lead)(?:\/[a-z]{2}-[A-Z]{2})?)\/?$/.exec(location.hash) ?? []
  if (path) location.replace(placeOf(`${document.body.dataset.root ?? ''}${path}/${location.search}`))
}
follow()
addEventListener('hashchange', follow)

const shared = storedSettings().keeps === 'tab'
const begun = (vignette: string | undefined) => !shared && underWay(vignette)
for (const part of document.querySelectorAll<HTMLElement>('[data-if-begun]')) part.hidden = !begun(part.dataset.ifBegun)
for (const part of document.querySelectorAll<HTMLElement>('[data-not-begun]')) part.hidden = begun(part.dataset.notBegun)
for (const part of document.querySelectorAll<HTMLElement>('[data-if-shared]')) part.hidden = String(shared) !== part.dataset.ifShared
