// Pencil and ruler for small charts: plain SVG on paper, in the colours of the product. Lines differ in stroke and ends as well as colour.

const ink = '#2b2320'
const second = '#5e5148'
const rule = '#ddd0bb'
const paper = '#faf5ea'
/** What sets one line, or one bar, apart from another. */
const looks = [
  { colour: '#1f5c57', dash: '' },
  { colour: '#9d452b', dash: '6 4' },
  { colour: '#8a7a69', dash: '2 3' },
] as const

/** A piece of a drawing. */
export type Piece = string

/** Where something stands in a drawing, in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Words at a point. */
export const words = (x: number, y: number, text: string, also = ''): Piece =>
  `<text x="${round(x)}" y="${round(y)}" ${also}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`

/** A whole drawing; `says` is for those who hear it. */
export const drawing = (width: number, height: number, says: string, pieces: readonly Piece[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${says.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    `<style>text{font:13px system-ui,sans-serif;fill:${ink}}.quiet{fill:${second}}.strong{font-weight:600}</style>`,
    `<rect width="${width}" height="${height}" rx="12" fill="${paper}"/>`,
    ...pieces,
    '</svg>',
    '',
  ].join('\n')

/** Lines over beats, from `low` to `high`; each is named at its end with its last value. */
export function lines(
  { x, y, width, height }: Box,
  [low, high]: readonly [number, number],
  drawn: readonly { readonly name: string; readonly values: readonly number[] }[],
): readonly Piece[] {
  const at = (value: number) => y + height - ((value - low) / (high - low)) * height
  const grid = [low, (low + high) / 2, high].flatMap((value) => [
    `<path d="M${x} ${round(at(value))}h${width}" stroke="${rule}"/>`,
    words(x - 8, at(value) + 4, `${value}`, 'class="quiet" text-anchor="end"'),
  ])
  const ends = apart(drawn.map(({ values }) => at(values.at(-1) ?? low)))
  return [
    ...grid,
    ...drawn.flatMap(({ name, values }, index) => {
      const { colour, dash } = lookOf(index)
      const points = values.map((value, beat) => [x + (beat / (values.length - 1)) * width, at(value)] as const)
      return [
        `<path d="M${points.map(([px, py]) => `${round(px)} ${round(py)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`,
        ...points.map(
          ([px, py]) =>
            `<circle cx="${round(px)}" cy="${round(py)}" r="3.5" fill="${index === 0 ? colour : paper}" stroke="${colour}" stroke-width="2"/>`,
        ),
        words(x + width + 10, (ends[index] ?? 0) + 4, `${tell(values.at(-1) ?? 0)} ${name}`.trim(), `style="fill:${colour}"`),
      ]
    }),
  ]
}

/** Groups of bars that hang from nought, each with its value beneath. */
export function hanging(
  { x, y, width, height }: Box,
  most: number,
  groups: readonly { readonly name: string; readonly values: readonly number[] }[],
): readonly Piece[] {
  const room = width / groups.length
  const thick = 34
  return [
    `<path d="M${x} ${y}h${width}" stroke="${second}"/>`,
    ...groups.flatMap(({ name, values }, place) => {
      const left = x + place * room + (room - values.length * (thick + 14)) / 2
      return [
        words(x + (place + 0.5) * room, y - 12, name, 'text-anchor="middle"'),
        ...values.flatMap((value, index) => {
          const long = (-value / most) * height
          const bx = left + index * (thick + 14)
          const { colour } = lookOf(index)
          return [
            `<rect x="${round(bx)}" y="${y}" width="${thick}" height="${round(long)}" fill="${colour}" fill-opacity="${solid(index)}"/>`,
            words(bx + thick / 2, y + long + 16, tell(value), 'text-anchor="middle"'),
          ]
        }),
      ]
    }),
  ]
}

/** What each bar stands for, one under the other. */
export const keyOfBars = (x: number, y: number, names: readonly string[]): readonly Piece[] =>
  names.flatMap((name, index) => [
    `<rect x="${x}" y="${y + index * 20 - 11}" width="14" height="12" fill="${lookOf(index).colour}" fill-opacity="${solid(index)}"/>`,
    words(x + 22, y + index * 20, name),
  ])

/** What each line stands for, side by side. */
export const keyOfLines = (x: number, y: number, names: readonly string[], apartBy: number): readonly Piece[] =>
  names.flatMap((name, index) => {
    const { colour, dash } = lookOf(index)
    const left = x + index * apartBy
    return [`<path d="M${left} ${y - 4}h28" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`, words(left + 36, y, name)]
  })

/** One decimal, with a true minus. */
const tell = (value: number): string => value.toFixed(1).replace('-', '−')

/** How solid a bar is: lighter towards the last, so that grey print tells them apart. */
const solid = (index: number): number => [1, 0.8, 0.65][index] ?? 0.5

const lookOf = (index: number) => looks[index % looks.length] ?? looks[0]

const round = (value: number): number => Math.round(value * 10) / 10

/** The same heights, moved so far apart that words do not lie on one another. */
function apart(heights: readonly number[]): readonly number[] {
  const [first, other] = heights
  if (first === undefined || other === undefined || Math.abs(first - other) >= 16) return heights
  const [middle, half] = [(first + other) / 2, first <= other ? 8 : -8]
  return [middle - half, middle + half, ...heights.slice(2)]
}
