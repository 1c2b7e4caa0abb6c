import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, type Log, path } from '../../../src/core/encounter/log.ts'
import { readCompact } from '../../../src/core/records/compact.ts'
import { fitted, MOST } from '../../../src/core/records/fitted.ts'
import { folders, readFolder } from '../../../src/kit/folder.ts'
import { choiceIds } from '../../../src/script/rule.ts'
import { anyLog } from '../../arbitrary/logs.ts'

const bare: Log = { vignette: 'v', script: 's', model: 1, locale: 'en-GB', seed: 1, facts: {}, entries: [] }
const chose = (choice: string, at: number): Entry => ({ type: 'chose', choice, at })

describe('what has to fit into the 4,096 characters of a learning platform', () => {
  it('always does, and is always a log again', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 700, max: MOST }), (log, most) => {
        fc.pre(fitted({ ...log, entries: [] }, most).left === undefined)
        const { text } = fitted(log, most)
        expect(text.length).toBeLessThan(most)
        expect(readCompact(text)).toBeDefined()
      }),
    )
  })

  it('is all of it, where there is room', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { text, left } = fitted(log)
        if (left === undefined) expect(readCompact(text)).toEqual(log)
      }),
    )
  })

  it('leaves the longest texts here first, and keeps every choice and every way back', () => {
    const long = 'And another thing. '.repeat(300)
    const entries: readonly Entry[] = [
      { type: 'chose', choice: 'a/b', at: 1, said: long },
      { type: 'rewound', to: 0, at: 2 },
      chose('a/c', 3),
      { type: 'reflected', text: 'uneasy', at: 4 },
      { type: 'reflected', text: long, at: 5, about: 'next' },
    ]
    const { text, left } = fitted({ ...bare, entries })
    expect(left).toBe('words')
    expect(readCompact(text)?.entries).toEqual([chose('a/b', 1), entries[1], entries[2], entries[3]])
  })

  it('then leaves the ways here that were taken back: one goes on from the same place', () => {
    const to = (count: number): readonly Entry[] =>
      Array.from({ length: count }, (_, n): readonly Entry[] => [chose('a/b', n), { type: 'rewound', to: 0, at: n }]).flat()
    const log = { ...bare, entries: [...to(600), chose('a/c', 700), chose('d/e', 701)] }
    const { text, left } = fitted(log)
    expect(left).toBe('detours')
    expect(path(readCompact(text)?.entries ?? [])).toEqual(path(log.entries))
  })

  it('goes as far as it goes where even that is too much', () => {
    const entries = Array.from({ length: 900 }, (_, n) => chose(`place-${n}/move`, n * 1000))
    const { text, left } = fitted({ ...bare, entries })
    const kept = path(readCompact(text)?.entries ?? [])
    expect(left).toBe('choices')
    expect(kept.length).toBeGreaterThan(150)
    expect(path(entries).slice(0, kept.length)).toEqual(kept)
  })
})

/** No path of a vignette has more choices; as `npm run walk` found. */
const most = (id: string) =>
  Math.max(
    ...[...readFileSync(join('stories', id, 'walk.txt'), 'utf8').matchAll(/a path has \d+ to (\d+) choices/g)].map(([, n]) => Number(n)),
  )

describe.each(folders())('%s', (folder) => {
  const { vignette, scripts } = readFolder(folder)
  if (!scripts[0]) throw new Error(`${folder} has no story that can be read`)
  const ids = [...new Set(choiceIds(scripts[0].compiled.source))].toSorted((one, other) => other.length - one.length)

  it('fits whole, were its longest path made of its longest choices, each decided three times, with words at the end', () => {
    const longest = most(vignette?.id ?? '')
    expect(longest).toBeGreaterThan(8)
    expect(ids.length).toBeGreaterThan(3 * longest)
    let at = 0
    const minute = () => {
      at += 61_000
      return at
    }
    const entries = Array.from({ length: longest }, (_, n): readonly Entry[] => [
      chose(ids[3 * n] as string, minute()),
      { type: 'rewound', to: n, at: minute() },
      chose(ids[3 * n + 1] as string, minute()),
      { type: 'rewound', to: n, at: minute() },
      chose(ids[3 * n + 2] as string, minute()),
    ]).flat()
    const words: readonly Entry[] = [
      { type: 'reflected', text: 'torn, and a little proud, and sorry about the second question he never answered', at: minute() },
      {
        type: 'reflected',
        text: 'Ask what it means before I say what I may not do, and then wait. '.repeat(3),
        at: minute(),
        about: 'next',
      },
    ]
    const facts = Object.fromEntries(
      (vignette?.hidden ?? []).map(({ name, values }) => [name, values.toSorted((a, b) => b.length - a.length)[0] ?? '']),
    )
    const log = { vignette: vignette?.id ?? '', script: '0397744ff8d76e', model: 1, locale: 'en-GB', seed: 0xffff_ffff, facts }
    const { text, left } = fitted({ ...log, entries: [...entries, ...words] })
    expect({ left, fits: text.length < MOST }).toEqual({ left: undefined, fits: true })
  })
})
