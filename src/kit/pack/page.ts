import { readFileSync } from 'node:fs'
import { platformWordsFor } from '../../browser/words/platform.ts'
import type { Records } from '../../core/institution/institution.ts'
import type { Written } from './target.ts'
import { inXml } from './xml.ts'

// A vignette's page as it stands in a package: the site's own, told where it is. The ways to other pages of the site are gone, since a
// platform ends its session with the page; so are the days to come back on, which are the course's to set (`data-alone`).

/** Stands first in the page. */
const IF_BLOCKED = readFileSync(new URL('./ifBlocked.js', import.meta.url), 'utf8')
  .replace(/^\/\/.*\n/gm, '')
  .replace(/^\s+/gm, '')
  .trim()

/** Where one leaves to; from the package's root. */
const LEFT = 'left.html'

/** Platforms that keep nothing of what one writes but where one agrees. */
const SENDS_WORDS_BY_CONSENT = ['cmi5', 'xapi']

type How = Records & { readonly to: string; readonly usual: number; readonly locale: string }

/** The page, changed for a platform. @throws Error where it is not as it was expected */
export function pageFor(html: string, { locale, ...packed }: How): string {
  const words = platformWordsFor(locale)
  const root = /data-root="([^"]*)"/.exec(html)?.[1] ?? ''
  const assessed = packed.mode === 'assessed'
  const [recorded, closing] = SENDS_WORDS_BY_CONSENT.includes(packed.to)
    ? [assessed ? words.recordedXapiAssessed : words.recordedXapi, words.closingXapi]
    : [assessed ? words.recordedAssessed : words.recorded, words.closing]
  const told = { record: JSON.stringify(packed), leave: root + LEFT, 'leave-says': words.leave, closing }
  const attributes = Object.entries(told).map(([name, value]) => `data-${name}="${inXml(value)}"`)
  return [
    [/<main id="play" hidden data-vignette="[^"]*"/, `<main id="play" hidden ${attributes.join(' ')}`],
    [/<header class="masthead".*?<\/header>/s, ''],
    [/<a [^>]*data-pack\b.*?<\/a>/s, ''],
    [/(<p data-if-shared="false">)[^<]*/, `$1${inXml(recorded)}`],
    [/(<p data-if-shared="true" hidden>)[^<]*/, `$1${inXml(recorded)}`],
    [/<html /, '<html data-alone="" '],
    [/(<body[^>]*>)/, `$1<script>${IF_BLOCKED}</script>`],
  ].reduce((page, [pattern, instead]) => changed(page, pattern as RegExp, instead as string), html)
}

function changed(page: string, pattern: RegExp, instead: string): string {
  if (!pattern.test(page)) throw new Error(`the page has nothing like ${pattern}`)
  return page.replace(pattern, instead)
}

/** The page one leaves to. `page`: the vignette's, from the package's root. */
export function leftPage(page: string, title: string, locale: string): Written {
  const { leftTitle, leftSays, leftBack } = platformWordsFor(locale)
  const text = [
    '<!doctype html>',
    `<html lang="${inXml(locale)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inXml(`${leftTitle} · ${title}`)}</title>`,
    '<style>:root{color-scheme:light dark}body{max-width:34rem;margin:18vh auto 0;padding:0 1.25rem;font:1.125rem/1.5 system-ui,sans-serif}</style>',
    `<main><h1>${inXml(leftTitle)}</h1><p>${inXml(leftSays)}</p><p><a href="${inXml(page)}">${inXml(leftBack)}</a></p></main>`,
    '</html>',
    '',
  ].join('\n')
  return { name: LEFT, text }
}
