import { type Encounter, step, type Terms } from '../../core/encounter/encounter.ts'
import type { RoadsThere, RoadThere } from '../../core/encounter/hardMoment.ts'
import { mix } from '../../core/encounter/lots.ts'
import { type ChoiceId, type OpenScript, StoryFault } from '../../core/encounter/passage.ts'
import { open } from '../../core/encounter/replay.ts'
import { band } from '../../core/relationship/relationship.ts'
import { rules } from '../../core/relationship/rules.ts'
import { contentHash } from '../../script/hash.ts'
import type { Vignette } from '../../script/vignette.ts'
import { variants } from '../hidden.ts'
import { type Found, furthestApart, type Standing } from './apart.ts'

/** Roads to one moment: as many as make it another meeting a few times over. Our judgement. */
const ENOUGH = 4

/** Playings by chance under each hidden variant, and choices after which one is given up. They are for a story without play-throughs. */
const BY_CHANCE = 2
const ENDLESS = 80

/** As many as a passage offers. */
const OFFERED = 5

/**
 * Looks for roads to every hard moment, by playing the real story with the real model: along the author's play-throughs, whatever is
 * hidden, and now and then by chance. Where too few ways of standing there were found, one choice of a road is swapped, and the rest of
 * it followed as far as it is still offered. The same is found each time.
 */
export function roadsThere(openScript: OpenScript, { person, hidden }: Vignette, plays: readonly (readonly ChoiceId[])[]): RoadsThere {
  const found = new Map<string, Found>()
  const all = variants(hidden)
  const note = (encounter: Encounter, choices: readonly ChoiceId[], facts: RoadThere['facts']) => {
    const { scene, choices: offered } = encounter.passage
    if (!scene.hard || offered.length === 0) return
    const key = JSON.stringify(standingOf(encounter))
    const roads = found.get(scene.place) ?? new Map<string, RoadThere>()
    if (!roads.has(key)) roads.set(key, { id: nameOf(facts, choices), facts, choices })
    found.set(scene.place, roads)
  }
  for (const facts of all) {
    const terms: Terms = { person, facts, rules }
    const along = (choose: Choose) => play(openScript, terms, choose, (encounter, choices) => note(encounter, choices, facts))
    for (const choices of plays) along((turn) => choices[turn])
    for (let n = 0; n < BY_CHANCE; n++) along((turn, offered) => offered[mix(n, turn) % offered.length])
  }
  for (const roads of found.values()) {
    for (const { facts, choices } of [...roads.values()].slice(0, ENOUGH)) {
      if (roads.size >= ENOUGH) break
      const terms: Terms = { person, facts, rules }
      const see = (encounter: Encounter, by: readonly ChoiceId[]) => note(encounter, by, facts)
      for (const at of choices.keys()) for (let by = 1; by < OFFERED; by++) play(openScript, terms, swapped(choices, at, by), see)
    }
  }
  return Object.fromEntries([...found].map(([place, roads]) => [place, furthestApart(roads, ENOUGH)]))
}

/** What is chosen at a turn; nothing to stop there. */
type Choose = (turn: number, offered: readonly ChoiceId[]) => ChoiceId | undefined

/** Plays as far as there is something to choose and it is offered. `see`: is shown where one stands, and by which choices. */
function play(openScript: OpenScript, terms: Terms, choose: Choose, see: (encounter: Encounter, by: readonly ChoiceId[]) => void): void {
  const { encounter: first, script } = open(openScript, 1, terms)
  let encounter = first
  const by: ChoiceId[] = []
  try {
    for (;;) {
      see(encounter, [...by])
      const offered = encounter.passage.choices.map(({ id }) => id)
      const choice = by.length < ENDLESS ? choose(by.length, offered) : undefined
      if (choice === undefined || !offered.includes(choice)) return
      encounter = step(encounter, choice, script)
      by.push(choice)
    }
  } catch (fault) {
    // A story may break off on a road that nobody plays; `check` says so where somebody can.
    if (!(fault instanceof StoryFault)) throw fault
  }
}

/** The same road, but for another of the choices offered at one turn: so many further on, as they are written. */
const swapped =
  (choices: readonly ChoiceId[], at: number, by: number): Choose =>
  (turn, offered) =>
    turn === at ? (offered[offered.indexOf(choices[at] ?? '') + by] ?? offered[by - 1]) : choices[turn]

/** How one stands there, as far as another road would be another meeting. */
const standingOf = ({ terms, relationship: { trust, rupture, ledger }, passage }: Encounter): Standing => [
  JSON.stringify(terms.facts),
  `${band(trust)} ${rupture?.kind ?? ''}`,
  ledger.map(({ id, status }) => `${id} ${status}`).join(),
  passage.choices.map(({ id }) => id).join(),
]

const nameOf = (facts: RoadThere['facts'], choices: readonly ChoiceId[]): string => contentHash(JSON.stringify([facts, choices])).slice(-8)
