import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Encounter, Moment } from '../../core/encounter/encounter.ts'
import type { Facts } from '../../core/encounter/signals.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'

/** A road that was played, as a play-through: what was chosen, and what came of it that a story hangs on. */
export function roadOf({ opening, moments, passage, terms }: Encounter): string {
  const stood = [opening, ...moments.map(after)]
  const steps = moments.flatMap((moment, index) => [`> ${moment.choice.id}`, ...changes(stood[index] as Relationship, after(moment))])
  const ending = passage.ending === undefined ? [] : [`  ending ${passage.ending}`]
  return [`// A road that was played. Say here what it is for.`, ...factsOf(terms.facts), ...steps, ...ending, ''].join('\n')
}

const after = ({ response, after }: Moment): Relationship => (after.at(-1) ?? response).relationship

const factsOf = (facts: Facts): readonly string[] => Object.entries(facts).map(([name, value]) => `# ${name}: ${value}`)

/** What must be true after a choice, where it was not so before: ruptures and promises. Numbers are left to the author. */
function changes(before: Relationship, now: Relationship): readonly string[] {
  const rupture = (one: Relationship) => one.rupture?.kind ?? 'none'
  const status = (id: string) => before.ledger.find((promise) => promise.id === id)?.status
  return [
    ...(rupture(before) === rupture(now) ? [] : [`  rupture ${rupture(now)}`]),
    ...now.ledger.filter((promise) => promise.status !== status(promise.id)).map(({ id, status }) => `  promise ${id} ${status}`),
  ]
}

/**
 * Writes a road into the folder's plays.
 *
 * @throws Error if the name will not do, or such a play is there already
 */
export function saveRoad(folder: string, name: string, encounter: Encounter): string {
  const bare = name.replace(/\.play$/, '')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(bare)) throw new Error(`"${name}" is no name for a play: write small letters with hyphens`)
  const path = join(folder, 'plays', `${bare}.play`)
  if (existsSync(path)) throw new Error(`${path} is there already; nothing was written`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, roadOf(encounter), { flag: 'wx' })
  return path
}
