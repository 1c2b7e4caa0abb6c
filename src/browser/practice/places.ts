import type { Level } from '../../core/debrief/rubric.ts'

// Where things stand in a small drawing, in percent of its field: 0 0 is the upper left.

/** Places of so many attempts side by side, the same distance from each other and from the edges. */
export const across =
  (count: number) =>
  (index: number): number =>
    ((index + 0.5) / count) * 100

/** Height of a level. The lowest stands clear of the foot, where it is marked that not enough was seen. */
export const up = (level: Level): number => 82 - (level - 1) * 24
