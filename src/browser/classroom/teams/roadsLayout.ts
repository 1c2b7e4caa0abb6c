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
export type Alike = { readonly x: number; readonly steps: number }

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly thick: number
  readonly places: readonly Place[]
  readonly ribbons: readonly Ribbon[]
  readonly alike: readonly Alike[]
}

/** Widths of a column with words, of one without, and of one after which ribbons part; of the bar that stands for a choice. */
const WIDE = 216
const NARROW = 30
const BEFORE = 84
export const BAR = 8
const MARGIN = { top: 34, start: 12, end: 130, bottom: 14 }
/** Room for the two lines of words above a choice, and between two choices. */
const WORDS = 42
const GAP = 2
/** Thickness of a ribbon, and of all together, at most. */
const THICK = 14
const ALL = 120

/** @param lengths  how many choices each team has made */
export function roadsLayout(ways: readonly Way[], lengths: readonly number[]): Drawing {
  const steps = Math.max(0, ...lengths)
  const thick = Math.max(3, Math.min(THICK, Math.floor(ALL / Math.max(1, lengths.length)) - GAP))
  const columns = Array.from({ length: steps }, (_, step) => choicesAt(ways, step))
  const wide = columns.map((choices, step) => choices.length > 1 || (columns[step - 1]?.length ?? 1) > 1)
  const widths = wide.map((is, step) => (is ? WIDE : wide[step + 1] ? BEFORE : NARROW))
  const xs = widths.map((_, step) => MARGIN.start + sum(widths.slice(0, step)))
  const tallest = Math.max(0, ...columns.map((choices) => tallOf(choices, thick)))
  const places: Place[] = []
  for (const [step, choices] of columns.entries()) {
    const column = { step, x: xs[step] as number, wide: wide[step] as boolean, thick, lengths }
    places.push(...placed(choices, column, MARGIN.top + (tallest - tallOf(choices, thick)) / 2, heightsAt(places, step - 1, thick)))
  }
  return {
    width: MARGIN.start + sum(widths) + MARGIN.end,
    height: MARGIN.top + tallest + MARGIN.bottom,
    thick,
    places,
    ribbons: lengths.map((_, team) => ({ team, path: ribbon(places, team, thick) })).filter(({ path }) => path !== ''),
    alike: alikeIn(wide, xs),
  }
}

type Column = Pick<Place, 'step' | 'x' | 'wide'> & { readonly thick: number; readonly lengths: readonly number[] }

/** The choices of a step under each other, so that ribbons cross little: by where their teams come from. Who goes no further lies beneath. */
function placed(choices: readonly Chosen[], column: Column, top: number, from: ReadonlyMap<number, number>): readonly Place[] {
  const { step, x, wide, thick, lengths } = column
  const order = (team: number) => from.get(team) ?? team
  const ended = (team: number) => (lengths[team] === step + 1 ? 1 : 0)
  let y = top
  return choices
    .map(({ choice, teams }) => ({ choice, teams: teams.toSorted((a, b) => ended(a) - ended(b) || order(a) - order(b)) }))
    .toSorted((a, b) => mean(a.teams.map(order)) - mean(b.teams.map(order)))
    .map(({ choice, teams }) => {
      const height = heightOf(teams, thick)
      y += WORDS + height
      return { step, choice, teams, x, y: y - height, height, wide, ends: teams.filter((team) => ended(team) === 1) }
    })
}

/** How high each team's ribbon lies at a step. */
const heightsAt = (places: readonly Place[], step: number, thick: number): ReadonlyMap<number, number> =>
  new Map(
    places
      .filter((place) => place.step === step)
      .flatMap(({ teams, y }) => teams.map((team, index) => [team, middle(y, index, thick)] as const)),
  )

const heightOf = (teams: readonly number[], thick: number) => teams.length * (thick + GAP) - GAP
const tallOf = (choices: readonly Chosen[], thick: number) => sum(choices.map(({ teams }) => WORDS + heightOf(teams, thick)))

type Chosen = { readonly choice: ChoiceId; readonly teams: readonly number[] }

function choicesAt(ways: readonly Way[], step: number): readonly Chosen[] {
  const all = new Map<ChoiceId, readonly number[]>()
  for (const { to, teams } of ways.filter((way) => way.step === step)) all.set(to, [...(all.get(to) ?? []), ...teams])
  return [...all].map(([choice, teams]) => ({ choice, teams }))
}

const middle = (y: number, index: number, thick: number) => y + index * (thick + GAP) + thick / 2
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length

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
    return [{ x: xs[step] as number, steps }]
  })
}
