import { asksToStart, type Message, originOf, readTheme, readWish, type Theme, type Told } from './embed/messages.ts'
import type { Play } from './play/play.ts'
import type { Vignette } from './play/vignette.ts'
import { dress, settings } from './settings.ts'
import { embedWords } from './words/embed.ts'
import { fill } from './words/words.ts'

type Held = { readonly play: Play; readonly vignette: Vignette }

/** A vignette in another site's page: it wears what that page asks for, and tells it how far one is. */
export function embedded({ play, vignette }: Held): void {
  const asked = new URLSearchParams(location.search)
  wear(readTheme(asked.get('theme')))
  keepToVignette()
  const host = originOf(asked.get('embed'), '')
  if (host !== undefined && window.parent !== window) follow({ play, vignette }, host)
  if (asksToStart(asked.get('start'))) start(play)
}

/** A light that the reader chose goes before the page's. */
function wear(theme: Theme | undefined) {
  if (!theme || settings.getState().theme !== 'device') return
  settings.setState({ theme })
  dress(document.documentElement, settings.getState())
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector)

/**
 * The page holds one vignette: no way to the others, nor to any page that another site may not hold. The way to another locale stays in
 * the frame, and who leaves comes to the page before the meeting.
 */
function keepToVignette() {
  document.documentElement.dataset.alone = ''
  for (const way of document.querySelectorAll<HTMLAnchorElement>('.masthead a, [data-pack]')) {
    if ('elsewhere' in way.dataset) way.search = location.search
    else way.hidden = true
  }
  const before = new URL(location.href)
  before.searchParams.delete('start')
  before.hash = ''
  Object.assign(one('#play')?.dataset ?? {}, { leave: before.href, leaveSays: embedWords.leave })
}

/** As if its button were pressed; who is in the middle of a meeting goes on with it. */
function start(play: Play) {
  const shown = (which: string) => one(`.prebrief:not([hidden]) ${which}:not([hidden])`)
  const resume = shown('[data-resume]')
  if (resume) return resume.click()
  const begin = shown('[data-start]')
  if (begin) sayContent(play)
  begin?.click()
}

/** Who is led past the page before the meeting still reads what one may not want to meet, until they make a choice. */
function sayContent({ store }: Play) {
  const note = one('.prebrief aside section')?.cloneNode(true)
  if (!note) return
  const says = Object.assign(document.createElement('div'), { className: 'notice', role: 'status' })
  says.dataset.contentNote = ''
  one('#play')?.before(says)
  // Read out as well, though one stands at the first words: what comes into a place that was there before is.
  setTimeout(() => says.append(note))
  const gone = store.subscribe(({ encounter: { moments } }) => {
    if (moments.length === 0) return
    says.remove()
    gone()
  })
}

/** What is said to be recorded has to be true here, too. */
function sayWhoIsTold(host: string) {
  const { nothingLeaves, told } = embedWords
  for (const says of document.querySelectorAll('.prebrief [data-if-shared]'))
    says.textContent = says.textContent.replace(nothingLeaves, fill(told, { host: new URL(host).host }))
}

/** How high a meeting is in a frame that grows with its page: such a frame does not say how much of it is seen. */
const HIGH = '40rem'
/** Frames have borders. */
const ABOUT = 8

/**
 * Where the page that holds it makes the frame as high as it was told, a meeting has a height of its own, and what begins is brought to
 * where it is seen: in such a frame nothing scrolls.
 *
 * @param told  the height told last
 */
function growsWith(told: () => number) {
  const { documentElement: root } = document
  let before = innerHeight
  addEventListener('resize', () => {
    const grown = innerHeight !== before && Math.abs(innerHeight - told()) < ABOUT
    before = innerHeight
    if (!grown || root.style.getPropertyValue('--window')) return
    root.style.setProperty('--window', HIGH)
    window.scrollTo = () => root.scrollIntoView()
  })
}

/** Tells the page that holds it, and does what that one asks; no other is told or heard. */
function follow({ play, vignette }: Held, host: string) {
  const { id, locale, title } = vignette
  const tell = (told: Told) =>
    parent.postMessage({ source: 'kind-but-firm', version: 1, vignette: id, locale, ...told } satisfies Message, host)
  const whereItStands = () => {
    const { moments, passage } = play.store.getState().encounter
    tell({ type: 'progress', choices: moments.length })
    if (passage.ending !== undefined) tell({ type: 'finished', choices: moments.length, ending: passage.ending })
  }
  sayWhoIsTold(host)
  let height = 0
  const grow = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height)
    if (now !== height) tell({ type: 'resize', height: now })
    height = now
  }
  addEventListener('message', ({ origin, source, data }) => {
    const wish = origin === host && source === parent ? readWish(data) : undefined
    if (wish?.type === 'start') start(play)
    if (wish?.type === 'theme') wear(wish.theme)
    if (wish?.type === 'tell') {
      tell({ type: 'ready', title })
      whereItStands()
      tell({ type: 'resize', height })
    }
  })
  play.store.subscribe(({ encounter: { moments } }, before) => {
    const earlier = before.encounter.moments
    if (moments !== earlier && moments.length + earlier.length > 0) whereItStands()
  })
  tell({ type: 'ready', title })
  if (play.store.getState().encounter.moments.length > 0) whereItStands()
  growsWith(() => height)
  new ResizeObserver(grow).observe(document.body)
}
