// Drawn for this game on a grid of 24: round ends, no fills.
const PATHS = {
  pause: 'M8 5v14M16 5v14',
  text: 'M5 6h14M5 11h14M5 16h9',
  back: 'M10 6l-6 6 6 6M4 12h11a5 5 0 0 1 5 5',
  settings: 'M4 7h9M19 7h1M4 17h3M13 17h7M13.4 7a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M7.4 17a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0',
  sound: 'M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7',
  move: 'M4 12a8 8 0 0 1 14-5l2 2M20 5v4h-4M20 12a8 8 0 0 1-14 5l-2-2',
  broken: 'M3 12h6M15 12h6M10.5 7l-1 2.2M14.5 14.8l-1 2.2M12.5 9.5l-.6 1.4',
  late: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0M12 8v4.5l3 2',
  open: 'M6 9l6 6 6-6',
  circle: 'M5 12a7 7 0 1 0 14 0 7 7 0 1 0-14 0',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.2',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM9.4 12a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0',
  chair: 'M8 4v16M8 12.5h8.5V20M8 8h6a2.5 2.5 0 0 1 2.5 2.5v2',
  close: 'M6 6l12 12M18 6L6 18',
} as const

export type IconName = keyof typeof PATHS

/** A decoration beside a word; it says nothing by itself. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
