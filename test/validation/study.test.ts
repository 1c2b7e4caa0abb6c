import { describe, expect, it } from 'vitest'
import { moves } from '../../src/core/relationship/moves.ts'
import { rules } from '../../src/core/relationship/rules.ts'
import { ablations, dealtAnew } from '../../src/validation/ablations.ts'
import { criterionOf, scored, withLength } from '../../src/validation/criterion.ts'
import { CANDIDATES, compareDrifts } from '../../src/validation/drift.ts'
import { predict } from '../../src/validation/predict.ts'
import type { Session } from '../../src/validation/session.ts'
import { ablate, chance, measure } from '../../src/validation/study.ts'
import { vocabulary } from '../../src/validation/vocabulary.ts'
import { session } from './sessions.ts'

const whole = { ...rules, moves: vocabulary().moves }
const labelled = (id: string, label: 'high' | 'low', ...said: readonly string[]): Session => ({
  ...session(id, ...said),
  label,
  group: id.slice(0, 2),
})
// Eight groups, each with one session that listens and one that tells.
const demonstrations: readonly Session[] = Array.from({ length: 8 }, (_, n) => [
  labelled(`g${n} a`, 'high', 'question', ...Array(n + 2).fill('reflection')),
  labelled(`g${n} b`, 'low', 'question', ...Array(n + 2).fill('give-advice')),
]).flat()

describe('sessions are held against what came of them', () => {
  it('labels, as the area under the curve', () => {
    const outcome = criterionOf(demonstrations)
    expect(outcome.name).toBe('label')
    const figures = measure(demonstrations, outcome, whole)
    expect(figures.map(({ score, agreement }) => [score, agreement.value])).toEqual([
      ['rapport', 1],
      ['rapportAt10', 1],
      ['trust', 1],
    ])
  })

  it('liking, as a correlation that does not follow the number of turns', () => {
    const rated = [1, 2, 3, 4, 5].map((like, n) => ({
      ...session(`s${n}`, ...Array(n + 1).fill('small-talk')),
      outcome: { like, dialogue: n },
    }))
    const outcome = criterionOf(rated)
    expect(outcome.name).toBe('liking')
    const turns = rated.map((one) => one.turns.length)
    expect(outcome.agreement(turns, [0, 1, 2, 3, 4])).toBe(0)
    expect(withLength(rated, turns)).toBe(1)
  })

  it('labels also among pairs of about the same length: at most half as many turns again', () => {
    const three = [
      labelled('a', 'high', 'reflection', 'reflection'),
      labelled('b', 'low', 'reflection', 'reflection', 'reflection'),
      labelled('c', 'low', ...Array(9).fill('reflection')),
    ]
    const matched = criterionOf(three).matched!
    expect(matched([2, 1, 3], [0, 1, 2])).toBe(1)
    expect(matched([1, 1, 3], [0, 1, 2])).toBe(0.5)
    expect(matched([1, 2, 3], [0, 2])).toBeNaN()
  })

  it('a group is not taken for a session that has its name', () =>
    expect(
      criterionOf(
        [labelled('1', 'high', 'question'), { ...labelled('x', 'low', 'question'), group: '1' }].map((one, n) =>
          n === 0 ? { ...one, group: undefined } : one,
        ),
      ).clusters,
    ).toHaveLength(2))

  it('those of a group, or of one dialogue, are drawn together', () => {
    expect(criterionOf(demonstrations).clusters).toHaveLength(8)
    const twice = [1, 2, 4].map((like, n) => ({ ...session(`s${n}`, 'question'), outcome: { like, dialogue: n > 0 ? 'same' : 'other' } }))
    expect(criterionOf(twice).clusters).toEqual([[0], [1, 2]])
  })

  it('rapport after ten of the worker’s turns is read at the tenth, or at the end of a shorter session', () => {
    const long = session('long', ...Array(12).fill('reflection'))
    const short = session('short', 'reflection')
    const predictions = [long, short].map((one) => predict(one, whole))
    const at10 = scored('rapportAt10', [long, short], predictions)
    expect(at10).toEqual([predictions[0]?.perTurn[18]?.rapport, predictions[1]?.predictedRapportFinal])
  })

  it('without an outcome there is nothing to hold them against, and it says what is missing', () => {
    for (const none of [[session('a', 'question')], demonstrations.filter(({ label }) => label === 'high')])
      expect(() => criterionOf(none)).toThrow('every session needs a "label", "high" or "low", or every one an "outcome.like"')
  })
})

describe('one idea is taken out of the model', () => {
  const without = (name: string) => ablations[name]!(whole)
  it('drift', () => expect(without('drift').drift).toBe(0))
  it('losses steeper than gains: a step down costs the points that a step up wins, and nothing else changes', () => {
    const { table } = without('losses steeper than gains')
    for (const { gain, loss } of Object.values(table)) expect(loss.base).toBe(gain.base)
    expect(table.trust.loss.weights).toEqual(rules.table.trust.loss.weights)
  })
  it('novelty: the second time gives what the first gave, but for the room', () => {
    const told = session('a', 'reflection', 'reflection')
    const worn = predict(told, { ...whole, drift: 0 }).perTurn
    const fresh = predict(told, { ...without('novelty'), drift: 0 }).perTurn
    expect(fresh[0]).toEqual(worn[0])
    expect(fresh[2]?.rapport).toBeGreaterThan(worn[2]?.rapport ?? 100)
  })
  it('each is held against the same draws as the model', () => {
    const found = ablate(demonstrations, criterionOf(demonstrations), whole)
    expect(found.map(({ without }) => without)).toEqual(Object.keys(ablations))
    for (const { figures } of found) for (const { agreement, gain } of figures) expect(gain.value).toBeCloseTo(agreement.value - 1, 9)
  })
})

describe('the level of chance', () => {
  it('is the model with its effects dealt out anew: the same effects, on other moves, the flags where they were', () => {
    const dealt = dealtAnew(3)
    const sorted = (catalogue: typeof dealt) =>
      Object.values(catalogue)
        .map(({ gains }) => JSON.stringify(gains))
        .sort()
    expect(sorted(dealt)).toEqual(sorted(moves))
    expect(dealt).not.toEqual(moves)
    for (const id of ['rescue', 'kind-firm'] as const) expect({ ...dealt[id], gains: 0 }).toEqual({ ...moves[id], gains: 0 })
    expect(dealtAnew(3)).toEqual(dealt)
    expect(dealtAnew(4)).not.toEqual(dealt)
  })
  it('is about one half where the labels are balanced', () => {
    const [rapport] = chance(demonstrations, criterionOf(demonstrations), whole, (other) => vocabulary(undefined, other).moves, 60)
    expect(rapport?.value).toBeGreaterThan(0.3)
    expect(rapport?.value).toBeLessThan(0.7)
    expect(rapport?.atLeast).toBeGreaterThan(0)
    expect(rapport?.atLeast).toBeLessThan(0.5)
  })
})

describe('drifts are compared', () => {
  const { tried, blind } = compareDrifts(demonstrations, criterionOf(demonstrations), whole)
  it('at every candidate; the rules of the game gain nothing on themselves', () => {
    expect(tried).toHaveLength(CANDIDATES.length)
    expect(tried.find(({ drift, rest }) => drift === 0.15 && rest === 'trust')?.gain).toEqual({ value: 0, low: 0, high: 0 })
  })
  it('and chosen blindly: each group by the others, in as many folds as there are groups, ten times over', () => {
    expect(blind?.chosen.reduce((sum, { times }) => sum + times, 0)).toBe(80)
    expect(blind?.agreement.value).toBeGreaterThan(0.9)
  })
  it('and not chosen blindly where the others would be all of one label', () => {
    const one = [...demonstrations.filter(({ label }) => label === 'high'), demonstrations[1]!].map((each, n) => ({ ...each, group: n }))
    expect(compareDrifts(one, criterionOf(one), whole).blind).toBeUndefined()
  })
  it('against the rules as they are set', () => {
    const set = compareDrifts(demonstrations, criterionOf(demonstrations), { ...whole, drift: 0.3 }).tried
    expect(set.find(({ drift, rest }) => drift === 0.3 && rest === 'trust')?.gain).toEqual({ value: 0, low: 0, high: 0 })
  })
})
