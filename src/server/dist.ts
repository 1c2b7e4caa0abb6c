import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A built file and the encodings the build left beside it. */
export type Built = { readonly file: string; readonly encodings: readonly Encoding[] }
export type Encoding = 'br' | 'gzip'

/** The built site as it was when the server started: nothing else is ever served, so no odd path can reach beyond it. */
export type Dist = {
  /** From the path of a URL, `/play/gift-offer/` or `/assets/main-1a2b3c4d.js`, to what answers it. */
  readonly files: ReadonlyMap<string, Built>
  /** `'sha256-…'` of every inline script in the pages: the only ones the browser may run. */
  readonly scripts: readonly string[]
  /** The same for every inline stylesheet. */
  readonly styles: readonly string[]
}

const ending = { br: '.br', gzip: '.gz' } as const

/**
 * @param folder  where the build put the site
 * @returns what is in it, or undefined if there is no built page
 */
export function readDist(folder: string): Dist | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined
  const names = namesIn(folder)
  const all = new Set(names)
  const plain = names.filter((name) => !Object.values(ending).some((end) => name.endsWith(end)))
  const built = (name: string): Built => ({
    file: join(folder, name),
    encodings: (['br', 'gzip'] as const).filter((encoding) => all.has(name + ending[encoding])),
  })
  const files = new Map(plain.map((name) => [address(name), built(name)]))
  const pages = plain.filter((name) => name.endsWith('.html')).map((name) => readFileSync(join(folder, name), 'utf8'))
  return { files, scripts: [...new Set(pages.flatMap(inlineScripts))], styles: [...new Set(pages.flatMap(inlineStyles))] }
}

/** Every file beneath the folder. A link is none: what lies elsewhere is not ours to serve. */
const namesIn = (folder: string, below = ''): readonly string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = join(below, entry.name)
    return entry.isDirectory() ? namesIn(folder, name) : entry.isFile() ? [name] : []
  })

/** The file that holds `built` in this encoding. */
export function encoded(built: Built, encoding: Encoding | undefined): string {
  return encoding ? built.file + ending[encoding] : built.file
}

function address(name: string): string {
  const path = `/${name.split(sep).join('/')}`
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path
}

/** Hashes of the scripts written into a page. A block of data (`type="application/json"`) is never run and needs none. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\bsrc\s*=/i.test(attributes) && !/\btype\s*=\s*["']?application\//i.test(attributes))
    .map(([, , source = '']) => hash(source))
}

/** Hashes of the stylesheets written into a page. */
export const inlineStyles = (html: string): string[] =>
  [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, source = '']) => hash(source))

const hash = (source: string) => `'sha256-${createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('base64')}'`
