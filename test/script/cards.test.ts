import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSteer } from '../../src/core/classroom/messages.ts'
import { readCards } from '../../src/script/cards.ts'
import { CARDS } from '../arbitrary/triads.ts'

const stories = join(import.meta.dirname, '../../stories')
const written = `# The gift: cards for three

Rotate, so that each of you plays all three.

## Worker

**Your aim.** To leave with him still glad.

**Before you begin,** choose one: *hours were agreed*; *they were not*.

## Desmond

**Today.** You have made a box.

### More

**You fear** being a nice old man.

**Thermometer.** shut · civil · easy · glad · at peace. Move it as you go.

**You may** soften or stop at any time.

## Observer

Say nothing until you are asked.

- Asked what it means, then waited
- Named a real strength

## Policy

**Harbour Street team: gifts**

1. Staff take nothing of value.

A made-up policy.
`

describe('cards', () => {
  const { cards, problems } = readCards('cards.en-GB.md', written)
  it('are read from a page with four headings', () => expect(problems).toEqual([]))
  it('have parts, each with its head', () =>
    expect(cards.worker).toEqual([
      { head: 'Your aim', text: 'To leave with him still glad.' },
      { head: 'Before you begin,', text: 'choose one: *hours were agreed*; *they were not*.' },
    ]))
  it('begin with what is needed to begin; the rest lies under More', () =>
    expect(cards.person).toEqual([
      { head: 'Today', text: 'You have made a box.' },
      { head: 'You fear', text: 'being a nice old man.', more: true },
    ]))
  it('have five feelings in the person’s own words', () => expect(cards.thermometer).toEqual(['shut', 'civil', 'easy', 'glad', 'at peace']))
  it('say what whoever plays the person may do', () => expect(cards.leave).toBe('You may soften or stop at any time.'))
  it('say what to watch for', () => expect(cards.checklist).toEqual(['Asked what it means, then waited', 'Named a real strength']))
  it('have the policy', () =>
    expect(cards.policy).toEqual({
      title: 'Harbour Street team: gifts',
      lines: ['Staff take nothing of value.'],
      note: 'A made-up policy.',
    }))
  it('that lack something are told what, and never throw', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCards('cards.md', text).problems.length).toBeGreaterThan(0)
      }),
    ))
})

describe('the cards of every vignette', () => {
  const all = readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(stories, name))
        .filter((file) => /^cards\..*\.md$/.test(file))
        .map((file) => `${name}/${file}`),
    )
  it.each(all)('are whole, and small enough for a phone: %s', (file) => {
    const { cards, problems } = readCards(file, readFileSync(join(stories, file), 'utf8'))
    expect(problems).toEqual([])
    expect(readSteer({ ...CARDS, cards })).toMatchObject({ type: 'cards' })
  })
})
