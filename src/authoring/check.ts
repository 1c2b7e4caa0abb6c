import { type Compiled, compile } from '../script/compile.ts'
import type { CompiledStory, Layers } from '../script/ink.ts'
import { type JsonLines, jsonLines, lineOf } from '../script/jsonLines.ts'
import { type DebriefPage, readDebrief } from '../script/pages.ts'
import { inOrder, type Problem } from '../script/problem.ts'
import { choiceIds } from '../script/rule.ts'
import { readVignette, type Vignette } from '../script/vignette.ts'
import { cardsFor } from './cardsFor.ts'
import { unknownNames } from './claims/names.ts'
import { offers, pages, whole } from './done.ts'
import { firstPassage } from './first.ts'
import { firstFacts } from './hidden.ts'
import { differences } from './locales.ts'
import { debriefDiffers, logicDiffers, runsDiffer } from './logic.ts'
import { names } from './names.ts'
import { proseRules } from './prose/prose.ts'
import { type RunsRead, readRuns, unknownRuns } from './runs.ts'
import { altText, factWords, innerVoice } from './used.ts'

/** A vignette's folder, however it is stored. `read` takes a path that begins with `path` and throws where there is nothing. */
export type Folder = { readonly path: string; readonly names: readonly string[]; readonly read: (path: string) => string }

/** A script that compiled, opened. */
export type Opened = {
  readonly locale: string
  readonly path: string
  readonly compiled: Compiled
  readonly story: CompiledStory
  readonly layers: Layers
  /** `debrief.<locale>.md`; empty where there is none. */
  readonly page: DebriefPage
  /** A colleague's runs, with what was weighed in them. */
  readonly runs: RunsRead
}

/** What a folder holds, everything in it that has to be put right, and what it lacks to be done. */
export type Checked = {
  readonly problems: readonly Problem[]
  readonly advice: readonly Problem[]
  readonly vignette?: Vignette
  readonly scripts: readonly Opened[]
}

/**
 * Checks a whole vignette without playing it: its vignette.json, each locale's script and pages, and that they agree. Never throws.
 *
 * @param month  now, as 2027-11; without it nobody looks whether the day of review has passed
 */
export function check(folder: Folder, month?: string): Checked {
  const file = `${folder.path}/vignette.json`
  const text = folder.names.includes('vignette.json') ? folder.read(file) : ''
  const read = readVignette(text)
  const vignette = 'vignette' in read ? read.vignette : undefined
  const flaws = 'flaws' in read ? read.flaws.map((flaw) => ({ file, ...flaw })) : []
  const facts = vignette && { person: vignette.person.id, cast: vignette.cast, endings: Object.keys(vignette.endings) }
  const all = scriptNames(folder).map(([name, locale]) => {
    const path = `${folder.path}/${name}`
    return { locale, path, compiled: compile({ path, source: folder.read(path), read: folder.read, ...(facts && { facts }) }) }
  })
  const opened = all.flatMap(({ locale, path, compiled }) => {
    const { json, layers } = compiled
    if (!json) return []
    const { page, problems } = debrief(folder, locale, compiled, facts?.endings ?? [])
    const { runs, problems: ofRuns } = readRuns(folder, locale, vignette)
    const story = JSON.parse(json) as CompiledStory
    return [{ locale, path, compiled, story, layers: JSON.parse(layers) as Layers, page, runs, problems: [...problems, ...ofRuns] }]
  })
  const [leading, ...others] = opened
  const locales = all.map(({ locale }) => locale)
  const json = jsonLines(text)
  const about = vignette && { vignette, file, json, folder, ...(month !== undefined && { month }) }
  const found: readonly Problem[] = [
    ...flaws,
    ...all.flatMap(({ compiled }) => compiled.problems),
    ...(about ? [...misnamed(about), ...missing(about, locales), ...aboutVignette(about)] : []),
    ...(leading ? others.flatMap((other) => apart(leading, other)) : []),
    ...(vignette ? opened.flatMap((script) => [...script.problems, ...aboutScript(script, vignette, folder)]) : []),
    ...(vignette && leading
      ? unknownNames(vignette, choiceIds(leading.compiled.source), { file, lineOf: (path) => lineOf(json, path) })
      : []),
    ...(leading ? offers(leading) : []),
  ]
  const scripts = opened.map(({ problems: _, ...script }) => script)
  const [problems, advice] = [found.filter((one) => !one.advice), found.filter((one) => one.advice)].map(inOrder) as [Problem[], Problem[]]
  return { problems, advice, ...(vignette && { vignette }), scripts }
}

/** How two locales differ in more than words. Where whole knots or tags differ, their logic would only say so again. */
function apart(leading: Opened, other: Opened): readonly Problem[] {
  const found = differences(leading.compiled, other.compiled, other.path)
  return found.length > 0 ? found : [...logicDiffers(leading, other), ...debriefDiffers(leading, other), ...runsDiffer(leading, other)]
}

/** vignette.json, read, and all that is needed to say where in it something stands. */
type About = {
  readonly vignette: Vignette
  readonly file: string
  readonly json: JsonLines
  readonly folder: Folder
  readonly month?: string
}

const aboutVignette = ({ vignette, file, json, folder, month }: About): readonly Problem[] => [
  ...names(vignette, file, json),
  ...factWords(vignette, file, (path) => lineOf(json, path)),
  ...unknownRuns(vignette, folder, file, (path) => lineOf(json, path)),
  ...whole({ vignette, folder, lineOf: (path) => lineOf(json, path) }, month),
]

const aboutScript = (script: Opened, vignette: Vignette, folder: Folder): readonly Problem[] => [
  ...opening(script, vignette),
  ...altText(script, vignette),
  ...innerVoice(script, vignette),
  ...pages(folder, script, vignette),
  ...proseRules(folder, script, vignette),
  ...cardsFor(folder, script.locale),
]

function debrief(folder: Folder, locale: string, { source }: Compiled, endings: readonly string[]) {
  const name = `debrief.${locale}.md`
  const text = folder.names.includes(name) ? folder.read(`${folder.path}/${name}`) : ''
  return readDebrief(`${folder.path}/${name}`, text, { endings, choices: choiceIds(source) })
}

/** `gift-offer.en-GB.ink` is the script in en-GB. The first by name leads; the others follow it. */
const scriptNames = ({ names }: Folder) =>
  names.toSorted().flatMap((name) => {
    const locale = /\.([a-z]{2}-[A-Z]{2})\.ink$/.exec(name)?.[1]
    return locale ? [[name, locale] as const] : []
  })

/** A page stands under its vignette's id, and folders' names are never the same. `.`: the command was given in the folder itself. */
function misnamed({ vignette: { id }, folder, file, json }: About): readonly Problem[] {
  const name = folder.path.split('/').at(-1)
  if (name === id || name === '.') return []
  return [
    {
      file,
      line: lineOf(json, 'id'),
      rule: 'vignette-id',
      says: `The folder is "${name}", the id \`${id}\``,
      cure: 'Give both the same name',
    },
  ]
}

function missing({ vignette: { locales, id, endings }, file, json }: About, scripts: readonly string[]): readonly Problem[] {
  const problem = (path: string, says: string, cure: string): Problem => ({
    file,
    line: lineOf(json, path),
    rule: 'locale-missing',
    says,
    cure,
  })
  return [
    ...Object.keys(locales)
      .filter((locale) => !scripts.includes(locale))
      .map((locale) =>
        problem(`locales.${locale}`, `There are words for ${locale} and no script`, `Write ${id}.${locale}.ink, or take the words out`),
      ),
    ...scripts
      .filter((locale) => !locales[locale])
      .map((locale) => problem('locales', `There is a script for ${locale} and no words`, `Add \`locales.${locale}\``)),
    ...Object.entries(locales).flatMap(([locale, words]) =>
      Object.keys(endings)
        .filter((ending) => !words.endings[ending])
        .map((ending) =>
          problem(
            `locales.${locale}.endings`,
            `The ending \`${ending}\` has no title in ${locale}`,
            `Add \`locales.${locale}.endings.${ending}\``,
          ),
        ),
    ),
  ]
}

/** The first words stand in the page before lots are drawn: they must be there, have a setting, and be the same in every variant. */
function opening(script: Opened, vignette: Vignette): readonly Problem[] {
  const line = script.compiled.source.lines[0]?.line ?? 0
  const problem = (rule: string, says: string, cure: string): Problem => ({ file: script.path, line, rule, says, cure })
  try {
    const first = firstPassage(script, vignette)
    const base = firstFacts(vignette.hidden)
    const differs = vignette.hidden.find(({ name, values }) =>
      values.some((value) => JSON.stringify(firstPassage(script, vignette, { ...base, [name]: value })) !== JSON.stringify(first)),
    )
    return [
      ...(first.scene.setting
        ? []
        : [problem('no-setting', 'The first passage says not where it is', 'Tag its first line: `# setting: id`')]),
      ...(differs
        ? [problem('opening-differs', `The first passage differs with \`${differs.name}\``, 'Let it show after the first choice')]
        : []),
    ]
  } catch (fault) {
    return [problem('story-fault', fault instanceof Error ? fault.message : String(fault), 'Play it from the start; the place is named')]
  }
}
