import { PREFIX } from '../../core/encounter/keys.ts'
import { MODEL } from '../../core/encounter/log.ts'
import { uuidOf } from '../../core/records/uuid.ts'
import type { About } from '../../core/records/xapiVisit.ts'
import { read, type Store, write } from '../play/save.ts'
import { settings } from '../settings.ts'
import { openCmi5 } from './cmi5.ts'
import { cmi5In, type Preferences, plainIn } from './launch.ts'
import { openPlain } from './plain.ts'
import { Over, type Recorder } from './recorder.ts'
import type { Desk } from './recorders.ts'

// A page's way to a store: its address, its clock, chance and the tab's own storage come in here.

/** A page that cmi5 launched. */
export function cmi5Recorder({ page, root, vignette, store }: Desk): Recorder {
  const at = cmi5In(page.location.search)
  const greeted = ({ audio }: Preferences, returnURL: string | undefined) => {
    // The learner's platform says whether there is sound (cmi5 11.2), and where one leaves to.
    if (audio) settings.setState({ sound: audio })
    if (returnURL) root.dataset.leave = returnURL
  }
  return at ? openCmi5(at, { ...means(page), about: aboutOf(vignette), store, greeted }) : notLaunched()
}

/** A page that was launched for a store without cmi5. */
export function xapiRecorder({ page, vignette, store }: Desk): Recorder {
  const at = plainIn(page.location.search)
  if (!at) return notLaunched()
  const { tab, ...others } = means(page)
  // One who is not registered is so by who they are, and what they play: they come back to it.
  const registration = at.registration ?? uuidOf(`registration ${JSON.stringify([at.actor, at.activityId])}`)
  return openPlain({ ...at, registration }, { ...others, session: sessionIn(tab, at.activityId), about: aboutOf(vignette), store })
}

const aboutOf = ({ id, script, locale, title }: Desk['vignette']): About => ({ vignette: id, script, model: MODEL, locale, title })

const means = (page: Window) => ({
  fetch: (address: string, init: RequestInit) => page.fetch(address, init),
  tab: tabOf(page),
  now: () => Date.now(),
  date: (at: number) => new Date(at).toISOString(),
})

function tabOf(page: Window): Store | undefined {
  try {
    return page.sessionStorage
  } catch {
    return undefined
  }
}

/** What tells this visit of a tab from any other; a reload is the same one. */
function sessionIn(tab: Store | undefined, activityId: string): string {
  const key = `${PREFIX}visit:${activityId}`
  const kept = read(tab, key) ?? String(Math.floor(Math.random() * 2 ** 52))
  write(tab, key, kept)
  return kept
}

/** The page was opened without a platform, or again after its visit: one plays, and nothing is told. */
const notLaunched = (): Recorder => ({
  open: async () => ({ kept: '', learner: '', mode: 'normal' }),
  tell: async () => {
    throw new Over('nobody launched this page')
  },
  leave: () => undefined,
})
