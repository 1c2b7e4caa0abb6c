import type { Graded, Level } from '../../core/debrief/rubric.ts'
import type { Encounter } from '../../core/encounter/encounter.ts'
import type { Log } from '../../core/encounter/log.ts'
import { type Draft, type Launch, statement } from '../../core/records/xapi.ts'
import { type Consent, decisionDrafts, decisionIds } from '../../core/records/xapiDecision.ts'
import { type About, ended, reflectionDrafts, terminated } from '../../core/records/xapiVisit.ts'
import type { Store } from '../play/save.ts'
import { openDocument, type Place, withoutWords } from './keptState.ts'
import type { Preferences } from './launch.ts'
import type { Lrs } from './lrs.ts'
import { openOutbox } from './outbox.ts'
import { type Later, pump, type Standing } from './pump.ts'

/** A visit that is open: its first statement was taken. `began`: milliseconds since 1970. `bar`: of an assessed vignette. */
export type Opened = {
  readonly launch: Launch
  readonly lrs: Lrs
  readonly began: number
  readonly bar?: Level | undefined
  readonly returnURL?: string | undefined
  readonly preferences: Preferences
}

/** What a visit is told with. `date`: a time as an ISO date in UTC. `now`: milliseconds since 1970. */
export type Means = {
  readonly registration: string
  readonly about: About
  /** Opens the visit, or says that nobody answered yet, or that it cannot be opened any more. */
  readonly open: () => Promise<Opened | 'later' | 'shut'>
  /** The last statement went out: this visit is not to be opened again. */
  readonly closed: () => void
  readonly store: Store | undefined
  readonly consent: () => Consent
  readonly now: () => number
  readonly date: (at: number) => string
  readonly later: Later
  readonly say: (standing: Standing) => void
}

/** What an LMS says as a visit opens. */
export type Greeting = { readonly log?: Log; readonly preferences?: Preferences; readonly returnURL?: string | undefined }

/** A visit that is told. Nothing of it throws, and play waits for none of it. */
export type Telling = {
  /** Opens the visit. What the LMS kept of an earlier one comes with it; an empty greeting where it does not answer in so many milliseconds. */
  greet(patience: number): Promise<Greeting>
  /** Play goes on with this log: what stands in it already is not told anew. */
  takeUp(log: Log): void
  /** The encounter as it now is: what is new in it is told. */
  told(encounter: Encounter, log: Log): void
  /** An ending was reached. */
  finish(log: Log, reached: { readonly ending: string; readonly graded: readonly Graded[] }): void
  /** The page is left: what waits goes out with the last statement. Settled once that is answered. */
  leave(): Promise<void>
  /** Tries at once what waits. */
  again(): void
}

/** Tells a visit: statements in their order, each until it is answered, and where the learner stands. */
export function openTelling(means: Means): Telling {
  const { registration, about, consent, now, date } = means
  const outbox = openOutbox(means.store, registration)
  const paper = openDocument()
  const known = new Set<string>()
  const before = { completed: false, passed: false, judged: false }
  let [opened, latest, found, left]: [Opened | undefined, Log | undefined, Place | undefined, boolean] = [
    undefined,
    undefined,
    undefined,
    false,
  ]
  const waitingToOpen: (() => void)[] = []
  const early: string[] = []

  const whose = ({ launch }: Opened) => ({ activityId: launch.activityId, agent: launch.actor, registration })
  const dressed = (draft: Draft, { launch, began }: Opened) => statement(draft, launch, began, date)
  const place = (log: Log): Place => ({
    log: consent().words ? log : withoutWords(log),
    completed: before.completed,
    passed: before.passed,
    waiting: outbox.waiting().map(({ draft }) => draft),
  })
  const ready = async (): Promise<Opened | 'later' | 'shut'> => {
    if (opened) return opened
    const open = await means.open()
    if (open === 'later' || open === 'shut') return open
    const kept = await paper.read(open.lrs, whose(open))
    if (kept === 'later' || kept === 'shut') return kept
    if (kept !== 'none') takeOver(kept)
    opened = open
    // Who only looks on is not told of: neither by what they did before the LMS had said so, nor by what waits from other visits.
    if (!tells(open)) for (const id of early) outbox.told(id)
    early.length = 0
    for (const tell of waitingToOpen.splice(0)) tell()
    return open
  }
  /** What an earlier visit left, also on another device. */
  const takeOver = (kept: Place) => {
    found = kept
    before.completed ||= kept.completed
    before.passed ||= kept.passed
    for (const draft of kept.waiting) outbox.put(draft)
    note(kept.log)
  }
  const note = (log: Log) => {
    for (const id of decisionIds(log, registration)) known.add(id)
    for (const { id } of reflectionDrafts(log, registration, now, { words: true })) known.add(id)
  }
  const toTell = () => (opened && !tells(opened) ? [] : outbox.waiting())
  const run = pump<Opened>({
    ...{ outbox: { ...outbox, waiting: toTell }, ready, later: means.later, say: means.say },
    send: (draft, open) => open.lrs.send(dressed(draft, open)),
    keepPlace: async (open) => (latest && tells(open) ? paper.write(open.lrs, whose(open), place(latest)) : 'kept'),
  })
  const put = (drafts: readonly Draft[]) => {
    for (const draft of drafts) {
      if (known.has(draft.id)) continue
      known.add(draft.id)
      if (!opened) early.push(draft.id)
      outbox.put(draft)
    }
    run.go()
  }
  for (const { draft } of outbox.waiting()) noteVerdict(draft, before)

  return {
    greet: (patience) =>
      new Promise((resolve) => {
        const answer = () =>
          resolve({
            ...(found && { log: found.log }),
            ...(opened && { preferences: opened.preferences, returnURL: opened.returnURL }),
          })
        if (opened) return answer()
        waitingToOpen.push(answer)
        means.later(answer, patience)
        run.go()
      }),
    takeUp: note,
    told(encounter, log) {
      latest = log
      if (opened && !tells(opened)) return
      const at = (since: number) => Math.min(now(), now() - ((log.entries.at(-1)?.at ?? 0) - since))
      put([...decisionDrafts(encounter, log, registration, at, consent()), ...reflectionDrafts(log, registration, at, consent())])
    },
    finish(log, { ending, graded }) {
      latest = log
      const tell = () => {
        if (!opened) return
        const drafts = ended(about, opened.launch, now(), { ending, graded, log }, { before, consent: consent(), bar: opened.bar })
        for (const draft of drafts) noteVerdict(draft, before)
        put(drafts)
      }
      if (opened) tell()
      else waitingToOpen.push(tell)
    },
    async leave() {
      if (!opened || left) return
      left = true
      const { lrs, launch, began } = opened
      const last = toTell()
      const statements = [...last.map(({ draft }) => draft), terminated(about, launch, began, now())]
      if (latest && tells(opened)) paper.leave(lrs, whose(opened), place(latest))
      const answer = lrs.sendAndLeave(statements.map((draft) => dressed(draft, opened as Opened)))
      if (!answer) return
      means.closed()
      run.stop()
      if ((await answer) === 'there') for (const { draft } of last) outbox.told(draft.id)
    },
    again: () => run.go(),
  }
}

/** Whether decisions are told: a launch that only looks on tells that it was there, and no more. */
const tells = ({ launch }: Opened): boolean => launch.mode === 'Normal'

/** What was told once is not told again. */
function noteVerdict({ verb }: Draft, before: { completed: boolean; passed: boolean; judged: boolean }): void {
  if (verb === 'completed') before.completed = true
  if (verb === 'passed') before.passed = true
  if (verb === 'passed' || verb === 'failed') before.judged = true
}
