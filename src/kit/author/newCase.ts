import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { check, type Folder } from '../../authoring/check.ts'
import { playAll } from '../../authoring/playthrough.ts'
import { format } from '../../script/problem.ts'

/** What an author is asked before there is a folder. */
export type Wishes = {
  readonly title: string
  /** Of the person who is met. */
  readonly name: string
  /** A room that is drawn, or another in the author's own words. */
  readonly setting: string
  readonly pronouns: Pronouns
  readonly locale: string
}

/** How a person may be spoken of. */
export const PRONOUNS = {
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers' },
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs' },
} as const
export type Pronouns = keyof typeof PRONOUNS

/** Rooms that are drawn and where somebody could be visited, with the words that stand for the picture. */
export const ROOMS: Readonly<Record<string, string>> = {
  'desmond-kitchen': 'A small, clean kitchen, with a ladder-back chair and a calendar on the wall.',
  'leanne-front-room': 'A front room with a green armchair, and drawings on a string.',
  'joel-flat': 'A kitchen table in a flat, with one clean copper pan on the rail.',
}

/** The name of a thing in ids and files: small letters, digits and hyphens. '' where nothing is left of it. */
export const idOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** What is wrong with a wish; '' where nothing is. */
export const WRONG: Readonly<Record<keyof Wishes, (words: string) => string>> = {
  title: (title) =>
    /^[^\n]*\p{L}[^\n]*$/u.test(title) && idOf(title) !== '' && title.length <= 60 ? '' : 'A title has letters, and 60 signs at most',
  name: (name) =>
    /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) && idOf(name) !== '' && name.length <= 40 ? '' : 'A name is letters, and 40 signs at most',
  setting: (setting) =>
    idOf(setting) !== '' && setting.length <= 120 && !setting.includes('\n')
      ? ''
      : 'Name a room that is drawn, or say in a few words where it is',
  pronouns: (pronouns) => (Object.hasOwn(PRONOUNS, pronouns) ? '' : `Write one of: ${Object.keys(PRONOUNS).join(', ')}`),
  locale: (locale) => (locale === 'en-GB' || locale === 'en-US' ? '' : 'Write en-GB or en-US'),
}

/** Where a case with this title would stand, and whether something stands there already. */
export function placeFor(title: string, stories: string): { readonly id: string; readonly path: string; readonly taken: boolean } {
  const id = idOf(title)
  const path = join(stories, id)
  return { id, path, taken: existsSync(path) }
}

const TEMPLATE = join(import.meta.dirname, 'template')

/**
 * Writes a vignette that plays at once. It is filled and checked first, and comes into its place in one piece: where anything fails,
 * nothing is left behind.
 *
 * @returns the folder
 * @throws Error where the folder is there already, or the filled template has a problem, which would be ours
 */
export function writeCase(wishes: Wishes, stories: string, today: Date): string {
  const { id, path, taken } = placeFor(wishes.title, stories)
  if (taken) throw new Error(`${path} is there already; nothing was written. Take another title`)
  const files = filled(wishes, id, today)
  refuseProblems(id, files)
  const beside = `${path}.being-written`
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(beside, name)), { recursive: true })
      writeFileSync(join(beside, name), text, { flag: 'wx' })
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw error
  }
  return path
}

/** Every file of the folder, by its name. */
export function filled({ title, name, setting, pronouns, locale }: Wishes, id: string, today: Date): Readonly<Record<string, string>> {
  const first = name.split(' ')[0] ?? name
  const drawn = Object.hasOwn(ROOMS, setting)
  const place = drawn ? setting : idOf(setting)
  const values: Readonly<Record<string, string>> = {
    id,
    locale,
    title,
    setting: place === 'car' ? 'their-car' : place,
    settingWords: drawn ? (ROOMS[setting] ?? '') : sentence(setting),
    person: idOf(first),
    Name: first,
    NAME: idOf(first).replaceAll('-', ' ').toUpperCase(),
    reviewDate: `${today.getUTCFullYear() + 1}-${String(today.getUTCMonth() + 1).padStart(2, '0')}`,
    ...PRONOUNS[pronouns],
  }
  const names = readdirSync(TEMPLATE, { recursive: true })
    .map(String)
    .filter((file) => /\.\w+$/.test(file))
  return Object.fromEntries(
    names.map((file) => {
      const safe = file.endsWith('.json') ? (text: string) => JSON.stringify(text).slice(1, -1) : (text: string) => text
      const text = readFileSync(join(TEMPLATE, file), 'utf8').replace(/<(\w+)>/g, (whole, key: string) => safe(values[key] ?? whole))
      return [nameOf(file, id, locale), text]
    }),
  )
}

const nameOf = (file: string, id: string, locale: string): string =>
  file === 'case.ink' ? `${id}.${locale}.ink` : file.endsWith('.md') ? file.replace('.md', `.${locale}.md`) : file.replaceAll('\\', '/')

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`

/** Checks the folder before it is on disk. */
function refuseProblems(id: string, files: Readonly<Record<string, string>>): void {
  const path = `stories/${id}`
  const read = (name: string) => {
    const text = name.endsWith('/relationship.ink')
      ? readFileSync(join('stories', 'relationship.ink'), 'utf8')
      : files[name.slice(path.length + 1)]
    if (text === undefined) throw new Error(`there is no ${name}`)
    return text
  }
  const folder: Folder = { path, names: Object.keys(files), read }
  const checked = check(folder)
  const problems = [...checked.problems, ...playAll(folder, checked)]
  if (problems.length > 0) throw new Error(`Nothing was written: what was to be written has problems.\n${problems.map(format).join('\n')}`)
}
