import { describe, expect, it } from 'vitest'
import { header, readRankings } from '../../src/validation/face/rankings.ts'

const table = (...rows: readonly string[]) => rows.map((row) => row.split(','))
const problemsOf = (...rows: readonly string[]) => readRankings(table(...rows)).problems

describe('the table that comes back', () => {
  it('has a column for whoever ranked and one for each sequence', () => {
    expect(header.join(',')).toBe('ranker,A1,A2,A3,A4,A5,A6,B1,B2,B3,B4,B5,B6,C1,C2,C3,C4,C5,C6')
  })

  it('is read row by row; a blank is not ranked, the same rank may stand twice, spaces do not matter', () => {
    expect(readRankings(table('ranker,A1,A2,B1,C1', 'p1, 1 ,1,,6', ',,,,', 'p2,2,1,,'))).toEqual({
      rankers: [
        { name: 'p1', ranks: { A1: 1, A2: 1, C1: 6 } },
        { name: 'p2', ranks: { A1: 2, A2: 1 } },
      ],
      problems: [],
    })
  })

  it('may have its columns in any order', () => {
    expect(readRankings(table('B1,ranker,B2', '3,p1,2')).rankers).toEqual([{ name: 'p1', ranks: { B1: 3, B2: 2 } }])
  })
})

describe('a slip in the table is named by its row and column, with what is allowed', () => {
  it.each(['0', '7', '1.5', 'x', '-1', '10', '1e0'])('a rank "%s"', (cell) => {
    expect(problemsOf('ranker,A1,A2', 'p1,1,2', `p2,1,${cell}`)).toEqual([
      `Row 3, column A2: "${cell}" is no rank. Allowed: 1 to 6, or blank.`,
    ])
  })

  it('one word in two rows', () => {
    expect(problemsOf('ranker,A1,A2', 'p1,1,2', ',,', 'p1,2,1')).toEqual([
      'Row 4, column ranker: "p1" stands in row 2 too. Allowed: one row a person.',
    ])
  })

  it('a row without its word', () => {
    expect(problemsOf('ranker,A1', ',1')).toEqual(['Row 2, column ranker: it is blank. Allowed: any word that no other row has.'])
  })

  it('a row that compares nothing', () => {
    expect(problemsOf('ranker,A1,B1', 'p1,,', 'p2,1,1')).toEqual([
      'Row 2: no two ways of one person are ranked, so nothing is compared. Leave the row out, or fill in two.',
      'Row 3: no two ways of one person are ranked, so nothing is compared. Leave the row out, or fill in two.',
    ])
  })

  it('a cell beyond the last column', () => {
    expect(problemsOf('ranker,A1', 'p1,1,2')).toEqual(['Row 2: it has 3 cells, and the first row has 2.'])
  })

  it('a column nobody knows, one that stands twice, and the one that is missing', () => {
    expect(problemsOf('A1,A1,A7', '1,1,1')).toEqual([
      `Row 1: there is no column "A7". Known: ${header.join(', ')}`,
      'Row 1: the column "A1" stands there twice.',
      'Row 1: the column "ranker" is missing. It holds a word for each person, such as p1.',
    ])
  })

  it('a file with nothing in it, or nothing but its first row', () => {
    expect(readRankings([]).problems).toEqual([`The file is empty. Its first row must be: ${header.join(',')}`])
    expect(problemsOf('')).toEqual([`The file is empty. Its first row must be: ${header.join(',')}`])
    expect(problemsOf('ranker,A1')).toEqual(['There are no rankings: nothing stands under the first row.'])
  })

  it('all of them at once, and then nothing is worked out', () => {
    const read = readRankings(table('ranker,A1,A2', 'p1,9,1', 'p1,1,x'))
    expect(read.problems).toHaveLength(3)
    expect(read.rankers).toEqual([])
  })
})
