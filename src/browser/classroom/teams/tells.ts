import type { Shown } from '../../../core/classroom/shown.ts'
import { inShort } from '../../../core/debrief/inShort.ts'
import type { ChoiceId, OpenScript } from '../../../core/encounter/passage.ts'
import { follow } from '../../../core/encounter/replay.ts'
import { rules } from '../../../core/relationship/rules.ts'
import { curl, quoted } from '../../words/curl.ts'
import { COSTS, OPENS } from '../../words/roads.ts'
import { fill } from '../../words/words.ts'
import { type ShownStory, shownOf } from '../shown.ts'

/** A choice as it is told to a room: its words, what its road opens and what it costs. */
export type ChoiceTold = { readonly says: string; readonly opens: string; readonly costs: string }

/** The story's words for what teams did. What a team's phone says of itself is not trusted to be the story's: only its choices are taken. */
export type Tells = {
  choice(id: ChoiceId): ChoiceTold | undefined
  place(place: string, heard?: Heard): string
  /** Where these choices lead, for the wall. Nothing where there is no story, or it does not go so far. */
  shown(path: readonly ChoiceId[]): Shown | undefined
}

/** What was heard there, by which a place is known that has no title. */
type Heard = readonly { readonly speaker: string; readonly text: string }[]

/** A story as the facilitator's page has it. `titles`: what is decided at a place, where its page for facilitators says so. */
export type StoryToTell = ShownStory & {
  readonly open: OpenScript
  readonly sides: Readonly<Record<ChoiceId, { readonly opens?: string; readonly costs?: string }>>
  readonly titles: (place: string) => string | undefined
}

/** Words of what was said last, that a place without a title is known by. */
const LAST_WORDS = 5

/** The words of all that was chosen on these paths, by playing them again. Where there is no story, ids stand for words. */
export function tellsOf(
  story: StoryToTell | undefined,
  { seed, facts }: { readonly seed: number; readonly facts: Readonly<Record<string, string | number>> },
  paths: readonly (readonly ChoiceId[])[],
): Tells {
  const play = ({ vignette, open }: StoryToTell, path: readonly ChoiceId[]) =>
    follow(path, open, seed, { person: vignette.person, facts, rules })
  const choices = new Map<ChoiceId, ChoiceTold>()
  const places = new Map<string, string>()
  if (story) {
    const { vignette, sides, titles } = story
    const person = { name: vignette.names[vignette.person.id] ?? '', ...vignette.pronouns }
    for (const path of paths)
      for (const { choice, passage } of play(story, path).encounter.moments) {
        const { id, text, act } = choice
        const [opens, costs] = [sides[id]?.opens ?? OPENS[act.move], sides[id]?.costs ?? COSTS[act.move]]
        choices.set(id, { says: act.unspoken ? curl(text) : quoted(text), opens: fill(opens, person), costs: fill(costs, person) })
        const place = placeOf(id)
        if (!places.has(place)) places.set(place, titles(place) ?? lastWords(passage.lines) ?? plainly(place))
      }
  }
  const shown = (path: readonly ChoiceId[]) => {
    if (!story) return undefined
    const { encounter, followed } = play(story, path)
    return followed === path.length ? shownOf(story, encounter, seed) : undefined
  }
  return {
    shown,
    choice: (id) => choices.get(id),
    place: (place, heard = []) => places.get(place) ?? story?.titles(place) ?? lastWords(heard) ?? plainly(place),
  }
}

/** The beginning of what was said last; where nobody spoke, of what was seen. */
function lastWords(heard: Heard): string | undefined {
  const said = heard.findLast(({ speaker }) => speaker)
  const seen = heard.at(-1)
  if (said) return quoted(inShort(said.text, LAST_WORDS))
  return seen && curl(inShort(seen.text, LAST_WORDS))
}

export const placeOf = (choice: ChoiceId): string => choice.split('/')[0] as string

/** A choice in its own words, or, where there is no story, in those of its id. */
export const sayChoice = (tells: Tells, id: ChoiceId): string => tells.choice(id)?.says ?? plainly(id.split('/')[1] ?? id)

const plainly = (id: string) => id.replaceAll('-', ' ')
