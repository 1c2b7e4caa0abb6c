import { describe, expect, it } from 'vitest'
import { CMI5, MOVE_ON, SESSION } from './cmi5Rules.ts'
import { mockLms } from './lms.ts'
import { faultIn } from './statement.ts'

// The LMS that the tests stand before must refuse what the specifications forbid, else they prove nothing.

const VERB = 'http://adlnet.gov/expapi/verbs/'
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A visit, begun as a unit begins one. */
async function visit(wanted: Parameters<ReturnType<typeof mockLms>['launch']>[0] = {}, lms = mockLms()) {
  const at = new URLSearchParams(lms.launch(wanted))
  const said = (name: string) => at.get(name) ?? ''
  const got = (await (await lms.fetch(said('fetch'), { method: 'POST' })).json()) as Record<string, string>
  const headers = {
    Authorization: `Basic ${got['auth-token']}`,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  }
  const whose = { activityId: said('activityId'), agent: said('actor'), registration: said('registration') }
  const state = (stateId: string, init: RequestInit = {}) =>
    lms.fetch(`${said('endpoint')}activities/state?${new URLSearchParams({ ...whose, stateId })}`, {
      ...init,
      headers: { ...headers, ...init.headers },
    })
  const prefer = (init: RequestInit = {}) =>
    lms.fetch(`${said('endpoint')}agents/profile?${new URLSearchParams({ agent: whose.agent, profileId: 'cmi5LearnerPreferences' })}`, {
      ...init,
      headers: { ...headers, ...init.headers },
    })
  const session = lms.visits.at(-1)?.session
  let [count, minute] = [lms.statements.length * 100, 0]
  const statement = (verb: string, { defined = true, judges = false, result = {}, ...also }: Said = {}) => {
    count += 1
    minute += 1
    const category = [...(defined ? [{ id: CMI5 }] : []), ...(judges ? [{ id: MOVE_ON }] : [])]
    return {
      id: uuid(count),
      actor: JSON.parse(whose.agent),
      verb: { id: VERB + verb },
      object: { id: whose.activityId },
      result,
      context: {
        registration: whose.registration,
        contextActivities: { grouping: [{ id: 'https://kind-but-firm.example/vignettes/gift-offer' }], category },
        extensions: { [SESSION]: session },
      },
      timestamp: `2027-03-01T09:${String(minute).padStart(2, '0')}:00Z`,
      ...also,
    }
  }
  const put = async (body: { readonly id: string; readonly [more: string]: unknown }, also: Readonly<Record<string, string>> = {}) =>
    (
      await lms.fetch(`${said('endpoint')}statements?statementId=${body.id}`, {
        method: 'PUT',
        headers: { ...headers, ...also },
        body: JSON.stringify(body),
      })
    ).status
  const post = async (body: unknown) =>
    (await lms.fetch(`${said('endpoint')}statements`, { method: 'POST', headers, body: JSON.stringify(body) })).status
  const begin = async () => {
    await state('LMS.LaunchData')
    await prefer()
    return put(statement('initialized'))
  }
  return { lms, said, state, prefer, statement, put, post, begin }
}
type Said = { defined?: boolean; judges?: boolean; result?: object; [more: string]: unknown }

const took = { duration: 'PT1M' }
const completed: Said = { judges: true, result: { completion: true, ...took } }
const passed: Said = { judges: true, result: { success: true, ...took } }
const failed: Said = { judges: true, result: { success: false, ...took } }

describe('the token', () => {
  it('is given once, then the error that cmi5 has for it; and not to a GET', async () => {
    const { lms, said } = await visit()
    expect(await (await lms.fetch(said('fetch'), { method: 'POST' })).json()).toMatchObject({ 'error-code': '1' })
    expect((await lms.fetch(said('fetch'))).status).toBe(405)
  })
  it('is asked for by everything', async () => {
    const { put, statement } = await visit()
    expect(await put(statement('initialized'), { Authorization: 'Basic abc' })).toBe(401)
    expect(await put(statement('initialized'), { 'X-Experience-API-Version': '' })).toBe(400)
  })
})

describe('the order of a visit', () => {
  it('begins with initialized, and that with the launch data and the preferences', async () => {
    const { put, statement, state, prefer } = await visit()
    expect(await put(statement('responded', { defined: false }))).toBe(403)
    expect(await put(statement('initialized'))).toBe(403)
    await state('LMS.LaunchData')
    expect(await put(statement('initialized'))).toBe(403)
    await prefer()
    expect(await put(statement('initialized'))).toBe(204)
    expect(await put(statement('initialized'))).toBe(403)
  })
  it('ends with terminated', async () => {
    const { put, begin, statement } = await visit()
    await begin()
    expect(await put(statement('terminated', { result: took }))).toBe(204)
    expect(await put(statement('responded', { defined: false }))).toBe(403)
  })
  it('goes by what the statements say of time', async () => {
    const { put, begin, statement } = await visit()
    await begin()
    expect(await put(statement('responded', { defined: false, timestamp: '2027-03-01T08:00:00Z' }))).toBe(403)
    expect(await put(statement('responded', { defined: false, timestamp: '2027-03-01T11:00:00+01:00' }))).toBe(403)
    expect(await put(statement('responded', { defined: false, timestamp: '2027-03-01T10:00:00Z' }))).toBe(204)
    expect(await put(statement('terminated', { result: took }))).toBe(403)
  })
  it('is over for who was launched again', async () => {
    const first = await visit({ registration: uuid(9) })
    await first.begin()
    await visit({ registration: uuid(9) }, first.lms)
    expect(await first.put(first.statement('terminated', { result: took }))).toBe(403)
  })
})

describe('a statement of cmi5', () => {
  it.each<[string, string, Said]>([
    ['completed without saying so', 'completed', { result: took }],
    ['completed without a duration', 'completed', { judges: true, result: { completion: true } }],
    ['completed without the category moveon', 'completed', { result: { completion: true, ...took } }],
    ['completed with a score', 'completed', { judges: true, result: { completion: true, score: { scaled: 1 }, ...took } }],
    ['passed without success', 'passed', { judges: true, result: { success: false, ...took } }],
    ['failed with success', 'failed', { judges: true, result: { success: true, ...took } }],
    ['initialized with completion', 'completed', { judges: true, result: { completion: false, ...took } }],
    ['terminated without a duration', 'terminated', {}],
    ['a verb that it does not define', 'responded', {}],
    ['another activity', 'completed', { ...completed, object: { id: 'https://lms.example/other' } }],
    ['another actor', 'completed', { ...completed, actor: { mbox: 'mailto:a@b.example' } }],
    ['no context', 'completed', { ...completed, context: {} }],
    ['the category moveon on what it only allows', 'responded', { defined: false, judges: true }],
  ])('is refused: %s', async (_, verb, said) => {
    const { put, begin, statement } = await visit()
    await begin()
    expect(await put(statement(verb, said))).toBe(403)
  })
  it('says completed and passed once in a registration, and nothing of failing after it', async () => {
    const first = await visit({ registration: uuid(9) })
    await first.begin()
    expect([await first.put(first.statement('completed', completed)), await first.put(first.statement('passed', passed))]).toEqual([
      204, 204,
    ])
    expect(await first.put(first.statement('completed', completed))).toBe(403)
    expect(await first.put(first.statement('failed', failed))).toBe(403)
    const next = await visit({ registration: uuid(9) }, first.lms)
    await next.begin()
    for (const [verb, said] of [
      ['completed', completed],
      ['passed', passed],
      ['failed', failed],
    ] as const)
      expect(await next.put(next.statement(verb, said))).toBe(403)
  })
  it('judges nothing where one only looks on, and names the mastery score it judged by', async () => {
    const looking = await visit({ mode: 'Review' })
    await looking.begin()
    expect(await looking.put(looking.statement('completed', completed))).toBe(403)
    const judged = await visit({ masteryScore: 0.8 })
    await judged.begin()
    expect(await judged.put(judged.statement('passed', passed))).toBe(403)
  })
})

describe('the store', () => {
  it('takes the same statement again, and refuses another under its id', async () => {
    const { put, begin, statement } = await visit()
    await begin()
    const one = statement('responded', { defined: false })
    expect([await put(one), await put(one), await put({ ...one, timestamp: '2027-03-01T09:30:00Z' })]).toEqual([204, 204, 409])
  })
  it('takes all of a batch or nothing', async () => {
    const { post, begin, statement, lms } = await visit()
    await begin()
    expect(await post([statement('responded', { defined: false }), statement('completed', { result: took })])).toBe(403)
    expect(lms.statements).toHaveLength(1)
  })
  it('keeps two who write a state at once from writing over each other', async () => {
    const { state } = await visit()
    const put = async (text: string, headers: Readonly<Record<string, string>>) =>
      (await state('place', { method: 'PUT', body: text, headers })).status
    expect(await put('{"a":1}', { 'If-None-Match': '*' })).toBe(204)
    expect(await put('{"a":2}', { 'If-None-Match': '*' })).toBe(412)
    const etag = (await state('place')).headers.get('etag') ?? ''
    expect(await put('{"a":2}', { 'If-Match': etag })).toBe(204)
    expect(await put('{"a":3}', { 'If-Match': etag })).toBe(412)
  })
  it('lets nobody write the launch data, or a profile without saying over what', async () => {
    const { state, prefer } = await visit()
    expect((await state('LMS.LaunchData', { method: 'PUT', body: '{}' })).status).toBe(403)
    expect((await prefer({ method: 'PUT', body: '{}' })).status).toBe(400)
  })
})

describe('a statement of xAPI', () => {
  const sound = { id: uuid(1), actor: { mbox: 'mailto:a@b.example' }, verb: { id: `${VERB}responded` }, object: { id: 'urn:a:b' } }
  it('may say no more than who did what', () => expect(faultIn(sound)).toBeUndefined())
  it.each<[string, object]>([
    ['an id that is no UUID', { id: '7' }],
    ['a verb that is no IRI', { verb: { id: 'responded' } }],
    ['words of no language', { verb: { id: `${VERB}responded`, display: { 'not a tag': 'x' } } }],
    ['an actor with two ways of being identified', { actor: { mbox: 'mailto:a@b.example', openid: 'https://a.example' } }],
    ['an actor with none', { actor: { name: 'A' } }],
    ['an address that is none', { actor: { mbox: 'a@b.example' } }],
    ['an extension that is no IRI', { result: { extensions: { move: 'x' } } }],
    ['a null', { result: { response: null } }],
    ['a time without a zone', { timestamp: '2027-03-01T09:00:00' }],
    ['a time of no zone', { timestamp: '2027-03-01T09:00:00-00:00' }],
    ['a duration in words', { result: { duration: '5 minutes' } }],
    ['a property nobody knows', { mood: 'fine' }],
    [
      'an interaction of no kind',
      { object: { id: 'urn:a:b', definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction' } } },
    ],
    ['choices where nothing is chosen', { object: { id: 'urn:a:b', definition: { interactionType: 'fill-in', choices: [] } } }],
    [
      'two choices of one id',
      { object: { id: 'urn:a:b', definition: { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] } } },
    ],
    ['a score beyond its range', { result: { score: { raw: 9, min: 0, max: 5 } } }],
  ])('is refused: %s', (_, wrong) => expect(faultIn({ ...sound, ...wrong })).toBeTypeOf('string'))
})
