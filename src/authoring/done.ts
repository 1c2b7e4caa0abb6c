import type { RepairStep } from '../core/relationship/moves/move.ts'
import { moves } from '../core/relationship/moves.ts'
import { BANDS } from '../core/relationship/relationship.ts'
import type { Problem } from '../script/problem.ts'
import { act, offered, values } from '../script/rule.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Folder, Opened } from './check.ts'

// When a vignette is done, as far as a machine can see without playing it. All of it is advice: a story plays long before it is done.

/** How many endings there are at least, good ones among them, play-throughs, locales, and dimensions (from, to). Our judgement. */
const MEASURE = { endings: 4, good: 2, plays: 2, locales: 2, dimensions: [3, 4] } as const

/** vignette.json, and the line of a path in it. */
type Json = { readonly vignette: Vignette; readonly folder: Folder; readonly lineOf: (path: string) => number }

/** What vignette.json says of the whole. `month`: now, as 2027-11; nothing where nobody knows. */
export const whole = (json: Json, month?: string): readonly Problem[] => [...enough(json), ...claims(json), ...readings(json, month)]

/** Endings, locales, play-throughs: whether there are enough. */
function enough({ vignette: { endings, locales }, folder, lineOf }: Json): readonly Problem[] {
  const advise = advisor(`${folder.path}/vignette.json`)
  const all = Object.values(endings)
  const good = all.filter((ending) => ending.good).length
  const plays = folder.names.filter((name) => name.endsWith('.play')).length
  const told = Object.keys(locales)
  const line = lineOf('endings')
  return [
    ...advise(all.length < MEASURE.endings, line, 'few-endings', `Endings: ${all.length}`, `Write at least ${MEASURE.endings}`),
    ...advise(good < MEASURE.good, line, 'few-good-roads', `Good endings: ${good}`, 'A good worker needs at least two ways'),
    ...advise(
      told.length < MEASURE.locales,
      lineOf('locales'),
      'one-locale',
      `There are words for ${told.join()} alone`,
      'Write the other script, its words and its pages: en-GB and en-US',
    ),
    ...advise(plays < MEASURE.plays, 0, 'few-plays', `Play-throughs: ${plays}`, 'Write two in `plays/`: a good road and a tempting one'),
  ]
}

/** What it claims to give practice in. */
function claims({ vignette: { dimensions, standards }, folder, lineOf }: Json): readonly Problem[] {
  const advise = advisor(`${folder.path}/vignette.json`)
  const [few, many] = MEASURE.dimensions
  const frameworks = new Set(standards.map(([letter]) => letter))
  return [
    ...advise(
      dimensions.length < few || dimensions.length > many,
      lineOf('dimensions'),
      'dimensions',
      `Dimensions claimed: ${dimensions.length}`,
      `Claim ${few} or ${many}: what it gives enough chances to show`,
    ),
    ...advise(
      frameworks.size < 2,
      lineOf('standards'),
      'frameworks',
      'It names codes of one framework, or of none',
      'Name some of each: C1 to C9 (CSWE), P1 to P9 (PCF)',
    ),
  ]
}

/** Who has read it, and when it is to be read again. */
function readings({ vignette: { reviews, reviewDate }, folder, lineOf }: Json, month: string | undefined): readonly Problem[] {
  const advise = advisor(`${folder.path}/vignette.json`)
  const owed = Object.entries(reviews).filter(([, by]) => by === 'owed')
  return [
    ...owed.flatMap(([reader]) =>
      advise(
        true,
        lineOf(`reviews.${reader}`),
        'review-owed',
        `Reading is owed: ${READERS[reader] ?? reader}`,
        'When somebody has read it and agreed, put the name they gave; never make one up',
      ),
    ),
    ...advise(
      month !== undefined && reviewDate < month,
      lineOf('reviewDate'),
      'review-date',
      `It was to be read again by ${reviewDate}`,
      'Read it again, policy card and words, and set the next date',
    ),
  ]
}

const READERS: Readonly<Record<string, string>> = {
  livedExperience: 'by two people or more who have lived with something like it',
  practitioner: 'by a practitioner',
}

/** The steps of a repair: notice, or own, or invite the complaint; then begin again. */
const FIRST: readonly (RepairStep | undefined)[] = ['own', 'invite']

/** What the script as a whole has to offer. */
export function offers({ path, compiled }: Opened): readonly Problem[] {
  const { source } = compiled
  const advise = advisor(path)
  const steps = new Set(offered(source).flatMap((choice) => moves[act(choice)?.act.move ?? 'avoid'].repair ?? []))
  const dilemma = source.lines.some(({ tags }) => values(tags, 'dilemma').length > 0)
  return [
    ...advise(
      !dilemma,
      0,
      'no-dilemma',
      'There is no decision where every option costs something',
      'Tag one passage `# dilemma`, with no option that is best for everything',
    ),
    ...advise(
      !steps.has('amend') || !FIRST.some((step) => step && steps.has(step)),
      0,
      'no-repair',
      'A rupture could not be mended here',
      'Offer `own-apologise` or `invite-complaint`, and then `renegotiate`',
    ),
  ]
}

/** The pages that go with a script, and what they must say. */
export function pages({ names, path, read }: Folder, { locale, page }: Opened, vignette: Vignette): readonly Problem[] {
  const missing = ['debrief', 'cards', 'facilitator'].map((kind) => `${kind}.${locale}.md`).filter((name) => !names.includes(name))
  const sides = [...BANDS.slice(0, 3), ...Object.keys(vignette.endings)].filter((side) => !page.theirSide[side])
  const facilitator = `facilitator.${locale}.md`
  const owed = Object.values(vignette.reviews).includes('owed')
  const silent = owed && names.includes(facilitator) && !/\bowed\b/i.test(read(`${path}/${facilitator}`))
  const debrief = `debrief.${locale}.md`
  return [
    ...missing.flatMap((name) =>
      advisor(`${path}/${name}`)(true, 0, 'page-missing', `There is no ${name}`, 'Write it; `gift-offer` shows how'),
    ),
    ...(missing.includes(debrief)
      ? []
      : sides.flatMap((side) =>
          advisor(`${path}/${debrief}`)(
            true,
            0,
            'side-missing',
            `Nothing is said from their side for \`${side}\``,
            `Write \`## their side: ${side}\` and a list of their lines`,
          ),
        )),
    ...advisor(`${path}/${facilitator}`)(
      silent,
      0,
      'owed-unsaid',
      'Readings are owed, and the page does not say so',
      'Say it: "Reading by ... is owed"',
    ),
  ]
}

/** Gives advice where something is so. */
const advisor =
  (file: string) =>
  (so: boolean, line: number, rule: string, says: string, cure: string): readonly Problem[] =>
    so ? [{ file, line, rule, says, cure, advice: true }] : []
