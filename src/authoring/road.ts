import { type Encounter, step, type Terms } from '../core/encounter/encounter.ts'
import { mix } from '../core/encounter/lots.ts'
import type { ChoiceId, OpenScript } from '../core/encounter/passage.ts'
import { open } from '../core/encounter/replay.ts'

/** Playings after which a road is given up, and choices after which a playing is. Our judgement: some seconds in the longest story. */
const PLAYINGS = 60
const ENDLESS = 80

/**
 * Looks for a road to a place by playing the real story with the real model: mostly towards it, as the map shows the ways, and now and
 * then by chance, because what is open hangs on what was said before. The same is found each time.
 *
 * @param far  how many ways it is from where a choice leads to the place, by the map; nothing where no way leads there
 * @returns the choices that lead there, or nothing where none were found
 * @throws StoryFault where the story breaks off before its first choice
 */
export function roadTo(
  openScript: OpenScript,
  terms: Terms,
  place: string,
  far: (choice: ChoiceId) => number | undefined,
): readonly ChoiceId[] | undefined {
  for (let playing = 0; playing < PLAYINGS; playing++) {
    const road = play(openScript, terms, place, (offered, turn) => chosen(offered, far, playing, turn))
    if (road) return road
  }
  return undefined
}

type Choose = (offered: readonly ChoiceId[], turn: number) => ChoiceId

function play(openScript: OpenScript, terms: Terms, place: string, choose: Choose): readonly ChoiceId[] | undefined {
  const { encounter: first, script } = open(openScript, 1, terms)
  let encounter: Encounter = first
  const road: ChoiceId[] = []
  try {
    while (encounter.passage.scene.place !== place) {
      const { choices, ending } = encounter.passage
      if (ending !== undefined || road.length >= ENDLESS) return undefined
      const choice = choose(
        choices.map(({ id }) => id),
        road.length,
      )
      encounter = { ...step(encounter, choice, script), moments: [] }
      road.push(choice)
    }
    return road
  } catch {
    return undefined
  }
}

/** The first playing takes the nearest way each time; the later, the more is left to chance, and the last ones wholly. */
function chosen(offered: readonly ChoiceId[], far: (choice: ChoiceId) => number | undefined, playing: number, turn: number): ChoiceId {
  const open = offered.filter((id) => far(id) !== undefined)
  const all = open.length > 0 ? open : offered
  const least = Math.min(...all.map((id) => far(id) ?? 0))
  const nearest = all.filter((id) => (far(id) ?? 0) === least)
  const lot = mix(playing + 1, turn)
  const from = lot % PLAYINGS < playing ? all : nearest
  return from[mix(lot, playing) % from.length] ?? offered[0] ?? ''
}
