import { check } from '../../../authoring/check.ts'
import { variants } from '../../../authoring/hidden.ts'
import { neverOffered, unreached, unreachedKnots, walkAll } from '../../../authoring/report.ts'
import { step, type Terms } from '../../../core/encounter/encounter.ts'
import { mix } from '../../../core/encounter/lots.ts'
import { open } from '../../../core/encounter/replay.ts'
import { rules } from '../../../core/relationship/rules.ts'
import { type CompiledStory, openInk } from '../../../script/ink.ts'
import { type Covered, coveredBy } from '../try/covered.ts'
import { folderOf } from './check.ts'
import type { Folder, Progress, Walked } from './messages.ts'

// All that the studio takes of the walk: what it comes to, as data, and how far it is. It is the one door to `authoring`'s walk.

/** Playings by chance in all, for the shares; and choices after which one is given up. Our judgement: a share is then right to some 3 in 100. */
const PLAYINGS = 600
const ENDLESS = 100
/** Playings between two reports. */
const OFTEN = 10

/**
 * Walks the script that leads, in every variant. Whoever asks for it takes it step by step, and may stop.
 *
 * @returns what was found, or nothing where the vignette cannot be played yet
 */
export function* walking(folder: Folder): Generator<Progress, Walked | undefined> {
  const { vignette, scripts } = check(folderOf(folder))
  const script = scripts.find(({ path }) => path.endsWith(`/${folder.script}`)) ?? scripts[0]
  if (!vignette || !script) return undefined
  const all = variants(vignette.hidden)
  const shares = yield* playings(
    script.story,
    all.map((facts) => ({ person: vignette.person, facts, rules })),
  )
  yield { doing: 'every path', done: 0, of: 1 }
  const found = walkAll(script, vignette)
  return {
    whole: found.every(({ walk }) => walk.whole),
    paths: found.reduce((sum, { walk, paths }) => sum + (walk.whole ? paths.number : 0), 0),
    situations: found.reduce((sum, { walk }) => sum + walk.situations.length, 0),
    ...shares,
    never: { endings: unreached(found, vignette), choices: neverOffered(found, script), knots: unreachedKnots(found, script) },
    faults: found.flatMap(({ faults }) => faults).slice(0, 20),
  }
}

type Shares = Pick<Walked, 'places' | 'choices' | 'endings'>

/** Plays by chance, the same each time. @returns by place, choice and ending, how large a share of the playings came by it */
function* playings(story: CompiledStory, all: readonly Terms[]): Generator<Progress, Shares> {
  const openScript = openInk(story)
  const counts = { places: new Map<string, number>(), choices: new Map<string, number>(), endings: new Map<string, number>() }
  for (let playing = 0; playing < PLAYINGS; playing++) {
    const met = playOnce(openScript, all[playing % all.length] as Terms, playing)
    for (const kind of ['places', 'choices', 'endings'] as const)
      for (const id of met[kind]) counts[kind].set(id, (counts[kind].get(id) ?? 0) + 1)
    if (playing % OFTEN === 0) yield { doing: 'playings', done: playing, of: PLAYINGS }
  }
  const share = (map: ReadonlyMap<string, number>) => new Map([...map].map(([id, count]) => [id, count / PLAYINGS]))
  return { places: share(counts.places), choices: share(counts.choices), endings: share(counts.endings) }
}

function playOnce(openScript: ReturnType<typeof openInk>, terms: Terms, seed: number): Covered {
  const { script, encounter: first } = open(openScript, 1, terms)
  let encounter = first
  try {
    for (let turn = 0; turn < ENDLESS && encounter.passage.ending === undefined; turn++) {
      const { choices } = encounter.passage
      encounter = step(encounter, choices[mix(seed, turn) % choices.length]?.id ?? '', script)
    }
  } catch {
    // Where the story breaks off the walk says so; the playing counts as far as it came.
  }
  return coveredBy(encounter)
}
