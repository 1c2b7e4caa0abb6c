import { mix } from '../../core/encounter/lots.ts'
import type { Source } from './description.ts'

/** Seconds until hiss repeats itself: long enough not to be noticed. */
const HISS = 4
/** Any number: the same hiss each time. */
const SEED = 2203

/** One round of what a layer is made of, as samples from −1 to 1, to be repeated without a seam. Nothing in it but lots drawn by number. */
export function grains(source: Exclude<Source, { kind: 'tone' }>, rate: number): Float32Array<ArrayBuffer> {
  if (source.kind === 'hiss') return Float32Array.from({ length: HISS * rate }, (_, index) => lot(index))
  const { dies } = source
  const [round, moments] = source.kind === 'ticks' ? [source.round, source.at] : [HISS, fallen(source.rate * HISS)]
  const samples = new Float32Array(Math.round(round * rate))
  for (const [index, moment] of moments.entries()) {
    const first = Math.round(moment * rate)
    // A tick is always the same; no two drops are.
    const loud = source.kind === 'ticks' ? 1 : 0.35 + 0.65 * Math.abs(lot(index + 70_001))
    // Ten times as long as it takes to die to a third there is nothing left of it.
    for (let after = 0; after < dies * 10 * rate; after++) {
      const place = (first + after) % samples.length
      const sum = (samples[place] ?? 0) + loud * lot(first + after) * Math.exp(-after / (dies * rate))
      samples[place] = Math.max(-1, Math.min(1, sum))
    }
  }
  return samples
}

const fallen = (count: number) => Array.from({ length: Math.round(count) }, (_, index) => ((lot(index + 40_009) + 1) / 2) * HISS)

/** From −1 to 1. */
const lot = (index: number) => mix(SEED, index) / 2 ** 31 - 1
