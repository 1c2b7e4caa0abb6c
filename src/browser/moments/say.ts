import type { Drill } from '../../core/debrief/drill.ts'
import type { Suggested } from '../../core/debrief/nextDrill.ts'
import type { HardMoment } from '../../core/encounter/hardMoment.ts'
import { curl, quoted } from '../words/curl.ts'
import { sayDay } from '../words/day.ts'
import type { MomentWords } from '../words/moments.ts'
import { DIMENSION_NAMES } from '../words/rubric.ts'
import { fill } from '../words/words.ts'
import type { Met } from './met.ts'

/** A moment by what one has just heard there, or seen. Who says it is told where it is not the person. */
export function titleOf({ speaker, heard }: HardMoment, { person, names }: Pick<Met, 'person' | 'names'>, { said }: MomentWords): string {
  if (speaker === '') return curl(heard)
  return fill(speaker === person ? said.person : said.other, { who: names[speaker] ?? speaker, quote: quoted(heard) })
}

/** When and how: third contact, on the phone, at night. */
export function whereIn({ contact, channel, light }: HardMoment, words: MomentWords): string {
  const says = [words.contact[contact] ?? words.later, words.channel[channel], words.light[light]].join(', ')
  return says.charAt(0).toUpperCase() + says.slice(1)
}

/** How often it was practised, and when last; nothing where it was not. */
export function practised(drills: readonly Drill[], { times }: MomentWords, locale: string, now: number): string {
  const last = drills.at(-1)
  if (!last) return ''
  return fill(drills.length === 1 ? times.one : times.many, { count: drills.length, date: sayDay(last.at, locale, now) })
}

/** Why this one is suggested. */
export function reason({ why }: Suggested, words: MomentWords, locale: string, now: number): string {
  if (why === 'new') return words.why.new
  if ('side' in why) return fill(words.why.side, { side: DIMENSION_NAMES[why.side] })
  return fill(words.why.longest, { date: sayDay(why.lastAt, locale, now) })
}
