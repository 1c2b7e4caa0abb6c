import type { Log } from '../core/encounter/log.ts'
import { drawFacts } from '../core/encounter/lots.ts'
import { rules } from '../core/relationship/rules.ts'
import { type CompiledStory, type Late, openInk } from '../script/ink.ts'
import { autosave, sayElsewhere } from './autosave.ts'
import { json } from './json.ts'
import type { Wants } from './pages/boot.ts'
import { persist } from './persist.ts'
import { createPlay } from './play/play.ts'
import { freshLog } from './play/resume.ts'
import type { Store } from './play/save.ts'
import type { Stored } from './play/stored.ts'
import type { Vignette } from './play/vignette.ts'
import { readAhead } from './readAhead.ts'
import { followOtherTabs } from './settings.ts'
import { show } from './show.tsx'
import { allCame, notArrived, sayWaiting } from './stillComing.ts'
import { takeUp } from './takeUp.ts'
import { createView } from './view.ts'
import { openKeeping } from './whereKept.ts'

// The engine of a vignette's page: it takes over what was pressed before it came, and wires everything.
// Seed, clock and storage come in here and nowhere else.

const page = document.querySelector('#play') as HTMLElement
const { kbf: boot } = window

async function open() {
  const [vignette, story] = await Promise.all([fetched<Vignette>(page.dataset.meta), fetched<CompiledStory>(page.dataset.story)])
  const rest = restOf(story)
  followOtherTabs()
  const store = openKeeping(window)
  const fresh = (seed = boot.seed) => freshLog(vignette, seed, drawFacts(vignette.hidden, seed, boot.facts))
  const termsFor = ({ facts }: Log) => ({ person: vignette.person, facts, rules })
  const play = createPlay(fresh(), { vignette, openScript: openInk(story), termsFor, clock: () => performance.now() })
  const { begin, startAgain } = takeUp({ play, vignette, store, fresh })
  autosave(play, store, Date.now)
  sayElsewhere(play, vignette)
  sayWaiting(play)
  // What was pressed is carried out before the first drawing, so that it finds the words that are on screen.
  if (boot.wants === 'start') begin('start')
  for (const choice of boot.early) play.choose(choice)
  const { turn, sitDown } = show({ play, view: createView(boot.panel), vignette, store, root: page, startAgain })
  const whole = rest.then((script) => {
    const before = turns(play)
    play.complete(script)
    allCame()
    if (turns(play) > before) turn()
  })

  /** Of several wishes the latest is carried out. Who is reading already is left where they are. */
  const carryOut = (wants: Wants, turned: boolean, found?: Stored) => {
    if (boot.wants !== wants) return
    if (!begin(wants, found)) return boot.refuse()
    // Whoever sits down stands at the words already, before the choices: nobody has read them yet.
    if (wants === 'start') return turned && sitDown()
    if (turned) turn()
    if (turned || page.hidden) boot.show()
  }
  const goOn = async (wants: Wants, turned: boolean) => {
    const [find] = await Promise.all([persist(() => finder(wants, store, vignette.id), notArrived), whole])
    allCame()
    carryOut(wants, turned, find())
  }
  const pursue = (wants: Wants, turned: boolean) => (wants === 'start' ? carryOut(wants, turned) : void goOn(wants, turned))
  boot.begin = (wants) => pursue(wants, true)
  if (!boot.wants || boot.wants === 'start') allCame()
  if (turns(play) > boot.answered) turn()
  if (boot.wants && boot.wants !== 'start') pursue(boot.wants, true)
  await whole
  readAhead(play)
}

/** Finds what one goes on with. What reads a log comes for that alone, beside the story: who begins has no need of it. */
async function finder(wants: Wants, store: Store | undefined, vignette: string) {
  if (wants === 'open') {
    const { opened } = await import('./openFile.ts')
    return () => opened(boot.file ?? '', vignette)
  }
  const { stored } = await import('./play/stored.ts')
  return () => stored(store, vignette)
}

/** The whole story, once its late part has come. Apart from `open`, so that the story's JSON is not held longer than it is read. */
async function restOf(story: CompiledStory) {
  const { texts, layers } = await fetched<Late>(page.dataset.late)
  return openInk({ ...story, texts }, layers)
}

const turns = (play: ReturnType<typeof createPlay>) => play.store.getState().encounter.moments.length

/** Asks until it comes; that it is slow in coming is said on the page. */
const fetched = <Data>(address = '') => persist(() => json(address) as Promise<Data>, notArrived)

/** What came was not the story. The person is told that it has not arrived; whoever looks after the page needs the cause. */
open().catch((wrong: unknown) => {
  // biome-ignore lint/suspicious/noConsole: the person has been told in words.
  console.error(wrong)
  notArrived()
})
