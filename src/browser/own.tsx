import { render } from 'preact'
import type { Reflection } from '../core/reflection/reflection.ts'
import { addressOf } from '../core/site/address.ts'
import { fetchFonts } from './fonts.ts'
import { Log } from './practice/Log.tsx'
import { reflectionsIn } from './practice/notebook.ts'
import { change, followOtherTabs, settings } from './settings.ts'
import { keeper } from './studio/desk/keep.ts'
import { openKeeping } from './whereKept.ts'

// The two pages of one's own, `log/` and `data/`: storage, clock, chance and stories come in here and nowhere else.

const page = document.querySelector('#own') as HTMLElement
const { root = './', page: which, titles = '{}', stories = '{}' } = page.dataset
const { lang: locale } = document.documentElement
const store = openKeeping(window)
/** What was written in the studio. Not looked for where the computer is shared. */
let written = 0

const shared = () => settings.getState().keeps === 'tab'
const to = (where: 'log' | 'data' | 'studio') => root + addressOf(where, locale)

/** The reflection that the address names, by its latest sitting. */
const asked = () => decodeURIComponent(location.hash.slice(1))
const found = (all: readonly Reflection[]) => all.find(({ sittings }) => sittings.includes(asked()))

/** What is fetched when it is first needed, styles among it. */
type Parts = {
  Writing?: typeof import('./practice/Writing.tsx').Writing
  OwnDataPage?: typeof import('./ownData/OwnDataPage.tsx').OwnDataPage
}
const parts: Parts = {}

function draw() {
  const drawn = which === 'log' ? log() : data()
  if (drawn) render(drawn, page)
}

async function need(part: () => Promise<Parts>) {
  Object.assign(parts, await part())
  draw()
}

/** A whole number from 0 to below − 1, not to be guessed. */
const drawn = (below: number) => Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 0x1_0000_0000) * below)

function data() {
  const { OwnDataPage } = parts
  if (!OwnDataPage) return void need(() => import('./ownData/OwnDataPage.tsx'))
  return (
    <OwnDataPage
      {...{ store, locale, root, written, draw: drawn }}
      stories={async (logs) => (await import('./studyStories.ts')).studyStories(logs, JSON.parse(stories), root)}
      titles={JSON.parse(titles)}
      log={to('log')}
      studio={to('studio')}
      keeps={settings.getState().keeps}
      onKeeps={(keeps) => change('keeps', keeps)}
    />
  )
}

function log() {
  const all = reflectionsIn(store)
  const opened = found(all)
  if (!opened) return <Log reflections={all} {...{ locale, root }} data={to('data')} shared={shared()} gone={asked() !== ''} />
  const { Writing } = parts
  if (!Writing) return void need(() => import('./practice/Writing.tsx'))
  return (
    <Writing key={asked()} {...{ opened, store, locale, root }} fresh={false} others={0} shared={shared()} backTo="log" onBack={back} />
  )
}

function back() {
  history.pushState(null, '', location.pathname + location.search)
  turn()
}

/** Another page of the log: the reader stands at its beginning. */
function turn() {
  draw()
  scrollTo(0, 0)
  page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

draw()
followOtherTabs()
settings.subscribe(draw)
for (const event of ['hashchange', 'popstate']) addEventListener(event, turn)
if (which === 'data' && !shared())
  void keeper(window.indexedDB)
    .all()
    .then((all) => {
      written = all.length
      draw()
    })
fetchFonts().then(
  (putOn) => putOn(),
  () => undefined,
)
