import { mix } from '../../core/encounter/lots.ts'
import type { Source } from './description.ts'

/** Samples a second; the browser fits them to its own rate. Half of it is the highest pitch there is, and rain needs none higher. */
export const RATE = 24_000
/** Seconds until hiss and drops repeat themselves: long enough not to be noticed. */
const ROUND = 4
/** Any number: the same hiss each time. */
const SEED = 2203

/** From −1 to 1. */
const lot = (index: number) => mix(SEED, index) / 2 ** 31 - 1

/** Drawn once, of all that costs the most: everything else is cut from it. */
let drawn: Float32Array<ArrayBuffer> | undefined
const hiss = () => {
  drawn ??= Float32Array.from({ length: ROUND * RATE }, (_, index) => lot(index))
  return drawn
}

/** One round of what a layer is made of, as samples from −1 to 1, to be repeated without a seam. Nothing in it but lots drawn by number. */
export function grains(source: Exclude<Source, { kind: 'tone' }>): Float32Array<ArrayBuffer> {
  if (source.kind === 'hiss') return hiss()
  const ticks = source.kind === 'ticks'
  const samples = new Float32Array((ticks ? source.round : ROUND) * RATE)
  for (const [index, moment] of (ticks ? source.at : fallen(source.rate * ROUND)).entries()) {
    const place = Math.floor(moment * RATE) % samples.length
    // A tick is always the same; no two drops are.
    samples[place] = ticks ? 1 : 0.35 + 0.65 * Math.abs(lot(index + 70_001))
  }
  return dying(samples, Math.exp(-1 / (source.dies * RATE)))
}

/** Each blow becomes hiss that dies away. Twice round: what has not died at the end is there at the beginning. */
function dying(samples: Float32Array<ArrayBuffer>, keeps: number): Float32Array<ArrayBuffer> {
  const noise = hiss()
  const blows = samples.slice()
  let loud = 0
  for (const last of [false, true])
    for (let index = 0; index < samples.length; index++) {
      loud = Math.min(1, loud * keeps + (blows[index] ?? 0))
      if (last) samples[index] = loud < 1e-4 ? 0 : loud * (noise[index % noise.length] ?? 0)
    }
  return samples
}

const fallen = (count: number) => Array.from({ length: Math.round(count) }, (_, index) => ((lot(index + 40_009) + 1) / 2) * ROUND)
