import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../../../src/core/debrief/rubric.ts'
import { STAKES } from '../../../../src/core/debrief/stakes.ts'
import type { Entry, Log } from '../../../../src/core/encounter/log.ts'
import { decisionDrafts } from '../../../../src/core/records/xapi/decision.ts'
import { type Context, type Launch, type StatementDraft, statement } from '../../../../src/core/records/xapi/statement.ts'
import { completed, initialized, type Levelled, lookedBack, reflections, terminated } from '../../../../src/core/records/xapi/visit.ts'
import { CMI5, MOVE_ON, SESSION } from '../../../lrs/cmi5Rules.ts'
import { mockLms } from '../../../lrs/lms.ts'
import { faultIn } from '../../../lrs/statement.ts'
import { anyEncounter } from '../../debrief/anyEncounter.ts'

const date = (at: number) => new Date(at).toISOString()
const about = { vignette: 'gift-offer', script: 'first', model: 1, locale: 'en-GB', title: 'The gift' }
const registration = '11111111-2222-4333-8444-555555555555'
const session = 'aaaaaaaa-2222-4333-8444-555555555555'
const launch: Launch = {
  ...{ by: 'cmi5', registration, activityId: 'https://lms.example/activities/7', session, mode: 'Normal' },
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } },
  template: {
    extensions: { [SESSION]: session },
    contextActivities: { grouping: [{ id: 'https://kind-but-firm.example/vignettes/gift-offer' }] },
  },
}
const opened = Date.parse('2027-03-01T09:00:00Z')

/** Any playing with the log that tells it: choices at growing times, and now and then something that was written. */
const anyPlaying = fc
  .tuple(anyEncounter, fc.array(fc.nat({ max: 60_000 }), { minLength: 24, maxLength: 24 }), fc.boolean())
  .map(([encounter, pauses, writes]) => {
    let at = 0
    const entries = encounter.moments.flatMap(({ choice }, n): readonly Entry[] => {
      at += pauses[n] ?? 0
      const chose: Entry = { type: 'chose', choice: choice.id, at, ...(writes && { said: `Mine, ${n}.` }) }
      return writes ? [chose, { type: 'reflected', text: `Felt ${n}.`, at }] : [chose]
    })
    const log: Log = { ...{ vignette: 'gift-offer', script: 'first', model: 1, locale: 'en-GB', seed: 7, facts: {} }, entries }
    return { encounter, log }
  })
const anyLevels: fc.Arbitrary<readonly Levelled[]> = fc.uniqueArray(
  fc.record({ stake: fc.constantFrom(...STAKES), level: fc.constantFrom<Level>(1, 2, 3, 4) }),
  { selector: ({ stake }) => stake },
)
const anyVisit = fc.record({ playing: anyPlaying, levels: anyLevels, words: fc.boolean() })
type Visit = typeof anyVisit extends fc.Arbitrary<infer Of> ? Of : never

/** All that a visit says, from its first statement to its last. */
function visit({ playing: { encounter, log }, levels, words }: Visit) {
  const times = log.entries.flatMap((entry) => (entry.type === 'chose' ? [opened + entry.at] : []))
  const end = (times.at(-1) ?? opened) + 5000
  const drafts: readonly StatementDraft[] = [
    initialized(about, launch, opened),
    ...decisionDrafts(encounter, log, registration, (nth) => times[nth] ?? opened, words),
    ...(words ? reflections(log, registration, end) : []),
    completed(about, launch, end, log, 'quiet-drawer'),
    ...(levels.length > 0 ? [lookedBack(about, launch, end, log, levels)] : []),
    terminated(about, launch, opened, end + 5000),
  ]
  return drafts.map((draft) => statement(draft, launch, opened, date))
}

describe('what a visit says of any meeting', () => {
  it('conforms to xAPI and cmi5: an LMS that refuses what they forbid takes all of it', () =>
    fc.assert(
      fc.asyncProperty(anyVisit, async (any) => {
        const lms = mockLms()
        const search = new URLSearchParams(lms.launch({ registration, actor: launch.actor }))
        const asked = (address: string, init: RequestInit) => lms.fetch(address, init)
        const token = (await (await asked(search.get('fetch') ?? '', { method: 'POST' })).json()) as Record<string, string>
        const headers = { Authorization: `Basic ${token['auth-token']}`, 'X-Experience-API-Version': '1.0.3' }
        const known = lms.visits[0]
        if (known) Object.assign(known, { session, gotLaunchData: true, gotPreferences: true })
        const said = await asked(`${search.get('endpoint')}statements`, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(visit(any)),
        })
        expect([said.status, lms.refusals]).toEqual([200, []])
      }),
      { numRuns: 60 },
    ))
  it('has every decision once, under an id of its own that is the same each time', () =>
    fc.assert(
      fc.property(anyVisit, (any) => {
        const [once, again] = [visit(any), visit(any)]
        expect(again).toEqual(once)
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length)
        const answers = once.flatMap(({ result }) => (result?.response?.startsWith('place/') ? [result.response] : []))
        expect(answers).toEqual(any.playing.encounter.moments.map(({ choice }) => choice.id))
      }),
      { numRuns: 60 },
    ))
  it('goes forward in time', () =>
    fc.assert(
      fc.property(anyVisit, (any) => {
        const times = visit(any).map(({ timestamp }) => timestamp)
        expect(times).toEqual(times.toSorted())
      }),
      { numRuns: 60 },
    ))
  it('holds no word of the learner’s own, and no level, without their yes', () =>
    fc.assert(
      fc.property(anyVisit, (any) => {
        const said = JSON.stringify(visit({ ...any, words: false, levels: [] }))
        for (const part of ['Mine, ', 'Felt ', 'result/levels']) expect(said).not.toContain(part)
      }),
      { numRuns: 60 },
    ))
  it('has no score and no points, and passes or fails nobody, whatever was agreed to', () =>
    fc.assert(
      fc.property(anyVisit, (any) => {
        for (const { result } of visit(any)) expect(JSON.stringify(result ?? {}).replace(/"duration":"[^"]*"/, '')).not.toMatch(/:-?\d/)
        for (const part of ['"score"', '"success"', 'verbs/passed', 'verbs/failed']) expect(JSON.stringify(visit(any))).not.toContain(part)
      }),
      { numRuns: 60 },
    ))
})

describe('a decision', () => {
  const decision: StatementDraft = {
    ...{ id: 'aaaaaaaa-2222-5333-8444-555555555555', verb: 'responded', at: opened - 60_000, of: '/test/x/question/y', language: 'en-GB' },
    definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice', choices: [] },
  }
  it('told in a later visit stands at its beginning, and says when it was made', () => {
    const { timestamp, context } = statement(decision, launch, opened, date)
    expect(timestamp).toBe('2027-03-01T09:00:00.000Z')
    expect(context.extensions?.['https://kind-but-firm.example/xapi/context/made']).toBe('2027-03-01T08:59:00.000Z')
  })
  it('is no statement of cmi5’s own, and belongs to the vignette', () => {
    const { context } = statement(decision, launch, opened, date)
    const ids = [context.contextActivities?.category ?? []].flat().map((one) => 'id' in one && one.id)
    expect([ids.includes(CMI5), ids.includes(MOVE_ON)]).toEqual([false, false])
    expect(context.contextActivities?.parent).toEqual([{ id: launch.activityId }])
  })
  it('leaves whatever the LMS put into the context as it was', () => {
    const template = {
      ...launch.template,
      language: 'cy',
      platform: 'Moodle',
      contextActivities: { grouping: { id: 'https://lms.example/course' }, category: [{ id: 'https://kind-but-firm.example/xapi' }] },
    }
    const { context } = statement(decision, { ...launch, template }, opened, date)
    expect(context).toMatchObject({ language: 'cy', platform: 'Moodle', registration })
    expect(context.contextActivities?.grouping).toEqual([{ id: 'https://lms.example/course' }])
    expect(context.contextActivities?.category).toEqual([{ id: 'https://kind-but-firm.example/xapi' }])
  })
  it.each([[{ category: [null, 7, 'x', {}, { id: 7 }], grouping: null, parent: 'x', other: [] }], ['abc'], [7], [null], [[null]]])(
    'leaves out of the LMS’s template what is no activity: %j',
    (contextActivities) => {
      const template = { ...launch.template, contextActivities } as unknown as Context
      expect(faultIn(statement(decision, { ...launch, template }, opened, date))).toBeUndefined()
    },
  )
  it('told to a plain LRS conforms to xAPI, and to no cmi5', () => {
    const plain: Launch = { ...launch, by: 'xapi', template: {} }
    const said = statement(initialized(about, plain, opened), plain, opened, date)
    expect(faultIn(said)).toBeUndefined()
    expect(JSON.stringify(said)).not.toContain('cmi5')
  })
})
