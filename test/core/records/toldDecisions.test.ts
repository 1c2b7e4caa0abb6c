import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/core/encounter/log.ts'
import { follow } from '../../../src/core/encounter/replay.ts'
import { toldDecision, toldDecisions } from '../../../src/core/records/toldDecisions.ts'
import { logOf, tell, terms, theBox } from '../encounter/story.ts'

const openBox = tell(theBox)
const chose = (choice: string, at = 0): Entry => ({ type: 'chose', choice, at })
const told = (entries: readonly Entry[]) => toldDecisions(logOf([], { entries }), openBox, terms)

describe('the decisions of a meeting', () => {
  it('are where each was made, which move it was, in which words, and what was heard before it', () => {
    expect(told([chose('doorstep/ask-meaning'), chose('meaning/kind-firm')])).toEqual([
      { place: 'doorstep', name: 'ask-meaning', move: 'ask-meaning', words: 'ask-meaning', heard: 'doorstep' },
      { place: 'meaning', name: 'kind-firm', move: 'kind-firm', words: 'kind-firm', heard: 'meaning' },
    ])
  })

  it('stay told when one goes back and decides otherwise', () => {
    const entries = [
      chose('doorstep/rigid-refusal'),
      chose('drawer/avoid'),
      { type: 'rewound' as const, to: 1, at: 0 },
      chose('drawer/name-process'),
    ]
    expect(told(entries).map(({ place, name }) => `${place}/${name}`)).toEqual([
      'doorstep/rigid-refusal',
      'drawer/avoid',
      'drawer/name-process',
    ])
    for (let count = 0; count <= entries.length; count++)
      expect(told(entries)).toEqual(expect.arrayContaining([...told(entries.slice(0, count))]))
  })

  it('are those that the encounter itself has, where nobody went back', () => {
    const { encounter } = follow(['doorstep/rigid-refusal', 'drawer/name-process', 'meaning/kind-firm'], openBox, 7, terms)
    expect(told(encounter.moments.map(({ choice }) => chose(choice.id)))).toEqual(encounter.moments.map(toldDecision))
  })

  it('go as far as a story that was revised still has them', () => {
    expect(told([chose('doorstep/ask-meaning'), chose('meaning/no-longer-there'), chose('meaning/kind-firm')])).toHaveLength(1)
  })
})
