import type { Log } from '../../encounter/log.ts'
import type { Reflection } from '../../reflection/reflection.ts'
import type { OwnData } from '../ownData.ts'
import { isPseudonym } from '../pseudonym.ts'
import type { Every, RowOf, StudyTableName } from './columns.ts'
import { type Meeting, meetings } from './meetings.ts'
import { decidedIn, reflectionRows, wordRows } from './ownWords.ts'
import { replayed, type StoryNow } from './replayed.ts'
import { decisionRow, encounterRow, promiseRows, reasonRows } from './rows.ts'

/**
 * What somebody agreed to give, and under which name. `ownWords`: also what they wrote themselves. `which`: the meetings that they give;
 * without it all of them. `storyOf`: the story as it is told now, in the language of this log; nothing where there is none.
 */
export type Given = {
  readonly participant: string
  readonly ownWords: boolean
  readonly which?: (meeting: Meeting) => boolean
  readonly storyOf: (log: Log) => StoryNow | undefined
}

/** All that is given. `leftOut`: reflections that belong to no meeting that is here, and so have no story's hash to stand beside. */
export type Study = {
  readonly participant: string
  readonly ownWords: boolean
  readonly tables: { readonly [Name in StudyTableName]: readonly RowOf<Name>[] }
  readonly leftOut: number
}

/**
 * What is kept, as a study is given it: by a pseudonym, without dates, and without anything somebody wrote unless they said so.
 *
 * @throws RangeError if the pseudonym is none
 */
export function study({ reflections, ...data }: OwnData, { participant, ownWords, which = () => true, storyOf }: Given): Study {
  if (!isPseudonym(participant)) throw new RangeError(`"${participant}" is no pseudonym: 1 to 40 letters, digits, "-" and "_"`)
  const all = meetings({ reflections, ...data })
  const owned = all.filter(which).map((meeting, index) => {
    const every = everyRow(participant, meeting, index)
    return { every, meeting, told: replayed(meeting.log, storyOf(meeting.log)) }
  })
  const decided = owned.flatMap(({ every, meeting, told }) => told.made.map((made, index) => ({ every, meeting, made, index })))
  const written = ownWords ? writtenAbout(owned, all, reflections) : { rows: [], leftOut: 0 }
  return {
    participant,
    ownWords,
    tables: {
      encounters: owned.map(({ every, meeting, told }) => encounterRow(every, meeting, told)),
      decisions: decided.map(({ every, meeting, made, index }) => decisionRow(every, meeting.log, made, index)),
      reasons: decided.flatMap(({ every, made, index }) => reasonRows(every, made, index)),
      promises: owned.flatMap(({ every, told }) => promiseRows(every, told)),
      reflections: written.rows,
    },
    leftOut: written.leftOut,
  }
}

const everyRow = (participant: string, { log }: Meeting, index: number): Every => ({
  participant,
  encounter: index + 1,
  vignette: log.vignette,
  vignette_hash: log.script,
  model: log.model,
  locale: log.locale,
})

type Owned = { readonly every: Every; readonly meeting: Meeting }

/**
 * What was written, meeting by meeting. One that several meetings could be meant by stands beside the latest of them; where that is not
 * given, neither is what was written about it.
 */
function writtenAbout(owned: readonly Owned[], all: readonly Meeting[], reflections: readonly Reflection[]) {
  const about = reflections.map((reflection) => {
    const meant = all.findLast(({ log }) => decidedIn(log, reflection) !== undefined)
    return { reflection, meant, of: owned.find(({ meeting }) => meeting === meant) }
  })
  const rows = owned.flatMap((one) => [
    ...wordRows(one.every, one.meeting.log),
    ...about.flatMap(({ reflection, of }) =>
      of === one ? reflectionRows(one.every, reflection, decidedIn(one.meeting.log, reflection) ?? 0) : [],
    ),
  ])
  return { rows, leftOut: about.filter(({ meant }) => !meant).length }
}
