import { join } from 'node:path'
import { type Encounter, step, type Terms } from '../../core/encounter/encounter.ts'
import { type Log, MODEL } from '../../core/encounter/log.ts'
import { drawFacts, mix } from '../../core/encounter/lots.ts'
import type { OpenScript } from '../../core/encounter/passage.ts'
import { open } from '../../core/encounter/replay.ts'
import { rules } from '../../core/relationship/rules.ts'
import { type CompiledStory, openInk } from '../../script/ink.ts'
import { format } from '../../script/problem.ts'
import type { Vignette } from '../../script/vignette.ts'
import { readFolder } from '../folder.ts'

/** One playing of a vignette: its log, what it was played with, and how it stood before each choice. */
export type Played = { readonly log: Log; readonly terms: Terms; readonly before: readonly Encounter[] }

/** The vignette all figures are measured with: its compiled story, and its own page. */
export const MEASURED = 'gift-offer'

/** A vignette to be played. */
export type Playable = { readonly vignette: Vignette; readonly story: CompiledStory; readonly openScript: OpenScript }

/** The measured vignette, compiled. */
export function playable(): Playable {
  const { vignette, scripts, problems } = readFolder(join('stories', MEASURED))
  const [script] = scripts
  if (!vignette || !script) throw new Error(problems.map(format).join('\n'))
  return { vignette, story: script.story, openScript: openInk(script.story, script.layers) }
}

/**
 * Plays a vignette by lot until there are this many choices: a telling is shorter, so several follow each other, and the last is cut.
 * What is measured over them has opened its script several times, where one long telling would open it once.
 */
export function play(choices: number, { vignette, openScript }: Playable): readonly Played[] {
  const all: Played[] = []
  for (let seed = 1, left = choices; left > 0; seed++) {
    const facts = drawFacts(vignette.hidden, seed)
    const terms: Terms = { person: vignette.person, facts, rules }
    const before = playOnce(seed, left, terms, openScript)
    const chosen = before.slice(1).map(({ moments }) => moments.at(-1)?.choice.id ?? '')
    const entries = chosen.map((choice, at) => ({ type: 'chose', choice, at: at * 9_000 }) as const)
    const log: Log = { vignette: vignette.id, script: '', model: MODEL, locale: '', seed, facts, entries }
    all.push({ log, terms, before: before.slice(0, -1) })
    left -= entries.length
  }
  return all
}

/** How the encounter stood at its beginning and after each choice. */
function playOnce(seed: number, limit: number, terms: Terms, openScript: OpenScript): readonly Encounter[] {
  const { script, encounter } = open(openScript, seed, terms)
  const stood = [encounter]
  for (let turn = 0, now = encounter; turn < limit && now.passage.ending === undefined; turn++) {
    const { choices } = now.passage
    now = step(now, choices[mix(seed, turn) % choices.length]?.id ?? '', script)
    stood.push(now)
  }
  return stood
}
