import { describe, expect, it } from 'vitest'
import { LETTERS } from '../../../src/core/classroom/code.ts'
import { type Attempts, createAttempts } from '../../../src/server/live/attempts.ts'

const campus = '198.51.100.7'
const right = 'CDFGHJ'
/** As many codes that no class has. */
const guesses = (many: number) =>
  Array.from({ length: many }, (_, index) => `${[289, 17, 1].map((place) => LETTERS[Math.floor(index / place) % 17]).join('')}XYX`)

/** Tries codes at these doors; one of them is right. `looked`: which of them were looked at. */
function trying(attempts: Attempts) {
  const looked: string[] = []
  const look = (code: string) => async () => {
    looked.push(code)
    return code === right
  }
  const tryAll = (codes: readonly string[], from = campus) => Promise.all(codes.map((code) => attempts.turn(from, code, look(code))))
  return { looked, tryAll }
}

/** Doors at which this campus has used up what it may try wrongly. */
async function overItsLimit() {
  const attempts = createAttempts()
  const { tryAll } = trying(attempts)
  await tryAll(guesses(120))
  return attempts
}

const took = async (what: Promise<unknown>) => {
  const from = performance.now()
  await what
  return performance.now() - from
}

describe.concurrent('an address that has tried too many wrong codes', { timeout: 15_000 }, () => {
  it('has one more looked at every two seconds, however many it tries at the same time', async () => {
    const { looked, tryAll } = trying(await overItsLimit())
    await tryAll(guesses(100))
    expect(looked.length).toBeLessThanOrEqual(4)
  })

  it('is over that limit though all of them come at once', async () => {
    const { looked, tryAll } = trying(createAttempts())
    await tryAll(guesses(400))
    expect(looked.length).toBeLessThanOrEqual(124)
  })

  it('still lets in three hundred phones with the right code at once', async () => {
    const { looked, tryAll } = trying(await overItsLimit())
    expect(await took(tryAll(Array.from({ length: 300 }, () => right)))).toBeLessThan(1_000)
    expect(looked).toHaveLength(300)
  })

  it('lets in the phones of a class before the many guesses that came before them', async () => {
    const { looked, tryAll } = trying(await overItsLimit())
    const guessing = tryAll(guesses(200))
    expect(await took(tryAll(Array.from({ length: 30 }, () => right)))).toBeLessThan(3_000)
    expect(looked.filter((code) => code === right)).toHaveLength(30)
    await guessing
  })

  it('is turned away unlooked at where six hundred wait already', async () => {
    const { looked, tryAll } = trying(await overItsLimit())
    const guessing = tryAll(guesses(601))
    expect(await took(tryAll(['KMNPQR']))).toBeLessThan(1_000)
    await guessing
    expect(looked).not.toContain('KMNPQR')
  })

  it('hinders no other address, nor who comes there with the same wrong code', async () => {
    const attempts = createAttempts()
    const { tryAll } = trying(attempts)
    await tryAll(guesses(120))
    const guessing = tryAll(Array.from({ length: 40 }, () => 'KMNPQR'))
    expect(await took(tryAll(['KMNPQR', right], '203.0.113.9'))).toBeLessThan(1_000)
    await guessing
  })
})

describe.concurrent('a try at a door', () => {
  it('that is right is never counted, however many come at once', async () => {
    const { looked, tryAll } = trying(createAttempts())
    await tryAll(Array.from({ length: 300 }, () => right))
    expect(await took(tryAll(guesses(100)))).toBeLessThan(1_000)
    expect(looked).toHaveLength(400)
  })

  it('that could not be looked at is nobody’s guess', async () => {
    const attempts = createAttempts()
    const away = () => attempts.turn(campus, right, () => Promise.reject(new Error('away')))
    for (let index = 0; index < 130; index += 1) await expect(away()).rejects.toThrow('away')
    expect(await took(trying(attempts).tryAll(guesses(100)))).toBeLessThan(1_000)
  })

  it('at a code that thirty have tried in vain takes two seconds, wherever it comes from', async () => {
    const { tryAll } = trying(createAttempts())
    await tryAll(Array.from({ length: 30 }, () => 'KMNPQR'))
    expect(await took(tryAll(['KMNPQR'], '203.0.113.9'))).toBeGreaterThan(1_900)
  })
})
