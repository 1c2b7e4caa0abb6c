import { basename, relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { format, type Problem } from '../script/problem.ts'
import { type Building, type Built, buildAll } from './folder.ts'

/** The Vite plugin that compiles the stories, and what it has compiled, for whoever writes the pages. */
export type Stories = Plugin & { readonly api: { built(): readonly Built[] } }

const NOTHING: Building = { built: [], problems: [], watched: [] }

const listed = (problems: readonly Problem[]) => `${problems.length} to put right in the stories\n${problems.map(format).join('\n')}`

/**
 * Compiles each vignette once, fails on problems, and emits its files under their content's name. While authors write, a change
 * compiles again and the page follows by replay.
 */
export function stories(folder = 'stories'): Stories {
  let config: ResolvedConfig
  let building = NOTHING
  const built = () => {
    if (building.problems.length > 0) throw new Error(listed(building.problems))
    return building.built
  }
  return {
    name: 'stories',
    api: { built },
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      building = buildAll(folder)
      const { problems, watched } = building
      for (const path of watched) this.addWatchFile(resolve(path))
      if (problems.length > 0 && config.command === 'build') this.error(listed(problems))
      if (problems.length > 0) config.logger.error(listed(problems))
      if (config.command !== 'build') return
      for (const { texts } of building.built)
        for (const [fileName, source] of Object.entries(texts)) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      serve(server, () => building.built)
      watch(server, folder, (fresh) => {
        // With problems the page keeps what it had, if it had anything.
        if (fresh.problems.length === 0 || building.problems.length > 0) building = fresh
      })
    },
  }
}

/** Compiles again whenever something changes among the stories. Problems are shown over the page. */
function watch(server: ViteDevServer, folder: string, use: (fresh: Building) => void): void {
  server.watcher.add(resolve(folder))
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, path).startsWith('..')) return
    const fresh = buildAll(folder)
    use(fresh)
    if (fresh.problems.length === 0) return server.ws.send({ type: 'full-reload' })
    server.ws.send({ type: 'error', err: { message: listed(fresh.problems), stack: '', plugin: 'stories', id: basename(path) } })
  })
}

/** Serves the compiled files while authors write. */
function serve(server: ViteDevServer, built: () => readonly Built[]): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const text = built()
      .map(({ texts }) => texts[path.slice(server.config.base.length)])
      .find((found) => found !== undefined)
    if (text === undefined) return next()
    response.setHeader('content-type', 'application/json')
    response.end(text)
  })
}
