import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { minifySync } from 'vite'
import { beneath } from '../../core/site/address.ts'
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

/** One HTML file. */
export const html: Whole = { is: 'all vignettes in one HTML file, for a stick', ending: 'html', write: oneFile }

/** The same site gives the same bytes. @throws Error where something is named that is not in the site */
function oneFile(locale: string, { site, institution }: Pick<Ground, 'site' | 'institution'>): Uint8Array {
  const inside = filesInside(site, locale)
  const files = new Map([...inside.files, ['institution.json', Buffer.from(institution)]])
  const host = hostScript()
  const blocks = blocksOf({ ...inside, files })
  const opening = textIn(inside, `${beneath(locale)}index.html`)
  return Buffer.from(
    [
      '<!doctype html>',
      `<html lang="${inXml(locale)}">`,
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policy(inside, host)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      /<title>.*?<\/title>/s.exec(opening)?.[0],
      `<script>${host}</script>`,
      '<body>',
      ...blocks.flatMap((block, index) => [
        `<script type="text/plain"${index === blocks.length - 1 ? ' data-last' : ''}>${block}</script>`,
        `<script>${TAKE}</script>${PAUSE}`,
      ]),
      '',
    ].join('\n'),
  )
}

function hostScript(): string {
  const name = 'oneHost.js'
  const { code, errors } = minifySync(name, readFileSync(new URL(name, import.meta.url), 'utf8'))
  if (errors.length > 0 || code.includes('</')) throw new Error(`${name} cannot stand in a page`)
  return code.trim()
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
