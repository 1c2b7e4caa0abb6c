import type { Cue } from '../../core/encounter/cue.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import type { Settings } from '../settings.ts'
import { NEAR } from './geometry.ts'
import type { Layer } from './layers.ts'

/** What the stage is to show: the pictures of a cue, and how the person holds themselves. */
export type Seen = {
  /** Where it is. */
  readonly setting: string
  readonly layers: readonly Layer[]
  /** 1 where the person is at their usual distance; less is further off. */
  readonly near: number
  /** The worker has left the quiet where it is, by this choice: the number of it, from 1. */
  readonly silence?: number | undefined
}

const dark = () => matchMedia('(prefers-color-scheme: dark)')

/** By night, as the page is set or as the device has it, the same room is shown later in the day, with what a withdrawal has taken of its light. */
export function litFor(now: Cue, theme: Settings['theme']): Cue {
  const night = theme === 'night' || (theme === 'device' && dark().matches)
  return night && now.light === 'day' ? { ...now, light: 'dusk' } : now
}

/** Calls when the device turns to night or day. */
export const onDusk = (changed: () => void): void => dark().addEventListener('change', changed)

/** What the stage shows at this moment. */
export function seenNow({ moments }: Encounter, now: Cue, layers: readonly Layer[]): Seen {
  return {
    setting: now.setting,
    layers,
    near: NEAR[now.distance],
    silence: moments.at(-1)?.choice.act.move === 'attend-in-silence' ? moments.length : undefined,
  }
}
