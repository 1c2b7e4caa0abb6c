/** What someone needs in order to take part. Stated by the person; never guessed from who they are. */
export type Need = 'interpreter' | 'easy-read' | 'extra-time' | 'hearing' | 'sight' | 'low-print' | 'remote'

/** How closeness is met under stress: behaviour, never a label for a person. */
export type Closeness = 'distance' | 'flexible' | 'seeks-closeness'

/**
 * How this service user differs: behaviour, stated preference and history with services. No protected characteristic is an input.
 * Every size these change is our judgement; the source supports the direction.
 */
export type Profile = {
  /** 0 to 1. Slows gains of trust (propensity to trust: Mayer, Davis & Schoorman 1995). */
  readonly guardedness: number
  /** -1 (let down) to 1 (helped). How services have treated this person so far: where trust starts. */
  readonly history: number
  /** The cost of a limit, the kind of a rupture, and whether understanding can come too soon (attachment-informed practice). */
  readonly closeness: Closeness
  /** 0 to 1. The weight of a refused gift (norm of reciprocity: Gouldner 1960). */
  readonly reciprocity: number
  /** 0 to 1. The weight of being pushed (reactance: Brehm 1966). */
  readonly reactance: number
  /** 0 to 1. The weight of shaming, jargon and forms (stigma sensitivity). */
  readonly stigma: number
  readonly needs: readonly Need[]
  /** 0 to 1. Distress today; over 0.5 it blocks information. */
  readonly distress: number
  /** 0 to 100. How far the person is steering at first meeting; 40 where it is not given. */
  readonly selfDetermination?: number
}

/**
 * Refuses a profile outside its ranges. Self-determination is refused where it becomes a value, at first meeting.
 *
 * @throws RangeError naming the first value that is out, and what was allowed
 */
export function checkProfile(profile: Profile): void {
  const { guardedness, history, reciprocity, reactance, stigma, distress } = profile
  inRange({ guardedness, reciprocity, reactance, stigma, distress }, 0, 1)
  inRange({ history }, -1, 1)
}

/**
 * Refuses values outside a range, by name.
 *
 * @throws RangeError unless every value is a number from `low` to `high`
 */
export function inRange(values: Readonly<Record<string, number>>, low: number, high: number): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value >= low && value <= high)) throw new RangeError(`${name} must be a number from ${low} to ${high}, got ${value}`)
  }
}
