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

/** Last, and only once the page stands: what works without a network, and that no class can be joined where no server answers. */
const { root = './' } = document.body.dataset
const fetchRest = async () => {
  const { tellOnOpening } = await import('./offlineHere.tsx')
  tellOnOpening(root)
  const server = await fetch(`${root}health`).then(isOurs, () => false)
  for (const way of document.querySelectorAll<HTMLElement>('[data-to=room]')) way.hidden = !server
}
/** Some hosts answer every address with a page. */
const isOurs = async (answer: Response) => answer.ok && ((await answer.json()) as { readonly status?: unknown }).status === 'ok'
addEventListener('load', () => void fetchRest().catch(() => undefined))
