import './styles/offline.css'
import { render } from 'preact'
import { bring, canKeep, mayCome, promise, whenNewer } from './offline/device.ts'
import { NewVersion } from './offline/NewVersion.tsx'
import { OnDevice } from './offline/OnDevice.tsx'

// What works without a network: told on the opening page, and brought from a vignette's page once all else has come.

const locale = document.documentElement.lang

/** On the opening page: what is on this device, and whether a newer version waits. */
export function tellOnOpening(root: string): void {
  const place = document.querySelector('[data-on-device]')
  if (place) render(<OnDevice {...{ root, locale }} heading="h2" />, place)
  tellOfNewer(root, '.begin')
}

/**
 * From a vignette's page: brings the files, unless they are not wanted.
 *
 * @param kept  whether something is kept here of what one did
 */
export async function bringFrom(root: string, kept: boolean): Promise<void> {
  if (!canKeep()) return
  tellOfNewer(root, '.go')
  if (await mayCome(root)) await bring(root)
  // Who installed the game has asked to have it: what is kept in it is worth keeping.
  if (kept && matchMedia('(display-mode: standalone)').matches) await promise()
}

/** Says so within what is there before a meeting; it goes from sight with it. */
function tellOfNewer(root: string, within: string) {
  if (!canKeep()) return
  void whenNewer(root, (waiting) => {
    document.querySelector('[data-newer]')?.parentElement?.remove()
    const place = Object.assign(document.createElement('div'), { className: 'newer' })
    document.querySelector(within)?.prepend(place)
    const later = () => {
      place.remove()
      // What was pressed is gone: one stands at what comes next.
      const ways = [...document.querySelectorAll<HTMLElement>(`${within} :is(a[href], button)`)]
      ways.find(({ offsetParent }) => offsetParent)?.focus()
    }
    render(<NewVersion {...{ waiting, locale }} onLater={later} />, place)
  }).catch(() => undefined) // The browser lets this page know nothing of it.
}
