/** What is wrong in the file, and the cure. `line` counts from 1; 0 is the whole file. */
export type Fault = { readonly line: number; readonly says: string; readonly cure: string }

/** An object of the file, of which nothing is known yet. */
export type Found = Readonly<Record<string, unknown>>
/** The line in which a value or a name stands. */
export type At = (value: unknown) => number

/** Longer than this nobody reads in a moment in which they need it: characters. Our judgement. */
export const LONGEST = 160

export const isObject = (value: unknown): value is Found => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isWords = (value: unknown, least: number): value is string =>
  typeof value === 'string' && value.trim().length >= least && value.length <= LONGEST

export const whole = (says: string, cure: string): Fault => ({ line: 0, says, cure })

/** A fault for each name that is none of those known. */
export const unknown = (given: Found, known: readonly string[], at: At): readonly Fault[] =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => ({ line: at(key), says: `There is no \`${key}\` here`, cure: `Use ${known.map((one) => `\`${one}\``).join(', ')}` }))
