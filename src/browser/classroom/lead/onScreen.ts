import type { ScreenView } from '../../../core/classroom/screenView.ts'
import type { Line } from '../line.ts'

/** What goes from this page to the screen's window, where no server does it: the view, and the class's time. */
export type ToScreen = { readonly view: ScreenView; readonly now: number }

/** The channel on which a room of this page's own speaks to its screen. A screen says `hello`, and is told at once and on every change. */
export const channelOf = (code: string): string => `kbf-class-${code}`

/** @returns how to stop */
export function tellScreen(code: string, line: Line<ScreenView>, clock: () => number): () => void {
  const channel = new BroadcastChannel(channelOf(code))
  const tell = () => {
    const { view, ahead } = line.now()
    if (view) channel.postMessage({ view, now: Math.max(0, Math.round(clock() + ahead)) } satisfies ToScreen)
  }
  channel.onmessage = ({ data }) => data === 'hello' && tell()
  const stop = line.watch(tell)
  tell()
  return () => {
    stop()
    channel.close()
  }
}
