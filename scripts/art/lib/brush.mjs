// A line drawn by hand that is thick in the middle and thin at its ends, as Open Peeps' lines are: for the arms, hands and
// things that no body of theirs has. In Open Peeps' units; points are written as in lib/pen.mjs, '80 338, 80 262'.

import { rows } from './pen.mjs'
import { PERSON_INK } from './person.mjs'

const r = (n) => Math.round(n * 10) / 10
const at = (points, i, closed) =>
  closed ? points[(i + points.length) % points.length] : points[Math.min(points.length - 1, Math.max(0, i))]

/** Cubic stretches through the points (Catmull-Rom), without the first M. */
function through(points, closed) {
  let d = ''
  const last = closed ? points.length : points.length - 1
  for (let i = 0; i < last; i++) {
    const [a, b, c, e] = [-1, 0, 1, 2].map((k) => at(points, i + k, closed))
    const first = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
    const second = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6]
    d += `C${[...first, ...second, ...c].map(r).join(' ')}`
  }
  return d
}

/** A closed soft shape through the points. */
export const soft = (text) => {
  const points = rows(text)
  return `M${points[0].map(r).join(' ')}${through(points, true)}Z`
}

const AT_ENDS = 0.5 // how thin a line is at its ends

/** The outline of a drawn line of width w. */
export function stroke(text, w = 15, ends = AT_ENDS) {
  const points = rows(text)
  const sides = points.map((p, i) => {
    const [a, b] = [at(points, i - 1), at(points, i + 1)]
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const t = points.length > 1 ? i / (points.length - 1) : 0.5
    const half = (w / 2) * (ends + (1 - ends) * Math.sin(Math.PI * t))
    const [nx, ny] = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half]
    return [
      [p[0] + nx, p[1] + ny],
      [p[0] - nx, p[1] - ny],
    ]
  })
  const there = sides.map(([left]) => left)
  const back = sides.map(([, right]) => right).reverse()
  const cap = ([x, y], [u, v]) => {
    const [bx, by] = [(v - y) / 1.6, (x - u) / 1.6]
    return `C${[x + bx, y + by, u + bx, v + by, u, v].map(r).join(' ')}`
  }
  return `M${there[0].map(r).join(' ')}${through(there)}${cap(there.at(-1), back[0])}${through(back)}${cap(back.at(-1), there[0])}Z`
}

export const fill = (d, colour, op) => `<path d="${d}" fill="${colour}"${op ? ` opacity="${op}"` : ''}/>`

/** Colour of a soft shape. */
export const area = (text, colour, op) => fill(soft(text), colour, op)

/** Lines in the people's ink, one path for all that have the same width. */
export const lines = (w, ...texts) => fill(texts.map((text) => stroke(text, w)).join(''), PERSON_INK)

/** A soft shape with its line all round. */
export const outlined = (text, colour, w = 14) => {
  const points = rows(text)
  return area(points, colour) + fill(stroke([...points, points[0], points[1]], w, 0.8), PERSON_INK)
}
