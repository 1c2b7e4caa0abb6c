import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openOutbox } from '../../../src/browser/lms/outbox.ts'
import { uuidOf } from '../../../src/core/records/uuid.ts'
import type { StatementDraft } from '../../../src/core/records/xapi/statement.ts'
import { forbidden, storage } from '../play/shelf.ts'

const registration = '11111111-2222-4333-8444-555555555555'
const whose = { registration, activityId: 'https://lms.example/a/7', agent: { account: { homePage: 'https://lms.example', name: '7' } } }
const draft = (n: number): StatementDraft => ({
  ...{ id: uuidOf(`draft ${n}`), verb: 'responded', at: 1000 + n, of: `/test/x/question/${n}`, language: 'en-GB' },
  definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice', choices: [] },
})
const ids = (all: readonly { readonly draft: StatementDraft }[]) => all.map(({ draft }) => draft.id)

describe('what waits to be told', () => {
  it('is there in its order when the page is opened again, and once only', () => {
    const store = storage()
    const box = openOutbox(store, whose)
    for (const n of [1, 2, 3, 2]) box.put(draft(n))
    box.told(draft(1).id)
    expect(ids(openOutbox(store, whose).waiting())).toEqual([draft(2).id, draft(3).id])
  })
  it.each([
    ['another registration', { registration: '99999999-2222-4333-8444-555555555555' }],
    ['another unit of the same course', { activityId: 'https://lms.example/a/8' }],
    [
      'another learner whom somebody launched by the same registration',
      { agent: { account: { homePage: 'https://lms.example', name: '8' } } },
    ],
  ])('is nobody else’s: %s on the same computer has none of it', (_, other) => {
    const store = storage()
    openOutbox(store, whose).put(draft(1))
    expect(openOutbox(store, { ...whose, ...other }).waiting()).toEqual([])
    expect(openOutbox(store, whose).waiting()).toHaveLength(1)
  })
  it('is put aside once it was refused for good: kept, and not told again', () => {
    const store = storage()
    const box = openOutbox(store, whose)
    box.put(draft(1))
    box.refused(draft(1).id)
    const again = openOutbox(store, whose)
    again.put(draft(1))
    expect([ids(again.waiting()), ids(again.aside())]).toEqual([[], [draft(1).id]])
  })
  it('is tried in a second visit where one turned it away, and put aside where two did', () => {
    const store = storage()
    const first = openOutbox(store, whose)
    first.put(draft(1))
    first.turnedAway(draft(1).id)
    expect(first.waiting()).toEqual([])
    const second = openOutbox(store, whose)
    expect(ids(second.waiting())).toEqual([draft(1).id])
    second.turnedAway(draft(1).id)
    expect(ids(openOutbox(store, whose).aside())).toEqual([draft(1).id])
  })
  it('waits in the page where the browser keeps nothing, or has no room', () => {
    for (const store of [forbidden(), storage({}, 10), undefined]) {
      const box = openOutbox(store, whose)
      box.put(draft(1))
      expect(ids(box.waiting())).toEqual([draft(1).id])
    }
  })
  it('is opened whatever stands in the browser under its keys', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const store = storage()
        openOutbox(store, whose).put(draft(1))
        const key = store.key(0) ?? ''
        store.setItem(key, text)
        expect(openOutbox(store, whose).waiting()).toEqual([])
        expect(store.getItem(key)).toBeNull()
      }),
    ))
})
