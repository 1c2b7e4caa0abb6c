import type { Level } from '../../core/debrief/rubric.ts'
import type { Report } from '../../core/records/scorm.ts'
import { type Agent, type Draft, type Launch, statement } from '../../core/records/xapi.ts'
import { decisionDrafts, decisionIds } from '../../core/records/xapiDecision.ts'
import { type About, completed, type Enrolled, lookedBack, reflections, terminated, verdict } from '../../core/records/xapiVisit.ts'
import type { Store } from '../play/save.ts'
import { readKept, wholeKept } from './kept.ts'
import { openDocument, type Place, withoutWords } from './keptState.ts'
import type { Lrs } from './lrs.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import { type Meeting, type Mode, Over, type Recorder } from './recorder.ts'

/** A visit that is open: its first statement was taken. `bar`: of an assessed vignette. */
export type Visit = { readonly launch: Launch; readonly lrs: Lrs; readonly bar?: Level | undefined }

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
  readonly store: Store | undefined
  readonly now: () => number
  readonly date: (at: number) => string
}

type Told = Report & Meeting

/** Tells a visit over xAPI: statements in their order, each until it is answered, and where the learner stands. */
export function telling(means: Means): Recorder {
  const { enrolled, actor, about, began, now, date } = means
  const { registration, activityId } = enrolled
  const whose = { activityId, agent: actor, registration }
  const outbox = openOutbox(means.store, registration)
  const paper = openDocument()
  const known = new Set<string>()
  /** What was put by before the visit was open. */
  const early: string[] = []
  const once = { completed: false, passed: false, judged: false }
  let [visit, found, over]: [Visit | undefined, Place | undefined, boolean] = [undefined, undefined, false]

  const dressed = (draft: Draft, { launch }: Visit) => statement(draft, launch, began, date)
  const put = (draft: Draft) => {
    if (known.has(draft.id)) return
    known.add(draft.id)
    if (!visit) early.push(draft.id)
    remember(draft, once)
    outbox.put(draft)
  }
  const place = ({ log, words, place: fitted }: Told): Place => ({
    ...{ log: words ? log : withoutWords(log), agreed: readKept(fitted).agreed },
    ...{ completed: once.completed, passed: once.passed },
    waiting: outbox.waiting().map(({ draft }) => draft),
  })
  const note = (report: Told) => {
    if (visit && !tells(visit)) return
    for (const draft of draftsOf(report, { enrolled, about, began, now: now() })) if (!isToldOnce(draft, once)) put(draft)
    const judged = visit && !once.judged && !once.passed && verdict(about, visit.launch, now(), report.log, levelsOf(report), visit.bar)
    if (judged) put(judged)
  }
  /** Opens the visit once; what an earlier one left waiting in the store, also on another device, is taken along. */
  const ready = async (): Promise<'open' | 'later' | 'shut'> => {
    if (visit) return 'open'
    const came = await means.open()
    if (typeof came === 'string') return came
    const kept = await paper.read(came.lrs, whose)
    if (kept === 'later' || kept === 'shut') return kept
    visit = came
    // Who only looks on is not told of, neither by what they did before the LMS had said so.
    if (!tells(came)) for (const id of early) outbox.told(id)
    if (kept !== 'none') takeOver(kept)
    return 'open'
  }
  const takeOver = (kept: Place) => {
    found = kept
    once.completed ||= kept.completed
    once.passed ||= kept.passed
    for (const draft of kept.waiting) put(draft)
    const ids = [...decisionIds(kept.log, registration), ...reflections(kept.log, registration, began).map(({ id }) => id)]
    for (const id of ids) known.add(id)
    // What stands there and does not wait there was told: what this page put by of it before it knew is let go.
    const waits = new Set(kept.waiting.map(({ id }) => id))
    for (const { draft, turnedAway } of outbox.waiting()) {
      const there = ids.includes(draft.id) || isToldOnce(draft, kept)
      if (there && turnedAway === 0 && !waits.has(draft.id)) outbox.told(draft.id)
    }
  }
  /** Tells what waits, one after the other: nothing overtakes anything. @throws Over, or an error where nobody answers */
  const sendWaiting = async (open: Visit) => {
    for (let next = outbox.waiting()[0]; next && !over; next = outbox.waiting()[0]) {
      const answer = await open.lrs.send(dressed(next.draft, open))
      if (answer === 'later' || answer === 'shut') gaveUp(answer)
      else settle(outbox, next.draft.id, answer)
    }
  }
  let underWay: Promise<void> = Promise.resolve()
  const tellWaiting = (open: Visit) => {
    underWay = underWay.catch(() => undefined).then(() => sendWaiting(open))
    return underWay
  }
  const tellAll = async (open: Visit, report: Told) => {
    await tellWaiting(open)
    const kept = over ? 'kept' : await paper.write(open.lrs, whose, place(report))
    if (kept !== 'kept') gaveUp(kept)
  }
  const gaveUp = (how: 'later' | 'shut'): never => {
    over ||= how === 'shut'
    throw over ? new Over('the visit is over for the store') : new Error('the store does not answer')
  }
  for (const { draft } of outbox.waiting()) remember(draft, once)

  return {
    prompt: true,
    refused: () => outbox.aside().length > 0,
    note,
    async open() {
      const came = await ready()
      if (came === 'later') gaveUp(came)
      over = came === 'shut'
      // What an earlier visit could not tell does not wait for somebody to play.
      if (visit && tells(visit)) void tellWaiting(visit).catch(() => undefined)
      const mode = (visit?.launch.mode ?? 'Normal').toLowerCase() as Mode
      return { kept: found ? wholeKept(found.log, found.agreed) : '', learner: JSON.stringify(actor), mode }
    },
    async tell(report) {
      note(report)
      if (over || !visit) gaveUp('shut')
      else if (tells(visit)) await tellAll(visit, report)
    },
    leave(report) {
      note(report)
      if (over || !visit) return
      const told = tells(visit)
      const last = told ? outbox.waiting() : []
      if (told) paper.leave(visit.lrs, whose, place(report))
      const statements = [...last.map(({ draft }) => draft), terminated(about, visit.launch, began, now())]
      const answer = visit.lrs.sendAndLeave(statements.map((draft) => dressed(draft, visit as Visit)))
      if (!answer) return
      over = true
      means.closed()
      void answer.then((came) => came === 'there' && last.map(({ draft }) => outbox.told(draft.id)))
    },
  }
}

/** Whether decisions are told: a launch that only looks on tells that it was there, and no more. */
const tells = ({ launch }: Visit): boolean => launch.mode === 'Normal'

const levelsOf = ({ levels }: Told) => levels.map(({ stake, level }) => ({ stake, level: level as Level }))

type Now = { readonly enrolled: Enrolled; readonly about: About; readonly began: number; readonly now: number }

/** All there is to tell of a report. A decision of which nobody knows when it was made stands where the visit begins. */
function draftsOf(report: Told, { enrolled, about, began, now }: Now): readonly Draft[] {
  const { encounter, log, words, decisions } = report
  const at = (nth: number) => {
    const stamp = decisions[nth]?.when?.stamp
    return stamp === undefined ? began : Math.max(began, Date.parse(stamp))
  }
  const levels = levelsOf(report)
  return [
    ...decisionDrafts(encounter, log, enrolled.registration, at, words),
    ...(words ? reflections(log, enrolled.registration, now) : []),
    ...(report.completed ? [completed(about, enrolled, now, log, encounter.passage.ending)] : []),
    ...(levels.length > 0 ? [lookedBack(about, enrolled, now, log, levels)] : []),
  ]
}

type Once = { completed: boolean; passed: boolean; judged: boolean }

const isToldOnce = ({ verb }: Draft, { completed }: Pick<Once, 'completed'>): boolean => verb === 'completed' && completed

function remember({ verb }: Draft, once: Once): void {
  if (verb === 'completed') once.completed = true
  if (verb === 'passed') once.passed = true
  if (verb === 'passed' || verb === 'failed') once.judged = true
}

function settle(outbox: Outbox, id: string, answer: 'there' | 'turned-away' | 'refused') {
  if (answer === 'there') outbox.told(id)
  else if (answer === 'refused') outbox.refused(id)
  else outbox.turnedAway(id)
}
