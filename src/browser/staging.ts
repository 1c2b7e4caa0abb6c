import { settings } from './settings.ts'
import type { Seen } from './stage/seen.ts'
import type { Stage } from './stage/stage.ts'

type Opening = typeof import('./stage/stage.ts').openStage

/** The stage of a page: it opens once its code has come, follows what is shown, and gives way to the still picture when it must. */
export type Staging = {
  /** Whether the stage shows, in place of the still picture. */
  readonly stands: () => boolean
  /** After each drawing of the page: what is to be seen, or nothing where no stage is wanted. */
  follow(open: Opening | undefined, seen: Seen | undefined): void
  /** Before the words of a choice are drawn: what moves stands still until `follow`, so that nothing is drawn in the same frame. */
  hold(): void
}

/**
 * @param changed  the stage stands, or has gone: the page is to be drawn again
 */
export function staging(root: HTMLElement, seed: () => number, changed: () => void): Staging {
  let stage: Promise<Stage | undefined> | undefined
  let holder: Element | undefined
  let standing = false
  /** Times it was lost: once it is tried again without WebGL, then no more. */
  let lost = 0

  const close = () => {
    void stage?.then((open) => open?.end())
    stage = undefined
    holder = undefined
    standing = false
  }
  const gone = () => {
    lost++
    close()
    changed()
  }
  const start = (open: Opening, place: HTMLElement, frame: HTMLElement) =>
    open(
      {
        place,
        frame,
        root: root.dataset.root ?? '',
        seed: seed(),
        moves: () => settings.getState().motion === 'device' && !matchMedia('(prefers-reduced-motion: reduce)').matches,
        ready: () => {
          standing = true
          changed()
        },
        gone,
      },
      lost > 0,
    ).catch(() => {
      lost = 2
      return undefined
    })

  return {
    stands: () => standing,
    follow(open, seen) {
      const place = root.querySelector<HTMLElement>('.play .canvas')
      const frame = root.querySelector<HTMLElement>('.play .frame')
      if (!open || !seen || !place || !frame || lost > 1 || settings.getState().pictures === 'off') return close()
      // Before one sits down there is no room for it yet.
      if (holder !== place) close()
      if (place.clientWidth === 0) return
      holder = place
      stage ??= start(open, place, frame)
      void stage.then((opened) => opened?.show(seen))
    },
    hold: () => void stage?.then((opened) => opened?.hold()),
  }
}
