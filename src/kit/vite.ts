import { relative, resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { format, type Problem } from '../script/problem.ts'
import type { Built } from './folder.ts'
import { openShelf, type Shelf } from './shelf.ts'

/** The Vite plugin that compiles the stories, and what it has compiled, for whoever writes the pages. */
export type Stories = Plugin & { readonly api: { built(): readonly Built[] } }

const listed = (problems: readonly Problem[]) => `${problems.length} to put right in the stories\n${problems.map(format).join('\n')}`

/**
 * Compiles each vignette once, fails on problems, and emits its files under their content's name. While authors write, a change
 * compiles its vignette again and the page follows by replay; one that has problems stays as it last could be read, and says so.
 */
export function stories(folder = 'stories'): Stories {
  let config: ResolvedConfig
  const shelf = openShelf(folder)
  return {
    name: 'stories',
    api: { built: shelf.built },
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      shelf.compile()
      const problems = shelf.problems()
      for (const path of shelf.watched()) this.addWatchFile(resolve(path))
      if (problems.length > 0 && config.command === 'build') this.error(listed(problems))
      if (problems.length > 0) config.logger.error(listed(problems))
      if (config.command !== 'build') return
      const files = Object.assign({}, ...shelf.built().flatMap(({ texts, roads }) => [texts, roads()])) as Readonly<Record<string, string>>
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      serve(server, shelf)
      watch(server, folder, shelf)
    },
  }
}

/** Changes that come together, as when a folder is written, are one; milliseconds. */
const TOGETHER = 60

/** Compiles again what has changed among the stories, and lets the page follow. Problems are shown over the page, a fresh one too. */
function watch(server: ViteDevServer, folder: string, shelf: Shelf): void {
  const changed = new Set<string>()
  let waiting: NodeJS.Timeout | undefined
  const wrong = () => ({ type: 'error' as const, err: { message: listed(shelf.problems()), stack: '', plugin: 'stories' } })
  const follow = () => {
    waiting = undefined
    const asked = shelf.compile([...changed])
    changed.clear()
    if (shelf.problems().length > 0) server.ws.send(wrong())
    else if (asked) server.ws.send({ type: 'full-reload' })
  }
  server.watcher.add(resolve(folder))
  server.watcher.on('all', (_event, path) => {
    const name = relative(folder, path).split(sep).join('/')
    if (name.startsWith('..') || !matters(name)) return
    changed.add(name)
    waiting ??= setTimeout(follow, TOGETHER)
  })
  server.httpServer?.once('close', () => clearTimeout(waiting))
  server.ws.on('connection', (socket) => {
    if (shelf.problems().length > 0) socket.send(JSON.stringify(wrong()))
  })
}

/** Whether a file is part of what is played: scripts, pages, words and play-throughs; not what tells of a story, nor a folder that is being written. */
const matters = (name: string): boolean =>
  /\.(ink|json|md|play)$/.test(name) && name !== 'README.md' && !name.split('/')[0]?.includes('.being-written')

/** Serves the compiled files while authors write. A vignette that could not be read yet says why, where it would stand. */
function serve(server: ViteDevServer, shelf: Shelf): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const [, id] = /^\/play\/([^/]+)\//.exec(path) ?? []
    const missing = id === undefined || shelf.built().some(({ vignette }) => vignette.id === id) ? [] : shelf.problems(id)
    if (missing.length > 0) return next(new Error(listed(missing)))
    const name = path.slice(server.config.base.length)
    const text = shelf
      .built()
      .map(({ texts, roads, vignette }) => texts[name] ?? (name.startsWith(`assets/${vignette.id}.moments-`) ? roads()[name] : undefined))
      .find((found) => found !== undefined)
    if (text === undefined) return next()
    response.setHeader('content-type', 'application/json')
    response.end(text)
  })
}
