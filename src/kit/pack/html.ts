import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { oneFileWordsFor } from '../../browser/words/oneFile.ts'
import { beneath } from '../../core/site/address.ts'
import { iife } from '../iife.ts'
import { filesInside, type Inside } from './oneFiles.ts'
import { blocksOf } from './oneTable.ts'
import type { Ground } from './package.ts'
import type { Whole } from './target.ts'
import { inXml } from './xml.ts'

// The whole site, in one locale, as one HTML file that is opened from a disk and asks nothing of any network.

/** Stands after each block of the table. */
const TAKE = 'oneFile.take()'

/**
 * Stands after each block, too: tags that close nothing. A browser that reads on as long as it may looks up after so many, and shows what
 * is there; without them it reads all of a file first. It shows the page up to a third sooner.
 */
const PAUSE = '</i>'.repeat(300)

/** Says first of all how the file is written: in UTF-16, for the sake of what is in its blocks. */
const UTF_16 = '\uFEFF'

/** Read also by browsers that cannot open the file: they are told so. */
const HOST = { source: fileURLToPath(new URL('../../browser/oneFile/host.ts', import.meta.url)), target: 'es2019' }

/** One HTML file. */
export const html: Whole = { is: 'all vignettes in one HTML file, for a stick', ending: 'html', write: oneFile }

/** The same site gives the same bytes. @throws Error where something is named that is not in the site */
async function oneFile(locale: string, { site, institution }: Pick<Ground, 'site' | 'institution'>): Promise<Uint8Array> {
  const inside = filesInside(site, locale)
  const files = new Map([...inside.files, ['institution.json', Buffer.from(institution)]])
  const host = await iife(HOST.source, {}, HOST.target)
  if (host.includes('</')) throw new Error('the host cannot stand in a page')
  const [head, blocks] = [headOf(locale, inside, host), blocksIn(blocksOf({ ...inside, files }))]
  const page = (mb: string) =>
    Buffer.from([`${UTF_16}<!doctype html>\n<html lang="${inXml(locale)}" data-mb="${mb}">`, head, blocks, ''].join('\n'), 'utf16le')
  return page((page('0.0').length / 1e6).toFixed(1))
}

function headOf(locale: string, inside: Inside, host: string): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy(inside, host)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    /<title>.*?<\/title>/s.exec(textIn(inside, `${beneath(locale)}index.html`))?.[0],
    `<script>${host}</script>`,
    '<body>',
    `<noscript>${inXml(oneFileWordsFor(locale).noScripts)}</noscript>`,
  ].join('\n')
}

function blocksIn(blocks: readonly string[]): string {
  const of = (block: string, last: boolean) =>
    `<script type="text/plain"${last ? ' data-last' : ''}>${block}</script>\n<script>${TAKE}</script>${PAUSE}`
  return blocks.map((block, index) => of(block, index === blocks.length - 1)).join('\n')
}

const textIn = ({ files }: Inside, name: string): string => Buffer.from(files.get(name) ?? []).toString()

/** What the browser may do with the file: run and wear what is in it, show what the page makes of it, and ask nobody for anything. */
function policy(inside: Inside, host: string): string {
  const texts = (inPage: RegExp) => inside.pages.flatMap((page) => [...textIn(inside, page).matchAll(inPage)].map(([, text = '']) => text))
  const hashes = (all: readonly string[]) => [...new Set(all.map(hash))].toSorted().join(' ')
  return [
    "default-src 'none'",
    `script-src blob: ${hashes([host, TAKE, ...texts(SCRIPTS)])}`,
    `style-src blob: ${hashes(texts(STYLES))}`,
    'img-src blob: data:',
    'font-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

const SCRIPTS = /<script>(.*?)<\/script>/gs
const STYLES = /<style>(.*?)<\/style>/gs
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
