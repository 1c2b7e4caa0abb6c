import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OF_CONTEXT, OF_RESULT, VERBS } from '../../../../src/core/records/xapi/vocabulary.ts'
import { faultIn } from '../../../lrs/statement.ts'
import { examples } from './profileExamples.ts'

// docs/xapi-profile.md is what an institution reads: its examples are what the game says, and it leaves out no name that is sent.

const page = readFileSync('docs/xapi-profile.md', 'utf8')
const shown = Object.fromEntries(
  [...page.matchAll(/^### Example: (.+)\n+```json\n([^`]+)```/gm)].map(([, name = '', text = '']) => [name, JSON.parse(text) as unknown]),
)

describe('the statement profile', () => {
  it.each(Object.entries(examples))('shows %s as a meeting really tells it', (name, example) => expect(shown[name]).toEqual(example))
  it('shows no example that nothing makes', () => expect(Object.keys(shown)).toEqual(Object.keys(examples)))
  it.each(Object.entries(examples))('shows %s conforming to xAPI', (_, example) => expect(faultIn(example)).toBeUndefined())
  it.each([...Object.values(VERBS).map(({ id }) => id), ...Object.values(OF_RESULT), ...Object.values(OF_CONTEXT)])('names %s', (id) =>
    expect(page).toContain(`\`${id}\``),
  )
})
