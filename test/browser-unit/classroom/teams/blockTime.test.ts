import { describe, expect, it } from 'vitest'
import { blockTime } from '../../../../src/browser/classroom/teams/blockTime.ts'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'

const left = (minutes: number) => blockTime(60_000 * minutes, 0, teamsWordsFor('en-GB'))

describe('how long a block still takes', () => {
  it('is told in fives while there is much, so that no number runs', () =>
    expect([49, 48, 47, 21, 12].map(left)).toEqual([
      'About 50 minutes are left.',
      'About 50 minutes are left.',
      'About 45 minutes are left.',
      'About 20 minutes are left.',
      'About 10 minutes are left.',
    ]))
  it('is told by the minute for a little while', () => expect(left(7.2)).toBe('About 7 minutes are left.'))
  it('is told without a number at the end, and as an invitation when it is over', () => {
    expect(left(3)).toBe('A few minutes are left. Come to a place where you can stop.')
    expect(left(0)).toBe('The time for this is over. Finish your sentence.')
    expect(left(-30)).toBe('The time for this is over. Finish your sentence.')
  })
  it('is not told where no time was set', () => expect(blockTime(undefined, 0, teamsWordsFor('en-GB'))).toBe(''))
})
