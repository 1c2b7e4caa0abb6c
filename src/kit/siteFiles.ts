import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

// What the built site holds, and which of its files a file names.

/** Every file, by name from the site's root, in order. */
export function filesOf(site: string): ReadonlySet<string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join('/')).toSorted())
}

/** Whether other files can be named in it. */
export const isText = (name: string): boolean => /\.(html|js|css|json)$/.test(name)

/** A file that the build wrote is called after what is in it: so wherever its name stands, it is meant. */
const BUILT = /[\w.-]+-[\w-]{8}\.(?:js|css|json|woff2)\b/g

/** The built files that a text names, from the site's root. */
export const namedIn = (text: string): readonly string[] => [...new Set(text.match(BUILT))].map((name) => `assets/${name}`)

/** These files, what they name, what that names, and so on: each once, and of the site's alone. `named`: what is named by a text. */
export function closure(
  start: Iterable<string>,
  site: string,
  all: ReadonlySet<string>,
  named: (text: string, name: string) => readonly string[] = namedIn,
): ReadonlySet<string> {
  const found = new Set(start)
  // A set hands out what is added while it is gone through.
  for (const name of found) {
    if (!isText(name)) continue
    for (const other of named(readFileSync(join(site, name), 'utf8'), name)) if (all.has(other)) found.add(other)
  }
  return found
}
