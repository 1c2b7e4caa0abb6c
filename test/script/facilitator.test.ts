import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacilitator } from '../../src/script/facilitator.ts'

const gift = (locale: string) => readFacilitator(readFileSync(`stories/gift-offer/facilitator.${locale}.md`, 'utf8'))

describe('a page for facilitators', () => {
  const { decisions, questions, split, head, care } = gift('en-GB')
  const box = decisions.find(({ places }) => places.includes('box'))

  it('tells of each decision where in the story it stands', () =>
    expect(decisions.map(({ title, places }) => [title, ...places])).toContainEqual(['The plain question', 'kept', 'six']))
  it('tells what each option protects, by its choice', () =>
    expect(box?.options[0]).toEqual({
      choice: 'box/ask-meaning',
      says: 'his moment, and your time to think. Costs a hope you may have to disappoint.',
    }))
  it('gives the questions by their depth', () => {
    expect(questions.what[0]).toBe('When did his body change first?')
    expect(questions['so-what']).toContain('What was the gift for?')
    expect(questions['now-what'].at(-1)).toBe('What will you take to supervision, and when?')
  })
  it('says what to do when the room splits', () => expect(split).toMatch(/Ask each side for the best sentence of the other\.$/))
  it('has its purpose and its content note at hand', () =>
    expect(head.map(({ title }) => title)).toEqual(['Purpose', 'Outcomes', 'Content note']))
  it('keeps by what to do when somebody knows the story from their own life', () =>
    expect(care[0]?.title).toBe('When someone knows this story from their own life'))
  it('has the same decisions in every locale', () =>
    expect(gift('en-US').decisions.map(({ places, options }) => [places, options.map(({ choice }) => choice)])).toEqual(
      decisions.map(({ places, options }) => [places, options.map(({ choice }) => choice)]),
    ))
  it('may be any text', () => fc.assert(fc.property(fc.string(), (text) => Array.isArray(readFacilitator(text).decisions))))
})
