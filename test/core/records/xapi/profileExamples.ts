import { runsOf } from '../../../../src/authoring/runs.ts'
import { type Log, MODEL } from '../../../../src/core/encounter/log.ts'
import { follow } from '../../../../src/core/encounter/replay.ts'
import { decisionDrafts } from '../../../../src/core/records/xapi/decision.ts'
import { type Launch, type StatementDraft, statement } from '../../../../src/core/records/xapi/statement.ts'
import { completed, initialized, lookedBack, reflections, terminated } from '../../../../src/core/records/xapi/visit.ts'
import { rules } from '../../../../src/core/relationship/rules.ts'
import { readFolder } from '../../../../src/kit/folder.ts'
import { publisherId } from '../../../../src/kit/pack/cmi5Manifest.ts'
import { openInk } from '../../../../src/script/ink.ts'
import { SESSION } from '../../../lrs/cmi5Rules.ts'

// The examples of docs/xapi-profile.md: a colleague's run of the gift, as a visit would tell it.

const { vignette, scripts } = readFolder('stories/gift-offer')
const [script] = scripts
if (!vignette || !script) throw new Error('the gift cannot be read')
const { run } = runsOf(vignette, script, []).find(({ kind }) => kind === 'skilled') ?? {}
if (!run) throw new Error('the gift has no skilled run')

const began = Date.parse('2027-03-01T09:00:00Z')
const log: Log = {
  ...{ vignette: vignette.id, script: '0397744ff8d76e', model: MODEL, locale: script.locale, seed: run.seed, facts: run.facts },
  entries: [
    ...run.choices.map((choice, n) => ({ type: 'chose' as const, choice, at: 20_000 * (n + 1) })),
    { type: 'reflected', text: 'relieved', at: 20_000 * (run.choices.length + 2) },
  ],
}
const { encounter } = follow(run.choices, openInk(script.story), run.seed, { person: vignette.person, facts: run.facts, rules })
const launch: Launch = {
  ...{ by: 'cmi5', registration: '760e3480-ba55-4991-94b0-01820dbd23a2', activityId: 'https://lms.example/activities/7', mode: 'Normal' },
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } },
  session: 'd1f2c3b4-1111-4222-8333-944455556666',
  template: {
    extensions: { [SESSION]: 'd1f2c3b4-1111-4222-8333-944455556666' },
    contextActivities: { grouping: [{ id: publisherId({ id: vignette.id, locale: script.locale }) }] },
  },
}
const about = {
  ...{ vignette: log.vignette, script: log.script, model: log.model, locale: log.locale },
  title: vignette.locales[script.locale]?.title ?? '',
}
const end = began + 20_000 * (run.choices.length + 3)
const levels = [
  { stake: 'C', level: 3 },
  { stake: 'B', level: 4 },
] as const
const drafts: Readonly<Record<string, StatementDraft | undefined>> = {
  initialized: initialized(about, launch, began),
  'a decision': decisionDrafts(encounter, log, launch.registration, (nth) => began + 20_000 * (nth + 1), false)[0],
  'what was written': reflections(log, launch.registration, end - 10_000)[0],
  completed: completed(about, launch, end, log, encounter.passage.ending),
  'looked back': lookedBack(about, launch, end, log, levels),
  terminated: terminated(about, launch, began, end + 5000),
}

/** Each example by the heading it stands under. */
export const examples: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(drafts).map(([name, draft]) => {
    if (!draft) throw new Error(`no draft of ${name}`)
    return [name, JSON.parse(JSON.stringify(statement(draft, launch, began, (at) => new Date(at).toISOString())))]
  }),
)
