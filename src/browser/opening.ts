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
