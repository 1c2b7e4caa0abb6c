import { describe, expect, it } from 'vitest'
import { writingAnew } from '../../../src/server/log/redisOwnFile.ts'

describe('the file that Redis keeps', () => {
  const minute = 60_000
  function redis() {
    let [now, asked, busy] = [0, 0, false]
    const bgRewriteAof = async () => {
      asked += 1
      if (busy) throw new Error('ERR Background append only file rewriting already in progress')
      return 'Background append only file rewriting started'
    }
    const erased = writingAnew({ bgRewriteAof }, () => now)
    return {
      async at(minutes: number, many: number, isBusy = false) {
        now = minutes * minute
        busy = isBusy
        await erased(many)
        return asked
      },
    }
  }

  it('is written anew as the server starts, and then only once a class was erased', async () => {
    const { at } = redis()
    expect([await at(0, 0), await at(60, 0), await at(61, 1), await at(90, 0)]).toEqual([1, 1, 2, 2])
  })

  it('is written anew every ten minutes at most, and no class is forgotten that was erased in between', async () => {
    const { at } = redis()
    expect([await at(0, 1), await at(3, 2), await at(9, 0), await at(10, 0), await at(30, 0)]).toEqual([1, 1, 1, 2, 2])
  })

  it('is asked for again, where Redis was busy writing it already', async () => {
    const { at } = redis()
    expect([await at(0, 1, true), await at(5, 0), await at(10, 0), await at(20, 0)]).toEqual([1, 1, 2, 2])
  })
})
