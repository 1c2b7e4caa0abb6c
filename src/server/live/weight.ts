/** Most bytes of what a seat sends at once, and of what a facilitator does: a passage with all its lines. */
export const MOST_OF_SEATS = 4_096
export const MOST_OF_ALL = 65_536

/**
 * Whether a value is larger than so many letters, roughly as JSON. It looks no further than that, and nothing in it can be so deep that
 * looking fails.
 */
export function isHeavier(value: unknown, most: number): boolean {
  const ahead: unknown[] = [value]
  let weight = 0
  while (ahead.length > 0) {
    const one = ahead.pop()
    weight += 2
    if (typeof one === 'string') weight += one.length
    else if (ArrayBuffer.isView(one)) weight += one.byteLength
    else if (Array.isArray(one)) ahead.push(...one.slice(0, most))
    else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) {
        weight += key.length
        ahead.push(inner)
      }
    }
    if (weight + ahead.length > most) return true
  }
  return false
}
