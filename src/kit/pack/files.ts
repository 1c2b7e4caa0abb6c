import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

// Which files of the built site one vignette's page needs: what the page names, what those name, and the pictures of the vignette.

/** What the game asks for by names that stand in no file. */
const ALWAYS = ['index.json', 'institution.json', 'favicon.svg']

/** A file the build wrote under its content's name. */
const NAMED = /[\w.-]+-[\w-]{8}\.(?:js|css|json|woff2)\b/g

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

/**
 * All files, the page first, the others in order; paths from the site's root.
 *
 * @param all  every file of the site
 */
export function filesFor(site: string, all: readonly string[], page: string, sights: Sights): readonly string[] {
  const read = (name: string) => readFileSync(posix.join(site, name), 'utf8')
  const named = new Map(all.filter((name) => name.startsWith('assets/')).map((name) => [posix.basename(name), name]))
  const found = new Set<string>([page])
  for (const name of found) {
    if (!/\.(html|js|css|json)$/.test(name)) continue
    for (const [word] of read(name).matchAll(NAMED)) {
      const file = named.get(word)
      if (file) found.add(file)
    }
  }
  const pictures = picturesFor(JSON.parse(read('index.json')) as Pictures, sights)
  const others = [...found, ...ALWAYS, ...pictures].filter((name) => name !== page && all.includes(name))
  return [page, ...[...new Set(others)].toSorted()]
}

function picturesFor({ settings, people, props, shelf }: Pictures, { names, settings: places, object }: Sights): readonly string[] {
  const seen = Object.keys(places).flatMap((place) => [...filesIn(settings[place]), ...filesIn(props[place])])
  return [...seen, ...Object.keys(names).flatMap((id) => people[id]?.atlas ?? []), shelf[object] ?? '']
}

/** Every text in a tree of them. */
const filesIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(filesIn) : []
