import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../../src/core/encounter/log.ts'
import { compact, readCompact } from '../../../src/core/records/compact.ts'
import { sum32 } from '../../../src/core/records/sum32.ts'
import { anyLog, anyText } from '../../arbitrary/logs.ts'

const log: Log = {
  vignette: 'gift-offer',
  script: '0397744ff8d76e',
  model: 1,
  locale: 'en-GB',
  seed: 42,
  facts: { meaning: 'goodbye', visits: 2 },
  entries: [
    { type: 'chose', choice: 'door/kind-firm', at: 3600, said: 'I’d ask; first: why?' },
    { type: 'chose', choice: 'box/kind-firm', at: 9000 },
    { type: 'rewound', to: 1, at: 12_000 },
    { type: 'chose', choice: 'box/ask-meaning', at: 15_000 },
    { type: 'chose', choice: 'box/kind-firm', at: 16_000 },
    { type: 'reflected', text: 'uneasy', at: 17_000 },
    { type: 'reflected', text: 'Ask, then wait.', at: 18_000, about: 'next' },
  ],
}

describe('the text that a learning platform keeps of a meeting', () => {
  it('comes back as the very log it was', () => {
    expect(readCompact(compact(log))).toEqual(log)
    fc.assert(
      fc.property(anyLog, (any) => {
        expect(readCompact(compact(any))).toEqual(any)
      }),
      { numRuns: 500 },
    )
  })

  it('writes a choice out once, and then points back at it', () => {
    expect(compact(log)).toContain('|door/kind-firm:2s0:')
    expect(compact(log)).toContain(';box/^1:460;@1:2bc;^2/ask-meaning:2bc;*1:rs;')
  })

  it('is made of letters, digits and a few marks that no platform spoils', () => {
    fc.assert(
      fc.property(anyLog, (any) => {
        expect(compact(any)).toMatch(/^[A-Za-z0-9.,?()|:;/_~=+*^@$!-]*$/)
      }),
    )
  })

  it('gives nothing where it came back cut short, or with something changed in it', () => {
    const text = compact(log)
    for (let length = 0; length < text.length; length++) expect(readCompact(text.slice(0, length))).toBeUndefined()
    expect(readCompact(text.replace('kind', 'find'))).toBeUndefined()
    expect(readCompact(`${text} `)).toBeUndefined()
  })

  it('gives a log or nothing, whatever else a platform hands over', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readCompact(text)).toBeUndefined()
      }),
    )
  })

  it('gives nothing where a few letters stand for more than a meeting can hold', () => {
    const word = 'a'.repeat(100)
    const pointers = (one: string, times: number) => Array<string>(times).fill(one)
    const long = signed([`${word}:0`, `${pointers('^0', 10_000).join('/')}:0`, ...pointers('*1:0', 1000)])
    const many = signed(['a/b:0', ...pointers('*0:0', 10_000)])
    const vast = signed([`$${'a'.repeat(5_000_000)}:0`])
    for (const text of [long, many, vast]) expect(readCompact(text)).toBeUndefined()
  })

  it('gives a log or nothing of bounded size, however what is written in it points back', () => {
    const word = fc.oneof(
      fc.constantFrom('', 'a', '~0000', 'kind-firm'),
      fc.nat({ max: 9 }).map((n) => `^${n}`),
    )
    const id = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join('/'))
    const entry = fc
      .oneof(
        id,
        fc.nat({ max: 9 }).map((n) => `*${n}`),
        fc.string(),
      )
      .map((what) => `${what}:0`)
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 50 }), (entries) => {
        const text = signed(entries)
        expect(JSON.stringify(readCompact(text) ?? '').length).toBeLessThan(300 * text.length)
      }),
    )
  })
})

/** A text with these entries and the sum that belongs to it. */
function signed(entries: readonly string[]): string {
  const body = `1|gift-offer|x|1|en-GB|1||${entries.join(';')}`
  return `${body}|${sum32(body)}`
}
