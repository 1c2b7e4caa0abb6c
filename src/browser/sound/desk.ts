/** How loud, each from 0 to 1: the whole, the room tone, the things. */
export type Levels = { readonly whole: number; readonly place: number; readonly things: number }

/** The desk: what comes in by `place` and `things` goes out together, as loud as it is set, and never above the limit. */
export type Desk = {
  readonly place: GainNode
  readonly things: GainNode
  /** Opens or closes everything, within so many seconds. */
  open(to: 0 | 1, within: number): void
  set(levels: Levels): void
}

/** −12 dBFS is 0.2512; a hair less, so that no rounding reaches it. */
export const LIMIT = 0.249

/** A gain slides for this long when a slider moves: no clicks, and still at once. Seconds. */
const SLIDE = 0.06

/** Slides towards a value from wherever it is; nearly there (a 400th left) after so many seconds. Works on while another slide is under way. */
export function slide(gain: AudioParam, to: number, within: number, at: number): void {
  gain.cancelScheduledValues(at)
  gain.setTargetAtTime(to, at, within / 6)
}

/** Loudness goes with the square of what a slider says: in the middle it is heard as about half. */
const loud = (level: number) => level * level

export function openDesk(context: BaseAudioContext): Desk {
  const gain = () => context.createGain()
  const [place, things, whole, gate] = [gain(), gain(), gain(), gain()]
  gate.gain.value = 0
  place.connect(whole)
  things.connect(whole)
  whole.connect(gate)
  limited(context, gate).connect(context.destination)
  return {
    place,
    things,
    open: (to, within) => slide(gate.gain, to, within, context.currentTime),
    set(levels) {
      slide(whole.gain, loud(levels.whole), SLIDE, context.currentTime)
      slide(place.gain, loud(levels.place), SLIDE, context.currentTime)
      slide(things.gain, loud(levels.things), SLIDE, context.currentTime)
    },
  }
}

/** In dB: from there on, a compressor lets through one in so many. */
const [THRESHOLD, RATIO] = [-16, 12]
/** Web Audio's compressor makes everything louder by 0.6 of what it would take from full loudness; here that is taken back. */
const TAKE_BACK = 10 ** ((0.6 * (THRESHOLD - THRESHOLD / RATIO)) / 20)

/** Nothing loud: a compressor for what comes near the limit, then a curve that cannot leave it. */
function limited(context: BaseAudioContext, from: AudioNode): AudioNode {
  const compressor = context.createDynamicsCompressor()
  compressor.threshold.value = THRESHOLD
  compressor.ratio.value = RATIO
  compressor.knee.value = 0
  compressor.attack.value = 0.002
  compressor.release.value = 0.2
  const less = context.createGain()
  less.gain.value = TAKE_BACK
  const limit = context.createWaveShaper()
  limit.curve = CURVE
  return from.connect(compressor).connect(less).connect(limit)
}

/** As it comes, up to three quarters of the limit; then bent, so that even the loudest stays beneath it. Whatever is beyond 1 counts as 1. */
const CURVE = Float32Array.from({ length: 4001 }, (_, index) => {
  const comes = index / 2000 - 1
  const free = LIMIT * 0.75
  const over = Math.max(0, Math.abs(comes) - free)
  return Math.sign(comes) * (Math.min(Math.abs(comes), free) + (LIMIT - free) * Math.tanh(over / (LIMIT - free)))
})
