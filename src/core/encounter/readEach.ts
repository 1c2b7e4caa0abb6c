// What is read with care wherever something kept, or brought in a file, is looked at.

/** Whether this can name something: an id of a vignette, a place, a choice. */
export const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 200

/** Whether this is a whole number from 0 on, such as a time in milliseconds. */
export const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Whether this is an object with names. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All of a list in a text, each read; nothing where it is no list, or one of them cannot be read. Never throws. */
export function readEach<One>(text: string, read: (value: unknown) => One | undefined): readonly One[] | undefined {
  try {
    const found: unknown = JSON.parse(text)
    if (!Array.isArray(found)) return undefined
    const all = found.map(read).filter((one) => one !== undefined)
    return all.length === found.length ? all : undefined
  } catch {
    return undefined
  }
}
