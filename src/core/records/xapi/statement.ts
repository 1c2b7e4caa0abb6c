import { CATEGORIES, OF_CONTEXT, TYPES, VERBS, type VerbName } from './vocabulary.ts'

// Statements of the Experience API 1.0.3, and what cmi5 (Quartz) asks of them. What each says is in the profile, docs/xapi-profile.md.

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json }
export type Extensions = Readonly<Record<string, Json>>
type InWords = Readonly<Record<string, string>>

type Definition = {
  readonly type: string
  readonly name?: InWords
  readonly description?: InWords
  readonly interactionType?: 'choice' | 'fill-in' | 'long-fill-in'
  readonly choices?: readonly { readonly id: string; readonly description: InWords }[]
}
export type Activity = { readonly objectType?: 'Activity'; readonly id: string; readonly definition?: Definition }

export type Result = {
  readonly response?: string
  readonly completion?: true
  /** ISO 8601. */
  readonly duration?: string
  readonly extensions?: Extensions
}

type Lists = Readonly<Partial<Record<'parent' | 'grouping' | 'category' | 'other', readonly Activity[]>>>

/** A context, ours or the LMS's template of one; whatever else a template has stays in it. */
export type Context = {
  readonly registration?: string
  readonly language?: string
  readonly contextActivities?: Readonly<Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activity | readonly Activity[]>>>
  readonly extensions?: Extensions
  readonly [name: string]: unknown
}

/** The learner, as the LMS calls them. It is passed on as it came; this game knows no name of its own. */
export type Agent = Readonly<Record<string, unknown>>

export type Statement = {
  readonly id: string
  readonly actor: Agent
  readonly verb: { readonly id: string; readonly display: InWords }
  readonly object: Activity & { readonly objectType: 'Activity' }
  readonly result?: Result
  readonly context: Context
  /** ISO 8601, in UTC. */
  readonly timestamp: string
}

/**
 * How a visit was launched. `session` tells this visit from any other of the registration. `template`: what the LMS wants in every
 * context; cmi5 alone has one.
 */
export type Launch = {
  readonly by: 'cmi5' | 'xapi'
  readonly actor: Agent
  readonly registration: string
  readonly activityId: string
  readonly session: string
  readonly mode: 'Normal' | 'Browse' | 'Review'
  readonly template: Context
}

/**
 * What is to be told, before it is known in which visit it will be: a statement without learner and launch. It can be kept, and told later.
 * `at`: when it happened, milliseconds since 1970. `of`: what it is about, below the vignette's own address; '' is the vignette itself.
 */
export type StatementDraft = {
  readonly id: string
  readonly verb: VerbName
  readonly at: number
  readonly of: string
  readonly definition: Definition
  readonly language: string
  readonly result?: Result
  readonly extensions?: Extensions
}

/**
 * A draft as the statement this visit makes of it. Whatever the LMS's template holds stays as it is (cmi5 10, contextTemplate).
 * One from an earlier visit cannot stand before this visit's first statement, since order goes by time (cmi5 9.3): it gets that
 * statement's time, and says beside it when it was made.
 *
 * @param opened  when this visit was opened, milliseconds since 1970
 * @param date  a time as an ISO date in UTC
 */
export function statement(draft: StatementDraft, launch: Launch, opened: number, date: (at: number) => string): Statement {
  const { id, verb, of, definition, result } = draft
  const late: Extensions = draft.at < opened ? { [OF_CONTEXT.made]: date(draft.at) } : {}
  return {
    id,
    actor: launch.actor,
    verb: { id: VERBS[verb].id, display: { en: verb.replace('-', ' ') } },
    object: { objectType: 'Activity', id: launch.activityId + of, definition },
    ...(result && { result }),
    context: contextOf(draft, launch, late),
    timestamp: date(Math.max(draft.at, opened)),
  }
}

function contextOf({ verb, of, language, result, extensions }: StatementDraft, launch: Launch, late: Extensions): Context {
  const { template, registration, activityId, by } = launch
  const defined = by === 'cmi5' && VERBS[verb].defined
  const category = [
    { id: CATEGORIES.ours, definition: { type: TYPES.profile } },
    ...(defined ? [{ id: CATEGORIES.cmi5 }] : []),
    ...(defined && result?.completion ? [{ id: CATEGORIES.moveOn }] : []),
  ]
  const own: Lists = { category, ...(of && { parent: [{ id: activityId }] }) }
  const said = { ...extensions, ...late, ...template.extensions }
  return {
    language,
    ...template,
    registration,
    contextActivities: both(template.contextActivities ?? {}, own),
    ...(Object.keys(said).length > 0 && { extensions: said }),
  }
}

const LISTS = ['parent', 'grouping', 'category', 'other'] as const

/** The template's lists as they are, and ours after them; no activity twice. What stands there and is no activity is left out. */
function both(template: NonNullable<Context['contextActivities']>, own: Lists): Lists {
  return Object.fromEntries(
    LISTS.flatMap((name) => {
      const given = [template[name]].flat().filter(isActivity)
      const ours = (own[name] ?? []).filter(({ id }) => !given.some((there) => there.id === id))
      return given.length + ours.length > 0 ? [[name, [...given, ...ours]]] : []
    }),
  )
}

const isActivity = (one: unknown): one is Activity =>
  typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' && one.id !== ''
