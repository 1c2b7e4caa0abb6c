import { describe, expect, it } from 'vitest'
import { desmond, knownDesmond, say } from './people.ts'

describe('access', () => {
  const needing = knownDesmond({ unmet: ['hearing'] })
  it('is met by asking, from the next beat on', () => {
    const asked = say(needing, desmond, 'check-access')
    expect(asked.relationship.unmet).toEqual([])
    expect(asked.happenings).toContainEqual({ kind: 'need-met', needs: ['hearing'] })
  })
  it('is met by nothing else that is said, however warm', () => {
    const said = say(needing, desmond, 'validate')
    expect(said.relationship.unmet).toEqual(['hearing'])
    expect(said.happenings).toEqual([])
  })
  it('asked about where nothing is needed, meets no need', () =>
    expect(say(knownDesmond(), desmond, 'check-access').happenings).toEqual([]))
})
