import type { Agent, Statement } from '../../core/records/xapi/statement.ts'

// A learning record store, spoken to over the Experience API 1.0.3. The world's mistakes are values here; nothing throws.

/** The part of the browser's `fetch` used here. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>

/**
 * What became of something sent. `later`: nobody answered, or not now; it is tried again. `shut`: nothing more is taken from this visit.
 * `turned-away`: this is not taken in this visit. `refused`: it never will be.
 */
export type Answer = 'there' | 'later' | 'shut' | 'turned-away' | 'refused'

/** A document the store keeps for us. `etag`: what tells this state of it from any other; not every store gives one. */
export type Found = { readonly text: string; readonly etag?: string }

/** Whose document it is. */
export type Whose = { readonly activityId: string; readonly agent: Agent; readonly registration: string }

export type Lrs = {
  send(statement: Statement): Promise<Answer>
  /** Sends all of them in one request that outlives the page. Nothing, where that is more than a browser lets outlive it. */
  sendAndLeave(statements: readonly Statement[]): Promise<Answer> | undefined
  readState(whose: Whose, stateId: string): Promise<Found | 'none' | 'later' | 'shut'>
  /** Writes only over what was read, as its etag tells; over whatever is there, where the store gave none. `create`: only where nothing is. */
  writeState(whose: Whose, stateId: string, text: string, match: Pick<Found, 'etag'> | 'create'): Promise<Answer | 'changed'>
  /** Writes over whatever is there, as the page is left: it outlives the page, and nobody waits for the answer. */
  leaveState(whose: Whose, stateId: string, text: string): void
  readProfile(agent: Agent, profileId: string): Promise<Found | 'none' | 'later' | 'shut'>
}

/** Bytes that a page may send on its way out: browsers hold all such requests together to 64 KiB (Fetch, keepalive), and a state goes beside it. */
const MAY_OUTLIVE = 48_000

/** Milliseconds after which nobody is waited for. Our judgement: a slow network answers within it, and a learner is not kept from leaving. */
const PATIENCE = 15_000

/** What a status says of something sent. 409: the store has that id already, so it is there (xAPI 1.0.3, Part Three, 2.1.1). */
export function answerOf(status: number): Answer {
  if ((status >= 200 && status < 300) || status === 409) return 'there'
  if (status === 401) return 'shut'
  if (status === 403) return 'turned-away'
  const maybeLater = status >= 500 || [404, 405, 408, 425, 429].includes(status)
  return maybeLater ? 'later' : 'refused'
}

/**
 * Opens a store. Nothing that the browser keeps for its host goes along: anybody can make up a launch, which must not act in the learner's
 * name. `authorization`: the header's whole value; none where the store's own host adds it.
 */
export function openLrs(endpoint: string, authorization: string | undefined, fetch: Fetch, patience = PATIENCE): Lrs {
  const ask = asking(endpoint, authorization, fetch, patience)
  const read = reading(ask)
  return {
    async send(statement) {
      const answer = await ask(
        'statements',
        { statementId: statement.id },
        { method: 'PUT', headers: asJson, body: JSON.stringify(statement) },
      )
      return answer ? answerOf(answer.status) : 'later'
    },
    sendAndLeave(statements) {
      const body = JSON.stringify(statements)
      if (new Blob([body]).size > MAY_OUTLIVE) return undefined
      const asked = ask('statements', {}, { method: 'POST', keepalive: true, headers: asJson, body })
      // A batch is taken whole or not at all: where one of them is there already, the others may not be.
      return asked.then((answer) => (answer && answer.status !== 409 ? answerOf(answer.status) : 'later'))
    },
    readState: (whose, stateId) => read('activities/state', named(whose, stateId)),
    async writeState(whose, stateId, text, match) {
      const only = match === 'create' ? { 'If-None-Match': '*' } : { ...(match.etag && { 'If-Match': match.etag }) }
      const answer = await ask('activities/state', named(whose, stateId), { method: 'PUT', headers: { ...asJson, ...only }, body: text })
      if (!answer) return 'later'
      return answer.status === 412 || answer.status === 409 ? 'changed' : answerOf(answer.status)
    },
    leaveState(whose, stateId, text) {
      void ask('activities/state', named(whose, stateId), { method: 'PUT', keepalive: true, headers: asJson, body: text })
    },
    readProfile: (agent, profileId) => read('agents/profile', { agent: JSON.stringify(agent), profileId }),
  }
}

/** Asks for one of a store's resources; nothing where nobody answers in time. */
type Ask = (resource: string, parameters: Readonly<Record<string, string>>, init: RequestInit) => Promise<Response | undefined>

function asking(endpoint: string, authorization: string | undefined, fetch: Fetch, patience: number): Ask {
  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`
  const headers = { 'X-Experience-API-Version': '1.0.3', ...(authorization && { Authorization: authorization }) }
  return async (resource, parameters, init) => {
    const query = new URLSearchParams(parameters).toString()
    try {
      const signal = AbortSignal.timeout(patience)
      const own: RequestInit = { ...init, credentials: 'omit', headers: { ...headers, ...init.headers } }
      return await fetch(`${base}${resource}${query && `?${query}`}`, { signal, ...own })
    } catch {
      return undefined
    }
  }
}

const reading = (ask: Ask) => async (resource: string, parameters: Readonly<Record<string, string>>) => {
  const answer = await ask(resource, parameters, { method: 'GET', cache: 'no-store' })
  if (answer?.status === 404) return 'none'
  if (!answer?.ok) return answer?.status === 401 || answer?.status === 403 ? 'shut' : 'later'
  const etag = answer.headers.get('ETag')
  return answer.text().then(
    (text) => ({ text, ...(etag && { etag }) }),
    () => 'later' as const,
  )
}

const asJson = { 'Content-Type': 'application/json' }

const named = ({ activityId, agent, registration }: Whose, stateId: string) => ({
  activityId,
  agent: JSON.stringify(agent),
  registration,
  stateId,
})
