import { render } from 'preact'
import type { TriadFile } from '../core/classroom/triadMessages.ts'
import type { Guide } from '../core/encounter/guide.ts'
import type { Vignette } from '../core/encounter/vignette.ts'
import { type CompiledStory, type Late, openInk } from '../script/ink.ts'
import { Lead } from './classroom/lead/Lead.tsx'
import type { Means, Opened, Server } from './classroom/lead/means.ts'
import type { Parts } from './classroom/lead/parts.ts'
import type { OnLeadShelf } from './classroom/lead/shelf.ts'
import type { Story } from './classroom/lead/story.ts'
import { remoteLine } from './classroom/remoteLine.ts'
import { waking } from './classroom/waking.ts'
import { fetchFonts } from './fonts.ts'
import { json } from './json.ts'
import { persist } from './persist.ts'
import { saveFile } from './play/saveFile.ts'
import { followOtherTabs } from './settings.ts'
import { inWords } from './stage/inWords.ts'
import { openKeeping } from './whereKept.ts'
import { leadWordsFor } from './words/lead.ts'
import { wordsFor } from './words/words.ts'

// The facilitator's page, `room/lead/`: storage, clock, chance, the network and the story come in here and nowhere else.

const page = document.querySelector('#lead') as HTMLElement
const { root = './', join = './', shelf: listed = '[]' } = page.dataset
const { lang: locale } = document.documentElement
const shelf = JSON.parse(listed) as readonly OnLeadShelf[]

/** A whole story, with all that a facilitator reads beside it. Asked for until it comes. */
async function openStory(id: string): Promise<Story> {
  const files = shelf.find((one) => one.id === id)?.files
  if (!files) throw new RangeError(`there is no vignette "${id}" here; there are: ${shelf.map((one) => one.id).join(', ')}`)
  const bring = <Data,>(file: string) =>
    persist(
      () => json(root + file) as Promise<Data>,
      () => undefined,
    )
  const [vignette, story, late, page, guide, threes] = await Promise.all([
    bring<Vignette>(files.meta),
    bring<CompiledStory>(files.story),
    bring<Late>(files.late),
    bring<Pick<Story, 'sides' | 'theirSide'>>(files.debrief),
    bring<Guide>(files.guide),
    files.cards === undefined ? undefined : bring<TriadFile>(files.cards),
  ])
  const words = wordsFor(vignette.locale)
  return {
    vignette,
    guide,
    threes,
    sides: page.sides ?? {},
    theirSide: page.theirSide,
    open: openInk({ ...story, texts: late.texts }, late.layers),
    says: (cue) => inWords(cue, vignette, words),
  }
}

/** What a server of rooms says of itself; nothing where these pages lie on a server that keeps none, or nowhere. */
async function server(): Promise<Server | undefined> {
  return asked<Server>(await fetch(`${root}api/classes`).catch(() => undefined))
}

async function openRoom(opening: Parameters<Means['openRoom']>[0]): Promise<Opened | undefined> {
  const headers = { 'content-type': 'application/json' }
  return asked<Opened>(await fetch(`${root}api/classes`, { method: 'POST', headers, body: JSON.stringify(opening) }).catch(() => undefined))
}

/** An answer of our own server's, or nothing. */
async function asked<Data>(answer: Response | undefined): Promise<Data | undefined> {
  const json = answer?.ok && answer.headers.get('content-type')?.includes('json')
  return json ? ((await answer.json()) as Data) : undefined
}

const clock = () => performance.now()

const means: Means = {
  store: openKeeping(window),
  ...{ locale, root, shelf, server, openRoom, openStory },
  words: leadWordsFor(locale),
  clock,
  today: () => Date.now(),
  draw: (below) => Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 0x1_0000_0000) * below),
  later(act, milliseconds) {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
  rooms(lan) {
    const { href, pathname } = new URL(join, location.href)
    return lan === undefined ? href : new URL(pathname, lan).href
  },
  connect: (hello) => remoteLine({ root, hello, clock, waking }),
  save: saveFile,
}

/** `parts`: what steps for threes and teams show, as soon as it has come. */
const draw = (parts?: Parts) => render(<Lead means={{ ...means, ...(parts && { parts }) }} />, page)

followOtherTabs()
draw()
import('./leadParts.tsx').then(
  ({ parts }) => draw(parts),
  () => undefined,
)
fetchFonts().then(
  (putOn) => putOn(),
  () => undefined,
)
