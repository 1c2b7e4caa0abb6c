import { mix } from '../../core/encounter/lots.ts'
import type { Engine } from './engine.ts'

// A person who sits there breathes and blinks. Each is a small wake of a few frames; between them nothing is drawn.

/** Milliseconds between two blinks, from and to, and how long one takes. */
const BLINKS = { from: 4000, to: 7000, long: 120 }
/** A breath is seen now and then, not each: milliseconds between, from and to, how long it takes, and how far the chest rises. */
const BREATHS = { from: 14_000, to: 22_000, long: 4800, rise: 0.006 }
/** Milliseconds between the frames of a breath: it is too slow to need more. */
const STEP = 100

/**
 * Lets the person breathe and blink for as long as somebody is there to be seen.
 *
 * @param seen  whether the person is there, the page is looked at, and motion is welcome
 * @returns what ends it; `breathe` shows a breath at once, as after a silence
 */
export function enliven(engine: Engine, seen: () => boolean, seed: number): { readonly end: () => void; readonly breathe: () => void } {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let drawn = 0
  const later = (work: () => void, after: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, after)
    timers.add(timer)
  }
  const between = ({ from, to }: { from: number; to: number }) => from + (mix(seed, drawn++) % (to - from))

  const blink = () => {
    if (seen()) {
      shut(engine, true)
      later(() => shut(engine, false), BLINKS.long)
    }
    later(blink, between(BLINKS))
  }
  let breath: ReturnType<typeof setTimeout> | undefined
  const breathe = (since = performance.now()) => {
    // One breath at a time: a new one takes the place of what was under way.
    clearTimeout(breath)
    const part = (performance.now() - since) / BREATHS.long
    const rise = part < 1 && seen() ? BREATHS.rise * Math.sin(part * Math.PI) : 0
    engine.board.breathe(1 + rise)
    engine.frame()
    if (rise > 0 || part === 0) breath = setTimeout(() => breathe(since), STEP)
  }
  const breathing = () => {
    if (seen()) breathe()
    later(breathing, between(BREATHS))
  }
  later(blink, between(BLINKS))
  later(breathing, between(BREATHS))
  return {
    breathe: () => seen() && breathe(),
    end: () => {
      clearTimeout(breath)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function shut(engine: Engine, lids: boolean): void {
  engine.board.reveal('lids', lids)
  engine.board.reveal('eyes', !lids)
  engine.frame()
}
