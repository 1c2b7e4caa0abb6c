import { describe, expect, it } from 'vitest'
import { pages } from '../../../src/browser/pages/render.tsx'
import type { WithMoments } from '../../../src/core/encounter/hardMoment.ts'
import { vignette } from '../play/shelf.ts'

const before = { title: 'The box', teaser: 'A gift.', minutes: 9, briefing: [], aims: [], contentNote: 'None.', facts: [] }
const policy = { title: 'Gifts', lines: [], note: '' }
const files = { meta: 'assets/m.json', story: 'assets/s.json', late: 'assets/l.json', guide: 'assets/guide.json', debrief: 'assets/d.json' }
const assets = { scripts: [], styles: '', boot: '' }
const engines = { opening: assets, play: assets, studio: assets, practice: assets, own: assets, moments: assets }
const rooms = { room: assets, screen: assets, lead: assets }
const plain = { away: assets, embed: assets, embedDemo: assets }
const each = { ...engines, ...rooms, ...plain }
const scene = { place: 'box', contact: 0, setting: 'kitchen', light: 'day', channel: 'room' } as const
const inLocale = (locale: string): WithMoments => ({
  vignette: { ...vignette, locale },
  before: { ...before, policy },
  object: 'box',
  first: { scene, lines: [], choices: [] },
  answers: [],
  files,
  moments: () => ({ hard: [], file: 'assets/r.json' }),
})

/** Where each page leads in another locale: path of the page, then language and address of each link. */
const links = (...locales: readonly string[]) =>
  pages(locales.map(inLocale), each, 'assets/b.json').map(({ path, html }) => [
    path,
    ...[...html.matchAll(/<a [^>]*hreflang="[^"]*"[^>]*>/g)].map(
      ([link]) => `${/hreflang="([^"]*)"/.exec(link)?.[1]} ${/href="([^"]*)"/.exec(link)?.[1]}`,
    ),
  ])

it('a seat’s page knows where each story lies in every locale: a class plays in its own', () => {
  const all = pages(['en-GB', 'en-US'].map(inLocale), each, 'assets/b.json')
  const of = { vignette: 'assets/m.json', story: 'assets/s.json', late: 'assets/l.json' }
  for (const path of ['room/index.html', 'room/en-US/index.html']) {
    const told = /data-stories="([^"]*)"/.exec(all.find((page) => page.path === path)?.html ?? '')?.[1] ?? ''
    expect(JSON.parse(told.replaceAll('&quot;', '"'))).toEqual({ 'gift-offer': { 'en-GB': of, 'en-US': of } })
  }
})

it('the opening page leads to a class one leads, and to one that one joins', () => {
  const [opening] = pages([inLocale('en-GB')], each, 'assets/b.json')
  for (const where of ['room/lead/', 'room/']) expect(opening?.html).toContain(`href="./${where}"`)
})

describe('a page leads to itself in every other locale there is', () => {
  it('in two, each to the other', () =>
    expect(links('en-GB', 'en-US')).toEqual([
      ['index.html', 'en-US ./en-US/'],
      ['en-US/index.html', 'en-GB ../'],
      ['play/gift-offer/index.html', 'en-US ../../play/gift-offer/en-US/'],
      ['play/gift-offer/en-US/index.html', 'en-GB ../../../play/gift-offer/'],
      ['practice/index.html', 'en-US ../practice/en-US/'],
      ['practice/en-US/index.html', 'en-GB ../../practice/'],
      ['moments/index.html', 'en-US ../moments/en-US/'],
      ['moments/en-US/index.html', 'en-GB ../../moments/'],
      ['studio/index.html', 'en-US ../studio/en-US/'],
      ['studio/en-US/index.html', 'en-GB ../../studio/'],
      ['log/index.html', 'en-US ../log/en-US/'],
      ['data/index.html', 'en-US ../data/en-US/'],
      ['log/en-US/index.html', 'en-GB ../../log/'],
      ['data/en-US/index.html', 'en-GB ../../data/'],
      ['room/lead/index.html', 'en-US ../../room/lead/en-US/'],
      ['room/lead/en-US/index.html', 'en-GB ../../../room/lead/'],
      // Whoever joins is led by the screen to the page in the class's own language.
      ['room/index.html'],
      ['room/screen/index.html'],
      ['room/en-US/index.html'],
      ['room/screen/en-US/index.html'],
      ['offline/index.html'],
      ['offline/en-US/index.html'],
      ['embed/index.html'],
      ['embed/demo/index.html'],
    ]))
  it('in one, nowhere: there is no link to a page that is not there', () =>
    expect(links('en-GB')).toEqual([
      ['index.html'],
      ['play/gift-offer/index.html'],
      ['practice/index.html'],
      ['moments/index.html'],
      ['studio/index.html'],
      ['log/index.html'],
      ['data/index.html'],
      ['room/lead/index.html'],
      ['room/index.html'],
      ['room/screen/index.html'],
      ['offline/index.html'],
      ['embed/index.html'],
      ['embed/demo/index.html'],
    ]))
  it('also where another vignette has more of them', () => {
    const other = inLocale('en-US')
    const all = [inLocale('en-GB'), { ...other, vignette: { ...other.vignette, id: 'letters' } }]
    const html = (path: string) => pages(all, each, 'assets/b.json').find((page) => page.path === path)?.html
    expect(html('index.html')).toContain('hreflang="en-US"')
    expect(html('play/gift-offer/index.html')).not.toContain('hreflang')
  })
})
