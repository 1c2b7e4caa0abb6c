import { StoryFault } from '../core/encounter/passage.ts'
import type { Problem } from '../script/problem.ts'
import { inOrder } from '../script/problem.ts'
import { act, offered } from '../script/rule.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Checked, Folder, Opened } from './check.ts'
import { knotsUnreached } from './knots.ts'
import { decisions } from './routes/decisions.ts'
import { dilemmas, giveaways, options } from './routes/optionRules.ts'
import { faults, pivotal, presence, stakes, turns } from './routes/routeRules.ts'
import { passagesIn, spotOf } from './routes/routes.ts'
import { madeOf } from './walk/madeOf.ts'
import { breakers, choicesUnreached, endingsUnreached } from './walk/reached.ts'
import { allOf, GLANCE, heardIn, type Walk, walkAll } from './walk/walk.ts'

/** What shows only where a story is walked: its first script, in every variant. All of it as problems, advice among them. */
export function survey(folder: Folder, { vignette, scripts }: Checked): readonly Problem[] {
  const [script] = scripts
  if (!vignette || !script || script.compiled.problems.length > 0) return []
  const walks = walked(script, vignette)
  if (walks.length === 0) return []
  const passages = passagesIn(walks)
  const made = decisions(walks)
  const everywhere = walks.every(({ walked }) => walked.whole)
  return inOrder([
    ...faults(script, walks),
    ...(everywhere
      ? never(
          script,
          endingsUnreached(walks, vignette),
          choicesUnreached(walks, script),
          knotsUnreached(heardIn(walks), script.compiled.source),
        )
      : asWalked(folder, script, vignette)),
    ...stakes(script, vignette, walks),
    ...(vignette.cast.includes(vignette.person.id) ? presence(script, vignette, passages) : []),
    ...pivotal(script, passages),
    ...turns(script, passages),
    ...options(script, made),
    ...giveaways(script, made),
    ...dilemmas(script, made),
    ...abrupt(script, vignette),
  ])
}

/** The walk; nothing of a story that breaks off before its first choice, which is told where it is opened. */
function walked(script: Opened, vignette: Vignette): readonly Walk[] {
  try {
    return allOf(walkAll(script, vignette, GLANCE))
  } catch (fault) {
    if (fault instanceof StoryFault) return []
    throw fault
  }
}

/** What nobody comes to, whatever they choose. */
function never(script: Opened, endings: readonly string[], choices: readonly string[], knots: readonly string[]): readonly Problem[] {
  const spot = spotOf(script)
  const all = (what: string, names: readonly string[], at: (name: string) => number): readonly Problem[] =>
    names.map((name) => ({
      file: script.path,
      line: at(name),
      rule: 'never-reached',
      says: `Nobody comes to the ${what} \`${name}\`, whatever they choose`,
      cure: 'Look at the conditions before it; or take it out',
    }))
  const { knots: written } = script.compiled.source
  return [
    ...all('ending', endings, () => 0),
    ...all('choice', choices, (id) => spot(id).line),
    ...all('knot', knots, (name) => written.find(({ knot }) => knot.replaceAll('_', '-') === name)?.line ?? 0),
  ]
}

/** A story too big to come everywhere in a moment: what `npm run walk` found, if it walked this very story. */
function asWalked({ path, names, read }: Folder, script: Opened, vignette: Vignette): readonly Problem[] {
  const file = `${path}/walk.txt`
  const text = names.includes('walk.txt') ? read(file) : ''
  if (!text.includes(madeOf(script, vignette)))
    return [
      {
        file,
        line: 0,
        rule: 'walk-txt',
        says: text ? 'walk.txt is of an earlier story' : 'There is no walk.txt, so that nobody knows whether all of it can be reached',
        cure: `Run \`npm run walk -- ${path}\``,
        advice: true,
      },
    ]
  const listed = (what: string) => {
    const [, names = 'none'] = new RegExp(`^${what}\\s+(.+)$`, 'm').exec(text) ?? []
    return names === 'none' ? [] : names.split(', ')
  }
  return never(script, listed('endings never reached'), listed('choices never offered'), listed('knots never reached'))
}

/** Moves that break the relationship by themselves, unless the author means it: then the debrief says what it did. */
function abrupt(script: Opened, vignette: Vignette): readonly Problem[] {
  const moves = new Set(breakers(script, vignette))
  return offered(script.compiled.source).flatMap((choice) => {
    const found = act(choice)
    const { move, topics } = found?.act ?? { move: '', topics: [] }
    if (!found || !moves.has([move, ...topics].join(' ')) || script.page.choices[found.id]) return []
    return [
      {
        file: choice.file,
        line: choice.line,
        rule: 'breaks-by-itself',
        says: `\`${move}\` alone opens a rupture with this person`,
        cure: `If it is meant, say what it did: \`## ${found.id}\` in the debrief. If not, take a milder move`,
        advice: true,
      },
    ]
  })
}
