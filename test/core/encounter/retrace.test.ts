import { describe, expect, it } from 'vitest'
import { type Entry, path } from '../../../src/core/encounter/log.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { retrace } from '../../../src/core/encounter/retrace.ts'
import { logOf, tell, terms, theBox } from './story.ts'

const story = { openScript: tell(theBox), terms }
const chose = (choice: string): Entry => ({ type: 'chose', choice, at: 0 })
const back = (to: number): Entry => ({ type: 'rewound', to, at: 0 })
const played = (entries: readonly Entry[]) => retrace(logOf([], { entries }), story)

describe('a log that is played again as it was played', () => {
  const entries = [
    chose('doorstep/rigid-refusal'),
    chose('drawer/avoid'),
    back(1),
    chose('drawer/name-process'),
    chose('meaning/kind-firm'),
  ]

  it('has every choice, those too that were left again, and its place among those that stood then', () => {
    const { made } = played(entries)
    expect(made.map(({ chosen, position }) => [chosen.choice, position])).toEqual([
      ['doorstep/rigid-refusal', 1],
      ['drawer/avoid', 2],
      ['drawer/name-process', 2],
      ['meaning/kind-firm', 3],
    ])
  })

  it('stands after each choice, and in the end, where the log stood then', () => {
    const { made, end } = played(entries)
    const stood = (count: number) => replay(logOf([], { entries: entries.slice(0, count) }), story.openScript, terms).encounter
    expect(made.map(({ came }) => came)).toEqual([1, 2, 4, 5].map(stood))
    expect(end).toEqual(stood(5))
  })

  it('ends where one went back to, though nothing was chosen since', () => {
    const { end } = played([chose('doorstep/ask-meaning'), chose('meaning/kind-firm'), back(1)])
    expect(end?.moments.map(({ choice }) => choice.id)).toEqual(['doorstep/ask-meaning'])
  })

  it('follows nothing after a choice that is not there, until one goes back to before it', () => {
    const astray = [chose('doorstep/ask-meaning'), chose('meaning/never-written'), chose('window/kind-firm')]
    expect(played(astray).made.map(({ came }) => came !== undefined)).toEqual([true, false, false])
    expect(played(astray).end).toBeUndefined()
    const again = [...astray, back(1), chose('meaning/kind-firm')]
    expect(played(again).made.at(-1)?.came?.passage.ending).toBe('box-in-the-window')
    expect(played(again).end?.moments.map(({ choice }) => choice.id)).toEqual(path(again))
  })

  it('has its choices without a story, too, and follows none', () => {
    const { made, end } = retrace(logOf([], { entries }), undefined)
    expect(made.map(({ position, came }) => [position, came])).toEqual([1, 2, 2, 3].map((position) => [position, undefined]))
    expect(end).toBeUndefined()
  })
})
