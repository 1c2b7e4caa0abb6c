import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { HOME } from '../../core/site/address.ts'
import { type Module, moduleFor, refuseCircles } from './oneModules.ts'

// Which files of the built site lie in the one file: the pages that need no server, what they name, what that names, and all pictures.

/** Pages that need a server, or are no page of who learns; and what stands for a page that a device does not keep. */
const NOT_INSIDE = /^(studio|print|room|embed|offline)\//
/** But a class on one laptop needs none. */
const INSIDE = /^room\/(lead|screen)\//

/** Asked for by names that stand in no file. */
const ALWAYS = /^((people|props|settings|shelf)\/.*\.svg|index\.json|institution\.json|favicon\.svg|opening(\.dusk)?\.svg)$/

/** A file the build wrote under its content's name. */
const NAMED = /[\w.-]+-[\w-]{8}\.(?:js|css|json|woff2)\b/g

/** All there is in the one file, by name from the site's root. */
export type Inside = { readonly pages: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> }

/** @throws Error where something is named that is not there */
export function filesInside(site: string, locale: string): Inside {
  const all = new Set(readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/')))
  const pages = [...all].filter((name) => localeOf(name) === locale && (!NOT_INSIDE.test(name) || INSIDE.test(name))).toSorted()
  const files = new Map<string, Uint8Array>()
  const modules = new Map<string, Module>()
  const otherLocale = new RegExp(`\\.(?!${locale}\\.)[a-z]{2}-[A-Z]{2}\\.\\w+-\\w{8}\\.json$`)
  const take = (name: string, from: string) => {
    if (files.has(name) || otherLocale.test(name)) return
    if (!all.has(name)) throw new Error(`${from} names ${name}, which the built site does not have`)
    const bytes = readFileSync(join(site, name))
    files.set(name, bytes)
    if (!/\.(html|js|css|json)$/.test(name)) return
    const text = bytes.toString()
    if (/\.(html|css)$/.test(name) && /url\(\s*["']?(?!data:|#)[\w./]/.test(stylesOf(name, text)))
      throw new Error(`the styles of ${name} name a file, which the one file cannot give them`)
    for (const [word] of text.matchAll(NAMED)) take(`assets/${word}`, name)
    if (name.endsWith('.html')) for (const file of startedBy(name, text)) take(file, name)
    if (!name.endsWith('.js')) return
    const module = moduleFor(name, text)
    modules.set(name, module)
    for (const other of [...module.imports, ...module.later]) take(other, name)
  }
  for (const page of pages) take(page, 'the site')
  for (const name of [...all].filter((name) => ALWAYS.test(name))) take(name, 'the site')
  for (const [picture] of Buffer.from(files.get('index.json') ?? [])
    .toString()
    .matchAll(/[\w./-]+\.svg\b/g))
    take(picture, 'index.json')
  refuseCircles(modules)
  for (const [name, { text }] of modules) files.set(name, Buffer.from(text))
  return { pages, files }
}

/** The locale of a page. */
function localeOf(name: string): string | undefined {
  if (posix.basename(name) !== 'index.html') return undefined
  return /^[a-z]{2}-[A-Z]{2}$/.exec(posix.basename(posix.dirname(name)))?.[0] ?? HOME
}

const stylesOf = (name: string, text: string): string =>
  name.endsWith('.css') ? text : [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, styles]) => styles).join('\n')

/** The data and the engine that a page asks for as soon as it is read. */
const startedBy = (page: string, html: string): readonly string[] =>
  [...html.matchAll(/<(?:link|script)\b[^>]*? (?:href|src)="([^"]+)"/g)].map(([, path = '']) => posix.join(posix.dirname(page), path))
