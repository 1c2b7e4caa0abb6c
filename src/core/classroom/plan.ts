/**
 * What is done at a step. `rules`: ground rules and content note; `word`: the opening private word; `play`: the vignette as a class, with
 * votes; `triads`: threes; `teams`: playing in parallel; `debrief`: looking back together; `exit`: one thing to try, a private note;
 * `talk`: the facilitator speaks; `break`: nobody works.
 */
export type Kind = 'rules' | 'word' | 'play' | 'triads' | 'teams' | 'debrief' | 'exit' | 'talk' | 'break'

/** A step of a running sheet. `from`: minutes from the beginning; `minutes`: how long, a gentle prompt and never a limit. */
export type Step = {
  readonly kind: Kind
  readonly name: string
  readonly from: number
  readonly minutes: number
  /** What is played or talked about here, where a day has more than one vignette. */
  readonly vignette?: string
  /** Rounds in threes at most. A further one is begun only where the minutes of the step still hold a whole one (triad). */
  readonly rounds?: number
  /** Seats in a team, where the step is one of teams. */
  readonly size?: number
}

/** Seats in a team at this step, as the running sheet has it; pairs where it does not say. */
export const sizeOfTeams = ({ size = 2 }: Pick<Step, 'size'>): number => size

export type PlanId = 'open' | 'twenty' | 'fifty' | 'ninety' | 'day'

/** The kinds of step, one after another, with a name for their words, their minutes, and what else is said of them. */
const sheet = (...steps: readonly (readonly [Kind, string, number, Pick<Step, 'vignette' | 'rounds' | 'size'>?])[]): readonly Step[] =>
  steps.map(([kind, name, minutes, more], index) => ({
    kind,
    name,
    minutes,
    from: steps.slice(0, index).reduce((sum, [, , before]) => sum + before, 0),
    ...more,
  }))

/**
 * Running sheets: twenty minutes, a class of fifty (ground rules, a word, three votes, triads, debrief, one thing to try), ninety, and a
 * day with three vignettes, half past nine to four. `open` has no clock. Order and minutes of fifty and the order of the day are a practice
 * educator's; twenty and ninety our judgement, and where in a morning and an afternoon the breaks lie: nobody works longer than ninety
 * minutes without one. The fourteen minutes of threes in a class of fifty hold one whole round.
 */
export const PLANS: Readonly<Record<PlanId, readonly Step[]>> = {
  open: sheet(['rules', 'rules', 0], ['play', 'play', 0], ['debrief', 'debrief', 0], ['exit', 'exit', 0]),
  twenty: sheet(['rules', 'rules', 2], ['play', 'play', 10], ['debrief', 'debrief', 6], ['exit', 'exit', 2]),
  fifty: sheet(
    ['rules', 'rules', 5],
    ['word', 'word', 3],
    ['play', 'play', 14],
    ['triads', 'triads', 14, { rounds: 2 }],
    ['debrief', 'debrief', 10],
    ['exit', 'exit', 4],
  ),
  ninety: sheet(
    ['rules', 'rules', 5],
    ['word', 'word', 5],
    ['play', 'play', 25],
    ['break', 'break', 5],
    ['triads', 'triads', 30, { rounds: 2 }],
    ['debrief', 'debrief', 15],
    ['exit', 'exit', 5],
  ),
  day: sheet(
    ['talk', 'welcome', 30],
    ['play', 'first-vignette', 50, { vignette: 'gift-offer' }],
    ['break', 'morning-break', 10],
    ['triads', 'first-triads', 60, { vignette: 'gift-offer', rounds: 3 }],
    ['talk', 'teach-in', 30],
    ['break', 'lunch', 45],
    ['teams', 'second-vignette', 50, { vignette: 'after-hours-caller', size: 2 }],
    ['break', 'afternoon-break', 10],
    ['triads', 'second-triads', 40, { vignette: 'rescuer-trap', rounds: 2 }],
    ['break', 'last-break', 10],
    ['talk', 'supervision', 30, { vignette: 'rescuer-trap' }],
    ['exit', 'action-plan', 15],
    ['debrief', 'close', 10],
  ),
}
