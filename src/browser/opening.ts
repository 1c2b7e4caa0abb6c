import { kindOf } from '../core/encounter/keys.ts'
import { fetchFonts } from './fonts.ts'

// The opening page is whole without this: it fetches the fonts, for now or for the next page, and what this browser remembers.
fetchFonts().catch(() => undefined)

const remembers = () => {
  try {
    return Object.keys(localStorage).some((key) => ['attempt', 'here'].includes(kindOf(key) ?? ''))
  } catch {
    return false
  }
}
if (remembers())
  import('./shelf.tsx').then(
    ({ tellOnShelf }) => tellOnShelf(document),
    () => undefined,
  )

/** Last, and only once the page stands: what works without a network, and that no class can be joined where no server keeps any. */
const { root = './' } = document.body.dataset
const fetchRest = async () => {
  const { tellOnOpening } = await import('./offlineHere.tsx')
  tellOnOpening(root)
  // Where there is no server of ours the site has a file there, so that nothing is missing; some hosts answer with a page instead.
  const live = await fetch(`${root}api/classes`).then(keepsClasses, () => false)
  for (const way of document.querySelectorAll<HTMLElement>('[data-to=room]')) way.hidden = !live
}
const keepsClasses = async (answer: Response) => {
  const json = answer.ok && answer.headers.get('content-type')?.includes('json')
  return json && ((await answer.json()) as { readonly live?: unknown }).live === true
}
addEventListener('load', () => void fetchRest().catch(() => undefined))
