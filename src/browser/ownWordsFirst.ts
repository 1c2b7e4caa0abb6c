import type { Means } from './actions.ts'
import type { Parts } from './later.ts'
import type { Store } from './play/save.ts'
import { settings } from './settings.ts'

/**
 * Fetches what asks for one's own words once somebody wants that, and only then. Until it has come the options wait; where it does not
 * come, they are shown after all. The page itself shows them, too, where all of this is long in coming (pages/boot.ts).
 */
export function ownWordsFirst(from: Means & { readonly store: Store | undefined }, came: (parts: Parts) => void): void {
  let asked = false
  const want = async () => {
    if (asked || settings.getState().ownWords === 'off') return
    asked = true
    try {
      const { openOwnWords } = await import('./ownWords.tsx')
      came({ ownWords: openOwnWords({ ...from, now: Date.now }) })
    } catch {
      asked = false
      document.documentElement.dataset.unasked = ''
      from.play.note({ kind: 'missing' })
    }
  }
  settings.subscribe(want)
  void want()
}
