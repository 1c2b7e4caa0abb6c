import type { Log } from '../core/encounter/log.ts'
import { drawFacts } from '../core/encounter/lots.ts'
import { rules } from '../core/relationship/respond.ts'
import { type CompiledStory, type Late, openInk } from '../script/ink.ts'
import { autosave } from './autosave.ts'
import { createPlay } from './play/play.ts'
import { freshLog } from './play/resume.ts'
import { openStore } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { show } from './show.tsx'
import { takeUp } from './takeUp.ts'
import { createView } from './view.ts'

// The engine of a vignette's page: it takes over what was pressed before it came, and wires everything.
// Seed, clock and storage come in here and nowhere else.

const page = document.querySelector('#play') as HTMLElement
const { kbf: boot } = window

async function open() {
  const [vignette, story] = await Promise.all([fetched<Vignette>(page.dataset.meta), fetched<CompiledStory>(page.dataset.story)])
  const rest = restOf(story)
  const store = openStore(window)
  const fresh = (seed = boot.seed) => freshLog(vignette, seed, drawFacts(vignette.hidden, seed, boot.facts))
  const termsFor = ({ facts }: Log) => ({ person: vignette.person, facts, rules })
  const play = createPlay(fresh(), { vignette, openScript: openInk(story), termsFor, clock: () => performance.now() })
  const { begin, startAgain } = takeUp({ play, vignette, store, boot, fresh })
  autosave(play, store, Date.now)
  sayElsewhere()
  const begun = show({ play, view: createView(), vignette, store, root: page, startAgain })
  const completed = rest.then((whole) => play.complete(whole))

  boot.begin = (wants) => {
    if (wants === 'start') carryOut()
    else completed.then(carryOut, notArrived)
    function carryOut() {
      if (!begin(wants)) return reveal('[data-not-this-file]')
      boot.show()
      begun()
    }
  }
  for (const line of document.querySelectorAll<HTMLElement>('[data-waiting],[data-slow]')) line.hidden = true
  if (boot.wants) boot.begin(boot.wants)
  if (boot.early) {
    play.choose(boot.early)
    begun()
  }
  await completed

  /** Another tab went on with the same encounter. */
  function sayElsewhere() {
    addEventListener('storage', ({ key, newValue }) => {
      const mine = JSON.stringify(play.store.getState().log)
      if (key === `kbf:now:${vignette.id}` && newValue !== null && newValue !== mine) play.note({ kind: 'elsewhere' })
    })
  }
}

async function fetched<Data>(address: string | undefined): Promise<Data> {
  const answer = await fetch(address ?? '')
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.json()
}

/** What the first answers do not need: asked for once the story is here. */
async function restOf(story: CompiledStory) {
  const { texts, layers } = await fetched<Late>(page.dataset.late)
  return openInk({ ...story, texts }, layers)
}

/** The story did not come, or what came was not the story: said on the page; what went wrong is for the console. */
function notArrived(wrong: unknown) {
  // biome-ignore lint/suspicious/noConsole: whoever looks after the page needs the cause; the person has been told in words.
  console.error(wrong)
  reveal('[data-slow]')
}

const reveal = (line: string) => document.querySelector(line)?.removeAttribute('hidden')

open().catch(notArrived)
