// Days to come back, as an iCalendar file (RFC 5545): whole days, which block nothing, and no alarm.

/** Weeks after which one comes back. Our judgement. */
export const WEEKS = [2, 6, 12] as const

/** What is to come back to, and the words for it. `at`: when it was looked back at, milliseconds since 1970. */
export type Return = {
  readonly vignette: string
  readonly at: number
  readonly summary: string
  readonly says: string
  /** The address of its page. */
  readonly url: string
}

/** The day so many weeks later, on this device's calendar: summer time moves no day. */
export function dayAfter(at: number, weeks: number): Date {
  const day = new Date(at)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 7 * weeks, 12)
}

/**
 * The file. The same look back gives the same file, so that a calendar that has it already takes it for the same days.
 * Lines end in CRLF, and are folded at 75 octets.
 */
export function calendarOf({ vignette, at, summary, says, url }: Return): string {
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
  const events = WEEKS.flatMap((weeks) => [
    'BEGIN:VEVENT',
    `UID:${vignette}-${at}-${weeks}-weeks@kind-but-firm`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(dayAfter(at, weeks))}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(says)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kind but Firm//Practice over time//EN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const two = (number: number) => String(number).padStart(2, '0')
const date = (day: Date) => `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`

/** A value of the type TEXT (RFC 5545, 3.3.11). Other control characters may not stand in one. */
const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

/** Octets in a line without its end (RFC 5545, 3.1). */
const LONGEST = 75

/** A line, folded where it would be too long: never inside a character. A line that goes on begins with a space, which counts. */
export function folded(line: string): string {
  const encoder = new TextEncoder()
  let [whole, room] = ['', LONGEST]
  for (const character of line) {
    const size = encoder.encode(character).length
    if (size > room) [whole, room] = [`${whole}\r\n `, LONGEST - 1]
    whole += character
    room -= size
  }
  return whole
}
