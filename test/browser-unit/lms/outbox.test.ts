import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openOutbox } from '../../../src/browser/lms/outbox.ts'
import { uuidOf } from '../../../src/core/records/uuid.ts'
import type { Draft } from '../../../src/core/records/xapi.ts'
import { forbidden, storage } from '../play/shelf.ts'

const registration = '11111111-2222-4333-8444-555555555555'
const draft = (n: number): Draft => ({
  ...{ id: uuidOf(`draft ${n}`), verb: 'responded', at: 1000 + n, of: `/test/x/question/${n}`, language: 'en-GB' },
  definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice', choices: [] },
})
const ids = (all: readonly { readonly draft: Draft }[]) => all.map(({ draft }) => draft.id)

describe('what waits to be told', () => {
  it('is there in its order when the page is opened again, and once only', () => {
    const store = storage()
    const box = openOutbox(store, registration)
    for (const n of [1, 2, 3, 2]) box.put(draft(n))
    box.told(draft(1).id)
    expect(ids(openOutbox(store, registration).waiting())).toEqual([draft(2).id, draft(3).id])
  })
  it('is nobody else’s: another registration on the same computer has none of it', () => {
    const store = storage()
    openOutbox(store, registration).put(draft(1))
    expect(openOutbox(store, '99999999-2222-4333-8444-555555555555').waiting()).toEqual([])
  })
  it('is put aside once it was refused for good: kept, and not told again', () => {
    const store = storage()
    const box = openOutbox(store, registration)
    box.put(draft(1))
    box.refused(draft(1).id)
    const again = openOutbox(store, registration)
    again.put(draft(1))
    expect([ids(again.waiting()), ids(again.aside())]).toEqual([[], [draft(1).id]])
  })
  it('is tried in a second visit where one turned it away, and put aside where two did', () => {
    const store = storage()
    const first = openOutbox(store, registration)
    first.put(draft(1))
    first.turnedAway(draft(1).id)
    expect(first.waiting()).toEqual([])
    const second = openOutbox(store, registration)
    expect(ids(second.waiting())).toEqual([draft(1).id])
    second.turnedAway(draft(1).id)
    expect(ids(openOutbox(store, registration).aside())).toEqual([draft(1).id])
  })
  it('waits in the page where the browser keeps nothing, or has no room', () => {
    for (const store of [forbidden(), storage({}, 10), undefined]) {
      const box = openOutbox(store, registration)
      box.put(draft(1))
      expect(ids(box.waiting())).toEqual([draft(1).id])
    }
  })
  it('is opened whatever stands in the browser under its keys', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const store = storage({ [`kbf:outbox:${registration}:x`]: text })
        expect(openOutbox(store, registration).waiting()).toEqual([])
      }),
    ))
})
