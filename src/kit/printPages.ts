import { join } from 'node:path'
import type { Plugin } from 'vite'
import { beneath, packPath } from '../core/site/address.ts'
import type { Built } from './folder.ts'
import { PackFolder } from './paperPack.ts'
import { bar } from './sheets/bar.ts'
import { facilitatorPack } from './sheets/facilitatorPack.ts'
import { packWordsFor } from './sheets/packWords.ts'
import { escaped, paper, typeFiles } from './sheets/paper.ts'
import type { NamedVersion } from './versions.ts'

// Puts each vignette's packs for facilitators into the site, at `print/<vignette>/`, and the one for another version of what is hidden at
// `print/<vignette>/<version>/`: pages that the browser prints. Nobody else loads them.

/** Where the files of type lie that all packs share. */
const TYPE = 'print/type/'

/** @param built  every vignette, from the plugin that compiles them; `stories`: where their folders are */
export function printPages(built: () => readonly Built[], stories = 'stories'): Plugin {
  const shelf = new Map<string, PackFolder>()
  const folderOf = ({ vignette: { id } }: Built) => {
    const folder = shelf.get(id) ?? new PackFolder(join(stories, id), 'assets')
    shelf.set(id, folder)
    return folder
  }
  return {
    name: 'print-pages',
    generateBundle() {
      for (const [name, source] of typeFiles()) this.emitFile({ type: 'asset', fileName: TYPE + name, source })
      shelf.clear()
      for (const pack of built().flatMap((one) => packsOf(one, folderOf(one))))
        this.emitFile({ type: 'asset', fileName: `${pack.path}index.html`, source: pageOf(pack) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
        const file = typeFiles().find(([name]) => path === TYPE + name)
        if (file) return response.setHeader('content-type', 'font/woff2').end(file[1])
        shelf.clear()
        const offered = built().filter(({ vignette: { id } }) => path.startsWith(`print/${id}/`))
        const asked = offered.flatMap((one) => packsOf(one, folderOf(one))).find((pack) => path === pack.path)
        if (!asked) return next()
        response.setHeader('content-type', 'text/html').end(pageOf(asked))
      })
    },
  }
}

/** One page, and the others of its vignette. */
type Pack = {
  readonly one: Built
  readonly folder: PackFolder
  readonly path: string
  readonly version?: NamedVersion
}

/** The first version has no name there. */
const pathOf = ({ vignette: { id, locale } }: Built, version?: NamedVersion) =>
  `${packPath(id, locale)}${version && version.place > 0 ? `${version.value}/` : ''}`

function packsOf(one: Built, folder: PackFolder): readonly Pack[] {
  const versions = folder.versions(one.vignette.locale)
  if (versions.length === 0) return [{ one, folder, path: pathOf(one) }]
  return versions.map((version) => ({ one, folder, path: pathOf(one, version), version }))
}

/** The page; where paper cannot follow the script, a page that says so. */
function pageOf({ one, folder, path, version }: Pack): string {
  const { locale, title } = one.vignette
  const root = '../'.repeat(path.split('/').length - 1)
  const beside = { type: root + TYPE, icon: `${root}favicon.svg` }
  try {
    const sheet = folder.sheet(locale, version?.value)
    if (typeof sheet === 'string') throw new Error(sheet)
    const versions = folder
      .versions(locale)
      .map((other) => ({ says: other.says, href: root + pathOf(one, other), here: other.place === version?.place }))
    return facilitatorPack(sheet, { bar: bar({ title, shelf: root + beneath(locale), versions }), ...beside }).html
  } catch (wrong) {
    const why = wrong instanceof Error ? wrong.message : String(wrong)
    const says = `<main><h1>${escaped(title)}</h1><p>${packWordsFor(locale).cannot} ${escaped(why)}</p></main>`
    return paper(title, says, { locale, ...beside })
  }
}
