import { describe, expect, it } from 'vitest'
import { moves } from '../../src/core/relationship/moves.ts'
import { adapters } from '../../src/validation/adapters.ts'
import { lumped, vocabulary } from '../../src/validation/vocabulary.ts'

const gains = (code: string) => Object.values((vocabulary().moves as Record<string, (typeof moves)['rescue']>)[code]!.gains)

describe('a code of other people', () => {
  it('that stands for one move does what the move does', () => expect(gains('complex-reflection')).toEqual([2, 2, 0, 1, 0]))

  it('that lumps several moves is the mean of them', () => {
    expect(gains('reflection')).toEqual([1.5, 1.5, 0, 0.5, 0])
    expect(gains('show-empathy')).toEqual([1.5, 2, 0, 1, 0])
  })

  it('may be made of finer codes', () => {
    expect(gains('closed-question')).toEqual([0, -1, 0.5, -1, 0])
    expect(gains('question')).toEqual([0.5, 0, 0.25, 0, 0])
    expect(gains('therapist-input')).toEqual([0.25, -0.125, 0.875, 0.625, -0.25])
  })

  it('that says nothing of practice moves nothing', () => expect(gains('facilitate')).toEqual([0, 0, 0, 0, 0]))

  it('has a flag, a position and a facet only where all it lumps have them', () => {
    const warm = lumped([moves['reflect-simple'], moves['reflect-complex']])
    expect(warm).toMatchObject({ warm: true, position: 'caring', facet: 'benevolence', helpful: true })
    const mixed = lumped([moves['inform-with-permission'], moves.persuade])
    expect(mixed).toMatchObject({ position: 'none', facet: 'none', helpful: false })
    expect(mixed).not.toHaveProperty('info')
    expect(mixed).not.toHaveProperty('directive')
    expect(lumped([moves.persuade])).toMatchObject({ directive: true, position: 'pushing' })
  })

  it('stands only for moves of the catalogue, in the end', () => {
    for (const adapter of Object.values(adapters))
      for (const children of Object.values(adapter)) for (const child of children) expect(vocabulary().codes, `${child}`).toContain(child)
  })
})

describe('a vocabulary', () => {
  it('without a name is every known code, and the fifty moves as they are', () => {
    const { codes, moves: catalogue } = vocabulary()
    for (const id of Object.keys(moves)) expect(codes).toContain(id)
    for (const adapter of Object.values(adapters)) for (const code of Object.keys(adapter)) expect(codes).toContain(code)
    expect(catalogue).toMatchObject(moves)
  })

  it('with a name is that one alone', () => {
    expect(vocabulary('annomi').codes).toContain('reflection')
    expect(vocabulary('annomi').codes).not.toContain('small-talk')
    expect(vocabulary('annomi').codes).not.toContain('kind-firm')
  })

  it('means the same by a code, whoever uses it', () => {
    for (const name of Object.keys(adapters))
      for (const code of vocabulary(name).codes)
        expect((vocabulary(name).moves as Record<string, unknown>)[code]).toEqual((vocabulary().moves as Record<string, unknown>)[code])
  })

  it('of no known name is refused, and the known ones are named', () =>
    expect(() => vocabulary('nope')).toThrow('there is no adapter "nope"; known: annomi, casino, esconv'))
})
