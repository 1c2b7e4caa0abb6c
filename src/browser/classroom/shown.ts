import type { Shown } from '../../core/classroom/shown.ts'
import { type Cue, cue } from '../../core/encounter/cue.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import { shuffled } from '../../core/encounter/lots.ts'
import type { Choice, Passage } from '../../core/encounter/passage.ts'
import type { Vignette } from '../../core/encounter/vignette.ts'

/** A story as far as it is shown to others. `says`: a picture in words; `you`: the name above the worker's own words. */
export type ShownStory = { readonly vignette: Vignette; readonly says: (cue: Cue) => string; readonly you: string }

/** What others see of where an encounter now is: what was chosen and what came of it, and the choices in the order the seed gives. */
export function shownOf(story: ShownStory, encounter: Encounter, seed: number): Shown {
  const { vignette, says, you } = story
  const { passage, moments } = encounter
  const now = cue(encounter)
  return {
    lines: linesOf(vignette, passage, moments.at(-1)?.choice, you),
    choices: shuffled(passage.choices, seed, moments.length).map(({ id, text, act }) => ({
      id,
      text,
      ...(act.unspoken && { unspoken: true as const }),
    })),
    cue: { ...now, props: { ...now.props } },
    says: says(now),
    ...(passage.ending !== undefined && { ending: vignette.endings[passage.ending]?.title ?? passage.ending }),
  }
}

/** What the choice was and what it was answered, as lines for every screen. */
export function linesOf({ names }: Vignette, { lines }: Passage, chosen: Choice | undefined, you: string): Shown['lines'] {
  const own = chosen ? [{ speaker: chosen.act.unspoken ? '' : you, text: chosen.text }] : []
  return [
    ...own,
    ...lines.flatMap(({ speaker, text, body, sound }) => [
      ...(sound ? [{ speaker: '', text: sound.caption }] : []),
      { speaker: speaker && (names[speaker] ?? speaker), text, ...(body !== undefined && { body }) },
    ]),
  ]
}
