import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { HOME } from '../../core/site/address.ts'
import { closure, filesOf, namedIn } from '../siteFiles.ts'
import { type Module, moduleFor, refuseCircles } from './oneModules.ts'

// Which files of the built site lie in the one file: the pages that need no server, what they name, what that names, and all pictures.

/** Pages that need a server, or are no page of who learns; and what stands for a page that a device does not keep. */
const NOT_INSIDE = /^(studio|print|room|embed|offline)\//
/** But a class on one laptop needs none. */
const INSIDE = /^room\/(lead|screen)\//

/** Asked for by names that stand in no file. */
const ALWAYS = /^((people|props|settings|shelf)\/.*\.svg|index\.json|institution\.json|favicon\.svg|opening(\.dusk)?\.svg)$/

/** All there is in the one file, by name from the site's root. */
export type Inside = { readonly pages: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> }

/** @throws Error where something is named that is not there */
export function filesInside(site: string, locale: string): Inside {
  const all = filesOf(site)
  const pages = [...all].filter((name) => localeOf(name) === locale && (!NOT_INSIDE.test(name) || INSIDE.test(name)))
  const modules = new Map<string, Module>()
  const named = (text: string, name: string): readonly string[] => {
    refuseStyles(name, text)
    const module = name.endsWith('.js') ? moduleFor(name, text) : undefined
    if (module) modules.set(name, module)
    const others = [...namedIn(text), ...startedBy(name, text), ...(module?.imports ?? []), ...(module?.later ?? [])]
    return there(others, name, all).filter((other) => !isOfAnother(locale, other))
  }
  const always = [...all].filter((name) => ALWAYS.test(name))
  const names = closure([...pages, ...always, ...there(picturesIn(site, all), 'index.json', all)], site, all, named)
  refuseCircles(modules)
  const bytesOf = (name: string) => Buffer.from(modules.get(name)?.text ?? readFileSync(join(site, name)))
  return { pages, files: new Map([...names].toSorted().map((name) => [name, bytesOf(name)])) }
}

/** @throws Error where one of these is not there */
function there(names: readonly string[], namer: string, all: ReadonlySet<string>): readonly string[] {
  const gone = names.find((name) => !all.has(name))
  if (gone !== undefined) throw new Error(`${namer} names ${gone}, which the built site does not have`)
  return names
}

const picturesIn = (site: string, all: ReadonlySet<string>): readonly string[] =>
  (all.has('index.json') && readFileSync(join(site, 'index.json'), 'utf8').match(/[\w./-]+\.svg\b/g)) || []

/** A story, and what belongs to it, in another locale. */
const isOfAnother = (locale: string, name: string): boolean =>
  (/\.([a-z]{2}-[A-Z]{2})\.\w+-[\w-]{8}\.json$/.exec(name)?.[1] ?? locale) !== locale

/** The locale of a page. */
function localeOf(name: string): string | undefined {
  if (posix.basename(name) !== 'index.html') return undefined
  return /^[a-z]{2}-[A-Z]{2}$/.exec(posix.basename(posix.dirname(name)))?.[0] ?? HOME
}

/** @throws Error where styles name a file: they are given to a page without an address of their own */
function refuseStyles(name: string, text: string): void {
  const styles = name.endsWith('.html') ? [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, inPage]) => inPage).join('\n') : text
  if (/\.(html|css)$/.test(name) && /url\(\s*["']?(?!data:|#)[\w./]/.test(styles))
    throw new Error(`the styles of ${name} name a file, which the one file cannot give them`)
}

/** The data and the engine that a page asks for as soon as it is read. */
const startedBy = (name: string, text: string): readonly string[] =>
  name.endsWith('.html')
    ? [...text.matchAll(/<(?:link|script)\b[^>]*? (?:href|src)="([^"]+)"/g)].map(([, path = '']) => posix.join(posix.dirname(name), path))
    : []
