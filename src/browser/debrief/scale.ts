import type { Debrief } from '../../core/debrief/debrief.ts'
import { inShort } from '../../core/debrief/inShort.ts'
import { BANDS, type Band, bandFrom } from '../../core/relationship/relationship.ts'

// Where things stand on the chart, in percent of its field: 0 0 is the upper left. Pure; the drawing is in Chart.tsx.

/** The part of the range from 0 to 100 that is drawn, and how a moment and a value become places. */
export type Scale = {
  readonly low: number
  readonly high: number
  readonly x: (point: number) => number
  readonly y: (value: number) => number
}

/** A part of each outer band is always drawn, so that one sees where one stands. */
const [lowest, highest] = [18, 80]
const margin = 4

/** A share of the field, as an attribute. */
export const percent = (value: number): string => `${value.toFixed(2)}%`

/** The scale of a line: its whole width, and as much of the range as it needs. */
export function scaleOf(points: Debrief['points']): Scale {
  const values = points.flatMap(({ trust, rapport }) => [trust, rapport])
  const low = Math.max(0, Math.min(lowest, ...values.map((value) => value - margin)))
  const high = Math.min(100, Math.max(highest, ...values.map((value) => value + margin)))
  const steps = Math.max(1, points.length - 1)
  return { low, high, x: (point) => (point / steps) * 100, y: (value) => ((high - value) / (high - low)) * 100 }
}

/** The bands from above, each with its share of the height, in points. */
export function bandsOf({ low, high }: Scale): readonly { readonly band: Band; readonly height: number }[] {
  const edges = [high, bandFrom.open, bandFrom.working, bandFrom.wary, low]
  return [...BANDS].reverse().map((band, index) => ({ band, height: (edges[index] as number) - (edges[index + 1] as number) }))
}

/** Percent of the field that a band's name takes on the narrowest screen, and that the line and its discs keep from it. Our judgement. */
const NAME = { width: 27, height: 9, apart: 4 } as const
/** Where a name may begin, in percent of the field, the first that is free before others. */
const PLACES = [0, 12, 24, 36, 48, 60, 72] as const

/** Where the name of each band begins, inside the field: in the band's upper edge, where neither line lies. */
export function namesOf(points: Debrief['points'], scale: Scale): Readonly<Record<Band, number>> {
  let top = 0
  const places = bandsOf(scale).map(({ band, height }) => {
    const [from, to] = [top - NAME.apart, top + NAME.height + NAME.apart]
    top += (height / (scale.high - scale.low)) * 100
    const isFree = (place: number) => !heightsOver(points, scale, place, place + NAME.width).some(([high, low]) => low > from && high < to)
    return [band, PLACES.find(isFree) ?? 0] as const
  })
  return Object.fromEntries(places) as Record<Band, number>
}

/** The heights each piece of both lines runs through between two places, and a little beyond them, as far as discs reach. */
function heightsOver(
  points: Debrief['points'],
  { x, y }: Scale,
  from: number,
  to: number,
): readonly (readonly [high: number, low: number])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1] ?? point
    if (x(index + 1) < from - NAME.apart || x(index) > to + NAME.apart) return []
    const reach = (at: number, a: number, b: number) => y(a + (b - a) * Math.min(1, Math.max(0, (at - x(index)) / (x(1) - x(0)))))
    return (['trust', 'rapport'] as const).map((of) => {
      const ends = [from - NAME.apart, to + NAME.apart].map((at) => reach(at, point[of], next[of]))
      return [Math.min(...ends), Math.max(...ends)] as const
    })
  })
}

/** A label under the line: where, in which row, and which way it runs. */
export type Label = { readonly text: string; readonly x: number; readonly row: number; readonly anchor: 'start' | 'middle' | 'end' }

/** Percent of the field that one letter takes, at most. */
const letter = 0.95

/** Rows for the labels of the turning points, so that none lies over another and none runs out of the field. */
export function labelsOf({ points, turningPoints, beats }: Debrief, { x }: Scale, quote: (text: string) => string): readonly Label[] {
  const ends: number[] = []
  return turningPoints.map(({ index, promise }) => {
    const label = points[index + 1]?.label ?? ''
    const text = beats[index]?.unspoken && promise === undefined ? inShort(label, 4) : quote(label)
    const [at, width] = [x(index + 1), text.length * letter]
    const anchor = at < width / 2 ? 'start' : at > 100 - width / 2 ? 'end' : 'middle'
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
    const free = ends.findIndex((end) => end <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = left + width
    return { text, x: at, row, anchor }
  })
}

/** The name of a contact above the line: where it stands, whether it runs to the left of there, and in which row upwards. */
export type ContactName = { readonly at: number; readonly late: boolean; readonly row: number }

/** Percent of the field that one letter takes on the narrowest screen, at most. Our judgement. */
const letterAtMost = 2.6

/** Places for the names of the contacts, so that none lies over another. Each stands where its first moment is led up to. */
export function contactsOf(names: readonly { readonly name: string; readonly from: number }[], { x }: Scale): readonly ContactName[] {
  const ends: number[] = []
  return names.map(({ name, from }, place) => {
    const [at, late, width] = [place === 0 ? 0 : x(from + 0.5), place > 0 && x(from) > 75, name.length * letterAtMost]
    const left = late ? at - width : at
    const free = ends.findIndex((end) => end <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = left + width
    return { at, late, row }
  })
}

/** Heights of the two names at the line's end, parted where the lines end close together. */
export function endsOf(points: Debrief['points'], { y }: Scale): { readonly trust: number; readonly rapport: number } {
  const { trust, rapport } = points.at(-1) as Debrief['points'][number]
  const middle = (y(trust) + y(rapport)) / 2
  const apart = Math.max(apartAtLeast, Math.abs(y(trust) - y(rapport))) / 2
  return trust > rapport ? { trust: middle - apart, rapport: middle + apart } : { trust: middle + apart, rapport: middle - apart }
}
/** Percent of the height that a line of small print takes on the lowest chart. */
const apartAtLeast = 9
