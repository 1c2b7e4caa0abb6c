import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closure, filesOf } from '../siteFiles.ts'

// Which files of the built site one vignette's page needs: what the page names, what those name, and the pictures of the vignette.

/** What the game asks for by names that stand in no file. */
const ALWAYS = ['index.json', 'institution.json', 'favicon.svg']

type Pictures = {
  readonly settings: Readonly<Record<string, unknown>>
  readonly people: Readonly<Record<string, { readonly atlas: string }>>
  readonly props: Readonly<Record<string, unknown>>
  readonly shelf: Readonly<Record<string, string>>
}

/** The part of a vignette that says what is seen in it. */
export type Sights = {
  readonly names: Readonly<Record<string, string>>
  readonly settings: Readonly<Record<string, string>>
  readonly object: string
}

/** All files, the page first, the others in order; paths from the site's root. */
export function filesFor(site: string, page: string, sights: Sights): readonly string[] {
  const all = filesOf(site)
  const pictures = picturesFor(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')) as Pictures, sights)
  const others = [...closure([page], site, all), ...ALWAYS, ...pictures].filter((name) => name !== page && all.has(name))
  return [page, ...[...new Set(others)].toSorted()]
}

function picturesFor({ settings, people, props, shelf }: Pictures, { names, settings: places, object }: Sights): readonly string[] {
  const seen = Object.keys(places).flatMap((place) => [...filesIn(settings[place]), ...filesIn(props[place])])
  return [...seen, ...Object.keys(names).flatMap((id) => people[id]?.atlas ?? []), shelf[object] ?? '']
}

/** Every text in a tree of them. */
const filesIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(filesIn) : []
