import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packPath } from '../core/site/address.ts'
import type { Built } from './folder.ts'
import { PackFolder } from './paperPack.ts'
import { facilitatorPack } from './sheets/facilitatorPack.ts'
import { type PackWords, packWordsFor } from './sheets/packWords.ts'
import { escaped, paper, typeFiles } from './sheets/paper.ts'

// Puts each vignette's pack for facilitators into the site, at `print/<vignette>/`: a page that the browser prints. Nobody else loads it.

/** Where the files of type lie that all packs share. */
const TYPE = 'print/type/'

/** @param built  every vignette, from the plugin that compiles them; `stories`: where their folders are */
export function printPages(built: () => readonly Built[], stories = 'stories'): Plugin {
  return {
    name: 'print-pages',
    generateBundle() {
      for (const [name, source] of typeFiles()) this.emitFile({ type: 'asset', fileName: TYPE + name, source })
      const folders = new Map<string, PackFolder>()
      for (const one of built())
        this.emitFile({ type: 'asset', fileName: `${pathOf(one)}index.html`, source: pageOf(one, stories, folders) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
        const file = typeFiles().find(([name]) => path === TYPE + name)
        if (file) return response.setHeader('content-type', 'font/woff2').end(file[1])
        const one = built().find((found) => path === pathOf(found))
        if (!one) return next()
        response.setHeader('content-type', 'text/html').end(pageOf(one, stories, new Map()))
      })
    },
  }
}

const pathOf = ({ vignette: { id, locale } }: Built) => packPath(id, locale)

/** The page; where paper cannot follow the script, a page that says so. */
function pageOf(one: Built, stories: string, folders: Map<string, PackFolder>): string {
  const { id, locale, title } = one.vignette
  const root = '../'.repeat(pathOf(one).split('/').length - 1)
  const words = packWordsFor(locale)
  const folder = folders.get(id) ?? new PackFolder(join(stories, id), 'assets')
  folders.set(id, folder)
  const type = root + TYPE
  try {
    const sheet = folder.sheet(locale)
    if (typeof sheet === 'string') throw new Error(sheet)
    return facilitatorPack(sheet, { bar: bar(words, root), type }).html
  } catch (wrong) {
    const why = wrong instanceof Error ? wrong.message : String(wrong)
    return paper(title, `<main><h1>${escaped(title)}</h1><p>${words.cannot} ${escaped(why)}</p></main>`, { locale, type })
  }
}

/** Chooses the paper and prints; the printer's own choice holds where none is made. A server lets no page write styles anew, but add a rule to its own. */
const bar = (words: PackWords, root: string) => `<nav class="bar">
<a href="${root}">${words.backToShelf}</a>
<label>${words.choosePaper} <select id="size"><option value="">${words.ownPaper}</option><option>A4</option><option>Letter</option></select></label>
<button type="button" id="print">${words.print}</button>
<p>${words.screenSays}</p>
<script>
const { sheet } = document.querySelector('style')
const own = sheet.cssRules.length
document.getElementById('size').onchange = ({ target }) => {
  if (sheet.cssRules.length > own) sheet.deleteRule(own)
  if (target.value) sheet.insertRule('@page{size:' + target.value + '}', own)
}
document.getElementById('print').onclick = () => print()
</script>
</nav>
`
