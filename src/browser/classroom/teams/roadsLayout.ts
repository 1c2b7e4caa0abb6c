import { curveBumpX, line } from 'd3-shape'
import type { Way } from '../../../core/classroom/roads.ts'
import type { ChoiceId } from '../../../core/encounter/passage.ts'

// Where roads lie in their drawing, in pixels of its own. Pure; the drawing is in Roads.tsx.

/** One choice at one step. `teams`: indexes, from above; `wide`: teams parted here or just came together, so that it has words. */
export type Place = {
  readonly step: number
  readonly choice: ChoiceId
  readonly teams: readonly number[]
  readonly x: number
  readonly y: number
  readonly height: number
  readonly wide: boolean
  /** Those whose road goes no further. */
  readonly ends: readonly number[]
}

/** One team's road as a line. */
export type Ribbon = { readonly team: number; readonly path: string }

/** Steps in which all went alike, told in one word. */
export type Alike = { readonly x: number; readonly width: number; readonly steps: number }

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly thick: number
  readonly places: readonly Place[]
  readonly ribbons: readonly Ribbon[]
  readonly alike: readonly Alike[]
}

/** Widths of a column with words and of one without; of the bar that stands for a choice; of what stands at the right of the last. */
const WIDE = 208
const NARROW = 30
const BAR = 8
const MARGIN = { top: 34, start: 12, end: 130, bottom: 14 }
/** Room for the two lines of words above a choice, and between two choices. */
const WORDS = 42
const GAP = 2
/** Thickness of a ribbon, and of all together, at most. */
const THICK = 14
const ALL = 120

/** @param paths  of each team, only to know how many there are and where each ends */
export function roadsLayout(ways: readonly Way[], lengths: readonly number[]): Drawing {
  const steps = Math.max(0, ...lengths)
  const thick = Math.max(3, Math.min(THICK, Math.floor(ALL / Math.max(1, lengths.length)) - GAP))
  const columns = Array.from({ length: steps }, (_, step) => choicesAt(ways, step))
  const wide = columns.map((choices, step) => choices.length > 1 || (columns[step - 1]?.length ?? 1) > 1)
  const xs = wide.map((_, step) => MARGIN.start + wide.slice(0, step).reduce((sum, is) => sum + (is ? WIDE : NARROW), 0))
  const heightOf = (teams: readonly number[]) => teams.length * (thick + GAP) - GAP
  const tallest = Math.max(0, ...columns.map((choices) => choices.reduce((sum, { teams }) => sum + WORDS + heightOf(teams), 0)))
  let before = new Map<number, number>()
  const places = columns.flatMap((choices, step) => {
    const was = before
    const order = (team: number) => was.get(team) ?? team
    const sorted = choices
      .map(({ choice, teams }) => ({ choice, teams: teams.toSorted((a, b) => ends(a, step) - ends(b, step) || order(a) - order(b)) }))
      .toSorted((a, b) => mean(a.teams.map(order)) - mean(b.teams.map(order)))
    const tall = sorted.reduce((sum, { teams }) => sum + WORDS + heightOf(teams), 0)
    let y = MARGIN.top + (tallest - tall) / 2
    const placed = sorted.map(({ choice, teams }): Place => {
      y += WORDS
      const place = { step, choice, teams, x: xs[step] as number, y, height: heightOf(teams), wide: wide[step] as boolean }
      y += place.height
      return { ...place, ends: teams.filter((team) => lengths[team] === step + 1) }
    })
    before = new Map(placed.flatMap(({ teams, y }) => teams.map((team, index) => [team, middle(y, index, thick)] as const)))
    return placed
  })
  return {
    width: (xs.at(-1) ?? 0) + (wide.at(-1) ? WIDE : NARROW) + MARGIN.end,
    height: MARGIN.top + tallest + MARGIN.bottom,
    thick,
    places,
    ribbons: lengths.map((_, team) => ({ team, path: ribbon(places, team, thick) })).filter(({ path }) => path !== ''),
    alike: alikeIn(wide, xs),
  }

  /** Who goes no further lies beneath, out of the way of those who do. */
  function ends(team: number, step: number) {
    return lengths[team] === step + 1 ? 1 : 0
  }
}

function choicesAt(ways: readonly Way[], step: number): readonly { readonly choice: ChoiceId; readonly teams: readonly number[] }[] {
  const all = new Map<ChoiceId, readonly number[]>()
  for (const { to, teams } of ways.filter((way) => way.step === step)) all.set(to, [...(all.get(to) ?? []), ...teams])
  return [...all].map(([choice, teams]) => ({ choice, teams }))
}

const middle = (y: number, index: number, thick: number) => y + index * (thick + GAP) + thick / 2
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Level along the bar of each choice, and bending between two. */
function ribbon(places: readonly Place[], team: number, thick: number): string {
  const own = places.filter(({ teams }) => teams.includes(team))
  const points = own.flatMap(({ x, y, teams }): readonly (readonly [number, number])[] => {
    const at = middle(y, teams.indexOf(team), thick)
    return [
      [x, at],
      [x + BAR, at],
    ]
  })
  return (
    line<readonly [number, number]>(
      ([x]) => x,
      ([, y]) => y,
    ).curve(curveBumpX)(points) ?? ''
  )
}

function alikeIn(wide: readonly boolean[], xs: readonly number[]): readonly Alike[] {
  return wide.flatMap((is, step) => {
    if (is || wide[step - 1] === false) return []
    const after = wide.findIndex((other, later) => later > step && other)
    const steps = (after < 0 ? wide.length : after) - step
    return [{ x: xs[step] as number, width: steps * NARROW, steps }]
  })
}
