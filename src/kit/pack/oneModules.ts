import { posix } from 'node:path'
import { parseSync } from 'vite'
import { MARK, SITE } from '../../core/site/oneFile.ts'

// Scripts of the built site as they lie in the one file. There they have no addresses: what one imports at once is named in it, and
// the host (browser/oneFile) puts in the address that it has made for it; what it may import later it asks the host for.

type Cut = { readonly start: number; readonly end: number; readonly instead: string }
export type Module = { readonly text: string; readonly imports: readonly string[]; readonly later: readonly string[] }

/** A script, made ready. `name`: from the site's root. @throws Error where it imports what cannot be read off it */
export function moduleFor(name: string, source: string): Module {
  if (source.includes(MARK)) throw new Error(`${name} holds "${MARK}", by which the one file names imports`)
  const { module, errors } = parseSync(name, source)
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`)
  const named = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const [, , path] = /^(["'`])(\.\.?\/[^"'`$]+)\1$/.exec(source.slice(start, end)) ?? []
    if (path === undefined) throw new Error(`${name} imports ${source.slice(start, end)}, which names no file beside it`)
    return posix.join(posix.dirname(name), path)
  }
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
  ]
  const atOnce = requests.map((request) => ({ ...request, file: named(request) }))
  const later = module.dynamicImports.map(({ start, end, moduleRequest }) => ({ start, end, file: named(moduleRequest) }))
  const cuts: readonly Cut[] = [
    ...new Map(atOnce.map(({ start, end, file }) => [start, { start, end, instead: `"${MARK}${file}"` }])).values(),
    ...later.map(({ start, end, file }) => ({ start, end, instead: `oneFile.bring("${file}")` })),
    ...module.importMetas.map(({ start, end }) => ({ start, end, instead: `({url:"${SITE}${name}"})` })),
  ]
  return { text: cut(source, cuts), imports: [...new Set(atOnce.map(({ file }) => file))], later: later.map(({ file }) => file) }
}

const cut = (source: string, cuts: readonly Cut[]): string =>
  cuts
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), source)

/** @throws Error where scripts import each other in a circle: a link can be made only for what is whole. */
export function refuseCircles(modules: ReadonlyMap<string, Module>): void {
  const done = new Set<string>()
  const visit = (name: string, way: readonly string[]) => {
    if (way.includes(name)) throw new Error(`scripts import each other in a circle: ${[...way.slice(way.indexOf(name)), name].join(' → ')}`)
    if (done.has(name)) return
    for (const other of modules.get(name)?.imports ?? []) visit(other, [...way, name])
    done.add(name)
  }
  for (const name of modules.keys()) visit(name, [])
}
