import type { AllActions } from './actions.ts'
import { settings } from './settings.ts'

/**
 * The keys that work wherever a scene is looked at, in play and looking back: Escape steps out, `?` shows the keys, R reads aloud.
 * A gamepad does the same, once there is one. Keys of one character are let alone while one writes, and where they are switched off.
 * Numbers choose in the page's own script.
 */
export function followKeys(root: HTMLElement, { show, aloud }: Pick<AllActions, 'show' | 'aloud'>): void {
  awaitPad()
  document.addEventListener('keydown', (event) => {
    const { key, target, repeat, ctrlKey, metaKey, altKey } = event
    if (root.hidden || repeat || ctrlKey || metaKey || altKey || document.querySelector('dialog')) return
    if (key === 'Escape') {
      event.preventDefault() // else the same press would close the dialog it opens
      return show('pause')
    }
    if (settings.getState().keys === 'off' || (target as Element).closest?.('input,textarea,select')) return
    if (key === '?') show('keys')
    if (key === 'r' || key === 'R') aloud()
  })
}

/** Fetches what follows a gamepad when there is one. Where it does not come it is asked for again with the next that is connected. */
function awaitPad(): void {
  const fetchIt = () => void import('./gamepad.ts').then(({ followPad }) => followPad(), awaitPad)
  addEventListener('gamepadconnected', fetchIt, { once: true })
}
