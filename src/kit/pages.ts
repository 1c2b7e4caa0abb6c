import { relative } from 'node:path'
import { build, type Plugin, type Rolldown, runnerImport, type UserConfig } from 'vite'
import type { WithMoments } from '../core/encounter/hardMoment.ts'
import type { Assets, PageName, Plain } from '../core/site/pages.ts'
import { apart, type Parts } from './apart.ts'
import { brought } from './brought.ts'
import { iife } from './iife.ts'

// Writes every page of the site into the build, with its styles and first script inside it.

/** The part of the page renderer used here; the module itself is the browser's, and runs once, at build. */
type Renderer = {
  readonly pages: (
    all: readonly WithMoments[],
    assets: Readonly<Record<PageName, Assets>>,
    brought: string,
  ) => readonly { readonly path: string; readonly html: string }[]
}

/** Where the pages' parts lie. */
const PAGES = 'src/browser/pages'
const STYLES = 'src/browser/styles'

/** Pages that are built by themselves, those together that share parts: nothing of theirs is to weigh on who plays. */
const APART = [['studio'], ['opening', 'practice'], ['own'], ['moments'], ['room', 'screen'], ['lead'], ['plain']] as const

const ENGINES = APART.flat().filter((name) => name !== 'plain')

/** Pages without an engine. Their script is `plain`, all of them. */
const PLAIN = ['away', 'embed', 'embedDemo'] as const satisfies readonly Plain[]

/** Engines that draw, and are written as such. */
const DRAWING: readonly string[] = ['studio', 'practice', 'own', 'moments', 'room', 'screen', 'lead']

/** Where the engine of a page lies. */
const sourceOf = (name: string) => `src/browser/${name}.${DRAWING.includes(name) ? 'tsx' : 'ts'}`

/** The bundle in which an entry was built, where that was apart. */
const bundleOf = (name: string, parts: readonly Parts[]) => parts[APART.findIndex((names) => names.some((one) => one === name))]?.bundle

/** Everything that is drawn, on a page that is there only while one works; and how `#/looks` leads there. */
const LOOKS = '<!doctype html><html lang="en"><title>Looks</title><script type="module" src="/src/browser/looks.tsx"></script></html>'
const TO_LOOKS = `<script>addEventListener('hashchange', looks()); function looks() { if (location.hash === '#/looks') location.replace('/looks/'); return looks }</script>`

/**
 * The plugin: after the engine is built, renders the pages and puts them beside it; while one works on it, renders them when asked.
 * `built`: every vignette, from the plugin that compiles them.
 */
export function pages(shared: UserConfig, built: () => readonly WithMoments[]): Plugin {
  return {
    name: 'pages',
    async generateBundle(_options, bundle) {
      const renderer = await runnerImport<Renderer>(`./${PAGES}/render.tsx`, { ...shared, configFile: false, logLevel: 'warn' })
      const parts = await Promise.all(APART.map((names) => apart(names.map(sourceOf), shared)))
      const scripts = (name: string) => entryAndImports(bundleOf(name, parts) ?? bundle, name)
      const files = new Map(parts.flatMap((part) => [...part.files]))
      for (const [fileName, source] of files) if (!bundle[fileName]) this.emitFile({ type: 'asset', fileName, source })
      this.emitFile({ type: 'asset', ...brought() })
      for (const { path, html } of render(renderer.module, built(), await inline(shared), scripts))
        this.emitFile({ type: 'asset', fileName: path, source: html })
    },
    configureServer(server) {
      // What stands inside the pages changes with the sources only: a story is looked at again and again.
      let inlined: Promise<Inline> | undefined
      server.watcher.on('all', (_event, path) => {
        if (!relative('src', path).startsWith('..')) inlined = undefined
      })
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/'
        if (path === `/${brought().fileName}`) return response.setHeader('content-type', 'application/json').end(brought().source)
        if (!path.endsWith('/')) return next()
        try {
          if (path === '/looks/') return response.setHeader('content-type', 'text/html').end(await server.transformIndexHtml(path, LOOKS))
          const renderer = (await server.ssrLoadModule(`/${PAGES}/render.tsx`)) as Renderer
          inlined ??= inline(shared)
          const all = render(renderer, built(), await inlined, (name) => [sourceOf(name)])
          const page = all.find((one) => `/${one.path}` === `${path}index.html`)
          if (!page) return next()
          response.setHeader('content-type', 'text/html')
          response.end(await server.transformIndexHtml(path, page.html.replace('</head>', `${TO_LOOKS}</head>`)))
        } catch (wrong) {
          next(wrong)
        }
      })
    },
  }
}

/** Pages whose styles stand in them, each in a file of its own. */
const DRESSED = ['page', 'opening', 'studio', 'practice', 'own', 'moments', 'room', 'screen', 'lead', 'plain'] as const
type Dressed = (typeof DRESSED)[number]

/** What stands inside the pages: the first lines of script, and the styles. */
type Inline = { readonly scripts: Readonly<Record<Script, string>>; readonly styles: Readonly<Record<Dressed, string>> }
const SCRIPTS = ['boot', 'opening', ...PLAIN] as const
type Script = (typeof SCRIPTS)[number]

async function inline(shared: UserConfig): Promise<Inline> {
  const [scripts, styles] = await Promise.all([
    each(SCRIPTS, (name) => iife(`${PAGES}/${name}.ts`, shared)),
    each(DRESSED, (name) => inlineStyles(`${STYLES}/${name === 'page' ? name : `${name}-page`}.css`, shared)),
  ])
  return { scripts, styles }
}

async function each<Name extends string>(names: readonly Name[], of: (name: Name) => Promise<string>): Promise<Record<Name, string>> {
  const texts = new Map(await Promise.all(names.map(async (name) => [name, await of(name)] as const)))
  return byName(names, (name) => texts.get(name) ?? '')
}

const byName = <Name extends string, One>(names: readonly Name[], of: (name: Name) => One) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, One>

/** Renders every page. `scripts` gives an entry and what it imports, the entry first; paths from the site's root. */
function render({ pages }: Renderer, all: readonly WithMoments[], parts: Inline, scripts: (entry: string) => readonly string[]) {
  const { styles } = parts
  const { boot, opening } = parts.scripts
  const assets = {
    ...byName(ENGINES, (name): Assets => ({ scripts: scripts(name), styles: styles[name], boot: opening })),
    play: { scripts: scripts('main'), styles: styles.page, boot },
    ...byName(PLAIN, (name): Assets => ({ scripts: scripts('plain'), styles: styles.plain, boot: parts.scripts[name] })),
  }
  return pages(all, assets, brought().fileName)
}

/** The engine's entry, and the chunks it needs before it can run, the entry first. */
function entryAndImports(bundle: Rolldown.OutputBundle, name: string): readonly string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name)
  if (!entry) throw new Error(`the build has no entry called ${name}`)
  const reach = (file: string): readonly string[] => [
    file,
    ...(chunks.find((chunk) => chunk.fileName === file)?.imports ?? []).flatMap(reach),
  ]
  return [...new Set(reach(entry.fileName))]
}

/** A stylesheet with its imports, minified. */
async function inlineStyles(entry: string, shared: UserConfig): Promise<string> {
  const built = await build({
    ...shared,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: entry } },
  })
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  const sheet = output.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
  if (sheet?.type !== 'asset') throw new Error(`${entry} gave no stylesheet`)
  return String(sheet.source).trim()
}
