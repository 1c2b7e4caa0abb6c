import { tenth } from '../relationship/decimals.ts'
import type { ContextName } from '../relationship/effect.ts'
import type { HappeningKind } from '../relationship/happening.ts'
import type { MoveId, Topic } from '../relationship/moves.ts'
import type { Profile } from '../relationship/profile.ts'
import { begin, type Preset } from '../relationship/relationship.ts'
import { type Response, respond } from '../relationship/respond.ts'
import { keepsSecret } from '../relationship/secrets.ts'

/** Whom the moves were meant for. */
type Person = {
  readonly profile: Profile
  readonly preset?: Preset
  readonly channel?: 'room' | 'phone' | 'video'
  readonly topic?: Topic
}

/** Where trust and rapport stand, each 0 to 100. */
type Standing = { readonly trust: number; readonly rapport: number }

/** A move as it was heard, where the line stands after it, what it moved, and why. `as`: what the model made of it, where that differs. */
export type Step = Standing & {
  readonly move: MoveId
  readonly as?: MoveId
  readonly quote?: string
  readonly by: Standing
  readonly context: readonly ContextName[]
  readonly happened: readonly HappeningKind[]
}

/** The line of trust and rapport that the model draws of the moves that were heard. Of the person on the card, and of nobody in the room. */
export type HeardLine = { readonly opening: Standing; readonly steps: readonly Step[] }

/** The same model as in an encounter, on moves that somebody heard: one contact, and no promise by name, since a tap names none. */
export function heardLine(heard: readonly { readonly move: MoveId; readonly quote?: string }[], person: Person): HeardLine {
  const { profile, preset, channel = 'room', topic } = person
  let relationship = begin(profile, preset)
  const opening = standing(relationship)
  const steps = heard.map(({ move, quote }, place): Step => {
    const before = relationship
    const secret = keepsSecret(move) ? { secret: `${move}-${place}` } : {}
    const response = respond(before, profile, { move, topics: topic ? [topic] : [], ...secret }, { contact: 0, channel })
    relationship = response.relationship
    return { move, ...(quote !== undefined && { quote }), ...told(before, response, move) }
  })
  return { opening, steps }
}

const standing = ({ trust, rapport }: Standing): Standing => ({ trust, rapport })

function told(before: Standing, { as, relationship, effects, happenings }: Response, move: MoveId): Omit<Step, 'move' | 'quote'> {
  const context = effects.flatMap(({ why }) => why.context ?? [])
  return {
    ...(as !== move && { as }),
    ...standing(relationship),
    by: { trust: tenth(relationship.trust - before.trust), rapport: tenth(relationship.rapport - before.rapport) },
    context: [...new Set(context)],
    happened: [...new Set(happenings.map(({ kind }) => kind).filter((kind) => TOLD.includes(kind)))],
  }
}

/** What is worth saying beside a move. */
const TOLD: readonly HappeningKind[] = [
  'rupture-opened',
  'rupture-deepened',
  'repair-step',
  'repaired',
  'switch-risk',
  'need-met',
  'retagged',
]
