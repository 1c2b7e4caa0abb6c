import fc from 'fast-check'
import type { Entry, Log } from '../../src/core/encounter/log.ts'

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => text.length <= 200)
const at = fc.nat({ max: 10_000_000 })

export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('chose' as const), choice: fc.constantFrom('a/b', 'a/c', 'd/e', 'd/f'), at }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('rewound' as const), to: fc.nat({ max: 6 }), at }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { type: fc.constant('reflected' as const), text: fc.string({ unit: 'grapheme' }), at, about: fc.constant('next' as const) },
      { requiredKeys: ['type', 'text', 'at'] },
    ),
  },
)
export const anyEntries = fc.array(anyEntry, { maxLength: 20 })

/** A log such as a browser keeps; its choices need not be any story's. */
export const anyLog: fc.Arbitrary<Log> = fc.record({
  vignette: name,
  script: name,
  model: fc.nat({ max: 9 }),
  locale: fc.constantFrom('en-GB', 'en-US'),
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  facts: fc.dictionary(
    fc.stringMatching(/^[a-z_]{1,12}$/).filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key)),
    fc.oneof(fc.string(), fc.integer()),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  ),
  entries: anyEntries,
})

/** Any bytes, as they would be read from a file or from storage. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify(value)),
)

/** A log in which one thing is something else, or that breaks off. */
export const nearlyALog: fc.Arbitrary<string> = fc
  .tuple(
    anyLog,
    fc.constantFrom('vignette', 'script', 'model', 'locale', 'seed', 'facts', 'entries', 'at', 'to'),
    fc.jsonValue(),
    fc.nat({ max: 400 }),
  )
  .chain(([log, where, value, cut]) => {
    const inside = where === 'at' || where === 'to'
    const changed = inside ? { ...log, entries: log.entries.map((entry) => ({ ...entry, [where]: value })) } : { ...log, [where]: value }
    const text = JSON.stringify(changed)
    return fc.constantFrom(
      text,
      text.slice(0, cut),
      text.replaceAll('"a/b"', '"__proto__"'),
      text.replace('{', '{"__proto__":{"entries":[]},'),
    )
  })
