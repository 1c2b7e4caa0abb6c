import type { Problem } from '../../../script/problem.ts'
import { decode } from './decode.ts'
import { type Files, type Found, type Given, LONGEST, MANY, MOST, type Package, told } from './given.ts'
import { cleaned, folderOf, last } from './paths.ts'
import { isZip, unzipped } from './zip.ts'

/** What a vignette's folder is made of. */
const TEXT = /\.(ink|json|md|play|txt)$/i

/** The model's own variables. The studio brings them: a vignette's folder has none. */
const MODEL = 'relationship.ink'

/**
 * Takes in whatever was opened: a folder, files, archives, or rubbish. Anything gives vignettes and what is to be said; it never throws.
 */
export function takeIn(given: readonly Given[]): Found {
  const problems: Problem[] = []
  const all = given.slice(0, MANY).flatMap(({ path, bytes }): readonly Given[] => {
    if (!isZip(bytes)) return [{ path, bytes }]
    if (bytes.length > MOST)
      return left(problems, told(last(path), 'file-too-large', 'This archive is larger than any vignette', 'Pack one vignette by itself'))
    const inside = unzipped(last(path), bytes)
    problems.push(...inside.problems)
    return inside.given
  })
  if (given.length > MANY)
    problems.push(
      told('', 'too-many-files', `Of ${given.length} files the first ${MANY} were looked at`, 'Open the folder of one vignette'),
    )
  const texts = read(all, problems)
  const packages = sorted(texts, problems)
  if (packages.length === 0 && given.length > 0)
    problems.push(
      told(
        '',
        'no-vignette',
        'There is no vignette in what you opened',
        'Open a folder with vignette.json and a script, a .zip of one, or a single .ink file',
      ),
    )
  return { packages, problems }
}

function left<One>(problems: Problem[], problem: Problem): readonly One[] {
  problems.push(problem)
  return []
}

/** The texts among all these, by clean paths. What is left out is told once. */
function read(given: readonly Given[], problems: Problem[]): Files {
  const texts = new Map<string, string>()
  const strangers: string[] = []
  let room = MOST
  for (const { path: written, bytes } of given) {
    const clean = cleaned(written)
    const name = written.slice(0, 120)
    if (clean === 'hidden') continue
    if (clean === 'outside') {
      problems.push(
        told(
          name,
          'path-outside',
          'Its path leads out of the folder, or has signs no name of ours has',
          'Give it a plain name within the folder',
        ),
      )
      continue
    }
    const { path } = clean
    if (!TEXT.test(path)) {
      strangers.push(path)
      continue
    }
    room -= bytes.length
    const decoded = bytes.length > LONGEST || room < 0 ? undefined : decode(bytes)
    if (bytes.length > LONGEST || room < 0)
      problems.push(told(path, 'file-too-large', 'It is larger than a text of ours', 'Keep each file under 4 MB'))
    else if (!decoded) problems.push(told(path, 'not-a-text', 'What is in it is no text', 'Save it as plain text, in UTF-8'))
    else if (texts.has(path)) problems.push(told(path, 'same-name', 'There is another file of this name', 'Open one folder at a time'))
    else texts.set(path, decoded.text)
    if (decoded?.odd)
      problems.push(
        told(
          path,
          'not-utf-8',
          'It was not saved as UTF-8: letters with accents, dashes and quotes may be wrong',
          'Look through it, then save it: the studio writes UTF-8',
        ),
      )
  }
  if (strangers.length > 0) problems.push(leftOut(strangers))
  return texts
}

const leftOut = (names: readonly string[]): Problem =>
  told(
    '',
    'left-out',
    `Left out, being no text of a vignette: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`,
    'A vignette’s folder holds .ink, .json, .md and .play files',
  )

/** The vignettes among these texts: each folder with a vignette.json, or with a script where there is none. */
function sorted(texts: Files, problems: Problem[]): readonly Package[] {
  const folders = (fits: (name: string) => boolean) => [...new Set([...texts.keys()].filter((path) => fits(last(path))).map(folderOf))]
  const described = folders((name) => name === 'vignette.json')
  const roots = described.length > 0 ? described : folders((name) => name.endsWith('.ink') && name !== MODEL)
  const outermost = roots.filter((root) => !roots.some((other) => other !== root && (other === '' || root.startsWith(`${other}/`))))
  return outermost.toSorted().map((root) => {
    const inside = [...texts]
      .filter(([path]) => root === '' || path.startsWith(`${root}/`))
      .map(([path, text]) => [root === '' ? path : path.slice(root.length + 1), text] as const)
    const files = new Map(inside.filter(([path]) => path !== MODEL))
    return named(last(root), files, problems)
  })
}

/** What a folder is called: by its own name, or by what is in it where it has none. A script must say in its name which locale it is in. */
function named(folder: string, files: Map<string, string>, problems: Problem[]): Package {
  const scripts = [...files.keys()].filter((name) => /^[^/]+\.ink$/.test(name))
  const [script] = scripts
  const base = script?.replace(/(\.[a-z]{2}-[A-Z]{2})?\.ink$/, '')
  if (script && scripts.length === 1 && !/\.[a-z]{2}-[A-Z]{2}\.ink$/.test(script)) {
    const name = `${base}.en-GB.ink`
    files.set(name, files.get(script) ?? '')
    files.delete(script)
    problems.push(
      told(
        name,
        'renamed',
        `${script} is called ${name} here: a script’s name says its locale`,
        'Keep the new name, or give it another locale',
      ),
    )
  }
  return { name: folder || idIn(files.get('vignette.json')) || base || 'vignette', files }
}

function idIn(text: string | undefined): string | undefined {
  const [, id] = /"id"\s*:\s*"([a-z0-9-]{1,60})"/.exec(text ?? '') ?? []
  return id
}
