import { describe, expect, it } from 'vitest'
import { check } from '../../../src/authoring/check.ts'
import { asPlay } from '../../../src/authoring/claims/breach.ts'
import { breaches } from '../../../src/authoring/claims/claims.ts'
import { readPlay, runPlay } from '../../../src/authoring/playthrough.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { claim } from '../../../src/script/claim.ts'
import { openInk } from '../../../src/script/ink.ts'
import { SCRIPT, small, vignetteJson } from '../folder.ts'
import { SAMPLED, WHOLE, walked } from '../walk/walking.ts'

type Written = Readonly<Record<string, unknown>>

/** The word that says which kind of claim it is. */
const kindOf = (claim: object): string => Object.keys(claim).find((word) => word !== 'says') ?? ''

/** A case in which one limit is set at once, and one after giving way; with a second meeting. */
const LIMITS = `INCLUDE ../relationship.ink
VAR meaning = "thanks"
-> box
=== box ===
# contact: 0 # setting: desmond-kitchen
DESMOND: For you.
+ [I can't take that. # move: kind-firm # topic: gift # stakes: B] -> again
+ [Just this once. # move: quiet-exception # topic: gift # stakes: B] -> late
+ [No gifts. # move: rigid-refusal # topic: gift # stakes: B] -> quiet
=== quiet ===
He looks away.
+ [Until then. # move: summarise-check] -> again
=== late ===
He waits.
+ [Now I can't. # move: kind-firm # topic: gift] -> again
+ [Another. # move: quiet-exception # topic: gift] -> again
=== again ===
# contact: 1 # dilemma
He is here again.
+ [I hurt you. # move: name-process] -> owned
+ [I got it wrong. # move: own-apologise] -> owned
+ [Well. # move: avoid] -> rules
=== owned ===
Quiet.
+ [Begin again? # move: renegotiate] -> window
=== window ===
The box is in the window. # ending: window
-> END
=== rules ===
TUNDE: He rang. # ending: rules
-> END
`

/** Kinds of claims that were broken by a path, and the path printed. */
const shown = new Set<string>()

/** What is broken of one claim, and whether its play-through leads to where it says. */
function held(claimed: Written, script = LIMITS, reach = WHOLE) {
  const { opened, vignette, walks } = walked(script, { reach, json: { claims: [{ says: 'This is claimed', ...claimed }] } })
  return breaches(walks, vignette).map((breach) => {
    const { play, problems } = readPlay('breach.play', asPlay(breach))
    const terms = { person: vignette.person, facts: { meaning: 'thanks', ...play.facts }, rules }
    expect([...problems, ...runPlay(play, openInk(opened.story), terms)]).toEqual([])
    expect(play.steps.flatMap(({ choice }) => choice ?? [])).toEqual(breach.choices)
    if (breach.choices.length > 0) shown.add(kindOf(claimed))
    return breach.choices
  })
}

const HOLDS: readonly string[][] = []

describe.each([
  ['walked whole', WHOLE],
  ['sampled', SAMPLED],
])('claims of a story %s', (_, reach) => {
  const broken = (claimed: Written, script?: string) => held(claimed, script, reach)
  it('never: a road leads to no such ending', () => {
    expect(broken({ never: { after: ['again/avoid'], ending: 'window' } })).toEqual(HOLDS)
    expect(broken({ never: { after: ['quiet-exception', 'again/avoid'], ending: 'rules' } })).toEqual([
      ['box/quiet-exception', expect.stringMatching(/^late\//), 'again/avoid'],
    ])
  })
  it('never: of all paths that break it, the shortest is shown', () =>
    expect(broken({ never: { ending: 'rules' } })).toEqual([['box/kind-firm', 'again/avoid']]))
  it('never, of what must come in this order', () =>
    expect(broken({ never: { after: ['again/avoid', 'box/kind-firm'], ending: 'rules' } })).toEqual(HOLDS))
  it('never, by a way of working: every path of somebody who works so throughout is tried', () => {
    expect(broken({ never: { by: 'cold', ending: 'good' } })).toEqual(HOLDS)
    expect(broken({ never: { by: 'kind-but-firm', ending: 'good' } })).toEqual([
      ['box/kind-firm', expect.stringMatching(/^again\/(name-process|own-apologise)$/), 'owned/renegotiate'],
    ])
    expect(broken({ never: { by: 'rescuer', ending: 'not good' } })).toEqual([
      ['box/quiet-exception', 'late/quiet-exception', 'again/avoid'],
    ])
  })
  it('can: there is such a road', () => {
    expect(broken({ can: { after: ['rigid-refusal'], ending: 'window' } })).toEqual(HOLDS)
    expect(broken({ can: { after: ['again/avoid'], ending: 'good' } })).toEqual([[]])
  })
  it('can, in two ways: two sound roads, each with a move the other has not', () => {
    const claim = { can: { with: 'helpful moves', ending: 'good', routes: 2 } }
    expect(broken(claim)).toEqual(HOLDS)
    expect(broken(claim, LIMITS.replace(/\+ \[I got it wrong.*\n/, ''))).toEqual([
      ['box/kind-firm', 'again/name-process', 'owned/renegotiate'],
    ])
  })
  it('ruptures can be repaired, where the person is met again', () => {
    const claim = { ruptures: 'can be repaired' }
    expect(broken(claim)).toEqual(HOLDS)
    expect(broken(claim, LIMITS.replace('move: renegotiate', 'move: validate'))).toEqual([['box/rigid-refusal']])
  })
  it('ruptures: a story in which none opens bears nothing out', () =>
    expect(broken({ ruptures: 'can be repaired' }, LIMITS.replace('rigid-refusal', 'validate'))).toEqual([[]]))
  it('dilemmas have no best option', () => {
    const claim = { dilemmas: 'have no best option' }
    const even = LIMITS.replace('# dilemma', '').replace('DESMOND: For you.', 'DESMOND: For you. # dilemma')
    expect(broken(claim, even)).toEqual(HOLDS)
    const best = even
      .replace('kind-firm # topic: gift # stakes: B] -> again', 'teach-back] -> again')
      .replace('quiet-exception', 'moralise')
    expect(broken(claim, best)).toEqual([['box/teach-back']])
    expect(broken(claim, LIMITS.replace('# dilemma', ''))).toEqual([[]])
  })
  it('costs: a limit before an exception costs less than one after it', () => {
    const early = { choosing: 'kind-firm', 'not after': ['quiet-exception'] }
    const late = { choosing: 'kind-firm', after: ['quiet-exception'] }
    expect(broken({ costs: { less: early, than: late, in: 'rapport' } })).toEqual(HOLDS)
    expect(broken({ costs: { less: late, than: early, in: 'rapport' } })).toEqual([['box/kind-firm']])
    expect(
      broken(
        { costs: { less: early, than: { choosing: 'late/validate' }, in: 'rapport' } },
        LIMITS.replace('Another. # move: quiet-exception', 'Another. # move: validate'),
      ).length,
    ).toBeLessThanOrEqual(1)
  })
})

it('each kind of claim was broken above by a path that was printed and played', () =>
  expect([...shown].toSorted()).toEqual(claim.options.map(({ entries }) => kindOf(entries)).toSorted()))

describe('a claim', () => {
  const problems = (claims: readonly Written[]) =>
    check(small({ 'try.en-GB.ink': SCRIPT, 'vignette.json': vignetteJson({ claims }) })).problems.map(({ rule, says }) => [rule, says])
  it('names choices, moves and endings that are there', () =>
    expect(
      problems([
        { says: 'A', never: { after: ['box/rescue'], ending: 'widow' } },
        { says: 'B', costs: { less: { choosing: 'rescues' }, than: { choosing: 'avoid' }, in: 'trust' } },
      ]),
    ).toEqual([
      ['claim-unknown', 'The claim "A" names `box/rescue`'],
      ['claim-unknown', 'The claim "A" names the ending `widow`'],
      ['claim-unknown', 'The claim "B" names `rescues`'],
    ]))
  it.each<Written>([
    { says: 'no kind' },
    { says: 'two kinds', ruptures: 'can be repaired', dilemmas: 'have no best option' },
    { says: 'other words', ruptures: 'heal' },
    { says: 'a way nobody works', never: { by: 'angel', ending: 'good' } },
    { says: 'a word too many', never: { after: ['avoid'], ending: 'good', soon: true } },
    { never: { ending: 'good' } },
  ])('is refused where it is none of the five kinds: %j', (claim) =>
    expect(problems([claim])).toEqual([['vignette-shape', expect.stringMatching(/^`claims\.0/)]]),
  )
})
