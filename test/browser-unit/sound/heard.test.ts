import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../../src/browser/sound/description.ts'
import { heard, moments } from '../../../src/browser/sound/heard.ts'
import { THINGS } from '../../../src/browser/sound/things.ts'
import type { Line } from '../../../src/core/encounter/passage.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { logOf, tell, terms } from '../../core/encounter/story.ts'

const telling = (lines: readonly Partial<Line>[], setting = 'car') => {
  const { encounter } = replay(logOf([]), tell({ one: { scene: { setting }, ending: 'over' } }), terms)
  return { ...encounter, passage: { ...encounter.passage, lines: lines.map((line) => ({ speaker: '', text: 'x', ...line })) } }
}
const sound = (name: string) => ({ sound: { name, caption: `A ${name}.` } })

describe('what is heard in a passage', () => {
  it('is the room it is in, and the things of its lines in their order', () =>
    expect(heard(telling([sound('tap'), {}, sound('door'), sound('tap')]))).toEqual({ room: 'car', things: ['tap', 'door', 'tap'] }))
  it('is nothing more where no line has a sound', () => expect(heard(telling([{}, {}])).things).toEqual([]))
  it.each(['a-gull', 'toString'])('leaves a sound nobody has described to its caption: %s', (name) =>
    expect(heard(telling([sound(name), sound('cup')])).things).toEqual(['cup']),
  )
})

describe('things that sound in one passage', () => {
  const some = fc.array(fc.constantFrom(...Object.keys(THINGS)), { minLength: 1, maxLength: 5 })
  const end = (name: string, at: number) => at + lengthOf(THINGS[name] ?? [])
  it('come after the words, each once the one before is over and there was time to read on', () =>
    fc.assert(
      fc.property(some, (names) => {
        const at = moments(names)
        expect(at).toHaveLength(names.length)
        expect(at[0]).toBeGreaterThan(0.2)
        for (const [index, begins] of at.slice(1).entries())
          expect(begins - end(names[index] ?? '', at[index] ?? 0)).toBeGreaterThanOrEqual(1.5)
      }),
    ))
})
