// Open Peeps (Pablo Stanley, CC0) as plain outlines. react-peeps draws each piece as a React element; calling the piece
// and reading the element's paths gives us the outlines without rendering a page. All their commands are absolute.

import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const LIB = 'react-peeps/lib/peeps'

// Where the head's parts sit on every body, from react-peeps' own head component.
const PLACES = { hair: [225, 0], face: [384, 186], facialHair: [348, 338], accessories: [272, 241] }

const parse = (d) =>
  [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].map(([, letter, rest]) => ({
    letter,
    n: rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [],
  }))

const moved = (text = '') => (text.match(/translate\(([^)]*)\)/)?.[1].split(/[ ,]+/) ?? [0, 0]).map(Number)

/** Every path of a piece, as { role: 'ink' | 'white', commands }, with the translations of its groups worked in. */
function read(element, [x, y] = [0, 0], out = []) {
  if (Array.isArray(element)) for (const child of element) read(child, [x, y], out)
  if (!element?.props) return out
  const [dx, dy] = moved(element.props.transform)
  if (element.type === 'path') {
    const path = { role: element.props.fill === 'ink' ? 'ink' : 'white', commands: parse(element.props.d) }
    out.push(bend(path, (px, py) => [px + x + dx, py + y + dy]))
  }
  read(element.props.children, [x + dx, y + dy], out)
  return out
}

/** The paths of one piece: folder is pose/bust, pose/standing, hair, face, facialHair or accessories. */
export function piece(folder, name) {
  const draw = require(`${LIB}/${folder}/${name}.js`)[name]
  return read(draw({ strokeColor: 'ink', backgroundColor: 'white' }), PLACES[folder])
}

/** Moves every point of a path; what bends smoothly keeps its line. */
export function bend(path, move) {
  const commands = path.commands.map(({ letter, n }) => {
    const m = []
    for (let i = 0; i < n.length; i += 2) m.push(...move(n[i], n[i + 1]))
    return { letter, n: m }
  })
  return { ...path, commands }
}

/** A move that turns about a point and then shifts: a head that is bowed. */
export function turned(degrees, [cx, cy], [right, down]) {
  const a = (degrees * Math.PI) / 180
  return (x, y) => {
    const dx = x - cx
    const dy = y - cy
    return [cx + dx * Math.cos(a) - dy * Math.sin(a) + right, cy + dx * Math.sin(a) + dy * Math.cos(a) + down]
  }
}

/** A move that shortens what lies between two heights, for somebody who stands: hem and trousers come above the edge of a table. */
export const hemUp = (from, to, share) => (x, y) => [x, y - (1 - share) * Math.max(0, Math.min(y, to) - from)]

/** The same for a whole figure that has been drawn. */
export const stood = (drawn, move) => drawn.replace(/ d="([^"]*)"/g, (_, d) => ` d="${bendData(d, move)}"`)

/** Round glasses, without the end of the far temple: it stood out from the face like a thorn. */
export const roundGlasses = () =>
  piece('accessories', 'GlassRound').map((path) => bend(path, (x, y) => [y < 293 ? Math.min(x, 659) : x, y]))

/** A move that takes the bend out of a small smile: its corners come down so far, and its line stays as thick. */
export const flatter = (down) => (x, y) => [x, y + down * ((x - 551) / 24) ** 2]

/** Keeps only those strokes (subpaths) of a path that pass the test, by their order in the drawing. */
export function strokes(path, keep) {
  let k = -1
  const commands = path.commands.filter(({ letter }) => {
    if (letter === 'M') k++
    return keep(k)
  })
  return { ...path, commands }
}

/**
 * Flecks cut notches into a contour or stand out from it: each is a run of commands of one stroke, and gives way to a straight line.
 * @param runs by stroke: [first, last] command of each, counted within the stroke
 */
export function mended(path, runs) {
  let [k, at] = [-1, 0]
  const commands = path.commands.flatMap((command) => {
    if (command.letter === 'M') [k, at] = [k + 1, -1]
    at++
    const run = runs[k]?.find(([first, last]) => at >= first && at <= last)
    if (!run) return command
    return at === run[1] ? { letter: 'L', n: command.n.slice(-2) } : []
  })
  return { ...path, commands }
}

export const pathData = ({ commands }) => commands.map(({ letter, n }) => letter + n.map((v) => Math.round(v * 10) / 10).join(' ')).join('')

/** The same for a path that is written out. */
export const bendData = (d, move) => pathData(bend({ commands: parse(d) }, move))

/** A filled shape to lie among the paths of a body: white when the drawing is traced, its colour when it is painted. */
export const patch = (d, colour, op) => ({ role: 'patch', colour, op, commands: parse(d) })

/** A shape of solid ink, to close what should not be open. */
export const solid = (d) => ({ role: 'ink', commands: parse(d) })

/** A line of ink along a path: what Open Peeps leaves out, or what a patch has covered. */
export const line = (d, width = 11) => ({ role: 'line', width, commands: typeof d === 'string' ? parse(d) : d.commands })

const drawnLine = (path, ink) =>
  `<path fill="none" stroke="${ink}" stroke-width="${path.width}" stroke-linecap="round" stroke-linejoin="round" d="${pathData(path)}"/>`

/** Markup of paths in the given colours: patches keep their own, unless the drawing is traced; a missing colour leaves the role out. */
export function markup(paths, { ink, white }) {
  const fill = (path) => (path.role === 'ink' || path.role === 'line' ? ink : (white ?? path.colour))
  const soft = (path) => (path.op && !white ? ` opacity="${path.op}"` : '')
  const drawn = (path) =>
    path.role === 'line' ? drawnLine(path, ink) : `<path fill="${fill(path)}" fill-rule="evenodd" d="${pathData(path)}"${soft(path)}/>`
  return paths.filter(fill).map(drawn).join('')
}
