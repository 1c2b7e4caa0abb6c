import { enGB } from './en-GB.ts'
import { enUS } from './en-US.ts'

/** Every word of the product's own that a person reads while playing. The debrief's words load with the debrief. */
export type Words = typeof enGB

/** The words of a locale; an unknown one gets British English. */
export const wordsFor = (locale: string): Words => (locale === 'en-US' ? { ...enGB, ...enUS } : enGB)

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
