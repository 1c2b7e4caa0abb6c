// A room's own colours by the time of day, made from their daylight (design.md, section 6); and the light that lies over a room.

import { LIGHTS } from './palette.mjs'
import { curve, everywhere } from './pen.mjs'

const parts = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const hexOf = (rgb) =>
  `#${rgb
    .map((v) =>
      Math.max(0, Math.min(255, Math.round(v)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
const mix = (from, to, t) => from.map((v, k) => v + (to[k] - v) * t)

const grey = ([r, g, b]) => Array(3).fill(0.3 * r + 0.59 * g + 0.11 * b)
const EVENING = parts('#2a374f')
const OVERCAST_EVENING = parts('#3d4655')

/** Overcast keeps three fifths of a hue and nine tenths of its brightness; at dusk walls sink into blue, and what is near the lamp browns. When it is both, all is grey, and the lamp hardly helps. */
const TONES = {
  day: { far: (c) => c, near: (c) => c },
  overcast: {
    far: (c) => mix(grey(c), c, 0.6).map((v) => v * 0.9),
    near: (c) => mix(grey(c), c, 0.6).map((v) => v * 0.9),
  },
  dusk: {
    far: (c) => mix(c, EVENING, 0.7),
    near: (c) => c.map((v) => v * 0.76),
  },
  'dusk-overcast': {
    far: (c) => mix(mix(grey(c), c, 0.5), OVERCAST_EVENING, 0.66),
    near: (c) => mix(grey(c), c, 0.55).map((v) => v * 0.7),
  },
}

const toned = (colours, tone) => Object.fromEntries(Object.entries(colours).map(([name, c]) => [name, hexOf(tone(parts(c)))]))

/** The palette of a light with a room's own colours in it: those of its walls and those of what stands near. */
export const roomPalette = (light, far, near = {}) => ({
  ...LIGHTS[light],
  ...toned(far, TONES[light].far),
  ...toned(near, TONES[light].near),
})

/** The blue shade of an overcast day, over an area or over everything. */
export const shade = (p, area) => {
  if (!p.shade) return ''
  return area ? `<path d="${area}" fill="${p.shade.colour}" opacity="${p.shade.op}"/>` : everywhere(p.shade.colour, p.shade.op)
}

/** Light round a lamp; ids are one of a kind across all files. */
export const glow = (id, x, y, rx, ry, colour = '#ffcf86', op = 0.5) =>
  [
    `<radialGradient id="${id}" cx=".5" cy=".5" r=".5">`,
    `<stop offset="0" stop-color="${colour}" stop-opacity="${op}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`,
    `</radialGradient><ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`,
  ].join('')

/** Two pictures of one room in two lights may meet in one document. */
const own = (p, id) => (p.shade ? `${id}-overcast` : id)

/** What a lamp gives in this light; nothing by day. */
export const lampGlow = (p, id, x, y, rx, ry, colour = '#ffcf86', op = 0.5) =>
  p.lamp ? glow(own(p, id), x, y, rx, ry, colour, Math.round(op * p.lamp * 100) / 100) : ''

/** Evening gathers at the edges. It lies on the room and on what stands in front, never on the person between them. */
export function evening(p, id, area = 'M-800 0H1800V940H-800Z') {
  if (!p.lamp) return ''
  const stops = [
    ['0', '#3a2410', 0],
    ['.42', '#1a1c2c', 0],
    ['1', '#0a0e1a', 0.62],
  ].map(([offset, c, o]) => `<stop offset="${offset}" stop-color="${c}" stop-opacity="${o}"/>`)
  const gradient = `<radialGradient id="${own(p, id)}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate(500 -40) scale(2210 1530)">`
  return `${gradient}${stops.join('')}</radialGradient><path d="${area}" fill="url(#${own(p, id)})"/>`
}

/** Long lines of grain: x, y, length, over a table or boards. */
export const grain = (lines, colour, w = 2.4) =>
  lines.map(([x, y, l]) => curve(`M${x} ${y}c${l * 0.3} -6 ${l * 0.7} 5 ${l} -3`, { w, stroke: colour })).join('')
