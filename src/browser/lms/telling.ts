import { type Agent, type Launch, type StatementDraft, statement } from '../../core/records/xapi/statement.ts'
import { type About, type Enrolled, terminated } from '../../core/records/xapi/visit.ts'
import type { Store } from '../play/save.ts'
import { readKept, wholeKept } from './kept.ts'
import { type Document, openDocument, type Place, withoutWords } from './keptState.ts'
import type { Lrs } from './lrs.ts'
import { openPutBy, type PutBy } from './putBy.ts'
import { type Mode, type Opened, Over, type Recorder } from './recorder.ts'
import { statementDraftsOf, type Told } from './statementDrafts.ts'

/** A visit that is open: its first statement was taken. */
export type Visit = { readonly launch: Launch; readonly lrs: Lrs }

/** What a visit is told with. `began`, `now`: milliseconds since 1970. `date`: such a time as an ISO date in UTC. */
export type Means = {
  readonly enrolled: Enrolled
  readonly actor: Agent
  readonly about: About
  readonly began: number
  /** Opens the visit, or says that nobody answered yet, or that it cannot be opened any more. */
  readonly open: () => Promise<Visit | 'later' | 'shut'>
  /** The last statement went out: this visit is not to be opened again. */
  readonly closed: () => void
  /** Where it is kept how the learner stands; unless said, by the store. */
  readonly paper?: Document
  readonly store: Store | undefined
  readonly now: () => number
  readonly date: (at: number) => string
}

/** `letGo`: nothing of it is to be told any more, what waits neither. */
export type Teller = Recorder & { letGo(): void }

/** A visit as it goes. `found`: where the learner stands by the store's document. */
type Going = Means & {
  readonly putBy: PutBy
  readonly paper: Document
  visit: Visit | undefined
  found: Place | undefined
  over: boolean
  /** Whether the learner agreed, when there was something to tell last, that what they write is sent. Nobody has before they say so. */
  words: boolean
  underWay: Promise<void>
}

/** Tells a visit over xAPI: statements in their order, each until it is answered, and where the learner stands. */
export function telling(means: Means): Teller {
  const putBy = openPutBy(means.store, whose(means), means.began)
  const paper = means.paper ?? openDocument()
  const going: Going = {
    ...means,
    putBy,
    paper,
    visit: undefined,
    found: undefined,
    over: false,
    words: false,
    underWay: Promise.resolve(),
  }
  return {
    prompt: true,
    learner: learnerOf(means),
    refused: () => putBy.aside().length > 0,
    letGo: putBy.letGo,
    note: (report) => note(going, report),
    open: () => open(going),
    async tell(report) {
      note(going, report)
      if (going.over || !going.visit) gaveUp(going, 'shut')
      else if (tells(going.visit)) await tellAll(going, going.visit, report)
    },
    leave(report) {
      note(going, report)
      if (!going.over && going.visit) leave(going, going.visit, report)
    },
  }
}

/** Whether decisions are told: a launch that only looks on tells that it was there, and no more. */
const tells = ({ launch }: Visit): boolean => launch.mode === 'Normal'

function note(going: Going, report: Told): void {
  const { visit, putBy, enrolled, about, began, now } = going
  if (visit && !tells(visit)) return
  if (going.words && !report.words) putBy.keepWordsBack()
  going.words = report.words
  if (report.levels.length === 0 && !readKept(report.place).agreed) putBy.keepLevelsBack()
  for (const draft of statementDraftsOf(report, { enrolled, about, began, now: now() })) putBy.put(draft)
}

async function open(going: Going): Promise<Opened> {
  const came = await ready(going)
  if (came === 'later') gaveUp(going, came)
  going.over = came === 'shut'
  const { visit, found } = going
  // What an earlier visit could not tell does not wait for somebody to play.
  if (visit && tells(visit)) void tellWaiting(going, visit).catch(() => undefined)
  const mode = (visit?.launch.mode ?? 'Normal').toLowerCase() as Mode
  return { kept: found ? wholeKept(found.log, found.agreed) : '', learner: learnerOf(going), mode }
}

const learnerOf = ({ actor }: Means): string => JSON.stringify(actor)

/** Opens the visit once; what an earlier one left waiting in the store, also on another device, is taken along. */
async function ready(going: Going): Promise<'open' | 'later' | 'shut'> {
  if (going.visit) return 'open'
  const came = await going.open()
  if (typeof came === 'string') return came
  const kept = await going.paper.read(came.lrs, whose(going))
  if (kept === 'later' || kept === 'shut') return kept
  going.visit = came
  // Who only looks on is not told of, neither by what they did before the LMS had said so.
  if (!tells(came)) going.putBy.letGoOfMine()
  if (kept !== 'none') {
    going.found = kept
    going.putBy.takeAlong(kept)
  }
  return 'open'
}

const whose = ({ enrolled: { activityId, registration }, actor }: Means) => ({ activityId, agent: actor, registration })

async function tellAll(going: Going, visit: Visit, report: Told): Promise<void> {
  await tellWaiting(going, visit)
  const kept = going.over ? 'kept' : await going.paper.write(visit.lrs, whose(going), placeOf(going, report))
  if (kept !== 'kept') gaveUp(going, kept)
}

function tellWaiting(going: Going, visit: Visit): Promise<void> {
  going.underWay = going.underWay.catch(() => undefined).then(() => sendWaiting(going, visit))
  return going.underWay
}

/** Tells what waits, one after the other: nothing overtakes anything. @throws Over, or an error where nobody answers */
async function sendWaiting(going: Going, visit: Visit): Promise<void> {
  const { putBy } = going
  const first = () => putBy.waiting(going.words)[0]
  for (let next = first(); next && !going.over; next = first()) {
    const answer = await visit.lrs.send(dressed(going, next.draft, visit))
    if (answer === 'later' || answer === 'shut') gaveUp(going, answer)
    else putBy.settle(next.draft.id, answer)
  }
}

/** The last there is: what waits, and that the visit is over. */
function leave(going: Going, visit: Visit, report: Told): void {
  const { putBy, paper, about, began, now } = going
  const told = tells(visit)
  const last = told ? putBy.waiting(going.words).map(({ draft }) => draft) : []
  if (told) paper.leave(visit.lrs, whose(going), placeOf(going, report))
  const drafts = [...last, terminated(about, visit.launch, began, now())]
  const answer = visit.lrs.sendAndLeave(drafts.map((draft) => dressed(going, draft, visit)))
  if (!answer) return
  going.over = true
  going.closed()
  void answer.then((came) => came === 'there' && last.map(({ id }) => putBy.settle(id, came)))
}

const placeOf = ({ putBy }: Going, { log, words, place: fitted }: Told): Place => ({
  ...{ log: words ? log : withoutWords(log), agreed: readKept(fitted).agreed },
  completed: putBy.once.completed,
  waiting: putBy.waiting(words).map(({ draft }) => draft),
})

const dressed = ({ began, date }: Going, draft: StatementDraft, { launch }: Visit) => statement(draft, launch, began, date)

function gaveUp(going: Going, how: 'later' | 'shut'): never {
  going.over ||= how === 'shut'
  throw going.over ? new Over('the visit is over for the store') : new Error('the store does not answer')
}
