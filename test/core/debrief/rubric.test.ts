import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelOf, rubric } from '../../../src/core/debrief/rubric.ts'
import { STAKES } from '../../../src/core/debrief/stakes.ts'
import type { Stake } from '../../../src/core/encounter/passage.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import type { Topic } from '../../../src/core/relationship/relationship.ts'
import { desmond } from '../relationship/people.ts'
import { type Case, letters, profileOf, startOf } from '../relationship/vectors.ts'
import { anyEncounter } from './anyEncounter.ts'
import { played, type Said } from './playing.ts'

type Step = Case['steps'][number] & { readonly topic?: Topic; readonly offered?: readonly MoveId[]; readonly stakes?: string }
type Playthrough = Pick<Case, 'name' | 'profile' | 'start'> & {
  readonly steps: readonly Step[]
  readonly quality: Readonly<Partial<Record<Stake, readonly number[]>>>
  readonly levels: Readonly<Partial<Record<Stake, number | 'not enough seen'>>>
  readonly gates: readonly string[]
  readonly end: Readonly<Record<'T' | 'R' | 'B' | 'S' | 'W', number>>
}
const file = new URL('../relationship/model-vectors.json', import.meta.url)
const { rubric: playthroughs } = JSON.parse(readFileSync(file, 'utf8')) as { readonly rubric: readonly Playthrough[] }

/** The steps as choices, in the contact in which each is made. */
function saidIn({ steps }: Playthrough): readonly Said[] {
  const ends = steps.flatMap(({ end }) => (end ? [end] : []))
  const due = (label: string) => ends.findIndex((end) => end.due?.includes(label))
  let contact = 0
  return steps.flatMap((step): readonly Said[] => {
    if (step.end) contact += 1
    if (!step.move) return []
    const { move, topic, stakes = '', offered = [], promise, keeps, secret, risk, alone } = step
    return [
      {
        move,
        topics: topic ? [topic] : [],
        stakes: [...stakes] as Stake[],
        instead: offered.filter((other) => other !== move),
        in: contact,
        scene: { ...(risk && { risk }), ...(alone && { alone }) },
        ...(promise && { promise: { id: promise.id, text: promise.id, size: promise.size, due: dueIn(due(promise.due), contact) } }),
        ...(keeps && { keeps }),
        ...(secret && { secret }),
      },
    ]
  })
}
const dueIn = (end: number, contact: number) => (end < 0 ? 99 : end - contact)

describe('seven playthroughs, worked out by hand', () => {
  it.each(playthroughs)('$name', (one) => {
    const encounter = played(saidIn(one), profileOf(one), startOf(one), null)
    const graded = rubric(encounter)
    const qualities = graded.filter(({ stake, decisions }) => stake !== 'R' && decisions.length > 0)
    expect(
      Object.fromEntries(qualities.map(({ stake, decisions }) => [stake, decisions.map((d) => Math.round(d.quality * 100) / 100)])),
    ).toEqual(one.quality)
    const levels = graded.filter(({ stake }) => stake !== 'R').map(({ stake, level }) => [stake, level ?? 'not enough seen'])
    expect(Object.fromEntries(levels)).toEqual(one.levels)
    const names = graded.filter(({ stake }) => stake !== 'R').flatMap(({ gates }) => gates.map(({ name }) => name))
    expect(names).toEqual(one.gates.map((gate) => (gate === 'need' ? 'need-unmet' : gate)))
    expect(letters(encounter.relationship)).toEqual(Object.values(one.end))
  })
})

const graded = (said: readonly Said[], stake: Stake, profile = desmond) => rubric(played(said, profile)).find((one) => one.stake === stake)!

describe('a decision', () => {
  const best = (move: MoveId, instead: readonly MoveId[]): Said => ({ move, stakes: ['C'], instead })

  it('whoever takes the best on offer has done what could be done, however small it was', () => {
    expect(graded([best('avoid', ['moralise', 'rigid-refusal'])], 'C').decisions[0]).toMatchObject({ quality: 1 })
    expect(graded([best('open-question', ['avoid'])], 'C').decisions[0]).toMatchObject({ quality: 3 })
  })
  it('a large step is worth something beside a larger one', () =>
    expect(graded([best('open-question', ['avoid', 'validate'])], 'C').decisions[0]).toMatchObject({ quality: 2 }))
  it('is none where all that was offered is alike', () =>
    expect(graded([best('validate', ['reflect-complex', 'greet-as-person'])], 'C').decisions).toEqual([]))
  it('with an unhelpful move earns little, also where it was the warmest', () => {
    const { quality, how } = graded([best('rescue', ['avoid'])], 'C').decisions[0]!
    expect(quality).toBe(1)
    expect(how).toMatchObject({ kind: 'measured', cap: { most: 1, why: 'unhelpful' } })
  })
  it('is worth what the author says, where the author says it', () => {
    const rated: Said = { move: 'explore-risk', stakes: ['R'], rates: [{ stake: 'R', quality: 3, why: 'asked plainly' }] }
    expect(graded([rated], 'R').decisions).toEqual([{ index: 0, stake: 'R', quality: 3, how: { kind: 'rated', why: 'asked plainly' } }])
  })
  it('on a limit that comes after exceptions nobody named is clear, and not early', () => {
    const late = (exceptions: number): Said[] => [
      ...Array.from({ length: exceptions }, (): Said => ({ move: 'quiet-exception', topics: ['hours'] })),
      { move: 'affirm-strength' },
      { move: 'kind-firm', topics: ['hours'], stakes: ['B'], instead: ['avoid'] },
    ]
    const quality = (exceptions: number) => graded(late(exceptions), 'B').decisions[0]?.quality
    expect([0, 1, 4, 5].map(quality)).toEqual([3, 3, 2, 2])
    const cold = (exceptions: number) =>
      graded(
        late(exceptions).filter(({ move }) => move !== 'affirm-strength'),
        'B',
      ).decisions[0]?.quality
    expect([0, 1, 2, 3].map(cold)).toEqual([3, 2, 2, 1])
  })
  it('about trust is what became of a promise, where one is settled', () => {
    const promise = { id: 'ring', text: 'I will ring.', size: 1, due: 0 } as const
    const qualities = (how: Partial<Said>) =>
      graded(
        [
          { move: 'promise-realistic', promise },
          { move: 'close-loop', stakes: ['T'], instead: ['avoid'], ...how },
        ],
        'T',
      ).decisions.map(({ quality }) => quality)
    expect(qualities({ keeps: 'ring' })).toEqual([3])
    expect(qualities({ move: 'renegotiate', renegotiates: 'ring', promise: { ...promise, id: 'visit', due: 1 } })).toEqual([2])
    expect(qualities({ move: 'own-apologise', keeps: 'ring' })).toEqual([1])
    expect(qualities({ move: 'avoid', instead: ['affirm-strength'] })).toEqual([0, 0])
  })
})

describe('a gate', () => {
  const sound: Said = { move: 'validate', stakes: ['C'], instead: ['avoid'] }
  it('holds connection where a rupture was left open', () => {
    const hurt: Said[] = [sound, sound, sound, sound, { move: 'moralise', topics: [] }]
    expect(graded(hurt, 'C')).toMatchObject({ level: 2, gates: [{ name: 'rupture-open', most: 2 }] })
  })
  it('holds trustworthiness at the lowest where a secret was kept, and one higher where it was told first', () => {
    const honest: Said = { move: 'explain-limits', stakes: ['T'], instead: ['avoid'] }
    const kept: Said[] = [honest, honest, honest, { move: 'conceal', secret: 'call' }]
    expect(graded(kept, 'T')).toMatchObject({ level: 1, gates: [{ name: 'secret' }] })
    expect(graded([...kept, { move: 'own-apologise', expose: 'call' }], 'T')).toMatchObject({ level: 2, gates: [{ name: 'secret-told' }] })
  })
  it('holds boundaries where every limit came without warmth, and where none came at all', () => {
    const firm: Said = { move: 'kind-firm', stakes: ['B'], topics: ['gift'], instead: ['avoid'] }
    expect(graded([firm, firm], 'B')).toMatchObject({ level: 2, gates: [{ name: 'never-warm' }] })
    expect(graded([sound, firm, firm], 'B')).toMatchObject({ level: 4, gates: [] })
    const soft: Said = { move: 'offer-bridge', stakes: ['B'], instead: ['avoid', 'kind-firm'] }
    const best: Said = { move: 'summarise-check', stakes: ['B'], instead: ['avoid'] }
    expect(graded([soft, best, best], 'B')).toMatchObject({ level: 2, gates: [{ name: 'never-firm' }] })
  })
  it('holds self-determination where the person ended with less say', () => {
    const choices: Said = { move: 'offer-choices', stakes: ['S'], instead: ['avoid'] }
    expect(graded([choices, choices, { move: 'rescue' }, { move: 'rescue' }, { move: 'rescue' }], 'S')).toMatchObject({ level: 2 })
  })
  it('holds access at the lowest where a need was never met, also where little was seen', () => {
    const deaf = { ...desmond, needs: ['hearing'] as const }
    expect(graded([{ move: 'validate' }], 'A', deaf)).toMatchObject({ level: 1, decisions: [], gates: [{ name: 'need-unmet' }] })
    expect(graded([{ move: 'check-access' }], 'A', deaf).level).toBeUndefined()
  })
  it('holds safety where a signal was never explored, though it could have been; and where something private was told', () => {
    const signal: Said = { move: 'validate', scene: { risk: true }, instead: ['explore-risk'] }
    expect(graded([signal], 'R')).toMatchObject({ level: 1, gates: [{ name: 'signal-unexplored' }] })
    expect(graded([signal, { move: 'explore-risk', scene: { risk: true } }], 'R').level).toBeUndefined()
    expect(graded([{ move: 'validate', scene: { risk: true } }], 'R').level).toBeUndefined()
    expect(graded([{ move: 'breach', secret: 'name' }], 'R')).toMatchObject({ level: 1, gates: [{ name: 'breach' }] })
  })
  it('lets nobody be skilled in the use of self who was never steady for three beats', () => {
    const calm: Said = { move: 'use-supervision', stakes: ['U'], instead: ['avoid', 'rescue'], scene: { alone: true } }
    expect(graded([calm, { move: 'rescue' }, calm], 'U')).toMatchObject({ level: 3, gates: [{ name: 'never-steady' }] })
    expect(graded([calm, calm, calm], 'U')).toMatchObject({ level: 4, gates: [] })
  })
})

describe('the seven dimensions', () => {
  it('are told in one order, without a total', () => {
    const all = rubric(played([{ move: 'validate' }]))
    expect(all.map(({ stake }) => stake)).toEqual([...STAKES])
    expect(Object.keys(all[0]!)).not.toContain('total')
  })
  it('have bounds that belong to the higher level', () =>
    expect([0.99, 1, 1.69, 1.7, 2.29, 2.3, 9.2 / 4].map(levelOf)).toEqual([1, 2, 2, 3, 3, 4, 4]))
  it('need two decisions before a level is read', () => {
    const once: Said = { move: 'validate', stakes: ['C'], instead: ['avoid'] }
    expect(graded([once], 'C').level).toBeUndefined()
    expect(graded([once, once], 'C').level).toBe(4)
  })
  it('hold in any encounter: quality 0 to 3, a level only from enough or from a gate, never above a gate', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        for (const { level, mean, decisions, gates } of rubric(encounter)) {
          for (const { quality } of decisions) expect(quality >= 0 && quality <= 3).toBe(true)
          if (level === undefined) expect(gates).toEqual([])
          if (level !== undefined && gates.length === 0) expect(level).toBe(levelOf(mean!))
          for (const { most } of gates) expect(level!).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})
