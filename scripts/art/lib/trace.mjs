// Colouring by tracing: a black and white drawing is rasterised, its white regions and its solid black masses are found,
// and their outlines become paths that can be given any colour. The ink itself is never traced, so the line stays exact.

import { Resvg } from '@resvg/resvg-js'
import { contours } from 'd3-contour'

export const FRAME = { x: -250, y: -60, w: 1500, h: 1860 }
const SCALE = 0.42 // raster pixels to a drawing unit: enough for a line of 10 units, small enough to stay quick

export function rasterise(markup) {
  const { x, y, w, h } = FRAME
  const size = `viewBox="${x} ${y} ${w} ${h}" width="${Math.floor(w * SCALE)}" height="${Math.floor(h * SCALE)}"`
  const image = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${markup}</svg>`).render()
  return { width: image.width, height: image.height, pixels: image.pixels }
}

/** Labels connected areas of the raster for which `belongs` holds. */
function areas({ width, height }, belongs) {
  const label = new Int32Array(width * height)
  const found = []
  for (let start = 0; start < label.length; start++) {
    if (label[start] || !belongs(start)) continue
    const n = found.length + 1
    const stack = [start]
    label[start] = n
    let size = 0
    let sumX = 0
    let sumY = 0
    while (stack.length) {
      const k = stack.pop()
      const x = k % width
      size++
      sumX += x
      sumY += (k / width) | 0
      for (const next of [x > 0 && k - 1, x < width - 1 && k + 1, k >= width && k - width, k < label.length - width && k + width]) {
        if (next !== false && !label[next] && belongs(next)) {
          label[next] = n
          stack.push(next)
        }
      }
    }
    found.push({ n, size, x: sumX / size / SCALE + FRAME.x, y: sumY / size / SCALE + FRAME.y })
  }
  return { label, found }
}

/** Douglas-Peucker: drops points that lie within the tolerance of a straight line. */
function simplify(points, tolerance) {
  if (points.length < 3) return points
  const [a, b] = [points[0], points[points.length - 1]]
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = Math.hypot(dx, dy) || 1e-9
  let most = 0
  let at = 0
  for (let i = 1; i < points.length - 1; i++) {
    const away = Math.abs(dy * points[i][0] - dx * points[i][1] + b[0] * a[1] - b[1] * a[0]) / length
    if (away > most) [most, at] = [away, i]
  }
  if (most < tolerance) return [a, b]
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)]
}

/** A ring has no ends, so it is parted at its farthest point first. */
function simplifyRing(ring, tolerance) {
  let far = 0
  let at = 0
  ring.forEach((p, i) => {
    const away = Math.hypot(p[0] - ring[0][0], p[1] - ring[0][1])
    if (away > far) [far, at] = [away, i]
  })
  return [...simplify(ring.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(ring.slice(at), tolerance)]
}

function outline(values, { width, height }, tolerance) {
  const [shape] = contours().size([width, height]).thresholds([0.5])(values)
  const toUnits = ([x, y]) => [(x / SCALE + FRAME.x).toFixed(0), (y / SCALE + FRAME.y).toFixed(0)].join(' ')
  const ringPath = (ring) => `M${simplifyRing(ring, tolerance).map(toUnits).join('L')}Z`
  return shape.coordinates.map((polygon) => polygon.map(ringPath).join('')).join('')
}

/** White regions inside the line, each grown by one pixel so that its edge hides under the ink; there it may be coarse. */
export function whiteRegions(raster) {
  const { width, height, pixels } = raster
  const { label, found } = areas(raster, (i) => pixels[i * 4 + 3] > 140 && pixels[i * 4] > 150)
  return found
    .filter((area) => area.size > 5)
    .map((area) => {
      const grown = new Float64Array(label.length)
      for (let i = width; i < width * (height - 1); i++) {
        if (label[i] === area.n) grown[i] = grown[i - 1] = grown[i + 1] = grown[i - width] = grown[i + width] = 1
      }
      return { ...area, path: outline(grown, raster, 1) }
    })
}

/** Distance of each black pixel from the nearest pixel that is not black (two-pass chamfer). What is black in part is as far in as it is black. */
function depth({ width, height, pixels }) {
  const D = new Float32Array(width * height)
  for (let i = 0; i < D.length; i++) {
    const black = (pixels[i * 4 + 3] * (255 - pixels[i * 4])) / 65025
    D[i] = black > 0.99 ? 1e6 : black
  }
  const near = (i, step) => {
    if (D[i])
      D[i] = Math.min(
        D[i],
        D[i + step] + 1,
        D[i + step * width] + 1,
        D[i + step * (width + 1)] + Math.SQRT2,
        D[i + step * (width - 1)] + Math.SQRT2,
      )
  }
  for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) near(y * width + x, -1)
  for (let y = height - 2; y > 0; y--) for (let x = width - 2; x > 0; x--) near(y * width + x, 1)
  return D
}

/** Solid ink (hair, beard, a jumper) worn down by half a line: painted above the ink it leaves an outline standing. */
export function inkMasses(raster, line = 11.4) {
  const D = depth(raster)
  const worn = line * SCALE
  const { label, found } = areas(raster, (i) => D[i] > worn)
  return found
    .filter((area) => area.size > 150)
    .map((area) => {
      const values = new Float64Array(label.length)
      const near = (i) => [i, i - 1, i + 1, i - raster.width, i + raster.width].some((k) => label[k] === area.n)
      for (let i = 0; i < label.length; i++) if (near(i)) values[i] = Math.max(0, Math.min(1, D[i] - worn + 0.5))
      return { ...area, path: outline(values, raster, 0.5) }
    })
}

/** What a drawing covers in a frame of [x, y, width, height]: whole units, with a little air for the soft edge of a line. */
export function extent(markup, [x0, y0, w, h]) {
  const AIR = 3
  const frame = `viewBox="${x0} ${y0} ${w} ${h}" width="${w}" height="${h}"`
  const { pixels, width } = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${markup}</svg>`).render()
  let [left, top, right, bottom] = [w, h, 0, 0]
  for (let i = 3; i < pixels.length; i += 4) {
    if (!pixels[i]) continue
    const at = i >> 2
    const x = at % width
    const y = (at / width) | 0
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = y + 1
  }
  left = Math.max(0, left - AIR)
  top = Math.max(0, top - AIR)
  return [x0 + left, y0 + top, Math.min(w, right + AIR) - left, Math.min(h, bottom + AIR) - top]
}
