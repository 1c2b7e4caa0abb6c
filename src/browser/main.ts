import { type CompiledStory, openInk } from '../script/ink.ts'
import { drawFacts } from '../core/encounter/lots.ts'
import type { Log } from '../core/encounter/log.ts'
import { rules } from '../core/relationship/respond.ts'
import { autosave } from './autosave.ts'
import { createPlay } from './play/play.ts'
import { begun, freshLog, resume } from './play/resume.ts'
import { logIn } from './openFile.ts'
import { openStore, putAside, stored } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { show } from './show.tsx'

// The engine of a vignette's page: it takes over what was pressed before it came, and wires everything.
// Seed, clock and storage come in here and nowhere else.

const fetched = async <Data,>(address: string | undefined): Promise<Data> => (await fetch(address ?? '')).json()

async function open() {
  const page = document.querySelector('#play') as HTMLElement
  const [vignette, story] = await Promise.all([fetched<Vignette>(page.dataset.meta), fetched<CompiledStory>(page.dataset.story)])
  const { kbf: boot } = window
  const store = openStore(window)
  const openScript = openInk(story)
  const termsFor = ({ facts }: Log) => ({ person: vignette.person, facts, rules })
  const fresh = (facts: Log['facts'] = {}, seed = boot.seed) => freshLog(vignette, seed, drawFacts(vignette.hidden, seed, facts))
  const play = createPlay(fresh(), { openScript, termsFor, clock: () => performance.now() })

  /** Puts what was played aside, where there is anything, so that starting again loses nothing. */
  const spare = (text: string | undefined) => text !== undefined && putAside(store, vignette.id, text, Date.now())

  function goOn(text: string, log: Log | undefined) {
    if (!log) {
      spare(text)
      return play.adopt(fresh(boot.facts), { kind: 'unreadable', text })
    }
    const resumed = resume(log, vignette, openScript, termsFor, log.entries.at(-1)?.at ?? 0)
    if (resumed.revised === 'part') spare(text)
    play.adopt(resumed.log, resumed.revised && { kind: `revised-${resumed.revised}`, text })
  }

  function startAgain() {
    const { log } = play.store.getState()
    if (begun(log)) spare(JSON.stringify(log))
    play.adopt(fresh(boot.facts, crypto.getRandomValues(new Uint32Array(1))[0]))
  }

  autosave(play, store)
  addEventListener('storage', ({ key, newValue }) => {
    if (key === `kbf:now:${vignette.id}` && newValue !== null && newValue !== JSON.stringify(play.store.getState().log)) play.note({ kind: 'elsewhere' })
  })
  const begin = show({ play, vignette, store, root: page, startAgain })
  boot.begin = (wants) => {
    const saved = stored(store, vignette.id)
    const opened = boot.file === undefined ? undefined : logIn(boot.file, vignette.id)
    if (wants === 'open' && !opened) return notThisFile()
    if (wants !== 'resume') spare(saved?.text)
    if (wants === 'start') play.adopt(fresh(boot.facts))
    else if (opened) goOn(JSON.stringify(opened), opened)
    else if (saved) goOn(saved.text, saved.log)
    boot.show()
    begin()
    return true
  }
  if (boot.wants) boot.begin(boot.wants)
  if (boot.early) play.choose(boot.early)
}

function notThisFile(): false {
  document.querySelector('[data-not-this-file]')?.removeAttribute('hidden')
  return false
}

void open()
