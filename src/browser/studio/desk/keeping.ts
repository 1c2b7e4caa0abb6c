import type { Work } from './desk.ts'
import type { Keeper } from './keep.ts'

/** Milliseconds after which what was typed is kept. Our judgement. */
const SOON = 400

/** Keeps the vignette as it is written, and at once when the page is left. `now`: milliseconds since 1970. */
export function keeping({ store }: Work, keeper: Keeper, now: () => number): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    const { name, files, open } = store.getState()
    remember(name)
    if (name === '') return
    void keeper.keep({ name, files }, open, now()).then((kept) => {
      if (store.getState().kept !== kept && store.getState().name === name) store.setState({ kept })
    })
  }
  store.subscribe(({ name, files, open }, before) => {
    if (name !== before.name) return keep()
    if (files === before.files && open === before.open) return
    clearTimeout(timer)
    timer = setTimeout(keep, SOON)
  })
  const leave = () => timer !== undefined && keep()
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => document.hidden && leave())
}

/** Which one is open in this tab, so that a reload comes back to it. */
function remember(name: string): void {
  try {
    sessionStorage.setItem('kbf:studio', name)
  } catch {
    // Nothing can be kept here: the start page shows what there is.
  }
}
