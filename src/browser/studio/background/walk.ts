import { check } from '../../../authoring/check.ts'
import { type Figures, figures } from '../../../authoring/figures.ts'
import { survey } from '../../../authoring/survey.ts'
import { type Reach, walkAll } from '../../../authoring/walk/walk.ts'
import { folderOf, within } from './check.ts'
import type { Folder, Progress, Walked } from './messages.ts'

// All that the studio takes of the walk: what it comes to, as data, and how far it is. It is the one door to `authoring`'s walk.

/** As far as a laptop's browser goes in about a minute. Our judgement; `npm run walk` goes further. */
const REACH: Reach = { limit: 300_000, playings: 100, search: 6_000, through: 6 }

/**
 * Walks the script being written, in every variant. Whoever asks for it takes it step by step, and may stop.
 *
 * @returns what was found, or nothing where the vignette cannot be played yet
 * @throws StoryFault where the story breaks off before its first choice
 */
export function* walking(desk: Folder): Generator<Progress, Walked | undefined> {
  const folder = folderOf(desk)
  const checked = check(folder)
  const { vignette, scripts } = checked
  const script = scripts.find(({ path }) => path.endsWith(`/${desk.script}`)) ?? scripts[0]
  if (!vignette || !script) return undefined
  const walks = yield* walkAll(script, vignette, REACH)
  const found = figures(script, vignette, walks)
  const seen = survey(folder, checked).map((problem) => ({ ...problem, file: within(folder.path, problem.file) }))
  return { ...summedUp(found), problems: seen }
}

function summedUp({ whole, variants, choices, lines, ...found }: Figures): Omit<Walked, 'problems'> {
  const places = new Map<string, number>()
  for (const { choice, offered } of choices) {
    const place = choice.split('/')[0] ?? ''
    places.set(place, Math.max(offered, places.get(place) ?? 0))
  }
  const ends = new Map<string, number>()
  for (const { endings } of variants)
    for (const { ending, share } of endings) ends.set(ending, (ends.get(ending) ?? 0) + share / variants.length)
  return {
    whole,
    paths: variants.reduce((sum, { paths }) => sum + paths, 0),
    situations: variants.reduce((sum, { situations }) => sum + situations, 0),
    places,
    choices: new Map(choices.map(({ choice, taken }) => [choice, taken])),
    endings: ends,
    never: {
      endings: found.endingsUnreached,
      choices: choices.flatMap(({ choice, reached }) => (reached ? [] : choice)),
      knots: found.knotsUnreached,
      lines: lines.flatMap(({ knot, text, reached }) => (reached ? [] : { knot, text })).slice(0, 100),
    },
    faults: variants.flatMap(({ faults }) => faults).slice(0, 20),
  }
}
