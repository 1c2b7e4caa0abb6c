import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, dayAfter, folded, type Return } from '../../../src/browser/practice/calendar.ts'

const visit: Return = {
  vignette: 'gift-offer',
  at: Date.UTC(2026, 10, 3, 12),
  summary: 'Practice: The gift',
  says: 'About 15 minutes, with Desmond; something else is hidden.',
  url: 'https://example.org/play/gift-offer/',
}
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const octets = (line: string) => new TextEncoder().encode(line).length
const words = fc.string({ unit: 'grapheme', maxLength: 300 })

/** A TEXT value as a calendar reads it. */
const read = (value: string) => value.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one))

describe('the days to come back, as a calendar file', () => {
  it('are three: after two, six and twelve weeks', () =>
    expect(lines(calendarOf(visit)).filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261117',
      'DTSTART;VALUE=DATE:20261215',
      'DTSTART;VALUE=DATE:20270126',
    ]))

  it('are whole days that block nothing, without an alarm', () => {
    const file = calendarOf(visit)
    expect(file.match(/TRANSP:TRANSPARENT/g)).toHaveLength(3)
    expect(file).not.toMatch(/VALARM|DTEND|METHOD/)
  })

  it('hold all that RFC 5545 asks of a calendar and of an event', () => {
    const all = lines(calendarOf(visit))
    expect(all.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:./)])
    expect(all.slice(-2)).toEqual(['END:VCALENDAR', ''])
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'])
      expect(
        all.filter((line) => line.startsWith(name)),
        name,
      ).toHaveLength(3)
    expect(all).toContain('DTSTAMP:20261103T120000Z')
  })

  it('are the same days when they are asked for again, and others after another look back', () => {
    const uids = (one: Return) => lines(calendarOf(one)).filter((line) => line.startsWith('UID:'))
    expect(calendarOf(visit)).toBe(calendarOf({ ...visit }))
    const all = [...uids(visit), ...uids({ ...visit, at: visit.at + 1 }), ...uids({ ...visit, vignette: 'rescuer-trap' })]
    expect(new Set(all).size).toBe(9)
  })

  it('stand in lines of at most 75 octets that end in CRLF, whatever is said in them', () =>
    fc.assert(
      fc.property(words, words, (summary, says) => {
        const file = calendarOf({ ...visit, summary, says })
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
      }),
    ))

  it('say what was to be said, once a calendar has unfolded it', () =>
    fc.assert(
      fc.property(words, (says) => {
        const line = lines(calendarOf({ ...visit, says })).find((one) => one.startsWith('DESCRIPTION:'))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar may not hold these.
        const without = says.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
        expect(read(String(line).slice('DESCRIPTION:'.length))).toBe(without)
      }),
    ))

  it('unfold to what was folded', () =>
    fc.assert(
      fc.property(words, (line) => {
        expect(folded(line).replaceAll('\r\n ', '')).toBe(line)
      }),
    ))

  it('fall on the same day of the week, over the end of summer time too', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2020, 0, 1), max: new Date(2060, 0, 1), noInvalidDate: true }),
        fc.nat({ max: 60 }),
        (day, weeks) => {
          expect(dayAfter(day.getTime(), weeks).getDay()).toBe(day.getDay())
        },
      ),
    ))
})
