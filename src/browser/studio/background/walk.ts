import { check } from '../../../authoring/check.ts'
import { type Figures, figures } from '../../../authoring/figures.ts'
import { variants } from '../../../authoring/hidden.ts'
import { survey } from '../../../authoring/survey.ts'
import { type Progress as Doing, FAR, NEAR, type Reach, walkAll } from '../../../authoring/walk/walk.ts'
import { folderOf, within } from './check.ts'
import type { Folder, Progress, Walked } from './messages.ts'

// All that the studio takes of the walk: what it comes to, as data, and how far it is. It is the one door to `authoring`'s walk.

/**
 * How far a walk goes when it is first asked for, and each time one walks on: on a laptop some ten seconds for a story of the shelf, half
 * a minute, two minutes. Our judgement; with a limit of its own `npm run walk` goes further.
 */
export const REACHES: readonly Reach[] = [{ limit: 20_000, playings: 30, search: 1_500, through: 2 }, { ...NEAR, limit: 300_000 }, FAR]

/**
 * Walks the script being written, in every variant. Whoever asks for it takes it step by step, and may stop.
 *
 * @param far  which of the REACHES
 * @returns what was found, or nothing where the vignette cannot be played yet
 * @throws StoryFault where the story breaks off before its first choice
 */
export function* walking(desk: Folder, far: number): Generator<Progress, Walked | undefined> {
  const folder = folderOf(desk)
  const checked = check(folder)
  const { vignette, scripts } = checked
  const script = scripts.find(({ path }) => path.endsWith(`/${desk.script}`)) ?? scripts[0]
  const reach = REACHES[far]
  if (!vignette || !script || !reach) return undefined
  const several = variants(vignette.hidden).length
  const walks = yield* shared(walkAll(script, vignette, reach), several)
  yield { doing: 'summing up', variants: several, share: 1 }
  const found = figures(script, vignette, walks)
  const seen = survey(folder, checked).map((problem) => ({ ...problem, file: within(folder.path, problem.file) }))
  return { ...summedUp(found), problems: seen }
}

/** The steps of a walk, each with the share of the whole that is done. Every variant is played and walked; then, if need be, searched and played on. */
function* shared<Found>(walk: Generator<Doing, Found>, variants: number): Generator<Progress, Found> {
  let searched = 0
  let next = walk.next()
  for (; !next.done; next = walk.next()) {
    const { doing, variant, done, of } = next.value
    if (doing === 'search') searched = variants
    const second = doing === 'every path' || (searched > 0 && doing === 'playings') ? 1 : 0
    const before = 2 * (searched + variant) + second
    yield { ...next.value, variants, share: (before + done / Math.max(1, of)) / (4 * variants) }
  }
  return next.value
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
