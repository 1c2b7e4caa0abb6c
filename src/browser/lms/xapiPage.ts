import { MODEL } from '../../core/encounter/log.ts'
import { LAUNCHED } from '../../core/records/launched.ts'
import { drawnPseudonym } from '../../core/records/pseudonym.ts'
import { uuidOf } from '../../core/records/uuid.ts'
import type { Launch } from '../../core/records/xapi/statement.ts'
import type { About } from '../../core/records/xapi/visit.ts'
import type { Store } from '../play/save.ts'
import { settings } from '../settings.ts'
import { openAnswer } from './answer.ts'
import { askedFirst } from './askedFirst.ts'
import { openCmi5 } from './cmi5.ts'
import { cmi5In, type Preferences, plainIn } from './launch.ts'
import type { Fetch } from './lrs.ts'
import { placeHere } from './placeHere.ts'
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

/** A page for a store without cmi5. A launch, also one that is not whole, goes before what the institution set. */
export function xapiRecorder(desk: Desk): Recorder {
  const { page, vignette, store, lrs } = desk
  const at = plainIn(page.location.search)
  if (!at) return lrs && !LAUNCHED.test(page.location.search) ? configured(desk, lrs) : notLaunched()
  // One who is not registered is so by who they are, and what they play: they come back to it.
  const registration = at.registration ?? registrationOf(at)
  return openPlain({ ...at, registration }, { ...visitNow(page), about: aboutOf(vignette), store })
}

/** The homePage of names drawn by chance; as all names of this game it leads nowhere. */
const DRAWN = 'https://kind-but-firm.example/drawn-names'

/** A page that was opened without a launch, where the institution has set a store. */
function configured({ page, vignette, store }: Desk, { endpoint, name, activityId }: NonNullable<Desk['lrs']>): Recorder {
  const answer = openAnswer(store, vignette.id, endpoint, () => drawnPseudonym(drawn))
  const visit = visitNow(page)
  // Nobody is asked for anything without a yes, whatever is under way. Neither a cookie nor the page's address says who asks.
  const fetch: Fetch = async (address, init) => {
    if (!answer.agreed()) throw new Error('the learner has not agreed')
    return page.fetch(address, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' })
  }
  return askedFirst(name, answer, (drawnName) => {
    const who = { activityId, actor: { objectType: 'Agent', account: { homePage: DRAWN, name: drawnName } } }
    const registration = registrationOf(who)
    const paper = placeHere(store, registration)
    const teller = openPlain({ ...who, endpoint, registration }, { ...visit, fetch, about: aboutOf(vignette), store, paper })
    const letGo = () => {
      teller.letGo()
      paper.forget()
    }
    return { ...teller, letGo }
  })
}

const registrationOf = ({ actor, activityId }: Pick<Launch, 'actor' | 'activityId'>): string =>
  uuidOf(`registration ${JSON.stringify([actor, activityId])}`)

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

/** A visit to a store without cmi5: it begins now. A page that is loaded again is another visit, since it was left before. */
function visitNow(page: Window) {
  const { tab: _, ...others } = means(page)
  return { ...others, began: others.now(), session: String(drawn(2 ** 32)) }
}

const drawn = (below: number): number => Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 0x1_0000_0000) * below)

/** The page was opened without a platform, or again after its visit: one plays, and nothing is told. */
const notLaunched = (): Recorder => ({
  open: async () => ({ kept: '', learner: '', mode: 'normal' }),
  tell: async () => {
    throw new Over('nobody launched this page')
  },
  leave: () => undefined,
})
