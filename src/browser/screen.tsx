import { render } from 'preact'
import type { ScreenView } from '../core/classroom/screenView.ts'
import { readHash } from './classroom/address.ts'
import { lineOverChannel } from './classroom/houseOverChannel.ts'
import type { Line } from './classroom/line.ts'
import { remoteLine } from './classroom/remoteLine.ts'
import { Screen } from './classroom/screen/Screen.tsx'
import { waking } from './classroom/waking.ts'
import { fetchFonts } from './fonts.ts'
import { followOtherTabs, settings } from './settings.ts'
import { type Layer, layersOf, type Pictures } from './stage/layers.ts'
import { Picture } from './stage/Picture.tsx'
import { classroomWordsFor } from './words/classroom.ts'

// The screen of a class, `room/screen/`: the address, the clock and the pictures come in here and nowhere else.

const page = document.querySelector('#room') as HTMLElement
const { root = './', join = './', people = '{}' } = page.dataset
const words = classroomWordsFor(document.documentElement.lang)
const persons = JSON.parse(people) as Readonly<Record<string, string>>
let pictures: Pictures | undefined

/** A class that a server keeps, or one that another window of this browser keeps. */
function way(): { readonly line: Line<ScreenView>; readonly door?: { readonly code: string; readonly rooms: string } } | undefined {
  const named = readHash(location.hash)
  if (named && 'window' in named) return { line: lineOverChannel(named.window, Date.now) }
  if (!named?.token) return undefined
  const { code, token } = named
  const line = remoteLine<ScreenView>({ root, hello: { code, as: 'screen', token }, clock: Date.now, waking })
  return { line, door: { code, rooms: new URL(join, location.href).href } }
}
let opened = way()

/** On the server's own computer the wall says the address by which phones reach it, which is not the one it was opened by. */
async function reach() {
  if (!opened?.door || !/^(localhost|127\.|\[::1\])/.test(location.hostname)) return
  const answer = await fetch(`${root}api/classes`)
  const { lan } = answer.ok ? ((await answer.json()) as { readonly lan?: unknown }) : {}
  if (typeof lan !== 'string') return
  opened = { ...opened, door: { ...opened.door, rooms: new URL(new URL(join, location.href).pathname, lan).href } }
  draw()
}

/** What most classes come to later, or not at all. */
const brings: Parameters<typeof Screen>[0]['brings'] = {
  triads: () =>
    import('./classroom/triads/TriadsOnScreen.tsx').then(({ TriadsOnScreen }) => ({ view }) => <TriadsOnScreen view={view} />),
  teams: () => import('./teamsOnWall.tsx').then(({ teamsOnWall }) => teamsOnWall),
}

function draw() {
  if (!opened) {
    page.querySelector('p')?.replaceChildren(words.screenAlone)
    return
  }
  const { line, door } = opened
  // What stood there says what comes now.
  page.querySelector('.door')?.remove()
  render(<Screen {...{ line, words, door, brings }} clock={Date.now} pictureOf={pictureOf} />, page)
}

function pictureOf({ vignette, cue, says }: Parameters<Parameters<typeof Screen>[0]['pictureOf']>[0]) {
  if (settings.getState().pictures === 'off') return undefined
  const layers: readonly Layer[] = pictures ? layersOf(pictures, cue, persons[vignette] ?? '') : []
  return <Picture {...{ cue, says, layers, root }} />
}

draw()
followOtherTabs()
settings.subscribe(draw)
addEventListener('hashchange', () => {
  opened?.line.end()
  opened = way()
  render(null, page)
  draw()
})
reach().catch(() => undefined)
fetch(`${root}index.json`)
  .then((answer) => answer.json())
  .then(
    (index) => {
      pictures = index as Pictures
      draw()
    },
    () => undefined,
  )
fetchFonts().then(
  (putOn) => putOn(),
  () => undefined,
)
