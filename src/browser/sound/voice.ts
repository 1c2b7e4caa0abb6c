import type { Filter, Lasting, Layer, Passing, Room, Source, Thing } from './description.ts'
import { grains, RATE } from './grains.ts'

/** Something that sounds, and can be ended at a moment of the context's clock. */
export type Voice = { end(at: number): void }

/** Grains are worked out once for each context and kind. */
const made = new WeakMap<BaseAudioContext, Map<string, AudioBuffer>>()

function grainsIn(context: BaseAudioContext, source: Exclude<Source, { kind: 'tone' }>): AudioBuffer {
  const buffers = made.get(context) ?? new Map<string, AudioBuffer>()
  made.set(context, buffers)
  const key = JSON.stringify(source)
  const held = buffers.get(key)
  if (held) return held
  const samples = grains(source)
  const buffer = context.createBuffer(1, samples.length, RATE)
  buffer.copyToChannel(samples, 0)
  buffers.set(key, buffer)
  return buffer
}

function sourceOf(context: BaseAudioContext, source: Source, from: number, until: number): AudioScheduledSourceNode {
  if (source.kind !== 'tone') return Object.assign(context.createBufferSource(), { buffer: grainsIn(context, source), loop: true })
  const tone = Object.assign(context.createOscillator(), { type: source.wave })
  tone.frequency.setValueAtTime(source.pitch, from)
  if (source.to) tone.frequency.exponentialRampToValueAtTime(source.to, until)
  return tone
}

/** Leads a source through the layer's filters into a gain of its own. */
function through(context: BaseAudioContext, from: AudioNode, filters: readonly Filter[] = []): GainNode {
  const gain = context.createGain()
  const last = filters.reduce((node, { type, pitch, q = 0.7 }) => {
    const filter = Object.assign(context.createBiquadFilter(), { type })
    filter.frequency.value = pitch
    filter.Q.value = q
    return node.connect(filter)
  }, from)
  last.connect(gain)
  return gain
}

const join = (context: BaseAudioContext, layer: Layer, from: number, until: number) => {
  const source = sourceOf(context, layer.source, from, until)
  return { source, gain: through(context, source, layer.filters) }
}

/** Starts a room tone; it goes on until it is ended. */
export function startRoom(context: BaseAudioContext, room: Room, into: AudioNode, at: number): Voice {
  const sources = room.flatMap((layer) => lasting(context, layer, into, at))
  return {
    end: (when) => {
      for (const source of sources) source.stop(when)
    },
  }
}

function lasting(context: BaseAudioContext, layer: Lasting, into: AudioNode, at: number): readonly AudioScheduledSourceNode[] {
  const { source, gain } = join(context, layer, at, at)
  const by = layer.level * (layer.swell?.by ?? 0)
  // At its height a swelling layer is as loud as its level says, never louder.
  gain.gain.value = layer.level - by / 2
  gain.connect(into)
  source.start(at)
  if (!layer.swell) return [source]
  const swell = context.createOscillator()
  const depth = context.createGain()
  swell.frequency.value = 1 / layer.swell.every
  depth.gain.value = by / 2
  swell.connect(depth).connect(gain.gain)
  swell.start(at)
  return [source, swell]
}

/** Lets a thing sound once, from this moment on. */
export function sound(context: BaseAudioContext, thing: Thing, into: AudioNode, at: number): Voice {
  const sources = thing.flatMap((layer) => layer.at.map((after) => passing(context, layer, into, at + after)))
  return {
    end: (when) => {
      for (const source of sources) source.stop(when)
    },
  }
}

function passing(context: BaseAudioContext, layer: Passing, into: AudioNode, at: number): AudioScheduledSourceNode {
  const end = at + layer.rise + layer.stay + layer.fall
  const { source, gain } = join(context, layer, at, end)
  const { gain: level } = gain
  level.setValueAtTime(0, at)
  level.linearRampToValueAtTime(layer.level, at + layer.rise)
  level.setValueAtTime(layer.level, at + layer.rise + layer.stay)
  // A fall that keeps its pace in decibels sounds even; it cannot reach nothing, so the last step is a small one.
  level.exponentialRampToValueAtTime(layer.level / 1000, end)
  gain.connect(into)
  source.start(at)
  source.stop(end)
  return source
}
