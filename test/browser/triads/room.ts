import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import { readCards } from '../../../src/script/cards.ts'
import { readVignette, type Vignette } from '../../../src/script/vignette.ts'

const root = join(import.meta.dirname, '../../..')
const story = (vignette: string, name: string) => readFileSync(join(root, 'stories', vignette, name), 'utf8')

/** The cards of a vignette, as a facilitator's page sends them. */
export function cardsOf(id: string, locale: string): Extract<FacilitatorMessage, { readonly type: 'cards' }> {
  const read = readVignette(story(id, 'vignette.json'))
  if (!('vignette' in read)) throw new Error(`${id} cannot be read`)
  const { person, locales } = read.vignette
  const { names, pronouns } = locales[locale] as Vignette['locales'][string]
  return {
    type: 'cards',
    person: { ...person, name: names[person.id] ?? person.id, pronouns },
    cards: readCards('cards.md', story(id, `cards.${locale}.md`)).cards,
  }
}

/** The page with its script and styles in it: nothing is served. */
async function pageWithItsScript(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page.tsx'), formats: ['iife'], name: 'room', cssFileName: 'room' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const output = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []))
  const script = output.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
  const style = output.map((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : '')).join('')
  const layers = '@layer tokens, base, controls, classroom, comfort;'
  const body = '<body style="padding:18px 20px"><main></main></body>'
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Triads</title><style>${layers}${style}</style>${body}<script>${script.replaceAll('</script', '<\\/script')}</script></html>`
}

let made: Promise<string> | undefined

/** A class that plays this vignette in threes, on a page of its own. */
export async function room(page: Page, vignette = 'gift-offer', locale = 'en-GB', seats = 3): Promise<void> {
  made ??= pageWithItsScript()
  await page.setContent(await made)
  const opened = { type: 'opened', vignette, locale, title: vignette, seed: 1, facts: {}, plan: 'fifty', names: false } as const
  const all = { opened, cards: cardsOf(vignette, locale), seats }
  await page.evaluate(({ opened, cards, seats }) => window.open3(opened, cards, seats), all)
}
