import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { ruleBook } from '../../authoring/ruleBook.ts'
import { format } from '../../script/problem.ts'
import { folders } from '../folder.ts'
import { INSTITUTION, institutionProblems } from '../institution.ts'
import { checkOne, type Report } from './checkOne.ts'

// `npm run check`: every problem of every vignette at once.

const usage = `npm run check                          every vignette in stories, and assets/institution.json
npm run check -- stories/your-case     one; its id alone will do
  --json      the same for machines: { "vignettes": [{ "path", "problems": [], "advice": [] }], "problems": 0, "advice": 0 },
              each entry { "file", "line", "rule", "says", "cure" }; line 0 is the whole file
  --strict    advice counts as well, but for readings that are owed: is it done?
  --rules     what is looked at, one rule a line

A problem has to be put right before the story is built. Advice is what it lacks to be done; it plays all the same.
The answer of the command is 0 where there is no problem, 1 where there is one, 2 where it could not be understood.`

const options = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  rules: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What the command came to: its exit code, and all it says. */
export type Said = { readonly code: 0 | 1 | 2; readonly text: string }

/** Checks what the words of the command line name. */
export async function check(words: readonly string[], institution: string = INSTITUTION): Promise<Said> {
  const asked = understood(words)
  if ('code' in asked) return asked
  const { values, paths } = asked
  const reports = [...(await each(paths ?? folders())), ...(paths ? [] : ofInstitution(institution))]
  const counted = reports.flatMap(({ problems, advice }) => (values.strict ? [...problems, ...advice.filter(unlessOwed)] : problems))
  return { code: counted.length > 0 ? 1 : 0, text: values.json ? asJson(reports) : asText(reports) }
}

/** Readings cannot be had by writing: they stay owed until somebody has read. */
const unlessOwed = ({ rule }: { readonly rule: string }) => rule !== 'review-owed'

type Asked = { readonly values: { readonly json?: boolean; readonly strict?: boolean }; readonly paths?: readonly string[] }

function understood(words: readonly string[]): Asked | Said {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    if (values.help) return { code: 0, text: usage }
    if (values.rules) return { code: 0, text: ruleBook() }
    return positionals.length > 0 ? { values, paths: positionals.map(folderOf) } : { values }
  } catch (error) {
    return { code: 2, text: `${error instanceof Error ? error.message : error}\n\n${usage}` }
  }
}

/** What is wrong in what the institution says; nothing where all is well. */
function ofInstitution(path: string): readonly Report[] {
  const all = institutionProblems(path)
  const of = (advice?: true) => all.filter((problem) => problem.advice === advice)
  return all.length > 0 ? [{ path, problems: of(), advice: of(true) }] : []
}

/** A vignette's folder, by its path or its id. @throws Error where there is none */
export function folderOf(name: string): string {
  const found = [name, join('stories', name)].find((path) => existsSync(path) && statSync(path).isDirectory())
  if (!found) throw new Error(`There is no vignette ${name}. There are: ${folders().join(', ')}`)
  return found
}

/** Several vignettes are checked side by side: each takes a second or two of one processor. */
function each(paths: readonly string[]): Promise<readonly Report[]> {
  if (paths.length < 2 || availableParallelism() < 2) return Promise.resolve(paths.map(checkOne))
  return Promise.all(paths.map(aside))
}

const aside = (path: string): Promise<Report> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./checkOne.ts', import.meta.url), { workerData: path })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

function asJson(reports: readonly Report[]): string {
  const count = (of: 'problems' | 'advice') => reports.reduce((sum, report) => sum + report[of].length, 0)
  return JSON.stringify({ vignettes: reports, problems: count('problems'), advice: count('advice') }, null, 2)
}

function asText(reports: readonly Report[]): string {
  const problems = reports.flatMap((report) => report.problems)
  const advice = reports.flatMap((report) => report.advice)
  return [...[...problems, ...advice].map(format), summary(reports.length, problems.length, advice.length)].join('\n')
}

function summary(checked: number, problems: number, advice: number): string {
  const found = problems > 0 ? `${problems} to put right` : 'no problems'
  return `${checked} checked, ${found}${advice > 0 ? `; advice: ${advice}` : ''}`
}
