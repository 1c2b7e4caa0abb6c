import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { type Checked, check, type Folder, firstPassage, type Opened, playFirst } from '../authoring/check.ts'
import type { Passage } from '../core/encounter/passage.ts'
import { contentHash } from '../script/hash.ts'
import type { Late } from '../script/ink.ts'
import { setLateApart } from '../script/late.ts'
import { format, type Problem } from '../script/problem.ts'
import type { Vignette } from '../script/vignette.ts'

/** What the page knows of a vignette in one locale: what is the same everywhere, and the words of that locale. */
export type Meta = Omit<Vignette, 'locales' | 'endings'> &
  Omit<Vignette['locales'][string], 'endings'> & {
    readonly locale: string
    /** Content hash of the script: logs are kept under it. */
    readonly script: string
    readonly endings: Readonly<Record<string, { readonly title: string; readonly good: boolean }>>
  }

/** One vignette in one locale, ready to be served. `urls` are relative to the site's base; each file's name carries its content. */
export type Built = {
  readonly id: string
  readonly locale: string
  readonly meta: Meta
  /** The first words and choices, as at first meeting: they stand in the page. */
  readonly first: Passage
  readonly urls: { readonly meta: string; readonly story: string; readonly late: string; readonly debrief: string }
  readonly files: Readonly<Record<string, string>>
}

/** A folder built, or what keeps it from being built. */
export type Building = { readonly built: readonly Built[]; readonly problems: readonly Problem[]; readonly watched: readonly string[] }

/** Reads a vignette's folder from disk. Paths in problems count from where the command was given. */
export function readFolder(folder: string): Folder & Checked {
  const path = relative(process.cwd(), folder) || '.'
  const read: Folder = { path, names: readdirSync(folder, { recursive: true }).map(String), read: (name) => readFileSync(name, 'utf8') }
  return { ...read, ...check(read) }
}

/** Every vignette's folder under `stories`. */
export const folders = (stories = 'stories'): readonly string[] =>
  readdirSync(stories)
    .map((name) => join(stories, name))
    .filter((path) => statSync(path).isDirectory())
    .toSorted()

/** Compiles a vignette's folder, each locale by itself. Nothing is built of a folder with problems. */
export function buildVignette(folder: string): Building {
  const { path, names, vignette, scripts, problems } = readFolder(folder)
  const own = names.filter((name) => name.endsWith('.json') || name.endsWith('.md')).map((name) => join(path, name))
  const watched = [...new Set([...own, ...scripts.flatMap(({ path, compiled }) => [path, ...compiled.includes])])]
  if (!vignette || problems.length > 0) return { built: [], problems, watched }
  return { built: scripts.map((script) => build(vignette, script)), problems, watched }
}

/** Compiles every vignette. */
export function buildAll(stories = 'stories'): Building {
  const all = folders(stories).map(buildVignette)
  return {
    built: all.flatMap(({ built }) => built),
    problems: all.flatMap(({ problems }) => problems),
    watched: all.flatMap(({ watched }) => watched),
  }
}

/** Builds all vignettes, for whoever writes the pages. @throws Error listing every problem */
export function vignettes(stories = 'stories'): readonly Built[] {
  const { built, problems } = buildAll(stories)
  if (problems.length > 0) throw new Error(listed(problems))
  return built
}

const listed = (problems: readonly Problem[]) => `${problems.length} to put right in the stories\n${problems.map(format).join('\n')}`

function build(vignette: Vignette, script: Opened): Built {
  const { id, locales, endings, ...shared } = vignette
  const { locale, compiled } = script
  const words = locales[locale] as NonNullable<(typeof locales)[string]>
  const titled = Object.entries(endings).map(([ending, about]) => [ending, { ...about, title: words.endings[ending] ?? ending }] as const)
  const meta: Meta = { ...shared, ...words, id, locale, script: compiled.hash, endings: Object.fromEntries(titled) }
  const { story, texts } = setLateApart(script.story, (story) => playFirst(script, vignette, story))
  const named = (kind: string, text: string) => [`stories/${id}.${locale}.${kind}.${contentHash(text)}.json`, text] as const
  const files = {
    meta: named('meta', JSON.stringify(meta)),
    story: named('story', JSON.stringify(story)),
    late: named('late', JSON.stringify({ texts, layers: script.layers } satisfies Late)),
    debrief: named('debrief', JSON.stringify(script.page)),
  }
  return {
    id,
    locale,
    meta,
    first: firstPassage(script, vignette),
    urls: { meta: files.meta[0], story: files.story[0], late: files.late[0], debrief: files.debrief[0] },
    files: Object.fromEntries(Object.values(files)),
  }
}

const MODULE = 'virtual:vignettes'

/**
 * The Vite plugin: compiles each vignette, fails on problems, emits story, what may follow it, and meta under their content's name, and gives
 * `virtual:vignettes` its list. While authors write, a change compiles again and the page follows by replay.
 */
export function stories(folder = 'stories'): Plugin {
  let config: ResolvedConfig
  let built: readonly Built[] = []
  return {
    name: 'stories',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      const all = buildAll(folder)
      for (const path of all.watched) this.addWatchFile(resolve(path))
      if (all.problems.length > 0 && config.command === 'build') this.error(listed(all.problems))
      if (all.problems.length > 0) config.logger.error(listed(all.problems))
      built = all.built
      if (config.command !== 'build') return
      for (const { files } of built)
        for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return
      const list = built.map(({ id, locale, meta, urls }) => ({
        id,
        locale,
        title: meta.title,
        script: meta.script,
        urls: based(urls, config.base),
      }))
      return `export const vignettes = ${JSON.stringify(list)}`
    },
    configureServer(server) {
      serve(server, () => built)
      watch(server, folder, (fresh) => {
        built = fresh
      })
    },
  }
}

/** Compiles again whenever something changes among the stories. Problems are shown over the page, which keeps what it had. */
function watch(server: ViteDevServer, folder: string, use: (built: readonly Built[]) => void): void {
  server.watcher.add(resolve(folder))
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, path).startsWith('..')) return
    const { built, problems } = buildAll(folder)
    if (problems.length > 0) {
      server.ws.send({ type: 'error', err: { message: listed(problems), stack: '', plugin: 'stories', id: basename(path) } })
      return
    }
    use(built)
    const module = server.moduleGraph.getModuleById(`\0${MODULE}`)
    if (module) server.moduleGraph.invalidateModule(module)
    server.ws.send({ type: 'full-reload' })
  })
}

const based = (urls: Built['urls'], base: string) => Object.fromEntries(Object.entries(urls).map(([kind, url]) => [kind, base + url]))

/** Serves the compiled files while authors write. */
function serve(server: ViteDevServer, built: () => readonly Built[]): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const text = built()
      .map(({ files }) => files[path.slice(server.config.base.length)])
      .find((found) => found !== undefined)
    if (text === undefined) return next()
    response.setHeader('content-type', 'application/json')
    response.end(text)
  })
}
