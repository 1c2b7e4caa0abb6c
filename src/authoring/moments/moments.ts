import type { HardMoment, RoadsThere } from '../../core/encounter/hardMoment.ts'
import type { ChoiceId, Passage } from '../../core/encounter/passage.ts'
import { follow } from '../../core/encounter/replay.ts'
import { rules } from '../../core/relationship/rules.ts'
import { openInk } from '../../script/ink.ts'
import { kebab } from '../../script/marks.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Folder, Opened } from '../check.ts'
import { readPlay } from '../playthrough.ts'
import { roadsThere } from './roads.ts'

// The hard moments of a vignette: found once for all its locales, since they tell one story.

/** The choices of every play-through of a folder. */
export const playsIn = ({ path, names, read }: Folder): readonly (readonly ChoiceId[])[] =>
  names
    .filter((name) => /^plays[/\\][^/\\]+\.play$/.test(name))
    .toSorted()
    .map((name) => readPlay(name, read(`${path}/${name}`)).play.steps.flatMap(({ choice }) => choice ?? []))

/** Roads to each hard moment, in the order in which the story tells them. */
export function momentsIn(folder: Folder, vignette: Vignette, { story, compiled }: Opened): RoadsThere {
  const roads = roadsThere(openInk(story), vignette, playsIn(folder))
  const order = compiled.source.knots.map(({ knot }) => kebab(knot))
  return Object.fromEntries(Object.entries(roads).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

/** Each hard moment as it stands in a list, in the words of one script: as it is on the first of its roads. */
export function listed(roads: RoadsThere, { person }: Vignette, { story }: Opened): readonly HardMoment[] {
  const openScript = openInk(story)
  return Object.entries(roads).flatMap(([place, [road]]) => {
    if (!road) return []
    const { passage } = follow(road.choices, openScript, 1, { person, facts: road.facts, rules }).encounter
    return passage.scene.place === place ? [inList(passage)] : []
  })
}

function inList({ scene: { place, contact, channel, light, setting }, lines, choices }: Passage): HardMoment {
  const here = lines.slice(-NEAR)
  const last = here.findLast(({ speaker }) => speaker) ?? here.at(-1)
  const stakes = [...new Set(choices.flatMap(({ act }) => act.stakes))]
  return { place, contact, channel, light, setting, speaker: last?.speaker ?? '', heard: lastWords(last?.text ?? ''), stakes }
}

/** Lines before a decision among which the last that is spoken names it; else the last of them does. Our judgement. */
const NEAR = 3

/** Words that a row of a list has room for. Our judgement. */
const ROOM = 12

/** The end of what was said: as many whole sentences as there is room for, at least the last. */
export function lastWords(text: string): string {
  const sentences = text.split(/(?<=[.?!…]['’]?)\s+/)
  const from = sentences.findIndex((_, at) => sentences.slice(at).join(' ').split(/\s+/).length <= ROOM)
  return sentences.slice(from < 0 ? -1 : from).join(' ')
}
