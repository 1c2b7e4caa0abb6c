import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/core/encounter/replay.ts'
import { transcript } from '../../../src/core/encounter/transcript.ts'
import { logOf, tell, terms, theBox } from './story.ts'

const told = (...choices: readonly string[]) => transcript(replay(logOf(choices), tell(theBox), terms).encounter)

describe('the transcript', () => {
  it('of a first passage is what was heard, with nothing said yet', () =>
    expect(told()).toEqual([{ lines: [{ speaker: 'desmond', text: 'doorstep' }], setting: 'kitchen', contact: 0, index: 0 }]))
  it('holds everything heard, each with what the worker then chose, and last what is on screen', () =>
    expect(told('doorstep/rigid-refusal', 'drawer/name-process').map(({ lines, chosen }) => [lines[0]?.text, chosen?.id])).toEqual([
      ['doorstep', 'doorstep/rigid-refusal'],
      ['drawer', 'drawer/name-process'],
      ['meaning', undefined],
    ]))
  it('counts each choice, so that one can go back to it', () =>
    expect(told('doorstep/rigid-refusal', 'drawer/name-process').map(({ index }) => index)).toEqual([0, 1, 2]))
  it('knows in which contact something was said', () =>
    expect(told('doorstep/promise-realistic', 'form/tick-box').map(({ contact }) => contact)).toEqual([0, 0, 1]))
  it('does not hold what was walked back from', () => {
    const { entries } = logOf(['doorstep/rigid-refusal'])
    const log = logOf([], { entries: [...entries, { type: 'rewound', to: 0, at: 9 }] })
    expect(transcript(replay(log, tell(theBox), terms).encounter)).toHaveLength(1)
  })
})
