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
  /** Where what one does is kept: in this browser, or, on a shared computer, only in this tab for as long as it is open. */
  readonly keeps: 'device' | 'tab'
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
  keeps: ['device', 'tab'],
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

/**
 * Settings as kept in this browser, or the defaults where it keeps none. On a shared computer how one reads lasts as long as the tab:
 * who needs large letters does not have to ask for them on every page.
 */
export function storedSettings(): Settings {
  try {
    const kept = readSettings(localStorage.getItem(KEY))
    const own = kept.keeps === 'tab' && sessionStorage.getItem(KEY)
    return own ? { ...readSettings(own), keeps: 'tab' } : kept
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
  let changed: Settings = { ...settings.getState(), [name]: value }
  try {
    remember(changed, name === 'keeps')
    // Where things are kept has changed: with it, how one reads there.
    if (name === 'keeps') changed = storedSettings()
  } catch {
    // Nothing can be kept here; the setting holds until the page is left.
  }
  settings.setState(changed)
  dress(document.documentElement, changed)
}

/** That a computer is shared is kept: it is the computer's. All else on a shared one is not. */
function remember(changed: Settings, elsewhere: boolean): void {
  const keep = (kept: Settings) => localStorage.setItem(KEY, JSON.stringify({ ...kept, at: Date.now() }))
  if (elsewhere) {
    sessionStorage.removeItem(KEY)
    keep({ ...readSettings(localStorage.getItem(KEY)), keeps: changed.keeps })
  } else if (changed.keeps === 'tab') sessionStorage.setItem(KEY, JSON.stringify(changed))
  else keep(changed)
}

/** What another tab has set holds here, too: above all that nothing is to be kept. */
export function followOtherTabs(): void {
  addEventListener('storage', ({ key }) => {
    if (key !== KEY) return
    settings.setState(storedSettings())
    dress(document.documentElement, settings.getState())
  })
}
