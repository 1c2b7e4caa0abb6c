import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyFor, kindOf } from '../../../src/core/encounter/keys.ts'

describe('the keys under which encounters are kept', () => {
  it('say what stands there, and of which vignette', () => {
    expect(keyFor('now', 'gift-offer')).toBe('kbf:now:gift-offer')
    expect(keyFor('attempt', 'gift-offer', 1_700_000_000_000)).toBe('kbf:attempt:gift-offer:1700000000000')
    expect(['kbf:over:gift-offer', 'kbf:settings', 'now:gift-offer', 'kbf:nowhere'].map(kindOf)).toEqual([
      'over',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('are named in one place: nobody else spells them, and those of reflections only where reflections are', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const spelling = (key: RegExp) =>
      sources.filter((name) => key.test(readFileSync(join('src', name), 'utf8'))).map((name) => name.replaceAll('\\', '/'))
    expect(spelling(/kbf:\(?(now|at|aside|attempt|over|met|here)\b|\}(now|at|aside|attempt|over|met|here):/)).toEqual([])
    expect(spelling(/kbf:reflection/)).toEqual(['core/reflection/reflection.ts'])
  })
})
