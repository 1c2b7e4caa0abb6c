import type { Folder, Opened } from '../../../authoring/check.ts'
import { firstFacts } from '../../../authoring/hidden.ts'
import { readPlay } from '../../../authoring/playthrough.ts'
import { follow } from '../../../core/encounter/replay.ts'
import { rules } from '../../../core/relationship/rules.ts'
import { openInk } from '../../../script/ink.ts'
import { kebab } from '../../../script/marks.ts'
import { spoken } from '../../../script/speaker.ts'
import type { Vignette } from '../../../script/vignette.ts'
import { type Covered, coveredBy, NOTHING, together, type Written } from '../try/covered.ts'

/** What the play-throughs of a folder come by in this script. One that cannot be followed counts as far as it goes. */
export function coveredByPlays({ path, names, read }: Folder, { story }: Opened, { person, hidden }: Vignette): Covered {
  const openScript = openInk(story)
  return names
    .filter((name) => name.endsWith('.play'))
    .map((name) => readPlay(name, read(`${path}/${name}`)).play)
    .map(({ facts, steps }) => {
      try {
        const choices = steps.flatMap(({ choice }) => choice ?? [])
        return coveredBy(follow(choices, openScript, 1, { person, facts: { ...firstFacts(hidden), ...facts }, rules }).encounter)
      } catch {
        return NOTHING
      }
    })
    .reduce(together, NOTHING)
}

/** Letters a stretch must have to be known again among what was heard. Our judgement. */
const KNOWN = 6

/** The lines of a script that somebody can hear, each with the stretches of it between two conditions. */
export const writtenIn = ({ compiled, path }: Opened): readonly Written[] =>
  compiled.source.lines.flatMap(({ file, knot, line, starts, text }) => {
    const ways = (starts.length > 0 ? starts : [text])
      .map((start) => spoken(start.trim()).text.trim())
      .filter((words) => /\p{L}/u.test(words))
    const long = ways.filter((words) => words.length >= KNOWN)
    const known = long.length > 0 ? long : ways
    const [longest] = known.toSorted((a, b) => b.length - a.length)
    return knot !== '' && file === path && longest !== undefined ? [{ knot: kebab(knot), line, text: longest, ways: known }] : []
  })
