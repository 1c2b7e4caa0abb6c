import { render } from 'preact'
import { nextDrill } from '../core/debrief/nextDrill.ts'
import type { HardMoment } from '../core/encounter/hardMoment.ts'
import { fetchFonts } from './fonts.ts'
import { drillsOf } from './moments/kept.ts'
import { List } from './moments/List.tsx'
import type { Met } from './moments/met.ts'
import { attemptsOf } from './practice/attempts.ts'
import { followOtherTabs } from './settings.ts'
import { openKeeping } from './whereKept.ts'
import { momentWordsFor } from './words/moments.ts'

// The page of hard moments, `moments/`: the list, or the one moment that the address names. Storage, clock and chance come in here.

const { lang: locale } = document.documentElement
const { root = './' } = document.body.dataset
const list = document.querySelector('#moments') as HTMLElement
const all = JSON.parse(list.dataset.met ?? '[]') as readonly Met[]
const store = openKeeping(window)

/** What to drill next among these vignettes. */
function suggest(among: readonly Met[]) {
  const attempts = all.flatMap(({ id }) => attemptsOf(store, id))
  const drillable = among.flatMap(({ id, hard }) => hard.map((moment) => ({ vignette: id, moment })))
  return nextDrill(drillable, attempts, drillsOf(store, all))
}

function drawList(says?: string) {
  render(
    <>
      {says && <p role="status">{says}</p>}
      <List {...{ all, locale, root }} suggested={suggest(all)} drills={drillsOf(store, all)} now={Date.now()} />
    </>,
    list,
  )
}

/** The one moment that is asked for. What it takes is fetched now. */
async function drill(met: Met, moment: HardMoment) {
  const words = momentWordsFor(locale)
  render(<p role="status">{words.coming}</p>, list)
  try {
    const { openDrill } = await import('./drilling.ts')
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
    const others = all.filter(({ id }) => id !== met.id)
    if (!(await openDrill({ met, moment, store, seed, now: Date.now, next: () => suggest(others), all }))) drawList(words.gone)
  } catch {
    drawList(words.missing)
  }
}

const [vignette, place] = (new URLSearchParams(location.search).get('at') ?? '').split('/')
const met = all.find(({ id }) => id === vignette)
const moment = met?.hard.find((one) => one.place === place)
if (met && moment) void drill(met, moment)
else drawList(vignette ? momentWordsFor(locale).gone : undefined)
followOtherTabs()
fetchFonts().then(
  (putOn) => putOn(),
  () => undefined,
)
