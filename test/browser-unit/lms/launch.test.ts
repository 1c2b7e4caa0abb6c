import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCmi5 } from '../../../src/browser/lms/cmi5.ts'
import { readPlace } from '../../../src/browser/lms/keptState.ts'
import { cmi5In, plainIn, readLaunchData, readPreferences } from '../../../src/browser/lms/launch.ts'
import { answerOf, type Fetch, openLrs } from '../../../src/browser/lms/lrs.ts'
import type { Statement } from '../../../src/core/records/xapi/statement.ts'
import { anyText } from '../../arbitrary/logs.ts'
import { about } from './page.ts'

const actor = { account: { homePage: 'https://lms.example', name: '7' } }
const said = {
  ...{ endpoint: 'https://lms.example/xapi', fetch: 'https://lms.example/token?of=1', actor: JSON.stringify(actor) },
  ...{ registration: '11111111-2222-4333-8444-555555555555', activityId: 'https://lms.example/a/7' },
}
const address = (more: Readonly<Record<string, string>> = {}) => `?${new URLSearchParams({ ...said, ...more })}`
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

describe('the address of a launch', () => {
  it('says where to, as whom and for what, in any order and beside anything else', () =>
    expect(cmi5In(address({ seed: '1' }))).toEqual({ ...said, actor }))
  it.each([
    ['an endpoint that is no web address', { endpoint: 'javascript:alert(1)' }],
    ['a learner that is no object', { actor: '"me"' }],
    ['a registration that is no UUID', { registration: '7' }],
    ['an activity that is no address', { activityId: 'seven' }],
    ['an endpoint with a question of its own', { endpoint: 'https://lms.example/delete?id=7&x=' }],
    ['an endpoint that ends in a question', { endpoint: 'https://lms.example/delete?' }],
    ['an endpoint with a place on its page', { endpoint: 'https://lms.example/delete#' }],
    ['an endpoint with a name to sign in by', { endpoint: 'https://me@lms.example/xapi' }],
    ['an endpoint with a password', { endpoint: 'https://:secret@lms.example/xapi' }],
  ])('is none with %s', (_, wrong) => expect(cmi5In(address(wrong))).toBeUndefined())
  it('of a plain store says what to ask it with, and needs no registration', () => {
    const { registration: _, activityId, fetch: __, ...plain } = said
    const search = `?${new URLSearchParams({ ...plain, activity_id: activityId, auth: 'Basic abc' })}`
    expect(plainIn(search)).toEqual({ endpoint: said.endpoint, actor, activityId, auth: 'Basic abc' })
  })
  it('may be anything at all', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of [cmi5In, plainIn, readLaunchData, readPlace]) expect(read(text)).toBeUndefined()
        expect(readPreferences(text)).toMatchObject({ languages: expect.any(Array) })
      }),
    ))
})

describe('the launch data', () => {
  const data = { contextTemplate: { extensions: { [SESSION]: 's' } }, launchMode: 'Review' }
  it('need a session and a mode', () => {
    expect(readLaunchData(JSON.stringify(data))).toMatchObject({ session: 's', mode: 'Review' })
    expect(readLaunchData(JSON.stringify({ ...data, contextTemplate: {} }))).toBeUndefined()
    expect(readLaunchData(JSON.stringify({ ...data, launchMode: 'Exam' }))).toBeUndefined()
  })
  it('lead back to a page of the web and nowhere else', () => {
    expect(readLaunchData(JSON.stringify({ ...data, returnURL: 'javascript:alert(1)' }))).not.toHaveProperty('returnURL')
    expect(readLaunchData(JSON.stringify({ ...data, returnURL: 'https://lms.example/c' }))).toHaveProperty('returnURL')
  })
})

describe('a store', () => {
  it.each([
    [204, 'there'],
    [409, 'there'],
    [401, 'shut'],
    [403, 'turned-away'],
    [400, 'refused'],
    [413, 'refused'],
    [404, 'later'],
    [429, 'later'],
    [503, 'later'],
  ] as const)('that answers %d says %s', (status, says) => expect(answerOf(status)).toBe(says))
  it('is asked at its address with a stroke between, its version, and what the launch gave', async () => {
    const asked: [string, RequestInit][] = []
    const fetch: Fetch = async (...all) => {
      asked.push(all)
      return new Response('', { status: 404 })
    }
    await openLrs('https://lms.example/xapi', 'Basic abc', fetch).readProfile(actor, 'p')
    expect(asked[0]?.[0]).toMatch(/^https:\/\/lms\.example\/xapi\/agents\/profile\?agent=/)
    expect(asked[0]?.[1].headers).toMatchObject({ Authorization: 'Basic abc', 'X-Experience-API-Version': '1.0.3' })
  })
  it('is asked by what the launch gave alone: a link that somebody made up acts in nobody’s name', async () => {
    const asked: (RequestCredentials | undefined)[] = []
    const fetch: Fetch = async (_, { credentials }) => {
      asked.push(credentials)
      return new Response('{"auth-token":"abc"}', { status: 200 })
    }
    const lrs = openLrs('https://lms.example/', 'Basic abc', fetch)
    const [whose, one] = [{ activityId: 'x:y', agent: actor, registration: said.registration }, { id: 'x' } as unknown as Statement]
    await Promise.all([lrs.send(one), lrs.sendAndLeave([one]), lrs.readState(whose, 's'), lrs.writeState(whose, 's', '{}', 'create')])
    lrs.leaveState(whose, 's', '{}')
    const means = { about, fetch, store: undefined, tab: undefined, greeted: () => undefined, now: () => 1, date: String }
    await openCmi5({ ...said, actor }, means)
      .open()
      .catch(() => undefined)
    expect(asked.length).toBeGreaterThan(5)
    expect(new Set(asked)).toEqual(new Set(['omit']))
  })
  it('that is silent is waited for so long and no longer', async () => {
    const never: Fetch = (_, { signal }) => new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason)))
    expect(await openLrs('https://lms.example/', undefined, never, 20).readProfile(actor, 'p')).toBe('later')
  })
  it('that refuses a batch for an id it knows otherwise has taken none of it: all of it waits', async () => {
    const one = { id: 'x' } as unknown as Parameters<ReturnType<typeof openLrs>['send']>[0]
    const store = openLrs('https://lms.example/', undefined, async () => new Response(null, { status: 409 }))
    expect([await store.send(one), await store.sendAndLeave([one])]).toEqual(['there', 'later'])
  })
  it('keeps a document of any length while the page stands, over what was read and nothing else; only what is left outlives the page', async () => {
    const asked: RequestInit[] = []
    const fetch: Fetch = async (_, init) => {
      asked.push(init)
      return new Response(null, { status: 204 })
    }
    const lrs = openLrs('https://lms.example/', undefined, fetch)
    const whose = { activityId: 'https://lms.example/a/7', agent: actor, registration: said.registration }
    await lrs.writeState(whose, 'place', '{}', { etag: '"1"' })
    await lrs.writeState(whose, 'place', '{}', 'create')
    await lrs.writeState(whose, 'place', '{}', {})
    lrs.leaveState(whose, 'place', '{}')
    const matches = asked.map(({ headers, keepalive }) => {
      const { 'If-Match': over, 'If-None-Match': none } = headers as Record<string, string>
      return [over, none, keepalive]
    })
    expect(matches).toEqual([
      ['"1"', undefined, undefined],
      [undefined, '*', undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, true],
    ])
  })
  it('is sent no more on the way out than a browser lets outlive the page', () => {
    const fetch: Fetch = async () => new Response(null, { status: 204 })
    const big = { id: 'x'.repeat(50_000) } as unknown as Parameters<ReturnType<typeof openLrs>['send']>[0]
    expect(openLrs('https://lms.example/', undefined, fetch).sendAndLeave([big])).toBeUndefined()
  })
})
