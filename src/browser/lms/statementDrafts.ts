import type { Level } from '../../core/debrief/rubric.ts'
import type { Report } from '../../core/records/scorm.ts'
import { decisionDrafts } from '../../core/records/xapi/decision.ts'
import type { StatementDraft } from '../../core/records/xapi/statement.ts'
import { type About, completed, type Enrolled, type Levelled, lookedBack, reflections } from '../../core/records/xapi/visit.ts'
import type { Meeting } from './recorder.ts'

/** All there is to tell. */
export type Told = Report & Meeting

const levelsIn = ({ levels }: Told): readonly Levelled[] => levels.map(({ stake, level }) => ({ stake, level: level as Level }))

/** Of which visit, and when. `began`, `now`: milliseconds since 1970. */
type Now = { readonly enrolled: Enrolled; readonly about: About; readonly began: number; readonly now: number }

/** All there is to tell of a report. A decision of which nobody knows when it was made stands where the visit begins. */
export function statementDraftsOf(report: Told, { enrolled, about, began, now }: Now): readonly StatementDraft[] {
  const { encounter, log, words, decisions } = report
  const levels = levelsIn(report)
  const at = (nth: number) => {
    const stamp = decisions[nth]?.when?.stamp
    return stamp === undefined ? began : Math.max(began, Date.parse(stamp))
  }
  return [
    ...decisionDrafts(encounter, log, enrolled.registration, at, words),
    ...(words ? reflections(log, enrolled.registration, now) : []),
    ...(report.completed ? [completed(about, enrolled, now, log, encounter.passage.ending)] : []),
    ...(levels.length > 0 ? [lookedBack(about, enrolled, now, log, levels)] : []),
  ]
}
