import type { ScreenView } from '../../core/classroom/screenView.ts'
import type { Sent } from '../../core/classroom/wire.ts'
import type { House } from './house.ts'
import type { Line, Standing } from './line.ts'

// A class that one window keeps, on the screen of another window of the same browser. Nothing leaves the device.

/** What the two windows say: the screen that it is there, the house what there is to be seen, or that it is gone. */
type Said = { readonly asks: true } | { readonly sent: Sent } | { readonly gone: true }

const open = (name: string) => new BroadcastChannel(`kbf:class:${name}`)

/** The hash of the screen's address for a class that this window keeps: `room/screen/#window.<name>`. `name`: 8 to 32 hexadecimal digits. */
export const windowHash = (name: string): string => `#window.${name}`

/** Shows a class that this page keeps in every window that asks for it by name. @returns how to stop */
export function houseOverChannel(house: House, name: string, clock: () => number): () => void {
  const channel = open(name)
  const screen = house.screen()
  const tell = ({ view, ahead }: Standing<ScreenView>) => {
    if (view) channel.postMessage({ sent: { now: clock() + ahead, view } } satisfies Said)
  }
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('asks' in data) tell(screen.now())
  }
  const stop = screen.watch(tell)
  tell(screen.now())
  return () => {
    stop()
    channel.postMessage({ gone: true } satisfies Said)
    channel.close()
  }
}

/** The screen's way to a class that another window keeps. It only looks. */
export function lineOverChannel(name: string, clock: () => number): Line<ScreenView> {
  const channel = open(name)
  const watchers = new Set<(standing: Standing<ScreenView>) => void>()
  let standing: Standing<ScreenView> = { state: 'coming', ahead: 0, unsent: 0 }
  const put = (next: Standing<ScreenView>) => {
    standing = next
    for (const changed of watchers) changed(standing)
  }
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('sent' in data) put({ state: 'here', view: data.sent.view as ScreenView, ahead: data.sent.now - clock(), unsent: 0 })
    else if ('gone' in data) put({ ...standing, state: 'lost' })
  }
  channel.postMessage({ asks: true } satisfies Said)
  return {
    now: () => standing,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    say: async () => ({ ok: false, why: 'not-yours' }),
    end: () => channel.close(),
  }
}
