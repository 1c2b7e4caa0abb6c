/**
 * What a layer of a sound is made of: hiss; single grains of it, so many a second, falling by lot; grains at these moments of a
 * round of so many seconds; or a tone, which may slide to another pitch. Pitches in Hz, `dies` in seconds.
 */
export type Source =
  | { readonly kind: 'hiss' }
  | { readonly kind: 'drops'; readonly rate: number; readonly dies: number }
  | { readonly kind: 'ticks'; readonly at: readonly number[]; readonly round: number; readonly dies: number }
  | { readonly kind: 'tone'; readonly wave: 'sine' | 'triangle' | 'sawtooth' | 'square'; readonly pitch: number; readonly to?: number }

/** `q`: how narrow; 0.7 is flat. */
export type Filter = { readonly type: 'lowpass' | 'highpass' | 'bandpass'; readonly pitch: number; readonly q?: number }

/** `level`: amplitude before the filters, of at most 1. */
export type Layer = { readonly source: Source; readonly filters?: readonly Filter[]; readonly level: number }

/** Goes on while one is there. `swell`: grows and falls by this part of its level, once in so many seconds. */
export type Lasting = Layer & { readonly swell?: { readonly every: number; readonly by: number } }
export type Room = readonly Lasting[]

/** Sounds at these moments, in seconds from the beginning; rises, stays and falls, in seconds each time. */
export type Passing = Layer & { readonly at: readonly number[]; readonly rise: number; readonly stay: number; readonly fall: number }
export type Thing = readonly Passing[]

/** How long a thing is heard, in seconds. */
export const lengthOf = (thing: Thing): number => Math.max(...thing.map(({ at, rise, stay, fall }) => Math.max(...at) + rise + stay + fall))
