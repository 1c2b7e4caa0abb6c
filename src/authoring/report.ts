import { meet } from '../core/encounter/encounter.ts'
import { MODEL } from '../core/encounter/log.ts'
import type { Facts } from '../core/encounter/signals.ts'
import { type MoveId, moves } from '../core/relationship/moves.ts'
import { respond } from '../core/relationship/respond.ts'
import { rules } from '../core/relationship/rules.ts'
import { contentHash } from '../script/hash.ts'
import { kebab } from '../script/marks.ts'
import { act, choiceIds, offered } from '../script/rule.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Opened } from './check.ts'
import { variants } from './hidden.ts'
import { type Lengths, paths, summary } from './paths.ts'
import { type Playing, type Reach, route, type Walk, walk } from './walk.ts'

/** What walking a vignette in one variant came to. */
export type Found = {
  readonly facts: Facts
  readonly walk: Walk
  /** Of all paths where the walk is whole, of the playings by chance where it is not. Lengths are counted in choices. */
  readonly paths: ReturnType<typeof summary>
  /** Each ending reached: by how many of those paths, and the fewest choices that were found to lead there. */
  readonly endings: ReadonlyMap<string, { readonly number: number; readonly fewest: number }>
  readonly loops: number
  /** Where the story broke off, or ended on an open promise: the choices that led there, and what is wrong. */
  readonly faults: readonly { readonly route: readonly string[]; readonly says: string }[]
}

/** Walks a script in every variant. @throws StoryFault where it breaks off before the first choice */
export function walkAll({ story }: Opened, { person, hidden }: Vignette, reach?: Reach): readonly Found[] {
  return variants(hidden).map((facts) => {
    const walked = walk(story, { person, facts, rules }, reach)
    const { byEnding, loops } = walked.whole ? paths(walked.start) : { byEnding: played(walked.playings), loops: 0 }
    const ends = walked.situations.flatMap((situation) => {
      const { ending } = situation.encounter.passage
      return ending === undefined
        ? []
        : [[ending, { number: summary([byEnding.get(ending) ?? new Map()]).number, fewest: route(situation).length }] as const]
    })
    return {
      facts,
      walk: walked,
      paths: summary(byEnding.values()),
      endings: new Map(ends),
      loops,
      faults: walked.situations.flatMap((situation) =>
        [...situation.faults].map(([choice, says]) => ({ route: [...route(situation), choice], says })),
      ),
    }
  })
}

/** How many playings of each length came to each ending. */
function played(playings: readonly Playing[]): ReadonlyMap<string, Lengths> {
  const byEnding = new Map<string, Map<number, number>>()
  for (const { ending = 'none', choices } of playings) {
    const lengths = byEnding.get(ending) ?? new Map<number, number>()
    byEnding.set(ending, lengths.set(choices, (lengths.get(choices) ?? 0) + 1))
  }
  return byEnding
}

/** Endings of vignette.json that no path reaches. */
export const unreached = (found: readonly Found[], { endings }: Vignette): readonly string[] =>
  Object.keys(endings).filter((ending) => !found.some((one) => one.endings.has(ending)))

/** Choices of the script that no path offers. */
export function neverOffered(found: readonly Found[], { compiled }: Opened): readonly string[] {
  const seen = new Set(
    found.flatMap(({ walk }) => walk.situations.flatMap(({ encounter }) => encounter.passage.choices.map(({ id }) => id))),
  )
  return choiceIds(compiled.source).filter((id) => !seen.has(id))
}

/** Knots no path comes to. One with choices is reached when one of them is offered; one without, when a reached knot leads to it. */
export function unreachedKnots(found: readonly Found[], { compiled }: Opened): readonly string[] {
  const { knots, choices, diverts } = compiled.source
  const situations = found.flatMap(({ walk }) => walk.situations)
  const seen = new Set(
    situations.flatMap(({ encounter: { passage } }) => [passage.scene.place, ...passage.choices.map(({ id }) => id.split('/')[0] ?? '')]),
  )
  const withChoices = new Set(choices.map(({ knot }) => kebab(knot)))
  const reached = new Set(['', ...seen])
  for (const knot of reached) {
    for (const { to, knot: from } of diverts) {
      const target = kebab(to.split('.')[0] ?? '')
      if (kebab(from) === knot && !withChoices.has(target)) reached.add(target)
    }
  }
  return knots.map(({ knot }) => kebab(knot)).filter((knot) => !reached.has(knot))
}

/** Moves of this script that, chosen as the very first thing, break the relationship with this person. An author should mean it. */
export function breakers({ compiled }: Opened, { person }: Vignette): readonly string[] {
  const found = offered(compiled.source).flatMap((choice) => {
    const tried = act(choice)?.act
    if (!tried) return []
    const { move, topics, adjust = [] } = tried
    const { relationship } = respond(
      meet({ person, facts: {}, rules }),
      person.profile,
      { move, topics, adjust },
      { contact: 0, channel: 'room' },
      rules,
    )
    return relationship.rupture ? [[move, ...topics].join(' ')] : []
  })
  return [...new Set(found)]
}

/** How often each move can be chosen, over all situations, the most frequent first. */
function movesOffered(found: readonly Found[]): readonly (readonly [MoveId, number])[] {
  const counts = new Map<MoveId, number>()
  for (const { walk } of found)
    for (const { encounter } of walk.situations)
      for (const { act } of encounter.passage.choices) counts.set(act.move, (counts.get(act.move) ?? 0) + 1)
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
}

const number = (value: number) => (value < 1e6 ? value.toLocaleString('en-GB') : value.toExponential(1))
const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none')

const WHOLE = 'Whole: every choice was tried wherever it is offered.'
const SAMPLE = 'A sample: too big to walk whole. What is found is there; what only a rare history reaches may be missing.'

/**
 * Names what a walk was made of: the story, whom one meets, and the model's numbers. A walk.txt that carries it is current; no need to
 * walk again to know.
 */
export function fingerprint({ compiled }: Opened, { person, hidden, endings }: Vignette): string {
  return contentHash(compiled.json + JSON.stringify([person, hidden, endings, MODEL, rules]))
}

/** walk.txt: the same words for the same story, so that a change of the story shows in review. */
export function report(opened: Opened, vignette: Vignette, found: readonly Found[]): string {
  const used = movesOffered(found)
  return [
    `${vignette.id}, ${opened.locale}, ${fingerprint(opened, vignette)}. Written by \`npm run walk\`; read it like code.`,
    found.every(({ walk }) => walk.whole) ? WHOLE : SAMPLE,
    '',
    ...found.flatMap(variant),
    `endings never reached    ${list(unreached(found, vignette))}`,
    `choices never offered    ${list(neverOffered(found, opened))}`,
    `knots never reached      ${list(unreachedKnots(found, opened))}`,
    `break it by themselves   ${list(breakers(opened, vignette))}`,
    `moves used               ${used.length} of ${Object.keys(moves).length}: ${list(used.map(([move]) => move))}`,
    '',
  ].join('\n')
}

function variant({ facts, walk: { situations, whole, playings }, paths: all, endings, loops, faults }: Found): readonly string[] {
  const name = Object.entries(facts)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(', ')
  const what = whole ? `${number(all.number)} paths` : `${playings.length} playings by chance`
  return [
    name || 'no hidden facts',
    `  ${what}, of ${all.min} to ${all.max} choices, ${all.median} in the middle${loops > 0 ? `; ${loops} loops` : ''}`,
    `  ${number(situations.length)} situations${whole ? '' : ', not all of them'}`,
    ...[...endings]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([ending, { number: count, fewest }]) => `  ${ending.padEnd(24)} ${number(count).padStart(9)}, fewest choices ${fewest}`),
    ...faults.slice(0, 5).map(({ route: choices, says }) => `  WRONG ${choices.join(' > ')}: ${says}`),
    '',
  ]
}
