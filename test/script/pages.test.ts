import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDebrief } from '../../src/script/pages.ts'

const known = { endings: ['quiet-drawer'], choices: ['box/ask-meaning', 'box/avoid'] }
const read = (text: string) => readDebrief('debrief.en-GB.md', text, known)

describe('the pages of a story for its debrief', () => {
  it('hold their side in their own words, by band or ending', () =>
    expect(read('For the author.\n\n## their side: wary\n- "You asked me things."\n- "I saw."').page.theirSide).toEqual({
      wary: ['You asked me things.', 'I saw.'],
    }))
  it('hold paragraphs on a choice, and what it opens and costs, each where the author has words for it', () => {
    const { page, problems } = read(
      '## box/ask-meaning\nHe turned the box.\n\nIt costs time.\n- opens: the story of the plank.\n- costs: ten minutes\n\n## box/avoid\nHe waited.',
    )
    expect(page.choices).toEqual({ 'box/ask-meaning': ['He turned the box.', 'It costs time.'], 'box/avoid': ['He waited.'] })
    expect(page.sides).toEqual({ 'box/ask-meaning': { opens: 'the story of the plank', costs: 'ten minutes' } })
    expect(problems).toEqual([])
  })
  it('are asked for a paragraph where there is none', () =>
    expect(read('## box/avoid\n- costs: being left alone').problems.map(({ rule }) => rule)).toEqual(['page-empty']))
  it('may be any text at all: it gives pages and what is wrong with them, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.keys(read(`## box/avoid\n${text}`).page)).toEqual(['theirSide', 'choices', 'sides'])
      }),
    )
  })
})
