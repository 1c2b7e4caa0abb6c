import type { Refusal } from './event.ts'
import type { FacilitatorMessage } from './messages.ts'
import type { Team, Workshop } from './workshop.ts'

// A team in the room's light: asked first, shown once it has said yes, and out of it as soon as anybody in it wants that.

/** Whether the room may see where a team is. A yes is for one showing. */
export type Light = 'asked' | 'yes' | 'no'

/** The facilitator asks a team, or takes the question back: then it is seen no more, either. */
export function lightAsked(
  workshop: Workshop,
  { team: index, on }: Extract<FacilitatorMessage, { readonly type: 'light-asked' }>,
): Workshop | Refusal {
  if (on) return changed(workshop, index, (team) => (team.light === 'yes' ? team : { ...team, light: 'asked' }))
  const now = workshop.spotlight?.team === index ? dark(workshop) : workshop
  return changed(now, index, ({ light: _, ...team }) => team)
}

/** A team is shown that has said yes to it. It is followed there, and whichever stood there before is asked anew another time. */
export function lit(workshop: Workshop, spotlight: NonNullable<Workshop['spotlight']>): Workshop | Refusal {
  const team = workshop.teams[spotlight.team]
  if (!team) return 'not-offered'
  if (team.light !== 'yes') return 'not-now'
  return { ...(workshop.spotlight?.team === spotlight.team ? workshop : dark(workshop)), spotlight }
}

export function dark({ spotlight, ...workshop }: Workshop): Workshop {
  const unlit = workshop.teams.map((team, index) => (index === spotlight?.team ? (({ light: _, ...rest }) => rest)(team) : team))
  return { ...workshop, teams: unlit }
}

/** What a team says to being seen: the pen agrees for all, and anybody declines, also afterwards. No yes undoes a no that came before it. */
export function lightAnswered(workshop: Workshop, index: number, pen: boolean, on: boolean): Workshop | Refusal {
  const light = workshop.teams[index]?.light
  if (light === undefined || (on && light === 'no')) return 'not-now'
  if (on && !pen) return 'not-yours'
  const now = on || workshop.spotlight?.team !== index ? workshop : dark(workshop)
  return changed(now, index, (team) => ({ ...team, light: on ? 'yes' : 'no' }))
}

/** One team of all, changed. */
export function changed(workshop: Workshop, index: number, change: (team: Team) => Team): Workshop | Refusal {
  const team = workshop.teams[index]
  return team ? { ...workshop, teams: workshop.teams.with(index, change(team)) } : 'not-offered'
}
