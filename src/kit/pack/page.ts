import { readFileSync } from 'node:fs'
import { platformWordsFor } from '../../browser/words/platform.ts'
import type { RecordStore, Records } from '../../core/institution/records.ts'
import { LAUNCHED } from '../../core/records/launched.ts'
import type { Target, Written } from './target.ts'
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

/** What is recorded takes several paragraphs here, and the quiet button beneath it stands on their edge. */
const APART = '.prebrief aside p+p{margin-block-start:.6em}[data-erase-here]{margin-inline-start:-.6rem}'

/** Of two texts, the one for how the page was opened. */
const EITHER = ':root:not([data-launched]) [data-if-launched],[data-launched] [data-not-launched]{display:none}'
const IF_LAUNCHED = `;if(${LAUNCHED}.test(location.search))document.documentElement.dataset.launched=''`

/** What the page is told to tell. `lrs`: a store for who is not launched, and what it calls the vignette. */
export type Told = Omit<Records, 'lrs'> & { readonly lrs?: RecordStore & { readonly activityId: string } }

type How = Told & Pick<Target, 'ownWords'> & { readonly to: string; readonly usual: number; readonly locale: string }

/** The page, changed for a platform. @throws Error where it is not as it was expected */
export function pageFor(html: string, { locale, ...packed }: How): string {
  const words = platformWordsFor(locale)
  const root = /data-root="([^"]*)"/.exec(html)?.[1] ?? ''
  const kept = packed.ownWords === 'kept'
  const closing = kept ? words.closing : words.closingXapi
  const recorded = [
    ...(kept ? words.recorded : words.recordedXapi),
    ...(packed.mode === 'assessed' ? [words.levelsAsked] : []),
    words.whoSees,
  ]
  // Where a store is set both ways stand in the page, and its address says which is seen: without a script it was not launched, and tells
  // nobody.
  const [launched, not] = packed.lrs ? [' data-if-launched', ' data-not-launched'] : ['', undefined]
  const says = (shared: string, reflections: string, unlaunched: string) =>
    paragraph(shared + launched, reflections) + (not === undefined ? '' : paragraph(shared + not, unlaunched))
  const told = { record: JSON.stringify(packed), leave: root + LEFT, 'leave-says': words.leave, closing }
  const attributes = Object.entries(told).map(([name, value]) => `data-${name}="${inXml(value)}"`)
  return [
    [/<main id="play" hidden data-vignette="[^"]*"/, `<main id="play" hidden ${attributes.join(' ')}`],
    [/<header class="masthead".*?<\/header>/s, ''],
    [/<a [^>]*data-pack\b.*?<\/a>/s, ''],
    [
      /<p data-if-shared="false">[^<]*<\/p>/,
      recorded.map((text) => paragraph(launched, text)).join('') + says(' data-if-shared="false"', words.staysHere, words.recordedStore),
    ],
    [/<p data-if-shared="true" hidden>[^<]*<\/p>/, says(' data-if-shared="true" hidden', words.goesWithYou, words.recordedStoreShared)],
    [/<html /, '<html data-alone="" '],
    [/<\/style>/, `${APART}${packed.lrs ? EITHER : ''}</style>`],
    [/(<body[^>]*>)/, `$1<script>${IF_BLOCKED}${packed.lrs ? IF_LAUNCHED : ''}</script>`],
  ].reduce((page, [pattern, instead]) => changed(page, pattern as RegExp, instead as string), html)
}

const paragraph = (attributes: string, text: string): string => `<p${attributes}>${inXml(text)}</p>`

function changed(page: string, pattern: RegExp, instead: string): string {
  if (!pattern.test(page)) throw new Error(`the page has nothing like ${pattern}`)
  return page.replace(pattern, instead)
}

/** The page one leaves to. `page`: the vignette's, from the package's root. `unlaunched`: there may be no platform that has it. */
export function leftPage(page: string, title: string, locale: string, unlaunched = false): Written {
  const { leftTitle, leftSays, leftStore, leftBack, erasedTitle, erasedSays } = platformWordsFor(locale)
  const back = `<p><a href="${inXml(page)}">${inXml(leftBack)}</a></p>`
  const text = [
    '<!doctype html>',
    `<html lang="${inXml(locale)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inXml(`${leftTitle} · ${title}`)}</title>`,
    `<script>if(location.hash==='#erased')document.title=${JSON.stringify(`${erasedTitle} · ${title}`).replaceAll('<', '\\u003c')}</script>`,
    '<style>:root{color-scheme:light dark}body{max-width:34rem;margin:18vh auto 0;padding:0 1.25rem;font:1.125rem/1.5 system-ui,sans-serif}',
    '#erased:not(:target),#erased:target~#kept{display:none}</style>',
    `<main><div id="erased"><h1>${inXml(erasedTitle)}</h1><p>${inXml(erasedSays)}</p>${back}</div>`,
    `<div id="kept"><h1>${inXml(leftTitle)}</h1><p>${inXml(unlaunched ? leftStore : leftSays)}</p>${back}</div></main>`,
    '</html>',
    '',
  ].join('\n')
  return { name: LEFT, text }
}
