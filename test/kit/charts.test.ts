import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charts } from '../../src/kit/charts/charts.ts'
import { bag, gift, limit } from '../../src/kit/charts/examples.ts'
import { movesTable } from '../../src/kit/charts/movesTable.ts'

const inReadme = (name: string) => readFileSync(new URL(`../../src/core/relationship/${name}`, import.meta.url), 'utf8')

describe("the charts of the model's README", () => {
  for (const [name, draw] of Object.entries(charts)) {
    it(`${name} is what the model says now (npm run print -- charts)`, () => expect(inReadme(`charts/${name}.svg`)).toBe(draw()))
    it(`${name} stands in the README, with words for those who do not see it`, () =>
      expect(inReadme('README.md')).toMatch(new RegExp(`!\\[[^\\]]{40,}\\]\\(charts/${name}\\.svg\\)`)))
    it(`${name} says in its title what its lines and bars show`, () => {
      const title = /<title>(.*)<\/title>/.exec(draw())?.[1] ?? ''
      const values = [...draw().matchAll(/>−?(\d+\.\d)/g)].map(([, value]) => Number(value))
      for (const value of values) expect(title).toContain(`${value}`)
    })
  }

  it('the table of moves is the catalogue as it is now, all fifty, with words for each', () => {
    expect(inReadme('moves/README.md')).toBe(movesTable())
    expect(movesTable().match(/^\| `/gm)).toHaveLength(50)
    expect(movesTable()).toContain('| `rigid-refusal` | gave the rule without the warmth | −2 | −3 | +1 | −1 | 0 |')
    expect(movesTable()).not.toMatch(/[{}]/)
  })

  it('the gift: honoured 64.7; refused 45.7, and 57.7 once it is mended', () => {
    const { cold, warm } = gift()
    expect(warm.at(-1)?.trust).toBe(64.7)
    expect(cold.map(({ trust }) => trust)).toEqual([60, 45.7, 45.7, 45.7, 57.7])
  })

  it('the limit: dearer with each exception nobody named, cheaper agreed and warm', () =>
    expect(limit()).toEqual([
      { exceptions: 0, agreed: -1.6, warm: -3.3, cold: -6.5 },
      { exceptions: 2, agreed: -3.3, warm: -6.5, cold: -13 },
      { exceptions: 4, agreed: -4.9, warm: -9.8, cold: -19.5 },
    ]))

  it('the bag: taking over wins as much rapport, and loses the lead', () => {
    const { beside, rescued } = bag()
    const end = (course: typeof beside) => {
      const { trust, rapport, selfDetermination, strain } = course.at(-1)!
      return [trust, rapport, selfDetermination, strain]
    }
    expect(end(beside)).toEqual([42, 45.2, 58.3, 17])
    expect(end(rescued)).toEqual([38.1, 43.2, 11.3, 50])
  })
})
