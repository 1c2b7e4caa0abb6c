import * as v from 'valibot'

// What messages are made of.

/** A line of free text: no control characters, trimmed, not empty. It is shown as text and never as markup. */
export const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(4 * most),
    v.transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu, ' ').trim()),
    v.minLength(1),
    v.check((text) => [...text].length <= most),
  )
export const seat = v.custom<`s${number}`>((value) => typeof value === 'string' && /^s[1-9]\d{0,4}$/.test(value))
export const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))
export const short = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const says = <Type extends string>(type: Type) => v.object({ type: v.literal(type) })
