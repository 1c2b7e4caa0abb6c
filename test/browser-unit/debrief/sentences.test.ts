import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, signed } from '../../../src/browser/debrief/numbers.ts'
import { sayHappening } from '../../../src/browser/debrief/sayHappening.ts'
import { sayResult } from '../../../src/browser/debrief/sayResult.ts'
import { sayTerm } from '../../../src/browser/debrief/sayTerm.ts'
import { voiceOf } from '../../../src/browser/debrief/voice.ts'
import { debriefWordsFor } from '../../../src/browser/words/debrief.ts'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import { sumOf } from '../../../src/core/debrief/sum.ts'
import type { Effect } from '../../../src/core/relationship/effect.ts'
import { anyEncounter } from '../../core/debrief/anyEncounter.ts'
import { played, refusal, type Said } from '../../core/debrief/playing.ts'

const he = { they: 'he', them: 'him', their: 'his', theirs: 'his' }
const told = debrief(played(refusal))
const voice = voiceOf(told, debriefWordsFor('en-GB'), 'Desmond', he)
const lines = (effect: Effect | undefined) => (effect ? sumOf(effect).terms.map((term) => sayTerm(term, effect, voice)) : [])
const first = (said: Said, on: Effect['on']) =>
  lines(debrief(played([{ move: 'pause-ground' }, said])).beats[1]?.effects.find((effect) => effect.on === on && effect.rule === 'move'))

describe('a sum in words', () => {
  const broken = told.beats[5]!.ended.effects.find(({ on }) => on === 'trust')!

  it('tells of a broken promise as one person would tell another', () => {
    expect(lines(broken)).toEqual([
      'a loss weighs more than a gain of the same size',
      'a promise of middling size, broken',
      'he gave you some benefit of the doubt, because rapport was good (61)',
    ])
  })

  it('ends with where it led, and what that means', () => {
    expect(sayResult(broken, voice)).toBe('from 60.6 to 50.8: still “working”, with less to spare')
  })

  it('says how large the step was, and in which direction', () => {
    expect(first({ move: 'rigid-refusal', topics: ['gift'] }, 'rapport')[1]).toBe('you gave the rule without the warmth: a large step down')
    expect(first({ move: 'rescue' }, 'strain')[1]).toBe('you did it for him: a middling step of strain')
  })

  it('says what is usual where the moment changed it, and why', () => {
    expect(first({ move: 'attend-in-silence', scene: { channel: 'phone' } }, 'trust')[1]).toBe(
      'you waited, and left room: part of a step up (usually 1). Where you cannot be seen, a silence has to say that you are there.',
    )
  })

  it('gives an author’s reason in the author’s words', () => {
    const adjust = [{ on: 'rapport', by: 1, why: 'six months of forms: he expects them' }] as const
    expect(first({ move: 'tick-box', adjust }, 'rapport')[1]).toContain('Here: six months of forms: he expects them.')
  })

  it('does not say that a loss weighs more where it does not: of clarity, a step is a step', () => {
    expect(first({ move: 'rescue' }, 'clarity')[0]).toBe('what one step is worth here')
  })
})

describe('a result in words', () => {
  const result = (on: Effect['on'], from: number, to: number) => sayResult({ on, from, to }, voice).replace(/^.*?: /, '')
  it.each([
    ['trust', 46, 40, '“working” became “wary”'],
    ['trust', 40, 43, 'still “wary”, nearer to “working”'],
    ['trust', 80, 85, 'still “open”, with more to spare'],
    ['trust', 20, 10, 'still “guarded”, further down'],
    ['rapport', 58, 62, '“middling” became “high”'],
    ['strain', 58, 64, 'over 60, where it shows in your face'],
    ['strain', 20, 17, 'not over 60, where it does not show'],
    ['strain', 63, 60, 'not over 60, where it does not show'],
    ['scar', 0, 15, 'trust can reach 85 at most'],
    ['clarity', 50, 50, 'no change'],
  ] as const)('%s from %d to %d is: %s', (on, from, to, words) => expect(result(on, from, to)).toBe(words))
})

describe('a limit that was not held, in words', () => {
  const happened = (...said: readonly Said[]) =>
    debrief(played(said))
      .beats.at(-1)
      ?.happenings.map((happening) => sayHappening(happening, voice))
  const gift = { topics: ['gift'] } as const
  const adjust = [
    { on: 'exceptions', by: 1, why: "one box at the desk, and the next person wonders what to bring: that's how it goes" },
  ] as const

  it('was crossed without a word', () =>
    expect(happened({ move: 'quiet-exception', ...gift })).toEqual(['A limit was crossed without a word: gifts.']))

  it('was let go, where it had been said aloud', () =>
    expect(happened({ move: 'kind-firm', ...gift }, { move: 'quiet-exception', ...gift })).toEqual([
      'The limit had been said aloud, so letting it go won no trust.',
      'A limit that had been said aloud was let go: gifts.',
    ]))

  it('is no limit crossed where the author says what an open agreement leads to', () =>
    expect(happened({ move: 'share-with-consent', ...gift, adjust })).toEqual([
      'A limit can cost more after this (gifts): one box at the desk, and the next person wonders what to bring: that’s how it goes.',
    ]))

  it('is told as both where it was both', () =>
    expect(happened({ move: 'quiet-exception', ...gift, adjust })?.map((sentence) => sentence.slice(0, 28))).toEqual([
      'A limit was crossed without ',
      'A limit can cost more after ',
    ]))

  it('makes the next one late, named or not: the sum says no more than that', () => {
    const held = debrief(
      played([
        { move: 'share-with-consent', ...gift, adjust },
        { move: 'kind-firm', ...gift },
      ]),
    ).beats[1]!
    const rapport = held.effects.find(({ on, rule }) => on === 'rapport' && rule === 'move')
    expect(lines(rapport)).toContain('the limit came late, after an exception')
  })
})

describe('what this encounter does not know', () => {
  it('is not made up: a promise or a secret nobody kept is an error of ours', () => {
    expect(() => voice.promise('nobody')).toThrow('no promise "nobody" in this encounter')
    expect(() => voice.secret('nobody')).toThrow('no secret "nobody" in this encounter')
  })
})

describe('a number', () => {
  it('carries its sign, a true minus, and one decimal', () => {
    expect([signed(-9.8), signed(12), signed(0), plain(60)]).toEqual(['−9.8', '+12.0', '0.0', '60.0'])
  })
})

describe('what the debrief says', () => {
  it('never leaves a gap unfilled, whatever was played', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const looked = debrief(encounter)
        const speak = voiceOf(looked, debriefWordsFor('en-GB'), 'Desmond', he)
        for (const { effects, happenings, ended } of looked.beats) {
          const all = [...effects, ...ended.effects]
          const terms = all.flatMap((effect) => sumOf(effect).terms.map((term) => sayTerm(term, effect, speak)))
          const said = [
            ...terms,
            ...all.map((effect) => sayResult(effect, speak)),
            ...[...happenings, ...ended.happenings].map((one) => sayHappening(one, speak)),
          ]
          expect(said.filter((sentence) => /[{}]|undefined|NaN|of size| {2}|^$/.test(sentence))).toEqual([])
        }
      }),
    )
  })

  it('speaks of the person as the vignette does', () => {
    const they = { they: 'they', them: 'them', their: 'their', theirs: 'theirs' }
    const speak = voiceOf(told, debriefWordsFor('en-GB'), 'Sam', they)
    expect(speak.say('{They} gave {them} {their} say.')).toBe('They gave them their say.')
  })
})
