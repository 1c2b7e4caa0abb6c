import { RUNS, type Run, type RunKind } from '../core/encounter/run.ts'
import type { Before } from '../core/encounter/vignette.ts'
import { paragraphs, sections } from '../script/pages.ts'
import type { Problem } from '../script/problem.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Folder, Opened } from './check.ts'
import { firstFacts } from './hidden.ts'
import { type Play, readPlay, SEED } from './playthrough.ts'

// A colleague's runs: play-throughs that a learner may watch after their own. vignette.json names them under `runs`, and their titles
// under each locale's; `colleague.<locale>.md` says what was weighed at some of their choices.

/** A run as one locale tells it: its play-through, and what was weighed, by choice; paragraphs. */
type RunRead = { readonly play: Play; readonly reasons: Readonly<Record<string, readonly string[]>> }
export type RunsRead = Readonly<Partial<Record<RunKind, RunRead>>>

/** Reads `colleague.<locale>.md`, paragraphs under `## skilled: place/move`. Any text gives runs and what is wrong; it never throws. */
export function readRuns(
  folder: Folder,
  locale: string,
  vignette: Vignette | undefined,
): { readonly runs: RunsRead; readonly problems: readonly Problem[] } {
  const name = `colleague.${locale}.md`
  const file = `${folder.path}/${name}`
  const plays = vignette ? playsOf(folder, vignette) : {}
  const reasons: Record<string, Record<string, readonly string[]>> = { skilled: {}, tempting: {} }
  const problems: Problem[] = []
  for (const { title, line, body } of sections(folder.names.includes(name) ? folder.read(file) : '')) {
    const problem = (rule: string, says: string, cure: string) => problems.push({ file, line, rule, says, cure })
    const [, kind = '', choice = ''] = /^(skilled|tempting):\s*(\S+)$/.exec(title) ?? []
    const words = paragraphs(body)
    if (!plays[kind as RunKind]?.steps.some((step) => step.choice === choice))
      problem('page-heading', `"${title}" is no choice of a colleague's run`, 'Write `## skilled: place/move`, as in its play-through')
    else if (words.length === 0) problem('page-empty', `Nothing stands under "${title}"`, 'Write a paragraph, or take the heading out')
    else reasons[kind] = { ...reasons[kind], [choice]: words }
  }
  const runs = Object.fromEntries(Object.entries(plays).map(([kind, play]) => [kind, { play, reasons: reasons[kind] ?? {} }]))
  return { runs, problems }
}

/** The play-throughs named, as far as they are there. What is wrong in one of them is said where all of them are played. */
function playsOf(folder: Folder, { runs = {} }: Vignette): Readonly<Partial<Record<RunKind, Play>>> {
  const found = RUNS.flatMap((kind) => {
    const name = playIn(folder, runs[kind])
    return name === undefined ? [] : [[kind, readPlay(name, folder.read(`${folder.path}/${name}`)).play] as const]
  })
  return Object.fromEntries(found)
}

/** A play-through's file. On Windows a folder's names come with another stroke. */
const playIn = ({ names }: Folder, play: string | undefined): string | undefined =>
  names.find((name) => name.replaceAll('\\', '/') === `plays/${play}.play`)

/** Runs that name a play-through which is not there, or that some locale has no title for. */
export function unknownRuns(vignette: Vignette, folder: Folder, file: string, lineOf: (path: string) => number): readonly Problem[] {
  const { runs = {}, locales } = vignette
  return RUNS.flatMap((kind): readonly Problem[] => {
    const play = runs[kind]
    if (play === undefined) return []
    const plays = folder.names.flatMap((name) => /^plays[/\\](.+)\.play$/.exec(name)?.[1] ?? [])
    const untitled = Object.keys(locales).filter((locale) => !locales[locale]?.runs?.[kind])
    return [
      ...(plays.includes(play)
        ? []
        : [
            {
              file,
              line: lineOf(`runs.${kind}`),
              rule: 'run-unknown',
              says: `There is no play-through \`${play}\` for the ${kind} run`,
              cure: plays.length > 0 ? `There are: ${plays.toSorted().join(', ')}` : `Write plays/${play}.play`,
            },
          ]),
      ...untitled.map((locale) => ({
        file,
        line: lineOf(`locales.${locale}`),
        rule: 'run-untitled',
        says: `The ${kind} run has no title in ${locale}`,
        cure: `Add \`locales.${locale}.runs.${kind}\``,
      })),
    ]
  })
}

/** The runs of one locale as they are watched. `facts`: what can be hidden, as a facilitator reads it. */
export function runsOf(
  { hidden, locales }: Vignette,
  { locale, runs }: Opened,
  facts: Before['facts'],
): readonly { readonly kind: RunKind; readonly title: string; readonly run: Run }[] {
  return RUNS.flatMap((kind) => {
    const [title, read] = [locales[locale]?.runs?.[kind], runs[kind]]
    if (title === undefined || !read) return []
    const { play, reasons } = read
    const set: Readonly<Record<string, string>> = { ...firstFacts(hidden), ...play.facts }
    const told = facts.map(({ name, title: asked, values }) => [asked, values.find(([value]) => value === set[name])?.[1] ?? ''] as const)
    const choices = play.steps.flatMap(({ choice }) => choice ?? [])
    return [{ kind, title, run: { seed: SEED, facts: set, choices, reasons, hidden: told } }]
  })
}
