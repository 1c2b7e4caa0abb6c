import type { Received } from './statement.ts'

// What cmi5 (Quartz) forbids an assignable unit to say, rule by rule. Each names its section.

const VERB = 'http://adlnet.gov/expapi/verbs/'
export const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
export const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
export const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated']

/** What an LMS knows of a visit when a statement comes in. `told`: of this visit; `registered`: of every visit of the registration. */
export type Visit = {
  readonly actor: object
  readonly registration: string
  readonly activityId: string
  readonly session: string
  readonly publisherId: string
  readonly mode: 'Normal' | 'Browse' | 'Review'
  readonly masteryScore?: number
  readonly gotLaunchData: boolean
  readonly gotPreferences: boolean
  readonly told: readonly Received[]
  readonly registered: readonly Received[]
}

const verbOf = ({ verb }: Received) => verb.id.replace(VERB, '')
const listed = (statement: Received, list: 'category' | 'grouping') =>
  [statement.context?.contextActivities?.[list] ?? []].flat().map(({ id }) => id)
const isDefined = (statement: Received) => listed(statement, 'category').includes(CMI5)
const has = (all: readonly Received[], verb: string) => all.some((one) => isDefined(one) && verbOf(one) === verb)

/** The first rule a statement breaks; nothing where it breaks none. */
export function broken(statement: Received, visit: Visit): string | undefined {
  return [...ofEvery(statement, visit), ...(isDefined(statement) ? ofDefined(statement, visit) : ofAllowed(statement))].find(
    ([wrong]) => wrong,
  )?.[1]
}

type Rule = readonly [broken: boolean, says: string]

function ofEvery(statement: Received, { actor, registration, session, publisherId, told }: Visit): readonly Rule[] {
  const { context, timestamp } = statement
  const first = told[0]
  const latest = Math.max(...told.map((one) => Date.parse(one.timestamp ?? '')))
  const at = Date.parse(timestamp ?? '')
  return [
    [timestamp === undefined, '9.7: a statement without a timestamp'],
    [!timestamp?.endsWith('Z'), '9.7: a timestamp that is not in UTC'],
    [JSON.stringify(statement.actor) !== JSON.stringify(actor), '8.1.3: not the actor of the launch'],
    [context?.registration !== registration, '9.6.1: not the registration of the launch'],
    [context?.extensions?.[SESSION] !== session, '9.6.3.1: not the session of the launch'],
    [!listed(statement, 'grouping').includes(publisherId), '10: the template’s grouping is not in it'],
    [has(told, 'terminated'), '9.3.8: a statement after terminated'],
    [!first && !(isDefined(statement) && verbOf(statement) === 'initialized'), '9.3: initialized was not the first'],
    [!!first && at < Date.parse(first.timestamp ?? ''), '9.3: it happened before initialized'],
    [isDefined(statement) && verbOf(statement) === 'terminated' && at < latest, '9.3: terminated happened before what was told'],
  ]
}

/** cmi5 allows any statement between the first and the last; only what marks a defined one is not its to use. */
const ofAllowed = (statement: Received): readonly Rule[] => [
  [listed(statement, 'category').includes(MOVE_ON), '9.6.2.2: the category moveon on a statement that cmi5 does not define'],
]

function ofDefined(statement: Received, visit: Visit): readonly Rule[] {
  const { result = {}, object, context } = statement
  const verb = verbOf(statement)
  const judges = 'success' in result || 'completion' in result
  const judgesPass = verb === 'passed' || verb === 'failed'
  const { activityId, mode, told, masteryScore } = visit
  return [
    [!DEFINED.includes(verb), `7.1.3: cmi5 does not define ${verb}`],
    [object.id !== activityId, '9.4: not the activity of the launch'],
    [!('account' in statement.actor), '9.2: an actor without an account'],
    [mode !== 'Normal' && !['initialized', 'terminated'].includes(verb), `10: ${verb} in a launch to look on`],
    [has(told, verb), `9.3: ${verb} twice in a session`],
    [(verb === 'completed') !== (result.completion === true), '9.5.3: completion belongs to completed, and is true there'],
    [(verb === 'passed') !== (result.success === true), '9.5.2: success is true in passed, and nowhere else'],
    [(verb === 'failed') !== (result.success === false), '9.5.2: success is false in failed, and nowhere else'],
    [judges !== listed(statement, 'category').includes(MOVE_ON), '9.6.2.2: the category moveon belongs to what judges'],
    [verb !== 'initialized' && result.duration === undefined, `9.5.4: ${verb} without a duration`],
    [result.score !== undefined && !judgesPass, '9.5.1: a score belongs to passed and failed'],
    [judgesPass && masteryScore !== undefined && context?.extensions?.[MASTERY] !== masteryScore, '9.6.3.2: masteryscore is not in it'],
    [verb === 'passed' && (result.score?.scaled ?? 1) < (masteryScore ?? 0), '9.3.4: passed under the mastery score'],
    [verb === 'initialized' && !visit.gotLaunchData, '10: initialized before the launch data were read'],
    [verb === 'initialized' && !visit.gotPreferences, '11: initialized before the preferences were read'],
    ...inRegistration(verb, visit),
  ]
}

const inRegistration = (verb: string, { told, registered }: Visit): readonly Rule[] => [
  [verb === 'completed' && has(registered, 'completed'), '9.3.3: completed twice in a registration'],
  [verb === 'passed' && has(registered, 'passed'), '9.3.4: passed twice in a registration'],
  [verb === 'failed' && has(registered, 'passed'), '9.3: failed after passed'],
  [verb === 'failed' && has(told, 'passed'), '9.3: passed and failed in one session'],
  [verb === 'passed' && has(told, 'failed'), '9.3: passed and failed in one session'],
]
