import { decisionIds } from '../../core/records/xapi/decision.ts'
import type { StatementDraft } from '../../core/records/xapi/statement.ts'
import { reflections, withoutWords } from '../../core/records/xapi/visit.ts'
import type { Store } from '../play/save.ts'
import type { Place } from './keptState.ts'
import type { Whose } from './lrs.ts'
import { openOutbox, type Waiting } from './outbox.ts'

/** What is put by to be told, each thing once, and what was told once and for good. */
export type PutBy = {
  readonly once: Readonly<Once>
  put(draft: StatementDraft): void
  /** What waits and may be told, in its order. `words`: also those of the learner's own, to which they agree. */
  waiting(words: boolean): readonly Waiting[]
  /** What was refused for good. */
  aside(): readonly Waiting[]
  settle(id: string, answer: 'there' | 'turned-away' | 'refused'): void
  /** What an earlier visit left in the store, also on another device, is taken along. */
  takeAlong(kept: Place): void
  /** The learner takes their yes back: no word of their own that still waits is to be told, now or in a later visit. */
  keepWordsBack(): void
  /** The same for levels that still wait. */
  keepLevelsBack(): void
  /** What this page put by is not to be told after all. */
  letGoOfMine(): void
  /** Nothing is to be told any more, of this visit or an earlier one. */
  letGo(): void
}

type Once = { completed: boolean }

/** Opens what a learner has put by. `began`: of this visit, milliseconds since 1970. */
export function openPutBy(store: Store | undefined, whose: Whose, began: number): PutBy {
  const { registration } = whose
  const outbox = openOutbox(store, whose)
  const known = new Set<string>()
  const once: Once = { completed: false }
  const mine: string[] = []
  const put = (draft: StatementDraft) => {
    if (known.has(draft.id) || isToldOnce(draft, once)) return
    known.add(draft.id)
    mine.push(draft.id)
    remember(draft, once)
    outbox.put(draft)
  }
  for (const { draft } of outbox.waiting()) remember(draft, once)
  return {
    ...{ once, put, aside: outbox.aside, letGo: outbox.empty },
    waiting: (words) => (words ? outbox.waiting() : outbox.waiting().flatMap(bare)),
    settle(id, answer) {
      if (answer === 'there') outbox.told(id)
      else if (answer === 'refused') outbox.refused(id)
      else outbox.turnedAway(id)
    },
    takeAlong(kept) {
      for (const draft of kept.waiting) put(draft)
      once.completed ||= kept.completed
      const ids = [...decisionIds(kept.log, registration), ...reflections(kept.log, registration, began).map(({ id }) => id)]
      for (const id of ids) known.add(id)
      for (const id of toldAlready(kept, ids, outbox.waiting())) outbox.told(id)
    },
    keepWordsBack() {
      for (const { draft } of outbox.waiting()) {
        const without = withoutWords(draft)
        if (without) outbox.instead(without)
        else {
          outbox.told(draft.id)
          known.delete(draft.id)
        }
      }
    },
    keepLevelsBack() {
      for (const { draft } of outbox.waiting().filter(({ draft }) => draft.verb === 'looked-back')) {
        outbox.told(draft.id)
        known.delete(draft.id)
      }
    },
    letGoOfMine() {
      for (const id of mine) outbox.told(id)
    },
  }
}

function bare(one: Waiting): readonly Waiting[] {
  const draft = withoutWords(one.draft)
  return draft ? [{ ...one, draft }] : []
}

/** What stands in the store and does not wait there was told: what this page put by of it before it knew. `ids`: of all that stands there. */
function toldAlready(kept: Place, ids: readonly string[], here: readonly Waiting[]): readonly string[] {
  const waits = new Set(kept.waiting.map(({ id }) => id))
  return here
    .filter(({ draft, turnedAway }) => turnedAway === 0 && !waits.has(draft.id) && (ids.includes(draft.id) || isToldOnce(draft, kept)))
    .map(({ draft }) => draft.id)
}

const isToldOnce = ({ verb }: StatementDraft, { completed }: Once): boolean => verb === 'completed' && completed

function remember({ verb }: StatementDraft, once: Once): void {
  if (verb === 'completed') once.completed = true
}
