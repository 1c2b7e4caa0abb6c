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

/** The lines of a script that somebody can hear, each by its longest stretch that hangs on no condition. */
export const writtenIn = ({ compiled, path }: Opened): readonly Written[] =>
  compiled.source.lines.flatMap(({ file, knot, line, starts, text }) => {
    const [longest = ''] = (starts.length > 0 ? starts : [text]).toSorted((a, b) => b.length - a.length)
    const words = spoken(longest.trim()).text.trim()
    return knot !== '' && file === path && /\p{L}/u.test(words) ? [{ knot: kebab(knot), line, text: words }] : []
  })
