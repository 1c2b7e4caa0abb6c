import type { Room } from './graph.ts'

/** How wide a room of this title is drawn, in units of the map: about 7.4 a letter, and room at both sides. */
export const wide = ({ title, kind }: Pick<Room, 'title' | 'kind'>): number =>
  Math.round(Math.min(Math.max(96, shortened(title).length * (kind === 'ending' ? 7.9 : 7.4) + 36), 260))

/** A title as it is drawn: one that is very long is cut, and stands whole in the table. */
export const shortened = (title: string): string => (title.length > 30 ? `${title.slice(0, 28).trimEnd()}…` : title)
