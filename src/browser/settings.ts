import { createStore } from 'zustand/vanilla'

/** How this reader wants to read. Kept apart from encounters, in the same browser. */
export type Settings = {
  readonly size: '100' | '115' | '130' | '150'
  readonly theme: 'device' | 'day' | 'night'
  /** The face of type; but for the first, it is the product's face as well. */
  readonly type: 'book' | 'plain' | 'lexend' | 'dyslexic'
  /** Room between lines, letters and words, and paragraphs; `widest` is at least what WCAG 1.4.12 asks a page to bear. */
  readonly lines: Room
  readonly letters: Room
  readonly paragraphs: Room
  /** Contrast: as the device is set, or more. */
  readonly contrast: 'device' | 'more'
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
  /** Read aloud by the device's own voices: never, when asked, or each new passage. */
  readonly aloud: 'off' | 'asked' | 'always'
  readonly pace: 'usual' | 'slower' | 'faster'
  /** Own words first: at each decision one writes what one would say before the options appear. */
  readonly ownWords: 'off' | 'on'
  /** Keys of a single character. Who speaks to the machine, or whose hand slips, may want them off (WCAG 2.1.4). */
  readonly keys: 'on' | 'off'
  /** Where what one does is kept: in this browser, or, on a shared computer, only in this tab for as long as it is open. */
  readonly keeps: 'device' | 'tab'
}

type Room = 'usual' | 'wide' | 'widest'
const ROOM = ['usual', 'wide', 'widest'] as const

/** The places of a slider, in steps of five. The usual comes first, and the rest from nothing to full. */
const volumes = (usual: number): readonly number[] => [usual, ...Array.from({ length: 21 }, (_, step) => step * 5)]

/** Every setting's values, the default first. */
export const OPTIONS: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  size: ['100', '115', '130', '150'],
  theme: ['device', 'day', 'night'],
  type: ['book', 'plain', 'lexend', 'dyslexic'],
  lines: ROOM,
  letters: ROOM,
  paragraphs: ROOM,
  contrast: ['device', 'more'],
  pictures: ['on', 'off'],
  plain: ['off', 'on'],
  sounds: ['on', 'off'],
  sound: ['off', 'on'],
  volume: volumes(70),
  volumeOfPlace: volumes(70),
  volumeOfThings: volumes(70),
  captions: ['off', 'on'],
  motion: ['device', 'off'],
  aloud: ['off', 'asked', 'always'],
  pace: ['usual', 'slower', 'faster'],
  ownWords: ['off', 'on'],
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

/** The settings that styles, and the few lines of script in the page, go by. */
const WORN = ['size', 'theme', 'type', 'lines', 'letters', 'paragraphs', 'contrast', 'keys', 'motion', 'ownWords'] as const

/** Writes them on the page. */
export function dress(root: HTMLElement, settings: Settings): void {
  for (const name of WORN) root.dataset[name] = settings[name]
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
