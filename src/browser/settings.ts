import { createStore } from 'zustand/vanilla'

/** How this reader wants to read. Kept apart from encounters, in the same browser. */
export type Settings = {
  readonly size: '100' | '115' | '130' | '150'
  readonly theme: 'device' | 'day' | 'night'
  readonly type: 'book' | 'plain'
  readonly pictures: 'on' | 'off'
  /** Plain words beneath lines that have them. */
  readonly plain: 'on' | 'off'
  /** Sounds in words. */
  readonly sounds: 'on' | 'off'
  /** Sounds to be heard. */
  readonly sound: 'on' | 'off'
  /** How loud, 0 to 100: all of it, and within that the room and the things that sound. */
  readonly volume: number
  readonly volumeOfPlace: number
  readonly volumeOfThings: number
  /** The picture in words, on screen; for screen readers it is always there. */
  readonly captions: 'on' | 'off'
  /** Whether anything moves: as the device is set, or nothing. */
  readonly motion: 'device' | 'off'
  /** Number keys choose. Who speaks to the machine, or whose hand slips, may want them off (WCAG 2.1.4). */
  readonly keys: 'on' | 'off'
}

/** The places of a slider, in steps of five. The usual comes first, and the rest from nothing to full. */
const volumes = (usual: number): readonly number[] => [usual, ...Array.from({ length: 21 }, (_, step) => step * 5)]

/** Every setting's values, the default first. */
export const OPTIONS: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  size: ['100', '115', '130', '150'],
  theme: ['device', 'day', 'night'],
  type: ['book', 'plain'],
  pictures: ['on', 'off'],
  plain: ['off', 'on'],
  sounds: ['on', 'off'],
  sound: ['off', 'on'],
  volume: volumes(70),
  volumeOfPlace: volumes(70),
  volumeOfThings: volumes(70),
  captions: ['off', 'on'],
  motion: ['device', 'off'],
  keys: ['on', 'off'],
}

const KEY = 'kbf:settings'

/** Settings out of any text; what is missing or unknown takes its default. */
export function readSettings(text: string | null): Settings {
  let found: unknown
  try {
    found = JSON.parse(text ?? '{}')
  } catch {
    found = undefined
  }
  const given = (found && typeof found === 'object' ? found : {}) as Readonly<Record<string, unknown>>
  const pick = ([name, values]: [string, readonly (string | number)[]]) => [
    name,
    values.find((value) => value === given[name]) ?? values[0],
  ]
  return Object.fromEntries(Object.entries(OPTIONS).map(pick)) as Settings
}

/** Settings as kept in this browser, or the defaults where it keeps none. */
export function storedSettings(): Settings {
  try {
    return readSettings(localStorage.getItem(KEY))
  } catch {
    return readSettings(null)
  }
}

/** Writes on the page the settings that styles, and the few lines of script in it, go by. */
export function dress(root: HTMLElement, { size, theme, type, keys, motion }: Settings): void {
  root.dataset.size = size
  root.dataset.theme = theme
  root.dataset.type = type
  root.dataset.keys = keys
  root.dataset.motion = motion
}

/** Changes one setting, at once and for the next visit. Where nothing can be kept it holds for this page. */
export const settings = createStore<Settings>(storedSettings)

export function change<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  const changed = { ...settings.getState(), [name]: value }
  settings.setState(changed)
  dress(document.documentElement, changed)
  try {
    localStorage.setItem(KEY, JSON.stringify(changed))
  } catch {
    // Nothing can be kept here; the setting holds until the page is left.
  }
}
