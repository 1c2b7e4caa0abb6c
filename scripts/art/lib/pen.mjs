// The hand: one warm ink line that bows a little, the way a drawn line does. Every picture of ours is made with it.

export const INK = '#2b2320'

// A seeded generator, so that the same picture comes out of every run (and a rebuild changes no file by chance).
let seed = 7
export const reseed = (n) => {
  seed = n
}
export const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 4294967296
}

/** Numbers written as in a drawing: rows('80 338, 80 262') is [[80, 338], [80, 262]]. Shapes take such words too. */
export const rows = (text) => (typeof text === 'string' ? text.split(',').map((row) => row.trim().split(/\s+/).map(Number)) : text)

export const num = (n) => (+n).toFixed(1).replace(/\.0$/, '')

/** A path through the points whose straight stretches bow by up to 1.2 % of their length (5 units at most); corners meet. */
function bowed(shape, closed, bow = 1) {
  const points = rows(shape)
  const all = closed ? [...points, points[0]] : points
  let d = `M${num(all[0][0])} ${num(all[0][1])}`
  for (let i = 1; i < all.length; i++) {
    const [x0, y0] = all[i - 1]
    const [x1, y1] = all[i]
    const length = Math.hypot(x1 - x0, y1 - y0) || 1
    const nx = -(y1 - y0) / length
    const ny = (x1 - x0) / length
    const most = Math.min(5, length * 0.012) * bow
    const u = (random() - 0.5) * 2 * most
    const v = (random() - 0.5) * 2 * most
    const first = `${num(x0 + (x1 - x0) / 3 + nx * u)} ${num(y0 + (y1 - y0) / 3 + ny * u)}`
    const second = `${num(x0 + ((x1 - x0) * 2) / 3 + nx * v)} ${num(y0 + ((y1 - y0) * 2) / 3 + ny * v)}`
    d += `C${first} ${second} ${num(x1)} ${num(y1)}`
  }
  return d + (closed ? 'Z' : '')
}

const paint = ({ fill = 'none', stroke = INK, w = 5, op }) =>
  `fill="${fill}" stroke="${stroke}" stroke-width="${w}" stroke-linejoin="round" stroke-linecap="round"${op ? ` opacity="${op}"` : ''}`

/** A drawn shape or line; it closes by itself when it has a fill. */
export const ink = (points, o = {}) => `<path d="${bowed(points, o.close ?? !!o.fill, o.bow)}" ${paint(o)}/>`

/** A fill without a line. */
export const flat = (points, fill, op) => `<path d="${bowed(points, true, 0.6)}" fill="${fill}"${op ? ` opacity="${op}"` : ''}/>`

/** A path written out, for what bends on purpose. */
export const curve = (d, o = {}) => `<path d="${d}" ${paint(o)}/>`

/** The same path twice: a broad stroke of ink under a narrower stroke of colour, for handles and stems. */
export const tube = (d, colour, w, line = 8) => curve(d, { w: w + line }) + curve(d, { w, stroke: colour })

export function oval(x, y, rx, ry, o = {}) {
  const { fill = 'none', stroke = INK, w = 5, op } = o
  const line = stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${w}"`
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${line}${op ? ` opacity="${op}"` : ''}/>`
}

/** The soft flat shade an object throws where it stands. */
export const shadow = (x, y, rx, ry, op = 0.18) => oval(x, y, rx, ry, { fill: INK, stroke: 'none', op })

export const dot = (x, y, r, fill, op) => oval(x, y, r, r, { fill, stroke: 'none', op })

export const box = (x, y, w, h) => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]

/** A plain rectangle that reaches over the whole picture with its bleed. */
export const everywhere = (fill, op) => `<rect x="-800" y="0" width="2600" height="940" fill="${fill}"${op ? ` opacity="${op}"` : ''}/>`
