import { path } from '../../core/encounter/log.ts'
import type { Left } from '../../core/records/fitted.ts'
import type { LevelTold, Report } from '../../core/records/scorm.ts'
import { toldDecisions } from '../../core/records/toldDecisions.ts'
import type { Play } from '../play/play.ts'
import { writeKept } from './kept.ts'
import type { Made } from './made.ts'
import type { Meeting, Packed } from './recorder.ts'

/** What of a report the meeting itself does not say. */
export type Beside = Pick<Meeting, 'words'> & {
  readonly completed: boolean
  readonly agreed: boolean
  readonly levels: readonly LevelTold[]
}

type Means = {
  readonly play: Play
  readonly made: Made
  readonly packed: Packed
  readonly beside: () => Beside
  /** Milliseconds of this session. */
  readonly spent: () => number
}

/** So far a meeting may seem to be that goes on for longer than is usual, and so far is one that has ended and was not looked back at. */
const NEARLY = 0.95

/** All there is to tell of the meeting as it stands; and what of it does not fit into the platform. */
export function reporting({ play, made, packed, beside, spent }: Means): () => Report & Meeting & { readonly left: Left | undefined } {
  let known: { readonly entries: unknown; readonly decisions: Report['decisions'] } | undefined
  return () => {
    const { log, encounter } = play.store.getState()
    const { completed, agreed, levels, words } = beside()
    // A story of which not all has come yet does not tell all of them.
    if (known?.entries !== log.entries || known.decisions.length < made.count(log)) {
      const decisions = toldDecisions(log, play.story(), encounter.terms)
      known = { entries: log.entries, decisions: decisions.map((decision, n) => ({ ...decision, when: made.when(n) })) }
    }
    const { text, left } = writeKept(log, agreed)
    const ended = encounter.passage.ending !== undefined
    return {
      ...{ encounter, log, words },
      ...{ locale: log.locale, place: text, left, decisions: known.decisions, spent: spent(), completed, levels },
      progress: ended ? NEARLY : Math.min(NEARLY, path(log.entries).length / Math.max(1, packed.usual)),
    }
  }
}
