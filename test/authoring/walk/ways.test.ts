import { describe, expect, it } from 'vitest'
import { takes, type Way } from '../../../src/authoring/walk/ways.ts'
import type { Choice } from '../../../src/core/encounter/passage.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'

const offering = (...moves: readonly MoveId[]) => ({
  choices: moves.map((move): Choice => ({ id: `box/${move}`, text: move, act: { move, topics: [], stakes: [] } })),
})

/** What somebody who works like this would take of these moves. */
const taken = (way: Way, ...moves: readonly MoveId[]) => takes(way, offering(...moves)).map((place) => moves[place])

describe('a way of working', () => {
  it.each<[Way, MoveId, readonly MoveId[]]>([
    ['rescuer', 'rescue', ['kind-firm', 'rescue', 'avoid', 'validate']],
    ['rescuer', 'avoid', ['own-apologise', 'avoid', 'kind-firm', 'validate']],
    ['rescuer', 'validate', ['own-apologise', 'validate', 'kind-firm', 'open-question']],
    ['cold', 'rigid-refusal', ['kind-firm', 'rigid-refusal', 'avoid', 'ask-meaning']],
    ['cold', 'avoid', ['own-apologise', 'avoid', 'validate']],
    ['consistent', 'kind-firm', ['ask-meaning', 'kind-firm', 'quiet-exception', 'contract-early']],
    ['consistent', 'close-loop', ['ask-meaning', 'close-loop', 'contract-early', 'avoid']],
    ['avoidant', 'avoid', ['kind-firm', 'avoid', 'name-process', 'rescue']],
    ['kind-but-firm', 'ask-meaning', ['ask-meaning', 'kind-firm', 'quiet-exception', 'rigid-refusal']],
    ['kind-but-firm', 'kind-firm', ['validate', 'kind-firm', 'quiet-exception']],
    ['kind-but-firm', 'own-apologise', ['own-apologise', 'kind-firm', 'avoid']],
  ])('%s takes %s of %j', (way, move, moves) => expect(taken(way, ...moves)).toEqual([move]))
  it('has more than one option to its liking where they are alike', () =>
    expect(taken('rescuer', 'rescue', 'collude', 'kind-firm')).toEqual(['rescue', 'collude']))
  it('by chance has all of them', () => expect(taken('random', 'rescue', 'avoid', 'kind-firm')).toEqual(['rescue', 'avoid', 'kind-firm']))
})
