import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Checked, check, type Folder, type Opened } from '../authoring/check.ts'
import { firstAnswers, firstPassage, playFirst } from '../authoring/first.ts'
import { listed, momentsIn } from '../authoring/moments/moments.ts'
import { runsOf } from '../authoring/runs.ts'
import { inLocale } from '../authoring/told.ts'
import type { TriadFile } from '../core/classroom/triadMessages.ts'
import type { Guide } from '../core/encounter/guide.ts'
import type { RoadsThere, WithMoments } from '../core/encounter/hardMoment.ts'
import type { RunOffered } from '../core/encounter/run.ts'
import type { Before, Vignette as Told } from '../core/encounter/vignette.ts'
import { readFacilitator } from '../script/facilitator.ts'
import { contentHash } from '../script/hash.ts'
import type { Late } from '../script/ink.ts'
import { setLateApart } from '../script/late.ts'
import type { DebriefPage } from '../script/pages.ts'
import type { Problem } from '../script/problem.ts'
import type { Vignette } from '../script/vignette.ts'
import { colleaguesIn } from './colleagues.ts'
import { cardsIn } from './threes.ts'

// A vignette's folder: read, checked, and built into what is served. The command line and the build plugins use it alike.

/** One vignette in one locale, ready to be served. `texts`: each file's, by its name; `roads`: of the file with the roads to its hard moments. */
export type Built = WithMoments & {
  readonly texts: Readonly<Record<string, string>>
  readonly roads: () => Readonly<Record<string, string>>
}

/** A folder built, or what keeps it from being built. */
export type Building = {
  readonly built: readonly Built[]
  readonly problems: readonly Problem[]
  readonly watched: readonly string[]
  /** Its place on the shelf, from 1; none stands last. */
  readonly place?: number
}

/** Reads a vignette's folder from disk. Paths in problems count from where the command was given. `month`: now, as 2027-11. */
export function readFolder(folder: string, month?: string): Folder & Checked {
  const path = relative(process.cwd(), folder).split(sep).join('/') || '.'
  const read: Folder = { path, names: readdirSync(folder, { recursive: true }).map(String), read: (name) => readFileSync(name, 'utf8') }
  return { ...read, ...check(read, month) }
}

/** Every vignette's folder under `stories`. A name with a dot is no vignette's: one that is being written, or an editor's own. */
export const folders = (stories = 'stories'): readonly string[] =>
  readdirSync(stories)
    .filter((name) => !name.includes('.'))
    .map((name) => join(stories, name))
    .filter((path) => statSync(path).isDirectory())
    .toSorted()

/** Compiles a vignette's folder, each locale by itself. Nothing is built of a folder with problems. */
export function buildVignette(folder: string): Building {
  const whole = readFolder(folder)
  const { path, names, vignette, scripts, problems } = whole
  const own = names.filter((name) => /\.(json|md|play)$/.test(name)).map((name) => join(path, name))
  const watched = [...new Set([...own, ...scripts.flatMap(({ path, compiled }) => [path, ...compiled.includes])])]
  if (!vignette || problems.length > 0) return { built: [], problems, watched }
  const { place } = vignette
  const [first] = scripts
  const roads = once(() => (first ? momentsIn(whole, vignette, first) : {}))
  return {
    built: scripts.map((script) =>
      build(vignette, script, { guide: guideIn(path, names, script.locale), cards: cardsIn(path, names, vignette, script.locale) }, roads),
    ),
    problems,
    watched,
    ...(place && { place }),
  }
}

/** What the folder says to a facilitator in this locale; nothing where it has no such page. */
function guideIn(path: string, names: readonly string[], locale: string): Guide {
  const name = `facilitator.${locale}.md`
  return readFacilitator(names.includes(name) ? readFileSync(join(path, name), 'utf8') : '')
}

/** What a facilitator's page has beside the story. */
type Beside = { readonly guide: Guide; readonly cards: TriadFile | undefined }

function build(vignette: Vignette, script: Opened, { guide, cards }: Beside, roads: () => RoadsThere): Built {
  const others = vignette.cast.filter((id) => id !== vignette.person.id)
  const told = inLocale(vignette, script, colleaguesIn(script.compiled.source, others, script.locale))
  const { story, texts } = setLateApart(script.story, (story) => playFirst(vignette, story))
  const named = (kind: string, text: string) => file(`${told.id}.${told.locale}.${kind}`, text)
  const meta = named('meta', JSON.stringify(onScreen(told)))
  const main = named('story', JSON.stringify(story))
  const late = named('late', JSON.stringify({ texts, layers: script.layers } satisfies Late))
  const facts = factsAsRead(vignette, told.facts)
  const runs = runsOf(vignette, script, facts).map(({ kind, title, run }) => ({ kind, title, text: named(kind, JSON.stringify(run)) }))
  const offered = runs.map(({ kind, title, text: [file] }): RunOffered => ({ kind, title, file }))
  const debrief = named('debrief', JSON.stringify({ ...script.page, runs: offered } satisfies DebriefPage))
  const facilitator = named('guide', JSON.stringify(guide))
  const threes = cards && named('cards', JSON.stringify(cards))
  return {
    vignette: told,
    before: { ...told, facts },
    object: vignette.object,
    first: firstPassage(script, vignette),
    answers: firstAnswers(script, vignette),
    files: {
      meta: meta[0],
      story: main[0],
      late: late[0],
      debrief: debrief[0],
      guide: facilitator[0],
      ...(threes && { cards: threes[0] }),
    },
    texts: Object.fromEntries([meta, main, late, debrief, facilitator, ...(threes ? [threes] : []), ...runs.map(({ text }) => text)]),
    moments: once(() => ({ hard: listed(roads(), vignette, script), file: roadsFile(told.id, roads())[0] })),
    roads: () => Object.fromEntries([roadsFile(told.id, roads())]),
  }
}

/** A file under its content's name, in Vite's own form: the server lets browsers keep such files for good. */
const file = (name: string, text: string) => [`assets/${name}-${contentHash(text).slice(-8)}.json`, text] as const

/** Every locale takes the same roads. */
const roadsFile = (id: string, roads: RoadsThere) => file(`${id}.moments`, JSON.stringify(roads))

/** Worked out when it is first asked for. */
function once<Worked>(work: () => Worked): () => Worked {
  let worked: { readonly is: Worked } | undefined
  return () => {
    worked ??= { is: work() }
    return worked.is
  }
}

/** Of a vignette what the screens know. What is said before a meeting stands in its page; claims and standards are for those who check. */
function onScreen({ id, locale, script, title, names, pronouns, person, hidden, ...rest }: Told): Told {
  const { settings, faces, poses, colleagues, props, steppedOut, endings } = rest
  return { id, locale, script, title, names, pronouns, person, hidden, settings, faces, poses, colleagues, props, steppedOut, endings }
}

type Words = Vignette['locales'][string]

/** Hidden facts as a facilitator reads them. */
const factsAsRead = ({ hidden }: Vignette, words: Words['facts']): Before['facts'] =>
  hidden.map(({ name, values }) => {
    const said = words[name]
    return { name, title: said?.title ?? name, values: values.map((value) => [value, said?.values[value] ?? value] as const) }
  })
