import { meet } from '../../core/encounter/encounter.ts'
import { MODEL } from '../../core/encounter/log.ts'
import { betweenContacts } from '../../core/relationship/contact.ts'
import { type MoveId, moves } from '../../core/relationship/moves.ts'
import type { Profile } from '../../core/relationship/profile.ts'
import { begin } from '../../core/relationship/relationship.ts'
import { respond } from '../../core/relationship/respond.ts'
import { rules } from '../../core/relationship/rules.ts'
import { contentHash } from '../../script/hash.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Opened } from '../check.ts'

/**
 * Names what a walk is made of: the script, the model, and what vignette.json says of who is met, of endings and of claims. A walk.txt that
 * names them as they are is current; nobody needs to walk again to know.
 */
export function madeOf({ locale, compiled }: Opened, vignette: Vignette): string {
  const { id, person, hidden, endings, claims } = vignette
  const about = contentHash(JSON.stringify([person, hidden, endings, claims]))
  return `${id}, ${locale}. Script ${contentHash(compiled.json)}, rules ${rulesHash()}, vignette ${about}.`
}

/** Somebody on whom every weight of the model has something to say. */
const probed: Profile = {
  guardedness: 0.5,
  history: 0,
  closeness: 'seeks-closeness',
  reciprocity: 0.5,
  reactance: 0.4,
  stigma: 0.5,
  needs: ['hearing'],
  distress: 0.6,
}

/** Names the model: its version, its tables, and what its rules make of every move, at first meeting and where things have gone wrong. */
export function rulesHash(): string {
  const met = meet({ person: { id: '', profile: probed }, facts: {}, rules })
  const hurt = begin(probed, {
    strain: 80,
    exceptions: { gift: 2 },
    named: { time: true },
    traces: { rescuing: 0.5, pushing: 0, stuck: 0 },
  })
  const answers = [met, hurt].flatMap((before) =>
    (Object.keys(moves) as MoveId[]).flatMap((move) => {
      const first = respond(before, probed, { move, topics: ['gift'] }, { contact: 0, channel: 'room', rupture: 'withdrawal' }).relationship
      const second = respond(first, probed, { move: 'own-apologise', topics: [] }, { contact: 0, channel: 'room' }).relationship
      const third = respond(second, probed, { move: 'renegotiate', topics: [] }, { contact: 0, channel: 'phone' }).relationship
      return [first, third, betweenContacts(third, probed, { evening: 'protected' }).relationship]
    }),
  )
  return contentHash(JSON.stringify([MODEL, rules, answers]))
}
